import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  MOST_FILE_CHARACTERS,
  parseIcs,
  parseIcsInSteps,
  type ParseIcsOptions,
} from '@driehoek/sdk/contact-calendar/ics';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { InvalidDataError } from '@driehoek/sdk/shared';
import { eventOf, fileOf } from './sample.js';

await loadLanguage('en');

const schoolYear = '2026-2027';
const manyOf = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, i) => line(i));
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const reasonsOf = (file: string, options?: ParseIcsOptions) =>
  parseIcs(file, options).unplaced.map(({ reason }) => reason);
const startsOf = (file: string, options?: ParseIcsOptions) => parseIcs(file, options).entries.map(({ start }) => start);

/** A file with one event in a zone that it describes by these lines. */
const inZone = (...observances: string[]) =>
  fileOf(
    ...['BEGIN:VTIMEZONE', 'TZID:Eigen', ...observances, 'END:VTIMEZONE'],
    ...event('UID:1', 'SUMMARY:Koffie', 'DTSTART;TZID=Eigen:20261105T133000'),
  );
const standard = (start: string, ...lines: string[]) => [
  ...['BEGIN:STANDARD', `DTSTART:${start}`, 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', ...lines, 'END:STANDARD'],
];

const refusalOf = (text: string, options?: ParseIcsOptions) => {
  try {
    parseIcs(text, options);
  } catch (error) {
    assert.ok(error instanceof InvalidDataError, String(error));
    return error.issues.map(({ path, code, message }) => [path, code, message]);
  }
  return undefined;
};

describe('a calendar file that would take long', () => {
  it('may hold a rule that begins at the end of time', () => {
    const file = eventOf('SUMMARY:Ooit', 'DTSTART:99991231', 'RRULE:FREQ=MONTHLY;BYDAY=1MO');
    assert.deepEqual(parseIcs(file, { schoolYear, language: 'en' }).unplaced, [
      { summary: 'Ooit', line: 4, reason: 'outside-span', message: 'The date is not between 1900 and 2199.' },
    ]);
    assert.deepEqual(reasonsOf(eventOf('DTSTART:18991231')), ['outside-span']);
    assert.deepEqual(reasonsOf(eventOf('DTSTART:20261105', 'DTEND:99991231')), ['outside-span']);
    assert.deepEqual(reasonsOf(eventOf('DTSTART:21991231T233000', 'DURATION:PT1H')), ['outside-span']);
    assert.deepEqual(reasonsOf(eventOf('DTSTART:21991231T233000Z')), ['outside-span']);
    assert.deepEqual(reasonsOf(eventOf('DTSTART:19000101T003000Z'), { timeZone: 'America/Curacao' }), ['outside-span']);
    assert.deepEqual(startsOf(eventOf('DTSTART:21991231')), ['2199-12-31']);
    // A rule without an end, as some programs write it.
    const weekly = eventOf('DTSTART:20270720T083000', 'RRULE:FREQ=WEEKLY;UNTIL=99991231T000000Z');
    assert.deepEqual(startsOf(weekly, { schoolYear }), ['2027-07-20T08:30', '2027-07-27T08:30']);
  });

  it('may describe a clock that changes every second or every day of two thousand years', () => {
    assert.deepEqual(reasonsOf(inZone(...standard('20000101T000000', 'RRULE:FREQ=SECONDLY;X=FREQ=YEARLY'))), [
      'unreadable-zone',
    ]);
    const daily = standard('00010101T000000', 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU');
    // 13:30 at UTC-5 is 19:30 in Amsterdam in November.
    assert.deepEqual(startsOf(inZone(...daily)), ['2026-11-05T19:30']);
  });

  it('names the events in a zone whose description cannot be read', () => {
    for (const observance of [
      standard('x'),
      standard('20261399'),
      standard('20261101T020000', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      standard('20261101T020000', 'RRULE:FREQ=YEARLY;COUNT=3'),
      ['BEGIN:STANDARD', 'DTSTART:20261101T020000', 'TZOFFSETFROM:x', 'TZOFFSETTO:+0100', 'END:STANDARD'],
      [],
    ])
      assert.deepEqual(
        parseIcs(inZone(...observance)).unplaced.map(({ summary, reason, message }) => [summary, reason, message]),
        [['Koffie', 'unreadable-zone', 'De tijdzone in het bestand is niet te lezen.']],
        observance.join(),
      );
  });

  it('is asked about its school year alone: a daily rule since 1900 in another zone', () => {
    const file = eventOf('DTSTART;TZID=America/New_York:19000101T120000', 'RRULE:FREQ=DAILY');
    const starts = startsOf(file, { schoolYear });
    // Six hours later in Amsterdam, and five in the weeks between both clock changes.
    assert.deepEqual(
      [starts.length, starts[0], starts.at(-1), starts.find((start) => start.startsWith('2026-10-28'))],
      [365, '2026-08-01T18:00', '2027-07-31T18:00', '2026-10-28T17:00'],
    );
  });

  it('may give thousands of events one id and start: they get the ids that they always had', () => {
    const file = fileOf(...manyOf(8000, () => event('UID:a', 'DTSTART:20261105').join('\r\n')));
    const ids = parseIcs(file).entries.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 3), ['a', 'a#2026-11-05', 'a#2026-11-05#2']);
    assert.deepEqual([ids.at(-1), new Set(ids).size], ['a#2026-11-05#7999', 8000]);
  });

  it('may add and take out thousands of moments', () => {
    const minute = (index: number) =>
      new Date(Date.UTC(2026, 8, 1, 0, index)).toISOString().replace(/[-:]|\.000Z/g, '');
    const lines = (name: string, from: number) => `${name}:${manyOf(16_000, (i) => minute(from + i)).join()}`;
    const starts = startsOf(eventOf('DTSTART:20260901T000000', lines('RDATE', 0), lines('EXDATE', 8000)));
    // 8000 minutes from midnight: until 13:20 on the sixth.
    assert.deepEqual([starts.length, starts[0], starts.at(-1)], [8000, '2026-09-01T00:00', '2026-09-06T13:19']);
  });

  it('is refused in words when it has too many moments, too many days to count, or too many zones', () => {
    const message =
      'This file has too many moments, or they come back too often. Choose fewer years in your calendar, and make the file again.';
    const daily = (index: number) => event(`UID:${index}`, 'DTSTART:20260801', 'RRULE:FREQ=DAILY').join('\r\n');
    const counted = (index: number) =>
      event(`UID:${index}`, 'DTSTART:19000101', 'RRULE:FREQ=DAILY;COUNT=999999').join('\r\n');
    const zoned = (index: number) => event(`UID:${index}`, `DTSTART;TZID=Zone ${index}:20261105T190000`).join('\r\n');
    const ruled = (index: number) =>
      event(`UID:${index}`, 'DTSTART:20260801', ...manyOf(2000, () => 'RRULE:FREQ=DAILY')).join('\r\n');
    for (const [count, line] of [
      [200, daily],
      [1, ruled],
      [200, counted],
      [1000, zoned],
    ] as const)
      assert.deepEqual(refusalOf(fileOf(...manyOf(count, line)), { schoolYear, language: 'en' }), [
        ['', 'too-much-work', message],
      ]);
  });

  it('is refused in words when it is too long, before it is read', () => {
    assert.deepEqual(refusalOf('x'.repeat(MOST_FILE_CHARACTERS + 1)), [
      [
        '',
        'too-large',
        'Dit bestand is te groot om te lezen. Kies in uw agenda minder jaren, en maak het bestand opnieuw.',
      ],
    ]);
    assert.equal(refusalOf('x'.repeat(MOST_FILE_CHARACTERS))?.[0]?.[1], 'not-a-calendar');
  });

  it('is not read for a zone or school year that is none', () => {
    const file = eventOf('DTSTART:20261105');
    assert.deepEqual(refusalOf(file, { timeZone: 'Nergens/Dorp' }), [
      ['timeZone', 'time-zone', 'Deze tijdzone kennen we niet: "Nergens/Dorp". Schrijf hem als Europe/Amsterdam.'],
    ]);
    assert.equal(refusalOf(file, { schoolYear: '2026' })?.[0]?.[0], 'schoolYear');
  });
});

describe('reading in steps', () => {
  it('tells how far it is, ever further, and gives what reading at once gives', () => {
    const file = fileOf(...manyOf(2000, (index) => event(`UID:${index}`, 'DTSTART:20261105').join('\r\n')));
    const steps = parseIcsInSteps(file);
    const progress: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) progress.push(step.value);
    assert.ok(progress.length >= 50, `${progress.length} pauses`);
    assert.ok(progress.every((part, index) => part >= (progress[index - 1] ?? 0) && part <= 1));
    assert.deepEqual(step.value, parseIcs(file));
  });
});
