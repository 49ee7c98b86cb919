import { listReaders, nameParty, type Note, phasesOf } from '@driehoek/sdk/conversation';
import { isBlank } from '@driehoek/sdk/i18n';
import { partyOfReader } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderLabelled, renderSection, renderWords } from '../fields.js';
import { listRows } from '../list-rows.js';
import { renderMarked } from '../marked-text.js';
import { nameAudience } from '../name-audience.js';
import type * as staffModule from '../conversation-talk.js';
import { renderBeside } from './beside.js';
import { renderCorrection } from './correction.js';

type StaffModule = Pick<typeof staffModule, 'renderBesideField'>;

/**
 * What each party said in the talk, as who noted it understood it, in the order of the phases. Nobody has a field for it here but
 * the party that said it, for what it meant; with `staff`, what only staff do, they write beside it.
 */
export function renderSaid(view: ConversationView, staff: StaffModule | undefined): TemplateResult | typeof nothing {
  const { plan, translate } = view;
  const notes = listSaid(view);
  if (notes.length === 0) return nothing;
  const count = translate('conversation-planner.count', { count: notes.length });
  return renderSection('said', translate('conversation-planner.said.title'), count, [
    html`<p class="soft">${translate('conversation-planner.said.understood')}</p>`,
    html`<ul role="list" class="plain said-list">
      ${listRows(notes, (note) => renderNote(note, view, plan.notes?.indexOf(note) ?? -1, staff))}
    </ul>`,
  ]);
}

function listSaid({ plan }: ConversationView): Note[] {
  const order = phasesOf(plan).map(({ id }) => id as string);
  const placeOf = ({ phase }: Note) =>
    phase !== undefined && order.includes(phase) ? order.indexOf(phase) : order.length;
  // What a party added in its own words stays, also when who noted it took the note away.
  const isSaid = ({ text, correction, withdrawnAt }: Note) =>
    (withdrawnAt === undefined && !isBlank(text)) || !isBlank(correction);
  return (plan.notes ?? []).filter((note) => !note.from && isSaid(note)).sort((a, b) => placeOf(a) - placeOf(b));
}

function renderNote(note: Note, view: ConversationView, index: number, staff: StaffModule | undefined): TemplateResult {
  const { plan, reader, canEdit, wording } = view;
  const about = { kind: 'note', id: note.id };
  const isOurs = note.of === partyOfReader(reader);
  return html`<li data-note=${index}>
    <span class="tag">${nameParty(plan, note.of, wording)}</span>
    ${note.withdrawnAt === undefined ? renderMarked(note.text, view) : nothing} ${renderCorrection(note, view)}
    ${isOurs && canEdit && note.by !== note.of ? renderOwnCorrection(note, view) : nothing}
    ${renderBeside(about, view)} ${isOurs ? nothing : (staff?.renderBesideField(about, note.of, view) ?? nothing)}
  </li>`;
}

/** The field in which a party says what it meant; it comes when it is asked for. */
function renderOwnCorrection(note: Note, view: ConversationView): TemplateResult {
  const { plan, party, translate, language, editor } = view;
  const { correction } = note;
  const label = translate('conversation-planner.said.correction');
  const handle = (value: string) =>
    editor.fillItem('notes', note, (before) => ({ correction: rewordTyped(before.correction, language, value) }));
  const readers = listReaders(plan, 'notes', note).filter((other) => other !== party);
  const who = nameAudience(readers, view);
  return html`<details class="correct">
    <summary>${translate('conversation-planner.said.correct')}</summary>
    <p class="soft">${translate('conversation-planner.said.read-by', { who })}</p>
    ${renderLabelled(label, renderWords('correction', label, correction, language, handle))}
  </details>`;
}
