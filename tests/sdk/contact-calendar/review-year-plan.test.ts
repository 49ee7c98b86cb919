import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type CalendarEntry,
  GIVING_KINDS,
  lastDayOf,
  PARENT_ROLES,
  reviewYearPlan,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

type Options = Parameters<typeof reviewYearPlan>[1];

const moment = (id: string, day: string, from: string, to: string, fields: Partial<CalendarEntry> = {}) =>
  entryOf({ id, start: `${day}T${from}`, end: `${day}T${to}`, ...fields });
const reminders = [
  { daysBefore: 14, channel: 'letter' },
  { daysBefore: 1, channel: 'message' },
];
const formal = { formal: true, goal: 'Kennismaken', pupilRole: 'joins', reminders } as const;

/** A year of which nothing is to be said: lessons from 31 August 2026 to 16 July 2027. */
const goodYear = [
  moment('start', '2026-09-10', '15:30', '19:00', {
    kind: 'start-talk',
    title: 'Startgesprek',
    ...formal,
    parentRole: 'expert',
  }),
  moment('coffee1', '2026-10-05', '08:30', '09:00'),
  moment('coffee2', '2026-12-02', '08:30', '09:00'),
  moment('coffee3', '2027-01-28', '08:30', '09:00'),
  moment('coffee4', '2027-03-23', '08:30', '09:00'),
  moment('coffee5', '2027-05-20', '08:30', '09:00'),
  moment('ask', '2027-06-15', '19:00', '20:00', { kind: 'evaluation', title: 'Hoe ging het?', parentRole: 'expert' }),
];
const review = (entries: CalendarEntry[], fields: Partial<YearPlan> = {}, options?: Options) =>
  reviewYearPlan(planOf(entries, fields), options);
const outline = (...plan: Parameters<typeof review>) =>
  review(...plan).map(({ code, about }) => (about ? `${code} ${about}` : code));
const withMore = (...more: CalendarEntry[]) => [...goodYear, ...more];
const textOf = (code: string, ...plan: Parameters<typeof review>) =>
  review(...plan).find((advice) => advice.code === code)!.text;

describe('reviewYearPlan', () => {
  it('says nothing of a year of which nothing is to be said', () => {
    assert.deepEqual(review(goodYear), []);
  });

  it('puts what to look at first before tips, and each by date', () => {
    const entries = withMore(
      moment('late', '2027-04-27', '10:00', '11:00'),
      moment('early', '2026-10-20', '10:00', '11:00'),
      moment('bare2', '2027-06-01', '10:00', '11:00', { ...formal, goal: ' ' }),
      moment('bare1', '2026-09-16', '10:00', '11:00', { ...formal, pupilRole: '' }),
    );
    assert.deepEqual(outline(entries), [
      'in-holiday early',
      'in-holiday late',
      'formal-without-pupil-role bare1',
      'formal-without-goal bare2',
    ]);
  });

  it('takes no notice of what is cancelled', () => {
    const cancelled = { cancelled: true, formal: true } as const;
    const gone = moment('gone', '2026-10-20', '10:00', '11:00', cancelled);
    assert.deepEqual(outline(withMore(gone, { ...goodYear[0]!, id: 'twice', cancelled: true })), []);
    assert.deepEqual(outline(goodYear.map((entry) => (entry.id === 'ask' ? { ...entry, cancelled: true } : entry))), [
      'no-evaluation',
    ]);
  });

  it('speaks the reader’s language and the page’s own words', () => {
    const entries = withMore(moment('in', '2026-10-20', '10:00', '11:00', { title: { nl: 'Inloop', en: 'Look-in' } }));
    assert.equal(
      textOf('in-holiday', entries),
      '‘Inloop’ valt op di 20 oktober. Dan is er geen school: herfstvakantie. Kies liever een dag waarop gezinnen er zijn.',
    );
    assert.match(
      textOf('in-holiday', entries, {}, { language: 'en' }),
      /^‘Look-in’ falls on Tue,? 20 October\..*autumn/,
    );
    const texts = { nl: { 'contact-calendar.advice.in-holiday': 'Op {day} zijn we dicht ({holiday}).' } };
    assert.equal(textOf('in-holiday', entries, {}, { texts }), 'Op di 20 oktober zijn we dicht (herfstvakantie).');
  });

  it('never throws, and gives every advice a text without open places', () => {
    fc.assert(
      fc.property(yearPlanArbitrary, fc.constantFrom('nl', 'en'), (plan, language) => {
        const ids = new Set(['', ...plan.entries.map(({ id }) => id)]);
        // Titles may hold braces of their own.
        const named = { ...plan, entries: plan.entries.map((entry) => ({ ...entry, title: 'Titel' })), daysOff: [] };
        const advice = reviewYearPlan(named, { language });
        for (const { text, about } of advice) {
          assert.doesNotMatch(text, /\{\w+\}|contact-calendar\.|undefined/);
          assert.ok(ids.has(about));
        }
        const ranks = advice.map(({ severity }) => (severity === 'attention' ? 0 : 1));
        assert.deepEqual([...ranks].sort(), ranks);
      }),
    );
  });
});

