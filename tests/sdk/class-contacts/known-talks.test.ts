import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findPupilGaps,
  omitListed,
  type PupilContacts,
  summarizeContacts,
  withHeldTalks,
} from '@driehoek/sdk/class-contacts';

const pupil = (id: string): PupilContacts => ({ id, name: id, topics: {}, contacts: [] });
const list = { id: 'c', schemaVersion: 2, schoolYear: '2026-2027', group: '6', pupils: [pupil('aya'), pupil('bo')] };
const today = '2026-11-16';
const talk = { about: 'aya', on: '2026-11-10', text: 'startgesprek' };

describe('withHeldTalks', () => {
  it('counts a talk that was held elsewhere as contact of its kind, and leaves other pupils as they are', () => {
    const { pupils } = withHeldTalks(list, [
      { ...talk, kind: 'start-talk', isHeld: true },
      { ...talk, on: '2026-11-12', kind: 'good-news', way: 'phone', isHeld: true },
    ]);
    const { startTalk, lastGoodNews } = summarizeContacts(pupils[0]!, today);
    assert.deepEqual(startTalk, { on: '2026-11-10', way: 'in-person', kind: 'start-talk' });
    assert.equal(lastGoodNews?.on, '2026-11-12');
    assert.deepEqual(
      findPupilGaps(pupils[0]!, today).map(({ code }) => code),
      ['unknown-topics'],
    );
    assert.equal(pupils[1], list.pupils[1]);
  });

  it('adds no talk that the teacher wrote down as well', () => {
    const held = { ...talk, kind: 'start-talk', isHeld: true } as const;
    const noted = { ...pupil('aya'), contacts: [{ on: talk.on, way: 'phone', kind: 'start-talk' }] } as const;
    const known = { ...list, pupils: [noted, pupil('bo')] };
    assert.equal(withHeldTalks(known, [held]), known);
    assert.deepEqual(omitListed([held, { ...held, on: '2026-11-12' }, talk], noted), [
      { ...held, on: '2026-11-12' },
      talk,
    ]);
    // Two short contacts on one day, by phone and in person, are two.
    const called = { ...pupil('aya'), contacts: [{ on: talk.on, way: 'phone', kind: 'informal' }] } as const;
    assert.equal(omitListed([{ ...talk, kind: 'informal' }], called).length, 1);
  });

  it('counts a talk that was planned and has not been as nothing', () => {
    assert.equal(withHeldTalks(list, [talk]), list);
    assert.equal(withHeldTalks(list, []), list);
  });
});
