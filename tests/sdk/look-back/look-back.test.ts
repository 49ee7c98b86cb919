import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONVERSATION_PLAN_SCHEMA_VERSION, formatSummary, viewForPerspective } from '@driehoek/sdk/conversation';
import {
  createLookBack,
  isLookBackEmpty,
  LOOK_BACK_QUESTIONS,
  parseLookBack,
  setLookBackAnswer,
} from '@driehoek/sdk/look-back';
import { InvalidDataError, maySee, PERSON_ROLES } from '@driehoek/sdk/shared';

const empty = createLookBack({ id: 'l1', conversation: 'talk', owner: 'noor' });

describe('a look back', () => {
  it('begins empty, and is empty again without words', () => {
    assert.ok(isLookBackEmpty(empty));
    const written = setLookBackAnswer(empty, 'saw', 'Zij zweeg. ');
    assert.equal(written.saw, 'Zij zweeg. ');
    assert.equal(isLookBackEmpty(written), false);
    assert.deepEqual(setLookBackAnswer(written, 'saw', '  '), empty);
    assert.deepEqual(parseLookBack(written), written);
  });

  it('asks four things, in this order', () => {
    assert.deepEqual([...LOOK_BACK_QUESTIONS], ['saw', 'wanted', 'did', 'next']);
  });

  it('belongs to a conversation and to somebody', () => {
    assert.throws(() => parseLookBack({ id: 'l1', schemaVersion: 1, conversation: 'talk' }), InvalidDataError);
    assert.throws(() => parseLookBack({ id: 'l1', schemaVersion: 1, owner: 'noor' }), InvalidDataError);
  });

  it('is seen by its author alone, of whatever role', () => {
    for (const role of PERSON_ROLES) {
      assert.equal(maySee({ role, id: 'somebody' }, 'look-back', { owner: 'noor' }), false, role);
      assert.equal(
        maySee({ role, pupils: ['aya'], groups: ['6'] }, 'look-back', { owner: 'noor', pupil: 'aya' }),
        false,
      );
    }
    assert.equal(maySee({ role: 'class-teacher', id: 'noor' }, 'look-back', { owner: 'noor' }), true);
    assert.equal(maySee({ role: 'parent', id: 'noor' }, 'look-back', { owner: 'noor' }), false, 'a parent writes none');
  });

  it('is no part of a conversation: not even one that somebody put there goes to a family or into a summary', () => {
    const plan = {
      id: 'talk',
      schemaVersion: CONVERSATION_PLAN_SCHEMA_VERSION,
      type: 'difficult-talk',
      schoolYear: '2026-2027',
      minutes: 30,
      medium: 'in-person',
      participants: [],
      expectations: [],
      agenda: [],
      strengths: [],
      agreements: [],
      lookBack: setLookBackAnswer(empty, 'saw', 'alleen voor mij'),
    } as const;
    for (const role of ['parent', 'pupil', 'external'] as const)
      assert.doesNotMatch(JSON.stringify(viewForPerspective(plan, role)), /alleen voor mij/);
    for (const audience of ['parents', 'pupil', 'record'] as const)
      assert.doesNotMatch(formatSummary(plan, 'nl', audience), /alleen voor mij/);
  });
});