describe('a review on a day of the year', () => {
  const bare = (id: string, day: string, last = day) =>
    entryOf({
      id,
      title: `Titel ${id}`,
      start: `${day}T10:00`,
      end: `${last}T11:00`,
      formal: true,
      goal: ' ',
      reminders: [],
    });

  it('tells of moments from that day on, and of the plan as a whole as ever', () => {
    const entries = [
      bare('over', '2026-10-20'),
      bare('days', '2026-11-15', '2026-11-16'),
      moment('at-once', '2026-11-15', '10:30', '12:00'),
      bare('today', '2026-11-16'),
      bare('ahead', '2027-01-12'),
    ];
    const about = (today?: string) => [...new Set(review(entries, {}, { today }).map((advice) => advice.about))].sort();
    assert.deepEqual(about(), ['', 'ahead', 'at-once', 'days', 'over', 'today']);
    assert.deepEqual(about('2026-08-31'), about());
    // Of two at once, one of which goes on until today, the one that is over is no longer named.
    assert.deepEqual(about('2026-11-16'), ['', 'ahead', 'days', 'today']);
    assert.deepEqual(about('2027-01-12'), ['', 'ahead']);
    const whole = (today?: string) =>
      review(entries, {}, { today }).filter(({ about, code }) => about === '' && code !== 'no-informal');
    assert.deepEqual(whole('2027-07-31'), whole());
    assert.deepEqual(about('2027-07-31'), ['']);
  });

  it('counts none that are over among the others of their kind', () => {
    const entries = Array.from({ length: 60 }, (_, index) =>
      bare(`${index}`, index < 20 ? '2026-10-06' : '2027-01-12'),
    );
    const goals = review(entries, {}, { today: '2026-11-16' }).filter(({ code }) => code === 'formal-without-goal');
    assert.equal(goals.length, 40);
    assert.ok(goals.every(({ about }) => Number(about) >= 20));
  });

  it('names no moment that ended before it, and leaves out nothing else', () => {
    const days = fc.date({ min: new Date('2026-08-01'), max: new Date('2027-07-31'), noInvalidDate: true });
    fc.assert(
      fc.property(yearPlanArbitrary, days, (plan, day) => {
        const today = day.toISOString().slice(0, 10);
        const entries = plan.entries.map((entry) => ({ ...entry, title: `[${entry.id}]` }));
        const over = new Set(entries.flatMap((entry) => (lastDayOf(entry) < today ? [entry.id] : [])));
        const all = reviewYearPlan({ ...plan, entries });
        const told = reviewYearPlan({ ...plan, entries }, { today });
        for (const { about, text } of told) {
          assert.ok(!over.has(about));
          for (const id of over) assert.ok(!text.includes(`‘[${id}]’`), text);
        }
        const kept = ({ about, code }: (typeof all)[number]) =>
          code !== 'overlap' && code !== 'no-informal' && !over.has(about);
        assert.deepEqual(told.filter(kept), all.filter(kept));
      }),
    );
  });
});

describe('a moment in a day off', () => {
  it('is pointed at in a holiday, on a public one, and on the school’s own', () => {
    const daysOff = [{ name: 'studiedag', start: '2026-11-02', end: '2026-11-02' }];
    const entries = withMore(
      moment('holiday', '2026-10-25', '10:00', '11:00'),
      moment('monday', '2026-10-26', '10:00', '11:00'),
      moment('study', '2026-11-02', '10:00', '11:00'),
      moment('whit', '2027-05-17', '10:00', '11:00'),
    );
    assert.deepEqual(outline(entries, { daysOff }), ['in-holiday holiday', 'in-holiday study', 'in-holiday whit']);
  });

  it('is left alone where the school decides itself, and at home', () => {
    const home = entryOf({ id: 'home', kind: 'home-assignment', start: '2026-10-17', end: '2026-10-25' });
    assert.deepEqual(outline(withMore(moment('friday', '2027-03-26', '10:00', '11:00'), home)), []);
  });

  it('follows a holiday that the school moved', () => {
    const daysOff = [{ name: 'herfst', start: '2026-10-10', end: '2026-10-18' }];
    assert.deepEqual(outline(withMore(moment('in', '2026-10-20', '10:00', '11:00')), { daysOff }), []);
  });
});

