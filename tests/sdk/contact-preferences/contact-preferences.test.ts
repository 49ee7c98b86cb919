import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ContactPreferences,
  countPreferences,
  createPreferences,
  hasPreferences,
  mayAnswerPreferences,
  maySeePreferences,
  mergeWishCounts,
  parseContactPreferences,
  setChannelWish,
  setTime,
  withholdWishCounts,
} from '@driehoek/sdk/contact-preferences';
import {
  CHANNEL_WISHES,
  CHANNELS,
  DAY_TIMES,
  dayTimeOf,
  formatDayTime,
  formatDayTimes,
  HOUSEHOLDS,
  InvalidDataError,
  listSharedTimes,
  type Reader,
  readerOfParty,
  suitsTime,
} from '@driehoek/sdk/shared';
import fc from 'fast-check';

const empty = createPreferences({ id: 'a', schoolYear: '2026-2027', pupil: 'aya', household: 'parents' });
const of = (change: Partial<ContactPreferences>): ContactPreferences => ({ ...empty, ...change });

describe('the week', () => {
  it('has a part for a moment on a school day, and none for a weekend or a day without a time', () => {
    // A Tuesday, a Saturday.
    assert.deepEqual(
      [
        '2026-11-24T08:00',
        '2026-11-24T12:00',
        '2026-11-24T16:59',
        '2026-11-24T17:00',
        '2026-11-24',
        '2026-11-28T10:00',
      ].map(dayTimeOf),
      ['tue.morning', 'tue.afternoon', 'tue.afternoon', 'tue.evening', undefined, undefined],
    );
  });

  it('is named in words', () => {
    assert.equal(formatDayTime('tue.evening'), 'dinsdagavond');
    assert.equal(formatDayTimes(['mon.morning', 'fri.afternoon']), 'maandagochtend of vrijdagmiddag');
  });

  it('suits or not only when the household said so', () => {
    const tuesday = of({ times: ['tue.evening'] });
    assert.equal(suitsTime(tuesday, '2026-11-24T19:00'), true);
    assert.equal(suitsTime(tuesday, '2026-11-24T09:00'), false);
    assert.equal(suitsTime(empty, '2026-11-24T09:00'), undefined);
    assert.equal(suitsTime(tuesday, '2026-11-24'), undefined);
  });

  it('has times that suit every home that said so', () => {
    assert.deepEqual(
      listSharedTimes([of({ times: ['mon.morning', 'tue.evening'] }), of({ times: ['tue.evening'] }), empty]),
      ['tue.evening'],
    );
    assert.deepEqual(listSharedTimes([empty]), []);
  });
});

describe('preferences', () => {
  it('begin with nothing, and are accepted as they are made', () => {
    assert.equal(hasPreferences(empty), false);
    const said = setChannelWish(setTime(setTime(empty, 'wed.morning', true), 'mon.evening', true), 'phone', 'liked');
    assert.deepEqual([said.times, said.channels], [['mon.evening', 'wed.morning'], { phone: 'liked' }]);
    assert.deepEqual(parseContactPreferences(said), said);
    assert.ok(hasPreferences(said));
    assert.deepEqual(
      setChannelWish(setTime(setTime(said, 'wed.morning', false), 'mon.evening', false), 'phone', undefined),
      empty,
    );
  });

  it('have no other times, ways or wishes than there are', () => {
    assert.throws(
      () =>
        parseContactPreferences({
          ...empty,
          times: ['sun.night'],
          channels: { phone: 'never' },
          household: 'neighbours',
        }),
      (error: unknown) => {
        assert.ok(error instanceof InvalidDataError);
        assert.deepEqual(error.issues.map(({ path }) => path).sort(), ['channels.phone', 'household', 'times[0]']);
        return true;
      },
    );
  });

  it('are for their own household, and for who teaches or cares for the class', () => {
    const about = { pupil: 'aya', group: 'Groep 6' };
    const readers: readonly [string, Reader | undefined, boolean, boolean][] = [
      ['its own household', { ...readerOfParty('parents'), pupils: ['aya'] }, true, true],
      ['the other home', { ...readerOfParty('parents-2'), pupils: ['aya'] }, false, false],
      ['another family', { ...readerOfParty('parents'), pupils: ['bo'] }, false, false],
      ['the pupil', { role: 'pupil', pupils: ['aya'] }, false, false],
      ['the teacher', { role: 'class-teacher', groups: ['Groep 6'] }, true, false],
      ['a teacher of another class', { role: 'class-teacher', groups: ['Groep 7'] }, false, false],
      ['care', { role: 'care-professional', groups: ['Groep 6'] }, true, false],
      ['the head', { role: 'leadership', groups: ['Groep 6'], pupils: ['aya'] }, false, false],
      ['somebody from outside', { role: 'external', pupils: ['aya'] }, false, false],
      ['nobody', undefined, false, false],
    ];
    for (const [who, reader, sees, answers] of readers) {
      assert.equal(maySeePreferences(empty, reader, about), sees, who);
      assert.equal(mayAnswerPreferences(empty, reader, about), answers, who);
    }
  });
});

const anyPreferences = fc
  .record({
    household: fc.constantFrom(...HOUSEHOLDS),
    times: fc.subarray([...DAY_TIMES]),
    channels: fc.dictionary(fc.constantFrom(...CHANNELS), fc.constantFrom(...CHANNEL_WISHES), {
      noNullPrototype: true,
    }),
  })
  .map((wishes) => of(wishes));

describe('counts of preferences', () => {
  it('tell how many households said what', () => {
    const counts = countPreferences([
      of({ times: ['tue.evening', 'wed.evening'], channels: { phone: 'liked', email: 'not-liked' } }),
      of({ times: ['tue.evening'] }),
      of({ channels: { phone: 'liked', message: 'fine' } }),
    ]);
    assert.deepEqual(counts, {
      households: 2,
      byTime: { 'tue.evening': 2, 'wed.evening': 1 },
      byDayPart: { evening: 2 },
      byChannel: { phone: 2 },
    });
  });

  it('of parts add up to those of the whole, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyPreferences), fc.array(anyPreferences), fc.array(anyPreferences), (a, b, c) => {
        const [one, two, three] = [a, b, c].map(countPreferences) as [
          ReturnType<typeof countPreferences>,
          ReturnType<typeof countPreferences>,
          ReturnType<typeof countPreferences>,
        ];
        const whole = countPreferences([...a, ...b, ...c]);
        assert.deepEqual(mergeWishCounts(mergeWishCounts(one, two), three), whole);
        assert.deepEqual(mergeWishCounts(three, mergeWishCounts(two, one)), whole);
      }),
    );
  });

  it('are withheld whole while too few households said so', () => {
    const five = Array.from({ length: 5 }, () => of({ times: ['tue.evening'] }));
    assert.equal(withholdWishCounts(countPreferences(five.slice(1))), undefined);
    assert.equal(withholdWishCounts(countPreferences(five))!.households, 5);
    assert.equal(withholdWishCounts(countPreferences(five.slice(3)), 2)!.households, 2);
    fc.assert(
      fc.property(fc.array(anyPreferences), fc.integer({ min: 1, max: 12 }), (list, minGroupSize) => {
        const told = withholdWishCounts(countPreferences(list), minGroupSize);
        assert.ok(told === undefined || told.households >= minGroupSize);
      }),
    );
  });
});
