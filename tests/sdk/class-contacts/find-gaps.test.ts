import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CONTACT_KINDS,
  CONTACT_WAYS,
  findGaps,
  GAP_CODES,
  type GapOptions,
  KNOWLEDGE,
  type PupilContacts,
  TOPICS,
} from '@driehoek/sdk/class-contacts';
import fc from 'fast-check';
import { ALL_KNOWN, classOf, contact, pupil, TODAY } from './small-class.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const codes = (person: PupilContacts, options?: GapOptions, today = TODAY) =>
  findGaps(classOf(person), today, options).map(({ code }) => code);

describe('gaps', () => {
  it('are none when all has been and all is known', () => {
    assert.deepEqual(findGaps(classOf(pupil('aya'), pupil('bo')), TODAY), []);
  });

  it('are all there before the year, each with its reason in words', () => {
    const aya = pupil('aya', { topics: {}, contacts: [], isNew: true });
    assert.deepEqual(findGaps(classOf(aya), '2026-08-10'), [
      {
        code: 'first-week-contacts',
        severity: 'attention',
        text: 'Aya Maanlicht is nieuw. Zoek in de eerste week twee keer contact met de ouders: zie of bel elkaar.',
        about: 'aya',
      },
      {
        code: 'no-contact',
        severity: 'attention',
        text: 'Er is nog geen contact met een ouder van Aya Maanlicht. Zoek een goed moment.',
        about: 'aya',
      },
      {
        code: 'no-start-talk',
        severity: 'attention',
        text: 'Het startgesprek met de ouders van Aya Maanlicht is nog niet geweest.',
        about: 'aya',
      },
      {
        code: 'no-good-news',
        severity: 'tip',
        text: 'De ouders van Aya Maanlicht hoorden nog geen goed nieuws. Wat gaat er goed?',
        about: 'aya',
      },
      {
        code: 'unknown-topics',
        severity: 'tip',
        text:
          'Dit weet u nog niet over thuis bij Aya Maanlicht: gezin, waar ze wonen, thuistaal, lezen door ouders, ' +
          'opleiding en werk, schoolloopbaan, zorgen thuis, andere begeleider en contactwensen.',
        about: 'aya',
        topics: TOPICS,
      },
    ]);
  });

  it('come per pupil in the order of the list, whatever is missing', () => {
    const gaps = findGaps(classOf(pupil('zoë', { topics: {} }), pupil('aya', { contacts: [] })), TODAY);
    assert.deepEqual([...new Set(gaps.map(({ about }) => about))], ['zoë', 'aya']);
  });

  it('are not closed by what is planned, but by today', () => {
    const planned = pupil('aya', {
      contacts: [contact('2026-11-23', 'start-talk'), contact('2026-12-01', 'good-news')],
    });
    assert.deepEqual(codes(planned), ['no-contact', 'no-start-talk', 'no-good-news']);
    assert.deepEqual(codes(planned, {}, '2026-11-23'), ['no-good-news']);
    assert.deepEqual(codes(planned, {}, '2026-12-01'), []);
  });

  it('of topics are those that are unknown or left out; partly is none', () => {
    const { family: _left, ...others } = ALL_KNOWN;
    const aya = pupil('aya', {
      topics: { ...others, worries: 'unknown', residence: 'partly', 'a later topic': 'unknown' },
    });
    assert.deepEqual(findGaps(classOf(aya), TODAY)[0]!.topics, ['family', 'worries']);
  });

  it('speak the reader’s language, in the page’s own words where it has them', () => {
    const aya = pupil('aya', { contacts: [contact('2026-09-10', 'start-talk')] });
    const [english] = findGaps(classOf(aya), TODAY, { language: 'en' });
    assert.equal(english!.text, 'The parents of Aya Maanlicht have heard no good news yet. What goes well?');
    const texts = { nl: { 'class-contacts.gap.no-good-news': 'Bel {name} eens op.' } };
    assert.equal(findGaps(classOf(aya), TODAY, { texts })[0]!.text, 'Bel Aya Maanlicht eens op.');
  });
});