describe('moments at the same time', () => {
  const at = (id: string, from: string, to: string, fields: Partial<CalendarEntry> = {}) =>
    moment(id, '2026-11-24', from, to, { title: id, ...fields });
  const six = { level: 'class', group: '6' } as const;
  const seven = { level: 'class', group: '7' } as const;

  it('are named once, at the later, when a family is surely invited to both', () => {
    assert.deepEqual(outline(withMore(at('a', '19:00', '20:00'), at('b', '19:30', '21:00'))), ['overlap b']);
    assert.deepEqual(outline(withMore(at('a', '19:00', '20:00', seven), at('b', '19:30', '21:00'))), ['overlap b']);
    assert.deepEqual(outline(withMore(at('a', '19:00', '20:00', six), at('b', '19:00', '20:00', six))), ['overlap b']);
  });

  it('may be of different classes', () => {
    assert.deepEqual(outline(withMore(at('a', '19:00', '20:00', six), at('b', '19:00', '20:00', seven))), []);
  });

  it('may follow each other at once, or take whole days', () => {
    const day = entryOf({ id: 'day', start: '2026-11-24', end: '2026-11-24' });
    assert.deepEqual(outline(withMore(at('a', '19:00', '20:00'), at('b', '20:00', '21:00'), day)), []);
  });

  it('that begin together clash, though one has no length', () => {
    assert.deepEqual(outline(withMore(at('a', '19:00', '19:00'), at('b', '19:00', '20:00'))), ['overlap b']);
  });

  it('overlap until the end of a day whose hour is not told', () => {
    const open = entryOf({ id: 'open', start: '2026-11-23T19:00', end: '2026-11-24' });
    assert.deepEqual(outline(withMore(open, at('b', '20:00', '21:00'))), ['overlap b']);
  });

  it('are all named in one advice', () => {
    const entries = withMore(at('a', '19:00', '22:00'), at('b', '19:30', '22:00'), at('c', '21:00', '22:00'));
    assert.deepEqual(outline(entries), ['overlap b', 'overlap c']);
    assert.match(review(entries)[1]!.text, /^‘c’ op di 24 november is tegelijk met ‘a’ en ‘b’\./);
    assert.match(review(entries, {}, { language: 'en' })[1]!.text, /is at the same time as ‘a’ and ‘b’\./);
  });
});

describe('a formal moment', () => {
  const formalOne = (fields: Partial<CalendarEntry>) =>
    withMore(moment('one', '2026-11-24', '19:00', '20:00', { title: 'Ouderavond', ...formal, ...fields }));
  const without = (key: keyof CalendarEntry) =>
    formalOne({}).map((entry) => {
      const { [key]: _left, ...rest } = entry;
      return entry.id === 'one' ? (rest as CalendarEntry) : entry;
    });

  it('needs a goal and a part for the pupil', () => {
    assert.deepEqual(outline(formalOne({})), []);
    assert.deepEqual(outline(without('goal')), ['formal-without-goal one']);
    assert.deepEqual(outline(without('pupilRole')), ['formal-without-pupil-role one']);
    assert.match(textOf('formal-without-goal', without('goal')), /^Schrijf bij ‘Ouderavond’ \(di 24 november\) waar/);
    assert.match(
      textOf('formal-without-pupil-role', without('pupilRole'), {}, { language: 'en' }),
      /^Choose for ‘Ouderavond’ .* what the pupil does/,
    );
  });

  it('needs two reminders through two channels', () => {
    const [letter, message] = reminders as unknown as [
      CalendarEntry['reminders'][number],
      CalendarEntry['reminders'][number],
    ];
    assert.deepEqual(outline(formalOne({ reminders: [letter, message] })), []);
    for (const few of [[], [letter], [letter, { ...letter, daysBefore: 1 }]]) {
      assert.deepEqual(outline(formalOne({ reminders: few })), ['formal-few-reminders one']);
    }
    assert.match(textOf('formal-few-reminders', formalOne({ reminders: [] })), /^Herinner ouders minstens twee keer/);
  });

  it('is asked more than an informal one', () => {
    assert.deepEqual(outline(withMore(moment('free', '2026-11-24', '19:00', '20:00'))), []);
  });
});

