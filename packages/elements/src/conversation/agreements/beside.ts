import { nameParty, type Note } from '@driehoek/sdk/conversation';
import { partyOfReader, type Reference } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderMarked } from '../marked-text.js';

/** Whether a note stands beside something, and was not taken back. */
export const isBeside = ({ from, withdrawnAt }: Note, about: Reference): boolean =>
  from?.kind === about.kind && from.id === about.id && withdrawnAt === undefined;

/** What others wrote beside a party's words, each in its own name; what the reader writes there has a field. */
export function renderBeside(about: Reference, view: ConversationView): TemplateResult[] {
  const { plan, reader, isStaff, canEdit, wording } = view;
  const hasField = (note: Note) => isStaff && canEdit && note.by === partyOfReader(reader);
  return (plan.notes ?? [])
    .filter((note) => isBeside(note, about) && !hasField(note))
    .map(
      ({ by, text }) =>
        html`<p class="beside"><span class="tag">${nameParty(plan, by, wording)}</span> ${renderMarked(text, view)}</p>`,
    );
}
