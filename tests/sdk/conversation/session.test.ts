import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseFocus,
  type ConversationPlan,
  endSession,
  goToNextPhase,
  goToPhase,
  parseConversationPlan,
  pauseSession,
  resumeSession,
  setWhen,
  startSession,
  timeLeft,
  whenHeld,
} from '@driehoek/sdk/conversation';
import fc from 'fast-check';
import { planOf, samplePlan } from './sample-plan.js';

/** So many seconds after half past three. */
const at = (seconds: number) => new Date(Date.parse('2026-11-24T14:30:00Z') + seconds * 1000).toISOString();

describe('a conversation that is held', () => {
  it('is held when it was first begun, not when it was rounded off or taken up again', () => {
    // Planned on the 24th; at half an hour after midnight of another day.
    const begun = startSession(samplePlan, '2026-11-19T23:30:00Z');
    const held = endSession(begun, '2026-11-19T23:50:00Z');
    const again = endSession(startSession(held, '2026-11-25T10:00:00Z'), '2026-11-25T10:05:00Z');
    assert.deepEqual([begun, held, again].map(whenHeld), [samplePlan.start, '2026-11-20T00:30', '2026-11-20T00:30']);
    const untimed = endSession(samplePlan, '2026-11-19T23:50:00Z');
    assert.equal(whenHeld(untimed), '2026-11-20', 'nobody knows when it began');
    const early = endSession(startSession(samplePlan, at(-300)), at(1200));
    assert.equal(whenHeld(early), samplePlan.start);
    const onDay = setWhen(planOf(), '2026-11-24');
    assert.equal(whenHeld(endSession(startSession(onDay, at(0)), at(1200))), '2026-11-24');
    assert.equal(whenHeld(endSession(startSession(onDay, '2026-11-19T23:30:00Z'), at(0))), '2026-11-20T00:30');
  });

  it('has all of its time before it begins', () => {
    assert.deepEqual(timeLeft(samplePlan, at(0)), { phase: 300, total: 1500, elapsed: 0 });
  });

  it('begins at the first phase, and time runs', () => {
    const plan = startSession(samplePlan, at(0));
    assert.deepEqual(plan.session, { phase: 'welcome', runningSince: at(0), spent: {}, startedAt: at(0) });
    assert.deepEqual(timeLeft(plan, at(90)), { phase: 210, total: 1410, elapsed: 90 });
    assert.equal(timeLeft(plan, at(301)).phase, -1);
  });

  it('counts per phase, also of one to which people go back', () => {
    let plan = startSession(samplePlan, at(0));
    plan = goToPhase(plan, 'parents', at(120));
    plan = goToPhase(plan, 'welcome', at(420));
    assert.deepEqual(plan.session, {
      phase: 'welcome',
      runningSince: at(420),
      spent: { welcome: 120, parents: 300 },
      startedAt: at(0),
    });
    assert.deepEqual(timeLeft(plan, at(480)), { phase: 120, total: 1020, elapsed: 480 });
  });

  it('goes through its phases one by one, and stays in the last', () => {
    let plan = startSession(samplePlan, at(0));
    const visited = [plan.session?.phase];
    for (let step = 1; step < 3; step++) {
      plan = goToNextPhase(plan, at(step));
      visited.push(plan.session?.phase);
    }
    assert.deepEqual(visited, ['welcome', 'parents', 'school']);
    assert.equal(goToNextPhase(plan, at(100)), plan);
  });

  it('has no next phase before it begins, and goes to the first from one that was taken out', () => {
    assert.equal(goToNextPhase(samplePlan, at(0)), samplePlan);
    const { session } = startSession(samplePlan, at(0));
    const lost = planOf({ session: { ...session!, phase: 'weg' } });
    assert.equal(goToNextPhase(lost, at(1)).session?.phase, 'welcome');
  });

  it('does not count a pause, nor a pause in which people change phase', () => {
    let plan = pauseSession(startSession(samplePlan, at(0)), at(60));
    assert.deepEqual(plan.session, { phase: 'welcome', spent: { welcome: 60 }, startedAt: at(0) });
    assert.equal(timeLeft(plan, at(999)).elapsed, 60);
    plan = goToPhase(plan, 'school', at(1000));
    assert.equal(plan.session?.runningSince, undefined);
    plan = resumeSession(plan, at(2000));
    assert.deepEqual(timeLeft(plan, at(2030)), { phase: 570, total: 1410, elapsed: 90 });
    assert.deepEqual(resumeSession(plan, at(2030)), plan, 'a running clock is not set anew');
  });

  it('stays in its phase when it has no such phase', () => {
    const plan = startSession(samplePlan, at(0));
    assert.deepEqual(goToPhase(plan, 'pupil', at(5)), plan);
  });

  it('can be a phase of any name', () => {
    const own = planOf({
      phases: [
        { id: 'constructor', minutes: 1 },
        { id: 'spel', minutes: 2 },
      ],
    });
    assert.equal(timeLeft(startSession(own, at(0)), at(10)).phase, 50);
    const played = goToPhase(startSession(own, at(0)), 'spel', at(10));
    assert.deepEqual(timeLeft(played, at(20)), { phase: 110, total: 1480, elapsed: 20 });
  });

  it('loses nothing when the clock of the computer is set back', () => {
    const plan = pauseSession(startSession(samplePlan, at(600)), at(0));
    assert.deepEqual(plan.session?.spent, { welcome: 0 });
  });

  it('has a focus when it gets stuck, and none again', () => {
    const plan = startSession(samplePlan, at(0));
    const stuck = chooseFocus(plan, 'feeling');
    assert.equal(stuck.session?.focus, 'feeling');
    assert.deepEqual(chooseFocus(stuck, undefined), plan);
    assert.deepEqual(chooseFocus(samplePlan, 'feeling'), samplePlan);
  });

  it('ends, and then nothing moves any more', () => {
    const ended = endSession(startSession(samplePlan, at(0)), at(100));
    assert.deepEqual(ended.session, { phase: 'welcome', spent: { welcome: 100 }, startedAt: at(0), endedAt: at(100) });
    assert.deepEqual(resumeSession(ended, at(200)), ended);
    assert.deepEqual(goToPhase(ended, 'school', at(200)), ended);
    assert.deepEqual(endSession(ended, at(200)), ended);
    assert.equal(timeLeft(ended, at(900)).elapsed, 100);
  });

  it('can be ended without the clock, and held anew', () => {
    const ended = endSession(samplePlan, at(0));
    assert.deepEqual(ended.session, { phase: 'school', spent: {}, endedAt: at(0) });
    assert.deepEqual(startSession(ended, at(9)).session, {
      phase: 'welcome',
      runningSince: at(9),
      spent: {},
      startedAt: at(0),
    });
  });

  it('is not begun anew by beginning twice, and begins again after a pause', () => {
    const plan = goToPhase(startSession(samplePlan, at(0)), 'parents', at(10));
    assert.deepEqual(startSession(plan, at(20)), plan);
    assert.equal(startSession(pauseSession(plan, at(20)), at(50)).session?.runningSince, at(50));
  });

  it('counts all running time and only that, in whatever order people do things', () => {
    const step = fc.record({
      wait: fc.nat(900),
      act: fc.constantFrom('go-parents', 'go-school', 'go-welcome', 'pause', 'resume'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let plan: ConversationPlan = startSession(samplePlan, at(0));
        let [now, running, expected] = [0, true, 0];
        for (const { wait, act } of steps) {
          now += wait;
          if (running) expected += wait;
          if (act === 'pause') [plan, running] = [pauseSession(plan, at(now)), false];
          else if (act === 'resume') [plan, running] = [resumeSession(plan, at(now)), true];
          else plan = goToPhase(plan, act.slice(3), at(now));
        }
        assert.equal(timeLeft(plan, at(now)).elapsed, expected);
        assert.equal(timeLeft(plan, at(now)).total, 25 * 60 - expected);
        assert.deepEqual(parseConversationPlan(structuredClone(plan)), plan);
      }),
    );
  });
});
