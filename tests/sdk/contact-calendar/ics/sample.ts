import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';

export const now = '2026-11-22T10:00:00Z';

export const startTalk: CalendarEntry = {
  id: 'startgesprek',
  level: 'school',
  kind: 'start-talk',
  formal: true,
  title: 'Startgesprek',
  start: '2026-09-10T19:00',
  end: '2026-09-10T20:30',
  reminders: [],
};

export function planOf(...entries: readonly Partial<CalendarEntry>[]): YearPlan {
  return {
    id: 'kompas-2026',
    schemaVersion: 3,
    schoolYear: '2026-2027',
    region: 'midden',
    timeZone: 'Europe/Amsterdam',
    entries: entries.map((entry, index) => ({ ...startTalk, id: `moment-${index}`, ...entry })),
  };
}

/** A calendar file as another program might write it. */
export const fileOf = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//Test//NL', ...lines, 'END:VCALENDAR', ''].join('\r\n');

export const eventOf = (...lines: readonly string[]) =>
  fileOf('BEGIN:VEVENT', 'UID:1@elders.example', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT');

/** The lines of a file with folds taken away (RFC 5545, 3.1). */
export const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

/** The value of the first line with this name, as it stands; parameters before the colon left out. */
export function valueOf(file: string, name: string): string | undefined {
  const line = unfold(file)
    .slice(unfold(file).indexOf('BEGIN:VEVENT'))
    .find((each) => new RegExp(`^${name}[;:]`).test(each));
  return line?.slice(line.indexOf(':') + 1);
}
