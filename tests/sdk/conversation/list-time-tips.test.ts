import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listTimeTips, type TalkTime } from '@driehoek/sdk/conversation';
import { planOf } from './sample-plan.js';

const now = '2026-11-29T11:00:00Z';
const autumn = { name: 'herfst', start: '2026-12-19', end: '2027-01-03' };
const other = planOf({ id: 'other', start: '2026-12-03T15:30', minutes: 25 });
const tipsOf = (when: string, change: Partial<TalkTime> = {}, plans = [other]) =>
  listTimeTips({ when, minutes: 20, ...change }, { now, plans, daysOff: [autumn] }).map(({ kind }) => kind);

describe('what there is to say of the time of a talk', () => {
  it('is nothing of a free moment on a school day', () => {
    assert.deepEqual(tipsOf('2026-12-03T15:10'), [], 'it ends when the other begins');
    assert.deepEqual(tipsOf('2026-12-03T15:55'), [], 'it begins when the other ends');
    assert.deepEqual(tipsOf('2026-12-03'), [], 'a day alone clashes with nothing');
  });

  it('is that it has passed, by the clock of where it is', () => {
    assert.deepEqual(tipsOf('2026-11-29T11:59'), ['past', 'weekend']);
    assert.deepEqual(tipsOf('2026-11-29T12:00'), ['weekend']);
    assert.deepEqual(tipsOf('2026-11-27'), ['past']);
    assert.deepEqual(tipsOf('2026-11-29'), ['weekend'], 'today is not over');
    assert.deepEqual(tipsOf('2026-11-29T11:59', { timeZone: 'Europe/London' }), ['weekend']);
  });

  it('is that it is a Saturday or Sunday, where that is no holiday already', () => {
    assert.deepEqual(tipsOf('2026-12-05'), ['weekend']);
    assert.deepEqual(tipsOf('2026-12-06T10:00'), ['weekend']);
    assert.deepEqual(tipsOf('2026-12-20'), ['day-off']);
  });

  it('is that there is no school, on the first day and on the last', () => {
    for (const day of ['2026-12-19', '2027-01-03T10:00']) assert.deepEqual(tipsOf(day), ['day-off']);
    for (const day of ['2026-12-18', '2027-01-04T10:00']) assert.deepEqual(tipsOf(day), []);
  });

  it('is each other talk at that time, but for itself and what is in nobody’s way any more', () => {
    assert.deepEqual(tipsOf('2026-12-03T15:11'), ['overlap']);
    assert.deepEqual(tipsOf('2026-12-03T15:54'), ['overlap']);
    assert.deepEqual(tipsOf('2026-12-03T15:30', { id: 'other' }), []);
    assert.deepEqual(tipsOf('2026-12-03T15:30', {}, [planOf({ ...other, cancelled: true })]), []);
    const session = { phase: 'closing', spent: {}, endedAt: now };
    assert.deepEqual(tipsOf('2026-12-03T15:30', {}, [planOf({ ...other, session })]), []);
  });
});