describe('the first week of a new pupil', () => {
  const came = (...days: string[]) =>
    pupil('aya', {
      startedOn: '2026-11-16',
      contacts: [contact('2026-09-01', 'start-talk'), ...days.map((on) => contact(on, 'good-news'))],
    });
  const alone = pupil('aya', { startedOn: '2026-11-16', contacts: [] });
  const first = (today: string, options?: GapOptions, person = alone) => findGaps(classOf(person), today, options)[0]!;

  it('takes two contacts', () => {
    assert.deepEqual(codes(pupil('aya', { startedOn: '2026-11-16', contacts: [contact('2026-11-17', 'good-news')] })), [
      'first-week-contacts',
      'no-start-talk',
    ]);
    assert.deepEqual(codes(came('2026-11-17')), []);
  });

  it('does not count what is still planned', () => {
    assert.ok(codes(came('2026-11-23')).includes('first-week-contacts'));
  });

  it('is announced before it begins, lasts seven days, and can be made up for', () => {
    assert.deepEqual(
      [first('2026-11-15').severity, first('2026-11-15').text],
      [
        'tip',
        'Aya Maanlicht begint op ma 16 november. Plan voor de eerste week twee keer contact met de ouders: zie of bel elkaar.',
      ],
    );
    for (const today of ['2026-11-16', '2026-11-22']) {
      assert.match(first(today).text, /is nieuw\. Zoek in de eerste week/);
      assert.equal(first(today).severity, 'attention');
    }
    assert.match(first('2026-11-23').text, /eerste week van Aya Maanlicht is voorbij/);
    const late = pupil('aya', {
      startedOn: '2026-11-16',
      contacts: [contact('2027-01-10', 'start-talk'), contact('2027-01-11', 'good-news')],
    });
    assert.deepEqual(codes(late, {}, '2027-01-11'), []);
  });

  it('begins with the class’s first day for who was there from the start', () => {
    const isNew = pupil('aya', { isNew: true, contacts: [] });
    const options = { firstDay: '2026-08-31' };
    assert.match(first('2026-08-20', options, isNew).text, /komt nieuw in de klas/);
    assert.match(first('2026-09-06', options, isNew).text, /Zoek in de eerste week/);
    assert.match(first('2026-09-07', options, isNew).text, /is voorbij/);
  });

  it('is taken to be going on when nobody said when it began', () => {
    assert.match(first('2027-03-01', {}, pupil('aya', { isNew: true, contacts: [] })).text, /Zoek in de eerste week/);
  });

  it('is asked of nobody who is not new, a first day or not', () => {
    assert.deepEqual(codes(pupil('aya', { contacts: [contact('2026-09-10', 'good-news')] })), ['no-start-talk']);
    const notNew = pupil('aya', { isNew: false, startedOn: '2026-11-16', contacts: [] });
    assert.ok(!codes(notNew).includes('first-week-contacts'));
  });
});

const someDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const someContact = fc.record({
  on: someDay,
  way: fc.constantFrom(...CONTACT_WAYS),
  kind: fc.constantFrom(...CONTACT_KINDS),
});
const somePupil = fc.record({
  isNew: fc.boolean(),
  topics: fc.dictionary(fc.constantFrom(...TOPICS), fc.constantFrom(...KNOWLEDGE)),
  contacts: fc.array(someContact, { maxLength: 5 }),
});

describe('for any class', () => {
  it('a day further, or one contact more, opens no gap', () => {
    fc.assert(
      fc.property(somePupil, someContact, someDay, someDay, (rest, more, a, b) => {
        const [sooner, later] = [a, b].sort() as [string, string];
        const before = codes(pupil('aya', rest), {}, sooner);
        for (const code of codes(pupil('aya', rest), {}, later)) assert.ok(before.includes(code));
        const after = codes(pupil('aya', { ...rest, contacts: [...rest.contacts, more] }), {}, sooner);
        for (const code of after) assert.ok(before.includes(code));
      }),
    );
  });

  it('gaps are those of each pupil alone, in words and never in figures', () => {
    fc.assert(
      fc.property(fc.array(somePupil, { maxLength: 6 }), someDay, (rests, today) => {
        const pupils = rests.map((rest, index) => pupil(`${'abcdef'[index]}`, rest));
        const gaps = findGaps(classOf(...pupils), today);
        assert.deepEqual(
          gaps,
          pupils.flatMap((person) => findGaps(classOf(person), today)),
        );
        for (const gap of gaps) {
          assert.ok(GAP_CODES.includes(gap.code));
          assert.doesNotMatch(gap.text, /\d/);
          assert.deepEqual(
            Object.entries(gap).filter(([, value]) => typeof value === 'number'),
            [],
          );
        }
      }),
    );
  });
});
