import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type CalendarEntry, parseYearPlan } from '@driehoek/sdk/contact-calendar';
import { parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import { addDays, InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { eventOf, fileOf, planOf } from './sample.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const timesOf = (entries: readonly CalendarEntry[]) => entries.map(({ start, end }) => [start, end]);
const readTimes = (...lines: string[]) => timesOf(parseIcs(eventOf(...lines)).entries);
const holidays = readFileSync('tests/fixtures/nl-school-holidays.real.ics', 'utf8');

describe('parseIcs', () => {
  it('reads another program’s event as an entry of the school', () => {
    const file = eventOf(
      'DTSTART;TZID=Europe/Amsterdam:20261105T193000',
      'DTEND;TZID=Europe/Amsterdam:20261105T210000',
      'SUMMARY:Ouderavond\\, groep 6',
      'LOCATION:Aula',
      'DESCRIPTION:Over lezen.\\nMet koffie\\; en thee.',
      'URL:https://kompas.example/avond',
      'SEQUENCE:4',
      'STATUS:CANCELLED',
      'ATTENDEE;CN=Opa Piet:mailto:piet@example.nl',
      'ORGANIZER;CN=Juf Esra:mailto:esra@example.nl',
    );
    const parsed = parseIcs(file);
    assert.deepEqual(parsed.entries, [
      {
        id: '1@elders.example',
        level: 'school',
        kind: 'parent-evening',
        formal: true,
        title: 'Ouderavond, groep 6',
        start: '2026-11-05T19:30',
        end: '2026-11-05T21:00',
        place: 'Aula',
        description: 'Over lezen.\nMet koffie; en thee.',
        link: 'https://kompas.example/avond',
        reminders: [],
        sequence: 4,
        cancelled: true,
      },
    ]);
    assert.deepEqual(parsed.guessed, ['1@elders.example']);
    assert.doesNotMatch(JSON.stringify(parsed), /Piet|Esra/);
  });

  it('guesses the kind by the words in a title', () => {
    const kinds = {
      'Startgesprekken groep 6': 'start-talk',
      Kennismakingsgesprek: 'start-talk',
      '10-minutengesprekken': 'progress-talk',
      Voortgangsgesprek: 'progress-talk',
      Huisbezoeken: 'home-visit',
      Inloopochtend: 'look-in',
      'Ouder-kindactiviteit rekenen': 'parent-child-activity',
      'Informatieavond schooladvies': 'information',
      'Interactieve ouderavond': 'parent-evening',
      'Parents’ evening': 'parent-evening',
      'Thuisopdracht: vraag oma': 'home-assignment',
      'Koffie in de ouderkamer': 'informal',
      Kerstviering: 'celebration',
      'Evaluatie met ouders': 'evaluation',
      Luizencontrole: 'other',
    };
    const files = Object.keys(kinds).map((title) => eventOf('DTSTART:20261105T080000', `SUMMARY:${title}`));
    assert.deepEqual(
      files.map((file) => parseIcs(file).entries[0]?.kind),
      Object.values(kinds),
    );
  });

  it('turns UTC and other zones into the clock of the plan, also around both clock changes', () => {
    assert.deepEqual(readTimes('DTSTART:20261024T220000Z', 'DTEND:20261025T013000Z'), [
      ['2026-10-25T00:00', '2026-10-25T02:30'],
    ]);
    assert.deepEqual(readTimes('DTSTART:20270328T003000Z', 'DTEND:20270328T013000Z'), [
      ['2027-03-28T01:30', '2027-03-28T03:30'],
    ]);
    assert.deepEqual(readTimes('DTSTART;TZID=America/New_York:20261105T133000'), [
      ['2026-11-05T19:30', '2026-11-05T19:30'],
    ]);
    assert.deepEqual(readTimes('DTSTART;TZID=/citadel.org/2026_1/Europe/London:20261105T183000'), [
      ['2026-11-05T19:30', '2026-11-05T19:30'],
    ]);
    const curacao = parseIcs(eventOf('DTSTART:20261105T003000Z'), { timeZone: 'America/Curacao' });
    assert.deepEqual(timesOf(curacao.entries), [['2026-11-04T20:30', '2026-11-04T20:30']]);
    assert.equal(curacao.timeZone, 'America/Curacao');
  });

  it('takes the zone of the calendar when it is not told another', () => {
    const file = fileOf(
      'X-WR-TIMEZONE:America/Curacao',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20261105T003000Z',
      'END:VEVENT',
    );
    assert.equal(parseIcs(file).entries[0]?.start, '2026-11-04T20:30');
    assert.equal(parseIcs(file, { timeZone: 'Europe/Amsterdam' }).entries[0]?.start, '2026-11-05T01:30');
  });

  it('knows a zone by the description that the file has of it', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Eastern of Outlook',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const event = (start: string) => [
      'BEGIN:VEVENT',
      'UID:1',
      `DTSTART;TZID="Eastern of Outlook":${start}`,
      'END:VEVENT',
    ];
    const read = (start: string) => parseIcs(fileOf(...zone, ...event(start))).entries[0]?.start;
    assert.equal(read('20261105T133000'), '2026-11-05T19:30');
    // A week in which America has changed its clock and Europe has not.
    assert.equal(read('20261028T133000'), '2026-10-28T18:30');
  });

  it('takes a zone that nobody knows, and none, for the clock on the wall', () => {
    assert.deepEqual(readTimes('DTSTART;TZID=Schooltijd:20261105T193000'), [['2026-11-05T19:30', '2026-11-05T19:30']]);
    assert.deepEqual(readTimes('DTSTART:20261105T193000'), [['2026-11-05T19:30', '2026-11-05T19:30']]);
  });

  it('reads whole days up to and including the last, however the end is written', () => {
    assert.deepEqual(readTimes('DTSTART;VALUE=DATE:20261109', 'DTEND;VALUE=DATE:20261114'), [
      ['2026-11-09', '2026-11-13'],
    ]);
    assert.deepEqual(readTimes('DTSTART;VALUE=DATE:20280228', 'DTEND;VALUE=DATE:20280301'), [
      ['2028-02-28', '2028-02-29'],
    ]);
    assert.deepEqual(readTimes('DTSTART;VALUE=DATE:20261109'), [['2026-11-09', '2026-11-09']]);
    assert.deepEqual(readTimes('DTSTART;VALUE=DATE:20261109', 'DTEND;VALUE=DATE:20261109'), [
      ['2026-11-09', '2026-11-09'],
    ]);
    assert.deepEqual(readTimes('DTSTART:20261109', 'DTEND:20261111'), [['2026-11-09', '2026-11-10']]);
    assert.deepEqual(readTimes('DTSTART;VALUE=DATE:20261109', 'DURATION:P2D'), [['2026-11-09', '2026-11-10']]);
  });

  it('reads a duration, and a moment without any', () => {
    assert.deepEqual(readTimes('DTSTART:20261231T234500', 'DURATION:PT45M'), [
      ['2026-12-31T23:45', '2027-01-01T00:30'],
    ]);
    assert.deepEqual(readTimes('DTSTART:20261105T003000', 'DTEND:20261105T003000'), [
      ['2026-11-05T00:30', '2026-11-05T00:30'],
    ]);
  });

  it('names what it cannot place, with the reason, and takes all else', () => {
    const file = fileOf(
      ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Geen begin', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:2', 'SUMMARY:30 februari', 'DTSTART;VALUE=DATE:20270230', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'UID:3',
        'SUMMARY:Terug in de tijd',
        'DTSTART:20261105T190000',
        'DTEND:20261105T180000',
        'END:VEVENT',
      ],
      ...[
        'BEGIN:VEVENT',
        'UID:4',
        'SUMMARY:Elke seconde',
        'DTSTART:20261105T190000',
        'RRULE:FREQ=SECONDLY',
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', 'UID:5', 'SUMMARY:Raar einde', 'DTSTART:20261105T190000', 'DTEND:straks', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'regel zonder dubbele punt',
        'UID:6',
        'SUMMARY:Goed',
        'DTSTART:20261105T190000',
        'END:VEVENT',
      ],
    );
    const { entries, unplaced } = parseIcs(file, { language: 'en' });
    assert.deepEqual(
      entries.map(({ title }) => title),
      ['Goed'],
    );
    const reasons = unplaced.map(({ summary, reason }) => [summary, reason]);
    assert.deepEqual(reasons.sort(), [
      ['30 februari', 'unreadable-date'],
      ['Elke seconde', 'unreadable-rule'],
      ['Geen begin', 'no-start'],
      ['Raar einde', 'unreadable-date'],
      ['Terug in de tijd', 'end-before-start'],
    ]);
    assert.equal(unplaced.find(({ reason }) => reason === 'no-start')?.message, 'It does not say when it is.');
  });

  it('says in the reader’s language that a text is no calendar', () => {
    for (const text of ['', 'hallo', '<html></html>', '{"entries":[]}', 'BEGIN:VCARD\nEND:VCARD']) {
      assert.throws(
        () => parseIcs(text, { language: 'en' }),
        (error) =>
          error instanceof InvalidDataError &&
          error.issues[0]?.code === 'not-a-calendar' &&
          /no calendar in this file/.test(error.message),
      );
    }
  });

  it('says of a file that ends before its first moment does that it was cut off, not that it has nothing', () => {
    for (const lines of [
      [],
      ['BEGIN:VEVENT', 'UID:1'],
      ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Ouderavond', 'DTSTART:2026'],
    ]) {
      assert.throws(
        () => parseIcs(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines].join('\r\n')),
        (error) => error instanceof InvalidDataError && error.issues[0]?.code === 'cut-off',
      );
    }
    assert.deepEqual(parseIcs('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n').entries, []);
  });

  it('bears a file that ends too early, alarms that never end and a mark at the beginning', () => {
    const file = [
      '\ufeffBEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20261105T190000',
      'BEGIN:VALARM',
      'DESCRIPTION:piep',
      'END:VEVENT',
      'begin:vevent',
      'uid:2',
      'dtstart:20261106T190000',
      'BEGIN:VEVENT',
      'UID:3',
      'DTSTART:20261107T1900',
    ].join('\n');
    assert.deepEqual(
      parseIcs(file).entries.map(({ id }) => id),
      ['1', '2', '3'],
    );
    assert.equal(parseIcs(file).entries[0]?.description, undefined);
  });

  it('gives ids that occur once and are the same the next time', () => {
    const event = (uid: string, day: string) => [
      'BEGIN:VEVENT',
      ...(uid ? [`UID:${uid}`] : []),
      'SUMMARY:Koffie',
      `DTSTART:${day}T083000`,
      'END:VEVENT',
    ];
    const file = fileOf(
      ...event('a', '20261105'),
      ...event('a', '20261112'),
      ...event('', '20261105'),
      ...event('', '20261105'),
    );
    const ids = parseIcs(file).entries.map(({ id }) => id);
    assert.deepEqual(ids, [
      'a',
      'a#2026-11-12T08:30',
      'Koffie 2026-11-05T08:30',
      'Koffie 2026-11-05T08:30#2026-11-05T08:30',
    ]);
    assert.deepEqual(
      parseIcs(file).entries.map(({ id }) => id),
      ids,
    );
  });

  it('takes in all 66 holidays of a real and untidy file', () => {
    const { entries, unplaced, name } = parseIcs(holidays);
    assert.equal(entries.length, 66);
    assert.deepEqual(unplaced, []);
    assert.equal(name, 'NL — Schoolvakanties (Tümü)');
    // By hand: each DTSTART, and the day before each DTEND, as they stand in the file.
    const days = (property: string) =>
      [...holidays.matchAll(new RegExp(`^${property};VALUE=DATE:(\\d{4})(\\d\\d)(\\d\\d)`, 'gm'))].map(
        ([, y, m, d]) => `${y}-${m}-${d}`,
      );
    assert.deepEqual(
      entries.map(({ start }) => start),
      days('DTSTART'),
    );
    assert.deepEqual(
      entries.map(({ end }) => addDays(end, 1)),
      days('DTEND'),
    );
    assert.deepEqual(timesOf(entries.slice(0, 1)), [['2024-10-26', '2024-11-03']]);
    assert.equal(entries[3]?.id, 'nl-school-2024-2025-kerstvakantie-heel Nederland');
    assert.doesNotThrow(() => parseYearPlan({ ...planOf(), entries }));
  });

  it('throws nothing but a refusal, whatever the text, and gives valid entries', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        ' folded',
        '',
      ),
      fc.constantFrom(
        'DTSTART:20261105T190000Z',
        'DTSTART;VALUE=DATE:20261105',
        'DTEND:20261105T200000Z',
        'DURATION:-PT5M',
        'DURATION:P99999W',
      ),
      fc.constantFrom(
        'RRULE:FREQ=WEEKLY;UNTIL=20261201T000000Z',
        'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
        'RRULE:FREQ=MONTHLY;COUNT=-1',
      ),
      fc.constantFrom(
        'EXDATE:20261112T190000Z,20261119',
        'RDATE;VALUE=PERIOD:20261112T190000Z/PT1H',
        'RECURRENCE-ID:20261112T190000Z',
        'UID:a',
        'UID:b',
      ),
      fc.constantFrom(
        'SUMMARY;LANGUAGE="nl:\\,',
        'DTSTART;TZID=:20261105T190000',
        'X-DRIEHOEK-ENTRY:{}',
        'SEQUENCE:1e99',
        'STATUS:',
        'TZID:x',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { entries } = parseIcs(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VCALENDAR'].join('\r\n'));
        parseYearPlan({ ...planOf(), entries });
      }),
      { numRuns: 500 },
    );
  });
});