describe('the first weeks', () => {
  const startOn = (day: string, fields: Partial<CalendarEntry> = {}) => [
    ...goodYear.slice(1),
    moment('start', day, '15:30', '19:00', { kind: 'start-talk', ...formal, ...fields }),
  ];
  const late = 'no-start-talks';

  it('have start talks, up to six weeks from the first day of school', () => {
    // From Monday 31 August to Sunday 11 October 2026.
    assert.deepEqual(outline(startOn('2026-10-11')), []);
    assert.deepEqual(outline(startOn('2026-10-12')), [late]);
    assert.match(textOf(late, startOn('2026-10-12')), /Kan het uiterlijk op 11 oktober 2026\?$/);
    assert.match(textOf(late, startOn('2026-10-12'), {}, { language: 'en' }), /by 11 October 2026\?$/);
  });

  it('begin in September when last summer is not known', () => {
    const unknown = { schoolYear: '2031-2032' };
    const only = (day: string) =>
      outline([moment('s', day, '15:00', '16:00', { kind: 'start-talk', ...formal })], unknown);
    assert.ok(!only('2031-10-12').includes(late));
    assert.ok(only('2031-10-13').includes(late));
  });

  it('may have a home visit instead', () => {
    assert.deepEqual(outline(startOn('2026-09-10', { kind: 'home-visit' })), []);
  });

  it('have one for every class that plans for itself, unless the school has one for all', () => {
    const six = { level: 'class', group: 'Groep 6' } as const;
    const seven = moment('seven', '2026-11-26', '08:30', '09:00', { level: 'class', group: 'Groep 7' });
    assert.deepEqual(outline([...startOn('2026-09-10', six)]), []);
    assert.deepEqual(outline([...startOn('2026-09-10', six), seven]), [late]);
    const text = textOf(late, [...startOn('2026-09-10', six), seven]);
    assert.match(text, /^Nog zonder startgesprek in de eerste weken: Groep 7\./);
    assert.deepEqual(outline([...startOn('2026-09-10', six), seven], {}, { group: 'Groep 6' }), []);
    assert.deepEqual(outline([...goodYear, seven]), []);
  });
});

describe('informal contact', () => {
  const coffees = (...days: string[]) => [
    ...goodYear.filter(({ id }) => !id.startsWith('coffee') && id !== 'ask'),
    ...days.map((day, index) => moment(`coffee${index}`, day, '08:30', '09:00')),
    moment('ask', '2027-06-15', '19:00', '20:00', { kind: 'evaluation', ...formal }),
  ];

  it('may not be away for two months', () => {
    // From 2 December up to and including 31 January are 61 days.
    const days = (february: string) => ['2026-10-05', '2026-12-01', february, '2027-03-23', '2027-05-20'];
    assert.deepEqual(outline(coffees(...days('2027-01-31'))), []);
    assert.deepEqual(outline(coffees(...days('2027-02-01'))), ['no-informal']);
    assert.match(
      textOf('no-informal', coffees(...days('2027-02-01'))),
      /^Van 2 december 2026 tot en met 31 januari 2027 is er geen informeel moment\./,
    );
    assert.match(
      textOf('no-informal', coffees(...days('2027-02-01')), {}, { language: 'en' }),
      /^From 2 December 2026 up to and including 31 January 2027 /,
    );
  });

  it('is missed from the day on which the advice is read, and not in a time that is over', () => {
    const plan = coffees('2026-10-05', '2026-12-01', '2027-02-15', '2027-03-23');
    const told = (today?: string) =>
      review(plan, {}, { today }).flatMap(({ code, text }) =>
        code === 'no-informal' ? [text.slice(0, text.indexOf(' is er'))] : [],
      );
    const last = 'Van 24 maart 2027 tot en met 16 juli 2027';
    assert.deepEqual(told(), ['Van 2 december 2026 tot en met 14 februari 2027', last]);
    assert.deepEqual(told('2026-12-10'), ['Van 10 december 2026 tot en met 14 februari 2027', last]);
    assert.deepEqual(told('2027-02-14'), [last]);
    assert.deepEqual(told('2027-04-01'), ['Van 1 april 2027 tot en met 16 juli 2027']);
    assert.deepEqual(told('2027-06-01'), []);
  });

  it('is missed from the first day of school to the last, summer left out', () => {
    const [text] = review(coffees()).map((advice) => advice.text);
    assert.match(text!, /^Van 31 augustus 2026 tot en met 16 juli 2027 /);
    // The last one is on 17 May, 60 days before the summer holiday of 17 July.
    const days = ['2026-10-05', '2026-12-02', '2027-01-28', '2027-03-23', '2027-05-18'];
    assert.deepEqual(outline(coffees(...days)), []);
  });

  it('goes on while a moment of several days does', () => {
    const long = entryOf({ id: 'long', start: '2026-12-01', end: '2027-02-01' });
    const days = ['2026-10-05', '2027-01-05', '2027-03-23', '2027-05-20'];
    assert.deepEqual(outline([...coffees(...days), long]), []);
  });

  it('is something done together, not at home alone', () => {
    const home = entryOf({ id: 'home', kind: 'home-assignment', start: '2026-12-28', end: '2027-01-10' });
    const days = ['2026-10-05', '2026-12-01', '2027-02-01', '2027-03-23', '2027-05-20'];
    assert.deepEqual(outline([...coffees(...days), home]), ['no-informal']);
  });
});

