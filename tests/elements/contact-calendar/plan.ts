import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';

type Fields = Partial<CalendarEntry> & Pick<CalendarEntry, 'id'>;

/** A moment of the whole school, on a Thursday evening unless said otherwise. */
export const entry = (fields: Fields): CalendarEntry => ({
  level: 'school',
  kind: 'progress-talk',
  formal: true,
  title: fields.id,
  start: '2026-11-19T19:00',
  end: '2026-11-19T20:30',
  reminders: [],
  ...fields,
});

/** The plan of an invented school. */
export const planOf = (...entries: CalendarEntry[]): YearPlan => ({
  id: 'kompas',
  schemaVersion: 3,
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  entries,
});

/** One moment before today (16 November 2026), two after, one of them of a class. */
export const smallPlan = planOf(
  entry({
    id: 'talk',
    title: { nl: 'startgesprek', en: 'start talk' },
    kind: 'start-talk',
    start: '2026-09-10T15:30',
    end: '2026-09-10T19:00',
  }),
  entry({
    id: 'progress',
    title: { nl: 'voortgangsgesprek', en: 'progress talk' },
    goal: 'Wat gaat goed?',
    pupilRole: 'presents',
    expectedOfParents: 'Bedenk een vraag.',
    place: 'in de klas',
    link: 'https://kompas.example/gesprek',
    reminders: [{ daysBefore: 7, channel: 'letter' }],
    attendance: {},
  }),
  entry({
    id: 'coffee',
    title: 'koffie',
    kind: 'informal',
    formal: false,
    level: 'class',
    group: 'Groep 6',
    start: '2027-01-08T08:30',
    end: '2027-01-08T09:15',
  }),
);
