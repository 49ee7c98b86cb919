import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type CalendarEntry, parseYearPlan, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { formatIcs, importEntries, parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import { addDays, InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from '../arbitraries.js';
import { entryOf } from '../fixtures.js';
import { eventOf, fileOf, now, planOf, startTalk } from './sample.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const holidays = readFileSync('tests/fixtures/nl-school-holidays.real.ics', 'utf8');
const importFile = (plan: YearPlan, file: string, options = {}) =>
  importEntries(plan, parseIcs(file, { timeZone: plan.timeZone, schoolYear: plan.schoolYear }), options);
const event = (uid: string, start: string, summary: string) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${summary}`,
  `DTSTART${start}`,
  'END:VEVENT',
];

describe('importEntries', () => {
  it('takes what begins in the school year behind what the plan has, and lists the rest', () => {
    const plan = planOf({ id: 'eigen' });
    const file = fileOf(
      ...event('laat', ':20270801T190000', 'Volgend jaar'),
      ...event('laatste', ':20270731T234500', 'Zomeravond'),
      ...event('eerste', ';VALUE=DATE:20260801', 'Opruimen'),
      ...event('vroeg', ':20260731T190000', 'Vorig jaar'),
      ...event('geen', ':morgen', 'Ooit'),
    );
    const imported = importFile(plan, file, { language: 'en' });
    assert.deepEqual(
      imported.plan.entries.map(({ id }) => id),
      ['eigen', 'laatste', 'eerste'],
    );
    assert.deepEqual(imported.taken, imported.plan.entries.slice(1));
    assert.deepEqual(
      imported.outside.map(({ entry, reason, message }) => [entry.title, reason, message]),
      [
        ['Volgend jaar', 'other-school-year', 'It does not fall in school year 2026–2027.'],
        ['Vorig jaar', 'other-school-year', 'It does not fall in school year 2026–2027.'],
      ],
    );
    assert.deepEqual(
      imported.unplaced.map(({ summary }) => summary),
      ['Ooit'],
    );
    assert.doesNotThrow(() => parseYearPlan(imported.plan));
  });

  it('does not add a second time what the plan has under another id, and says so', () => {
    const [own] = planOf({ id: 'eigen' }).entries;
    const plan = planOf({
      ...own,
      id: 'eigen',
      title: { nl: 'Kijkavond', en: 'Open evening' },
      start: '2026-11-05T19:00',
    });
    const file = fileOf(
      ...event('elders', ':20261105T190000', '  kijkavond '),
      ...event('later', ':20261105T193000', 'Kijkavond'),
      ...event('ander', ':20261105T190000', 'Overleg'),
      ...event('dag', ';VALUE=DATE:20261105', 'Kijkavond'),
    );
    const imported = importFile(plan, file);
    assert.deepEqual(
      imported.outside.map(({ entry, reason }) => [entry.id, reason]),
      [['elders', 'same-moment']],
    );
    assert.deepEqual(
      imported.taken.map(({ id }) => id),
      ['later', 'ander', 'dag'],
    );
    const again = importFile(imported.plan, file);
    assert.equal(again.plan, imported.plan);
    const ofOthers: YearPlan = { ...plan, entries: [{ ...plan.entries[0]!, level: 'class', group: 'Groep 5' }] };
    assert.equal(importFile(ofOthers, file, { group: 'Groep 6' }).taken.length, 4, 'of another class');
    const cancelled: YearPlan = { ...plan, entries: [{ ...plan.entries[0]!, cancelled: true }] };
    assert.equal(importFile(cancelled, file).taken.length, 4, 'what does not go on');
  });

  it('takes the holidays of its own region and year from a real file, once', () => {
    const plan = planOf({});
    const first = importFile(plan, holidays);
    // By hand from the file: region midden, and both ends of the summer that touch the year.
    assert.deepEqual(first.plan.daysOff, [
      { name: 'zomer', start: '2026-07-18', end: '2026-08-30' },
      { name: 'herfst', start: '2026-10-17', end: '2026-10-25' },
      { name: 'kerst', start: '2026-12-19', end: '2027-01-03' },
      { name: 'voorjaar', start: '2027-02-20', end: '2027-02-28' },
      { name: 'mei', start: '2027-04-24', end: '2027-05-02' },
      { name: 'zomer', start: '2027-07-17', end: '2027-08-29' },
    ]);
    assert.deepEqual(first.plan.entries, plan.entries);
    assert.equal(first.daysOff.length + first.outside.length, 66);
    assert.ok(first.outside.some(({ reason }) => reason === 'other-region'));
    const second = importFile(first.plan, holidays);
    assert.equal(second.plan, first.plan);
    assert.deepEqual([second.daysOff.length, second.unchanged.length], [0, 6]);
  });

  it('knows free days by their titles, and leaves what happens around them a moment', () => {
    const titles = {
      'Studiedag team': true,
      Margedag: true,
      'Leerlingen vrij': true,
      'Roostervrije dag': true,
      Krokusvakantie: true,
      Koningsdag: true,
      'Goede Vrijdag': true,
      'Half-term break': true,
      'INSET day': true,
      'Bedankdag vrijwilligers': false,
      'Laatste dag voor de vakantie': false,
      Vakantiefeest: false,
      Sportdag: false,
    };
    for (const [title, isFree] of Object.entries(titles)) {
      const { plan } = importFile(planOf(), eventOf('DTSTART;VALUE=DATE:20270205', `SUMMARY:${title}`));
      assert.equal(plan.daysOff?.length ?? 0, isFree ? 1 : 0, title);
      assert.equal(plan.entries.length, isFree ? 0 : 1, title);
    }
    const evening = importFile(planOf(), eventOf('DTSTART:20270205T193000', 'SUMMARY:Vakantie in beeld')).plan;
    assert.equal(evening.entries.length, 1);
  });

  it('takes days off for its own region, for a list with its own, and for all', () => {
    const reasonOf = (title: string) =>
      importFile(planOf(), eventOf('DTSTART;VALUE=DATE:20270205', `SUMMARY:${title}`)).outside[0]?.reason;
    assert.equal(reasonOf('Voorjaarsvakantie (noord)'), 'other-region');
    assert.equal(reasonOf('Voorjaarsvakantie regio Zuid'), 'other-region');
    assert.equal(reasonOf('Voorjaarsvakantie Midden en Zuid'), undefined);
    assert.equal(reasonOf('Voorjaarsvakantie'), undefined);
  });

  it('keeps the days that the plan has for a holiday', () => {
    const plan = { ...planOf(), daysOff: [{ name: 'herfst', start: '2026-10-12', end: '2026-10-18' }] };
    const imported = importFile(
      plan,
      eventOf('DTSTART;VALUE=DATE:20261017', 'DTEND;VALUE=DATE:20261026', 'SUMMARY:Herfstvakantie'),
    );
    assert.equal(imported.plan, plan);
    assert.equal(imported.outside[0]?.reason, 'already-planned');
  });

  it('gives the moments of other programs to the class for which they are imported', () => {
    const file = eventOf('DTSTART:20261105T193000', 'SUMMARY:Ouderavond');
    const [forClass] = importFile(planOf(), file, { group: '6' }).taken;
    assert.deepEqual([forClass?.level, forClass?.group], ['class', '6']);
    assert.deepEqual(importFile({ ...planOf(), group: '7' }, file).taken[0]?.group, '7');
    assert.equal(importFile(planOf(), file).taken[0]?.level, 'school');
  });

  it('follows a changed event, raises its sequence, and keeps what the school chose', () => {
    const before = eventOf('DTSTART:20261105T193000', 'DTEND:20261105T210000', 'SUMMARY:Ouderavond', 'LOCATION:Aula');
    const imported = importFile(planOf({}), before).plan;
    const chosen = {
      goal: 'samen lezen',
      kind: 'information',
      reminders: [{ daysBefore: 7, channel: 'message' }],
      attendance: { coming: ['Oma'] },
    } as const;
    const plan = {
      ...imported,
      entries: imported.entries.map((entry) => (entry.title === 'Ouderavond' ? { ...entry, ...chosen } : entry)),
    };
    assert.equal(importFile(plan, before).plan, plan);
    const moved = importFile(plan, before.replaceAll('20261105T', '20261112T').replace('LOCATION:Aula\r\n', ''));
    assert.deepEqual(moved.changed, [
      { ...plan.entries[1], start: '2026-11-12T19:30', end: '2026-11-12T21:00', place: 'Aula', sequence: 1 },
    ]);
    assert.deepEqual(moved.plan.entries, [plan.entries[0], ...moved.changed]);
  });

  it('follows a changed file of ours, and keeps the answers and what only the plan has', () => {
    const plan = planOf({ goal: 'kennismaken', attendance: { coming: ['Oma'] }, lokaal: 6 } as object);
    const other = planOf({ title: 'Startgesprek met uw kind', audience: 'groep 6' });
    const { changed } = importFile(plan, formatIcs(other, { now }));
    assert.deepEqual(changed, [
      {
        ...startTalk,
        id: 'moment-0',
        goal: 'kennismaken',
        lokaal: 6,
        title: 'Startgesprek met uw kind',
        audience: 'groep 6',
        attendance: { coming: ['Oma'] },
        sequence: 1,
      },
    ]);
  });

  it('turns the times of a file that was read for another zone', () => {
    const parsed = parseIcs(eventOf('DTSTART:20261105T183000Z'), { timeZone: 'UTC' });
    assert.equal(importEntries(planOf(), parsed).taken[0]?.start, '2026-11-05T19:30');
  });

  it('changes nothing when a plan gets its own file', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, (plan) => {
        const { daysOff: _daysOff, ...withoutDays } = plan;
        const inYear = {
          ...withoutDays,
          entries: plan.entries.filter(({ start }) => start >= '2027-08-01' && start < '2028-08-01'),
        };
        const imported = importFile(inYear, formatIcs(inYear, { now }));
        assert.equal(imported.plan, inYear);
        assert.equal(imported.unchanged.length, inYear.entries.length);
      }),
    );
  });

  it('imports twice as once, and loses nothing of the plan', () => {
    const line = fc.record({
      uid: fc.constantFrom('a', 'b', 'c', 'd'),
      start: fc.constantFrom(
        ';VALUE=DATE:20270901',
        ':20271105T193000',
        ':20280228T233000Z',
        ';VALUE=DATE:20280731',
        ':20260101T000000',
      ),
      end: fc.constantFrom('DURATION:PT1H', 'DURATION:P2D', 'X-NONE:1', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      summary: fc.constantFrom(
        'Ouderavond',
        'Studiedag',
        'Herfstvakantie (noord)',
        'Zomervakantie',
        'Meivakantie',
        'Inloop',
        '',
      ),
      status: fc.constantFrom('STATUS:CONFIRMED', 'STATUS:CANCELLED', 'SEQUENCE:7', 'LOCATION:Aula'),
    });
    const foreign = fc
      .array(line, { maxLength: 8 })
      .map((lines) =>
        fileOf(
          ...lines.flatMap(({ uid, start, end, summary, status }) => [
            ...event(uid, start, summary).slice(0, -1),
            end,
            status,
            'END:VEVENT',
          ]),
        ),
      );
    const ours = yearPlanArbitrary.map((plan) => formatIcs(plan, { now }));
    fc.assert(
      fc.property(yearPlanArbitrary, fc.oneof(foreign, ours), fc.oneof(foreign, ours), (plan, earlier, file) => {
        const start = importFile(plan, earlier).plan;
        const once = importFile(start, file);
        const twice = importFile(once.plan, file);
        assert.equal(twice.plan, once.plan);
        assert.deepEqual([twice.taken, twice.changed, twice.daysOff], [[], [], []]);
        const { plan: after } = once;
        assert.deepEqual(
          after.entries.slice(0, start.entries.length).map(({ id }) => id),
          start.entries.map(({ id }) => id),
        );
        for (const [index, entry] of start.entries.entries()) {
          assert.deepEqual(
            Object.keys(entry).filter((key) => !(key in after.entries[index]!) && key !== 'allDay'),
            [],
          );
        }
        assert.deepEqual(after.daysOff?.slice(0, start.daysOff?.length ?? 0) ?? [], start.daysOff ?? []);
        parseYearPlan(after);
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a file with which the plan would hold more than fits, and takes what just fits', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => entryOf({ id: `m${index}`, title: 'Studiedag' }));
    const parsed = (entries: CalendarEntry[], guessed: string[] = []) => ({
      timeZone: 'Europe/Amsterdam',
      entries,
      guessed,
      unplaced: [],
    });
    const plan = planOf(entryOf());
    assert.equal(importEntries(plan, parsed(many(1999))).plan.entries.length, 2000);
    assert.throws(
      () => importEntries(plan, parsed(many(2000)), { language: 'nl' }),
      ({ issues }: InvalidDataError) =>
        issues[0]!.code === 'too-many-entries' && issues[0]!.message.includes('in een jaarplan is plaats voor 2000.'),
    );
    const days = many(2001).map((entry, index) => ({
      ...entry,
      start: addDays('2026-08-01', index % 300),
      end: addDays('2026-08-01', (index % 300) + Math.floor(index / 300)),
    }));
    assert.throws(
      () =>
        importEntries(
          plan,
          parsed(
            days,
            days.map(({ id }) => id),
          ),
        ),
      InvalidDataError,
    );
  });
});