describe('moments all alike', () => {
  const tuesdays = ['2026-09-15', '2026-11-24', '2027-03-23'];
  const evening = (day: string, from = '19:00') => moment(day, day, from, '21:00');
  const isTold = (...entries: CalendarEntry[]) => outline(entries).includes('same-weekday-time');

  it('are pointed at from three on, within one hour of one weekday', () => {
    const [first, second, third] = tuesdays as [string, string, string];
    assert.ok(isTold(evening(first), evening(second, '19:30'), evening(third)));
    assert.ok(!isTold(evening(first), evening(second)));
    assert.ok(!isTold(evening(first), evening(second, '18:30'), evening(third)));
    assert.ok(!isTold(evening(first), evening(second), evening('2027-03-24')));
  });

  it('are worded by day and hour', () => {
    const entries = tuesdays.map((day) => evening(day));
    assert.match(textOf('same-weekday-time', entries), /zijn op dinsdag, rond 19\.00 uur\./);
    assert.match(textOf('same-weekday-time', entries, {}, { language: 'en' }), /are on Tuesday, around 19:00\./);
  });

  it('have hours: whole days do not count', () => {
    const days = tuesdays.map((day) => entryOf({ id: day, start: day, end: day }));
    assert.ok(!isTold(...days));
  });
});

describe('the year', () => {
  it('has a moment to ask parents how they experience the contact', () => {
    const entries = goodYear.map((entry) => (entry.id === 'ask' ? { ...entry, kind: 'other' as const } : entry));
    assert.deepEqual(outline(entries), ['no-evaluation']);
    assert.match(textOf('no-evaluation', entries), /hoe zij het contact ervaren/);
    assert.match(textOf('no-evaluation', entries, {}, { language: 'en' }), /how they experience the contact/);
  });

  it('has a moment in which parents give: of its kind, or by what they do there', () => {
    const receiving = goodYear.map(({ parentRole: _role, ...entry }) => entry);
    const withCoffee = (fields: Partial<CalendarEntry>) =>
      receiving.map((entry) => (entry.id === 'coffee2' ? { ...entry, ...fields } : entry));
    assert.deepEqual(outline(receiving), ['parents-only-receive']);
    assert.match(textOf('parents-only-receive', receiving), /waarin ouders iets geven/);
    assert.match(textOf('parents-only-receive', receiving, {}, { language: 'en' }), /in which parents give something/);
    for (const kind of GIVING_KINDS) assert.deepEqual(outline(withCoffee({ kind })), []);
    for (const parentRole of PARENT_ROLES) assert.deepEqual(outline(withCoffee({ parentRole })), []);
  });

  it('has holidays that are known, or that the school gives itself', () => {
    const isTold = (fields: Partial<YearPlan>) => outline([], fields).includes('holidays-unknown');
    const daysOff = ['herfst', 'kerst', 'voorjaar', 'mei', 'zomer'].map((name, index) => ({
      name,
      start: `2032-0${index + 1}-01`,
      end: `2032-0${index + 1}-09`,
    }));
    assert.ok(!isTold({ schoolYear: '2029-2030' }));
    assert.ok(isTold({ schoolYear: '2031-2032' }));
    assert.ok(isTold({ schoolYear: '2031-2032', daysOff: daysOff.slice(1) }));
    assert.ok(!isTold({ schoolYear: '2031-2032', daysOff }));
    assert.match(textOf('holidays-unknown', [], { schoolYear: '2031-2032' }), /van 2031–2032 kennen we nog niet/);
  });
});
