import { addNote, changeIn, type ConversationPlan, ownIdOf } from '@driehoek/sdk/conversation';
import { type Party, partyOfReader, type Reference } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { createId } from '../../shared/create-id.js';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderWords } from '../fields.js';
import { staffTexts } from '../staff-texts.js';
import { isBeside, type Period } from './beside.js';

const findOwn = (plan: ConversationPlan, about: Reference, by: Party, period?: Period) =>
  (plan.notes ?? []).findIndex((note) => isBeside(note, about, period) && note.by === by);

/**
 * The field in which staff write beside the words of a party, which they never change; it comes when it is asked for. Who may see
 * those words sees this too. Of an answer that took the place of another, `period` says since when it stands.
 */
export function renderBesideField(
  about: Reference,
  beside: Party,
  view: ConversationView,
  period?: Period,
): TemplateResult | typeof nothing {
  const { plan, reader, isStaff, canEdit, language, editor, now } = view;
  const by = partyOfReader(reader);
  if (!isStaff || !canEdit || !by) return nothing;
  const forStaff = staffTexts(view);
  const note = plan.notes?.[findOwn(plan, about, by, period)];
  const place = `beside-${about.kind}-${about.id}`;
  if (!note) {
    // A clock that is behind that of the server would put it beside an answer of before.
    const written = period?.from !== undefined && new Date(now).getTime() < Date.parse(period.from) ? period.from : now;
    const add = () =>
      editor.press(
        (before) => addNote(before, { id: ownIdOf(by, createId()), of: by, by, from: about, beside, now: written }),
        { focus: `[name="${CSS.escape(place)}"]` },
      );
    return html`<button type="button" class="link" name="beside" value=${about.id} @click=${add}>
      ${forStaff('conversation-planner.beside.add')}
    </button>`;
  }
  const handle = (value: string) =>
    editor.fill((before) => {
      const index = findOwn(before, about, by, period);
      return changeIn(before, 'notes', index, {
        text: rewordTyped(before.notes?.[index]?.text, language, value) ?? '',
      });
    });
  return renderWords(place, forStaff('conversation-planner.beside.field'), note.text, language, handle);
}
