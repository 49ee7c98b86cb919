import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConversationPlan, setWhen, viewForPerspective } from '@driehoek/sdk/conversation';
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
