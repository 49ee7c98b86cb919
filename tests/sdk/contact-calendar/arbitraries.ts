import type { CalendarEntry, DayOff, YearPlan } from '@driehoek/sdk/contact-calendar';
import { ENTRY_KINDS, PARENT_ROLES, PUPIL_ROLES, REGIONS, REMINDER_CHANNELS } from '@driehoek/sdk/contact-calendar';
import { addDays } from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** Texts as people and programs make them: marks, emoji, other scripts, line breaks and control characters. */
export const untidyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\\',
        ';',
        ',',
        ':',
        '\r\n',
        '\n',
        '\\n',
        '"',
        '👩‍🏫',
        'é',
        '漢字',
        '\u0000',
        '\u0085',
        '\u2028',
        ' ',
      ),
      fc.constantFrom('ouderavond ', 'uw kind laat zien wat het leert '),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const filledText = untidyText.map((text) => `o${text}`);
const text = fc.oneof(
  filledText,
  fc.record({ nl: filledText, en: filledText, ar: filledText }, { requiredKeys: ['nl'] }),
);
const unknownField = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));

/** Any data through JSON, so that it is as it would be stored: no `undefined`, no `-0`, plain objects. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const date = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2027-08-01', days));
const hour = fc.constantFrom('00:00', '00:30', '08:15', '12:00', '19:00', '23:45');

const hours = fc
  .record({ date, from: hour, to: hour, days: fc.integer({ min: 0, max: 2 }) })
  .map(({ date, from, to, days }) => {
    const [first, second] = from <= to ? [from, to] : [to, from];
    return { start: `${date}T${first}`, end: `${addDays(date, days)}T${second}` };
  });
const wholeDays = fc
  .record({ date, days: fc.integer({ min: 0, max: 9 }) })
  .map(({ date, days }) => ({ start: date, end: addDays(date, days) }));

/** When a moment can be: hours, whole days, and both mixed, as the schema allows. */
export const entryTimeArbitrary = fc.oneof(
  { weight: 4, arbitrary: hours },
  { weight: 2, arbitrary: wholeDays },
  hours.map((time) => ({ ...time, allDay: true })),
  hours.map((time) => ({ ...time, allDay: false })),
  wholeDays.map(({ start, end }) => ({ start: `${start}T19:00`, end })),
  wholeDays.map(({ start, end }) => ({ start, end: `${end}T20:30` })),
);

/** Valid entries, apart from their ids, which a plan makes unique. */
export const calendarEntryArbitrary: fc.Arbitrary<CalendarEntry> = fc
  .record(
    {
      id: filledText,
      kind: fc.constantFrom(...ENTRY_KINDS),
      formal: fc.boolean(),
      title: text,
      time: entryTimeArbitrary,
      place: text,
      reminders: fc.array(
        fc.record({ daysBefore: fc.nat(30), channel: fc.constantFrom(...REMINDER_CHANNELS, 'rook') }),
        { maxLength: 3 },
      ),
      goal: text,
      audience: text,
      pupilRole: fc.oneof(fc.constantFrom(...PUPIL_ROLES), text),
      parentRole: fc.constantFrom(...PARENT_ROLES),
      expectedOfParents: text,
      description: text,
      link: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), untidyText),
      group: fc.constantFrom('6', '2b', 'Groep 7'),
      sequence: fc.nat(5),
      cancelled: fc.boolean(),
      attendance: fc.constant({}),
      lokaal: unknownField,
    },
    { requiredKeys: ['id', 'kind', 'formal', 'title', 'time', 'reminders'] },
  )
  .map(({ time, group, ...entry }) =>
    stored({
      ...entry,
      ...time,
      ...(group === undefined ? { level: 'school' as const } : { level: 'class' as const, group }),
    }),
  );

const dayOff: fc.Arbitrary<DayOff> = fc
  .record({ name: text, time: wholeDays })
  .map(({ name, time }) => ({ name, ...time }));

/** Valid year plans of the school year 2027–2028, in which a leap day lies. */
export const yearPlanArbitrary: fc.Arbitrary<YearPlan> = fc
  .record(
    {
      id: filledText,
      schemaVersion: fc.constant(3),
      entries: fc.array(calendarEntryArbitrary, { maxLength: 6 }),
      region: fc.constantFrom(...REGIONS),
      timeZone: fc.constantFrom(
        'Europe/Amsterdam',
        'America/Curacao',
        'Pacific/Auckland',
        'America/Los_Angeles',
        'UTC',
      ),
      revision: fc.nat(),
      group: filledText,
      daysOff: fc.array(dayOff, { maxLength: 3 }),
      thema: unknownField,
    },
    { requiredKeys: ['id', 'schemaVersion', 'entries', 'region', 'timeZone'] },
  )
  .map(({ entries, ...plan }) =>
    stored({
      ...plan,
      schoolYear: '2027-2028',
      entries: entries.map((entry, index) => ({ ...entry, id: `${index}-${entry.id}` })),
    }),
  );
