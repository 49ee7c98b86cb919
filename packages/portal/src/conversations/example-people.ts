import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import {
  CONTRIBUTIONS,
  CONVERSATION_PLAN_SCHEMA_VERSION,
  type Contribution,
  listOthers,
  type Participant,
} from '@driehoek/sdk/conversation';
import type { Text } from '@driehoek/sdk/i18n';
import type { LocalDate } from '@driehoek/sdk/shared';
import type { FamilyConversation } from '../records.js';

// What the invented conversations share.

export const both = (nl: string, en: string): Text => ({ nl, en });

export const teacher: Participant = { id: 'noor', name: 'Juf Noor', role: 'class-teacher', announced: true };
export const carer: Participant = { id: 'imane', name: 'Imane', role: 'care-professional', announced: true };

/** A day of the year, from its month and day. */
export type Day = (day: string) => LocalDate;

/** What comes from a moment of the year. */
export const fromEntry = (entry: CalendarEntry | undefined) =>
  entry && { from: { kind: 'calendar-entry', id: entry.id } as const };

/** An item of the examples, which may say whose it is and with whom it is shared. */
type Brought = Partial<Pick<Contribution, 'id' | 'by' | 'sharedWith' | 'sharedAt'>>;

/**
 * An invented conversation as it is stored: what people brought in is shared with everybody else, on the day that the
 * example says, but for what says itself with whom.
 */
export function storeExample(talk: FamilyConversation, sharedOn: LocalDate): FamilyConversation {
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const items = talk[list] as readonly Brought[] | undefined;
    const share = (item: Brought, index: number) => {
      const sharedWith = item.sharedWith ?? listOthers(talk, item.by ?? 'school');
      const isShared = sharedWith.length > 0;
      return {
        id: `${list}-${index + 1}`,
        ...item,
        sharedWith,
        ...(isShared && { sharedAt: item.sharedAt ?? `${sharedOn}T15:00:00.000Z` }),
      };
    };
    return items ? [[list, items.map(share)] as const] : [];
  });
  return { ...talk, schemaVersion: CONVERSATION_PLAN_SCHEMA_VERSION, ...Object.fromEntries(lists) };
}
