import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewYearPlan, type YearPlan } from '@driehoek/sdk/contact-calendar';
import type { WishCounts } from '@driehoek/sdk/shared';

const talk = {
  id: 'talk',
  level: 'school',
  kind: 'progress-talk',
  formal: true,
  title: 'Gesprekken',
  // A Tuesday morning.
  start: '2026-11-24T09:00',
  end: '2026-11-24T11:00',
  reminders: [],
} as const;
const plan: YearPlan = {
  id: 'p',
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  entries: [talk, { ...talk, id: 'coffee', formal: false, kind: 'informal', title: 'Koffie' }],
};
const counts: WishCounts = {
  households: 12,
  byTime: { 'tue.morning': 2, 'tue.evening': 9, 'wed.evening': 9, 'fri.afternoon': 4, 'mon.morning': 3 },
  byDayPart: {},
  byChannel: {},
};
const adviceOf = (preferences?: WishCounts, minGroupSize?: number, of: YearPlan = plan) =>
  reviewYearPlan(of, { ...(preferences && { preferences }), ...(minGroupSize && { minGroupSize }) }).filter(
    ({ code }) => code === 'suits-few',
  );

describe('a year plan beside what suits families', () => {
  it('is told of a formal moment that suits few, and of what suits most', () => {
    assert.deepEqual(adviceOf(counts), [
      {
        code: 'suits-few',
        severity: 'tip',
        about: 'talk',
        text: 'Gesprekken (di 24 november) is op een tijd die weinig gezinnen past. Van de 12 gezinnen past dit de meeste: dinsdagavond, woensdagavond of vrijdagmiddag.',
      },
    ]);
  });

  it('is told nothing while the families are few, or unknown', () => {
    assert.deepEqual(adviceOf({ ...counts, households: 4 }), []);
    assert.equal(adviceOf({ ...counts, households: 12 }, 13).length, 0);
    assert.equal(adviceOf({ ...counts, households: 4, byTime: {} }, 4).length, 1);
    assert.deepEqual(adviceOf(), []);
  });

  it('is told nothing of a time that suits a quarter, of a whole day, or of a weekend', () => {
    assert.deepEqual(adviceOf({ ...counts, byTime: { 'tue.morning': 3 } }), []);
    assert.deepEqual(
      adviceOf(counts, undefined, {
        ...plan,
        entries: [{ ...talk, allDay: true, start: '2026-11-24', end: '2026-11-24' }],
      }),
      [],
    );
    assert.deepEqual(
      adviceOf(counts, undefined, {
        ...plan,
        entries: [{ ...talk, start: '2026-11-28T09:00', end: '2026-11-28T10:00' }],
      }),
      [],
    );
  });
});
