import { type Confirmation, nameParty, type Note } from '@driehoek/sdk/conversation';
import { partyOfReader, type Reference } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderMarked } from '../marked-text.js';

/** When what somebody said stood there, as instants: what was written beside it then belongs to it. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** Since when the present answer of a party stands; without an answer before it, everything beside it belongs to it. */
export function periodOf(confirmation: Confirmation | undefined): Period {
  const { earlier = [], givenAt } = confirmation ?? {};
  return earlier.length > 0 && givenAt !== undefined ? { from: givenAt } : {};
}

/** Whether a note stands beside something, as it was in a period, and was not taken back. */
export function isBeside({ from, sharedAt = '', withdrawnAt }: Note, about: Reference, period: Period = {}): boolean {
  if (from?.kind !== about.kind || from.id !== about.id || withdrawnAt !== undefined) return false;
  const at = Date.parse(sharedAt) || 0;
  return (
    (period.from === undefined || at >= Date.parse(period.from)) &&
    (period.until === undefined || at < Date.parse(period.until))
  );
}

/**
 * What others wrote beside a party's words, each in its own name; what the reader writes there has a field, unless it is about
 * what is past.
 */
export function renderBeside(
  about: Reference,
  view: ConversationView,
  { isPast = false, ...period }: Period & { readonly isPast?: boolean } = {},
): TemplateResult[] {
  const { plan, reader, isStaff, canEdit, wording } = view;
  const hasField = (note: Note) => !isPast && isStaff && canEdit && note.by === partyOfReader(reader);
  return (plan.notes ?? [])
    .filter((note) => isBeside(note, about, period) && !hasField(note))
    .map(
      ({ by, text }) =>
        html`<p class="beside"><span class="tag">${nameParty(plan, by, wording)}</span> ${renderMarked(text, view)}</p>`,
    );
}
