import {
  addNote,
  changeIn,
  type ConversationPlan,
  isNoteAnswered,
  itemsOfPhase,
  listParties,
  nameParty,
  type Note,
  ownIdOf,
  type PlannedPhase,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import { type Party, partyOfReader, sideOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createId } from '../../shared/create-id.js';
import { renderCorrection } from '../agreements/correction.js';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderWords } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import { staffTexts } from '../staff-texts.js';

/**
 * What each party says in a phase, in its name: noted in the open, in one field per party that comes when it is asked for; that of
 * the party whose phase it is, is there.
 */
export function renderSaid(phase: PlannedPhase, view: ConversationView): TemplateResult | typeof nothing {
  const { plan, canEdit } = view;
  const forStaff = staffTexts(view);
  const parties = listSpeakers(plan, phase.id);
  const fields = parties.filter((party) => isOfPhase(party, phase.id) || findNote(plan, phase.id, party, view));
  const others = parties.filter((party) => !fields.includes(party));
  const written = new Set(fields.map((party) => findNote(plan, phase.id, party, view)));
  const fixed = notesOf(plan, phase.id).filter((note) => !written.has(note) && parties.includes(note.of));
  if (!canEdit && notesOf(plan, phase.id).length === 0) return nothing;
  return html`<section class="said-now" part="notes">
    <h4>${forStaff('conversation-planner.hold.said')}</h4>
    <p class="soft">${forStaff('conversation-planner.hold.said-hint')}</p>
    <ul role="list" class="large">
      ${fixed.map((note) => renderNote(note, view))}
      ${repeat(
        fields,
        (party) => party,
        (party) => (canEdit ? renderField(party, phase.id, view) : renderReadOnly(party, phase.id, view)),
      )}
    </ul>
    ${canEdit && others.length > 0 ? html`<p class="buttons">${others.map((party) => renderAdd(party, phase.id, view))}</p>` : nothing}
  </section>`;
}

/** The parties of a talk in the order in which they speak in a phase: first whose phase it is, then parents first. */
function listSpeakers(plan: ConversationPlan, phase: string): Party[] {
  const parties = listParties(plan);
  return [
    ...parties.filter((party) => isOfPhase(party, phase)),
    ...parties.filter((party) => !isOfPhase(party, phase)),
  ];
}

const isOfPhase = (party: Party, phase: string) => sideOf(party) === phase;

/** What was noted in a phase. What stands beside other words comes with these. */
const notesOf = (plan: ConversationPlan, phase: string): Note[] =>
  itemsOfPhase(
    plan,
    (plan.notes ?? []).filter(({ from }) => !from),
    phase,
  );

/** Who notes here. */
const writerOf = ({ reader }: ConversationView): Party => partyOfReader(reader) ?? 'school';

/** The note in which is written now: what a party answered on stands in its name as it is, and what it says after that is another. */
const findNote = (plan: ConversationPlan, phase: string, of: Party, view: ConversationView) =>
  notesOf(plan, phase).findLast((note) => note.of === of && note.by === writerOf(view) && !isNoteAnswered(plan, note));

/**
 * Changes what was noted of a party in a phase. The note is found again in the plan as it is by then, or added: so the field
 * stays the same while the note begins to exist.
 */
function editNote(
  plan: ConversationPlan,
  phase: string,
  of: Party,
  view: ConversationView,
  edit: (before: Note['text'] | undefined) => Note['text'],
): ConversationPlan {
  const by = writerOf(view);
  const note = findNote(viewOnScreen(plan), phase, of, view);
  const index = (plan.notes ?? []).findIndex(({ id }) => id === note?.id);
  const whole = plan.notes?.[index];
  // What a home corrected is not on the screen where the other does not see it.
  if (!note || !whole || isNoteAnswered(plan, whole))
    return addNote(plan, { id: ownIdOf(by, createId()), of, by, phase, text: edit(note?.text), now: view.now });
  return changeIn(plan, 'notes', index, { text: edit(note.text) });
}

function renderField(of: Party, phase: string, view: ConversationView): TemplateResult {
  const { plan, translate, language, wording, editor } = view;
  const party = nameParty(plan, of, wording);
  const label = translate('conversation-planner.said.of', { party });
  const note = findNote(plan, phase, of, view);
  const handle = (value: string) =>
    editor.fill((plan) => editNote(plan, phase, of, view, (before) => rewordTyped(before, language, value) ?? ''));
  return html`<li data-of=${of}>
    <span class="tag">${party}</span>
    ${renderWords('note', label, note?.text, language, handle)} ${note ? renderCorrection(note, view) : nothing}
  </li>`;
}

function renderReadOnly(of: Party, phase: string, view: ConversationView): TemplateResult | typeof nothing {
  const note = findNote(view.plan, phase, of, view);
  return note ? renderNote(note, view) : nothing;
}

function renderNote(note: Note, view: ConversationView): TemplateResult {
  return html`<li>
    <span class="tag">${nameParty(view.plan, note.of, view.wording)}</span> ${renderMarked(note.text, view)}
    ${renderCorrection(note, view)}
  </li>`;
}

function renderAdd(of: Party, phase: string, view: ConversationView): TemplateResult {
  const { plan, translate, wording, editor } = view;
  const add = () =>
    editor.press((before) => editNote(before, phase, of, view, (text = '') => text), {
      focus: `[data-of=${of}] [name=note]`,
    });
  return html`<button type="button" class="button" name="add-note" value=${of} @click=${add}>
    + ${translate('conversation-planner.said.of', { party: nameParty(plan, of, wording) })}
  </button>`;
}
