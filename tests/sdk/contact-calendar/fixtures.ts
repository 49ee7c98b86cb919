import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';

/** A school's informal moment at an hour, unless told otherwise. */
export function entryOf(fields: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    id: 'coffee',
    level: 'school',
    kind: 'informal',
    formal: false,
    title: 'Koffie',
    start: '2026-11-24T08:30',
    end: '2026-11-24T09:30',
    reminders: [],
    ...fields,
  };
}

export function planOf(entries: readonly CalendarEntry[], fields: Partial<YearPlan> = {}): YearPlan {
  return {
    id: 'kompas',
    schemaVersion: 3,
    schoolYear: '2026-2027',
    region: 'midden',
    timeZone: 'Europe/Amsterdam',
    entries,
    ...fields,
  };
}
