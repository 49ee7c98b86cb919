import type { CalendarEntry } from '@driehoek/sdk/contact-calendar';
import type { Participant } from '@driehoek/sdk/conversation';
import type { Text } from '@driehoek/sdk/i18n';
import type { LocalDate } from '@driehoek/sdk/shared';

// What the invented conversations share.

export const both = (nl: string, en: string): Text => ({ nl, en });

export const teacher: Participant = { id: 'noor', name: 'Juf Noor', role: 'class-teacher', announced: true };
export const carer: Participant = { id: 'imane', name: 'Imane', role: 'care-professional', announced: true };

/** A day of the year, from its month and day. */
export type Day = (day: string) => LocalDate;

/** What comes from a moment of the year. */
export const fromEntry = (entry: CalendarEntry | undefined) =>
  entry && { from: { kind: 'calendar-entry', id: entry.id } as const };
