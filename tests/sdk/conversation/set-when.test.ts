import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addContact, createItem, parseConversationPlan, setWhen, viewForPerspective } from '@driehoek/sdk/conversation';
import { startConversationInWay } from '@driehoek/sdk/conversation/ways';
import { planOf } from './sample-plan.js';

const told = planOf({ start: '2026-12-03T15:30' });

describe('moving a conversation', () => {
  it('keeps when it was to be, so that a family sees that it was moved', () => {
    const moved = setWhen(told, '2026-12-10T16:00');
    assert.equal(moved.movedFrom, '2026-12-03T15:30');
    assert.equal(viewForPerspective(moved, 'parent').movedFrom, '2026-12-03T15:30');
    assert.equal(parseConversationPlan(moved).movedFrom, '2026-12-03T15:30');
  });

  it('keeps the first time that was told, however often it is moved, and none when it is back', () => {
    const twice = setWhen(setWhen(told, '2026-12-10T16:00'), '2026-12-11');
    assert.equal(twice.movedFrom, '2026-12-03T15:30');
    assert.equal(setWhen(twice, '2026-12-03T15:30').movedFrom, undefined);
  });

  it('is no news as long as nobody knew of it, or there was no time', () => {
    assert.equal(setWhen({ ...told, draft: true }, '2026-12-10T16:00').movedFrom, undefined);
    const { start: _, ...open } = told;
    assert.equal(setWhen(open, '2026-12-10T16:00').movedFrom, undefined);
    assert.equal(setWhen(told, undefined).movedFrom, '2026-12-03T15:30', 'nor any more');
  });
});

describe('choosing the time of a day that was known', () => {
  const { start: _start, ...rest } = told;
  const day = { ...rest, startOn: '2026-12-03' };

  it('is no move; another time, or another day, is', () => {
    const timed = setWhen(day, '2026-12-03T15:30');
    assert.equal(timed.movedFrom, undefined);
    assert.equal(setWhen(timed, '2026-12-03T16:00').movedFrom, '2026-12-03T15:30');
    assert.equal(setWhen(day, '2026-12-04T15:30').movedFrom, '2026-12-03');
  });

  it('is none of one that was moved to a day and gets its time there, nor back on the first day', () => {
    const moved = setWhen(day, '2026-12-10');
    assert.equal(setWhen(moved, '2026-12-10T09:00').movedFrom, '2026-12-03');
    assert.equal(setWhen(moved, '2026-12-03T09:00').movedFrom, undefined);
  });
});

describe('a talk that gets its day after it was begun', () => {
  // Tuesday the first of September; the talk is on Tuesday the fifteenth.
  const begin = (way: Parameters<typeof startConversationInWay>[0]) =>
    startConversationInWay(way, { id: 'c', schoolYear: '2026-2027', today: '2026-09-01' });
  const datesOf = ({ followUp, checkIns = [], rhythms = [] }: ReturnType<typeof begin>) => ({
    followUp,
    contacts: checkIns.filter(({ from }) => !from).map(({ on }) => on),
    rhythm: rhythms.map(({ startOn, endOn }) => [startOn, endOn]),
  });

  it('takes the dates along that were proposed, as if it had had that day from the start', () => {
    for (const way of ['appreciative-support', 'pupil-led', 'explained-plan', 'newcomers'] as const) {
      const late = setWhen(begin(way), '2026-09-15T15:30', { today: '2026-09-01' });
      const { checkIns: _, ...early } = startConversationInWay(way, {
        id: 'c',
        schoolYear: '2026-2027',
        today: '2026-09-01',
        start: '2026-09-15T15:30',
      });
      assert.deepEqual(datesOf(late), datesOf({ ...early, checkIns: _ ?? [] }), way);
      assert.deepEqual(parseConversationPlan(late), late);
      const again = setWhen(setWhen(late, '2026-09-22'), '2026-09-15T15:30');
      assert.deepEqual(datesOf(again), datesOf(late), 'there and back');
    }
  });

  it('leaves what somebody chose, what has been, and contacts before the talk', () => {
    const plan = begin('appreciative-support');
    const [first, second] = plan.checkIns!;
    const chosen = { ...plan, followUp: '2026-10-01', checkIns: [{ ...first!, on: '2026-09-10' }, second!] };
    const moved = setWhen(chosen, '2026-09-15', { today: '2026-09-01' });
    assert.deepEqual(datesOf(moved), { followUp: '2026-10-01', contacts: ['2026-09-10', '2026-09-29'], rhythm: [] });
    const held = { ...plan, checkIns: [{ ...first!, done: true }, second!] };
    assert.ok(datesOf(setWhen(held, '2026-09-15')).contacts.includes(first!.on));
    const before = begin('new-pupil');
    assert.deepEqual(datesOf(setWhen(before, '2026-09-15')).contacts, datesOf(before).contacts);
  });

  it('takes a goal along that looks back on the day on which all do', () => {
    const plan = begin('explained-plan');
    const goals = [
      { id: 'one', text: 'Samen beginnen.', evaluateOn: plan.followUp!.slice(0, 10) },
      { id: 'two', text: 'Zelf lezen.', evaluateOn: '2026-12-17' },
    ];
    const moved = setWhen({ ...plan, goals }, '2026-09-15');
    assert.deepEqual(
      moved.goals!.map(({ evaluateOn }) => evaluateOn),
      [moved.followUp, '2026-12-17'],
    );
    assert.notEqual(moved.followUp, plan.followUp);
  });

  it('takes a contact along that was added meanwhile, until the talk is held', () => {
    const { start: _, ...open } = planOf({});
    const added = addContact({ ...open, checkIns: [] }, createItem('checkIns', { id: 'k', today: '2026-09-01' }));
    assert.equal(setWhen(added, '2026-09-15').checkIns![0]!.on, '2026-09-29');
    const held = { ...added, session: { phase: 'closing', spent: {} } };
    assert.equal(setWhen(held, '2026-09-15').checkIns![0]!.on, '2026-09-15');
  });

  it('tells no family which dates were proposed', () => {
    assert.equal(viewForPerspective(begin('explained-plan'), 'parent').proposedDates, undefined);
  });
});
