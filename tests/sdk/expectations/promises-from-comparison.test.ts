import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareExpectations,
  type ExpectationAnswer,
  promisesFromComparison,
  type PromiseOptions,
} from '@driehoek/sdk/expectations';
import { parseConversationPlan, startConversation } from '@driehoek/sdk/conversation';
import { handedIn, roundOf, statement } from './small-round.js';

const promises = (school: ExpectationAnswer, parents: ExpectationAnswer = {}, options?: PromiseOptions) =>
  promisesFromComparison(
    compareExpectations(
      roundOf(
        {
          parents: { ...handedIn({}), answers: { a: parents } },
          school: { ...handedIn({}), answers: { a: school } },
        },
        [statement('a')],
      ),
    ),
    options,
  );
const said = (...given: Parameters<typeof promises>) => promises(...given).map(({ can, text }) => [can, text]);

describe('what the school can and cannot do', () => {
  it('goes to the talk in the school’s words, and refers to the expectation', () => {
    assert.deepEqual(promises({ canDo: 'partly', can: ' Een keer per week. ', cannot: 'Niet elke dag.' }), [
      { id: 'expectation-a-can', can: true, text: 'Een keer per week.', from: { kind: 'expectation', id: 'a' } },
      { id: 'expectation-a-cannot', can: false, text: 'Niet elke dag.', from: { kind: 'expectation', id: 'a' } },
    ]);
  });

  it('is said in the words of the statement when it is only yes or no', () => {
    assert.deepEqual(said({ canDo: 'yes' }), [[true, 'Over a']]);
    assert.deepEqual(said({ canDo: 'no', cannot: ' ' }), [[false, 'Over a']]);
    assert.deepEqual(said({ canDo: 'yes' }, {}, { textOf: () => 'Jij: a' }), [[true, 'Jij: a']]);
  });

  it('says nothing that the school did not say', () => {
    assert.deepEqual(said({ canDo: 'partly' }), []);
    assert.deepEqual(said({ importance: 'yes', who: 'school', happens: 'no' }), []);
    assert.deepEqual(said({}, { canDo: 'yes', can: 'Wij willen dit.' }), [], 'of who is not the school');
  });

  it('may be in the plan of a conversation, with ids of the page', () => {
    const [can, cannot] = promises(
      { canDo: 'partly', can: 'Ja.', cannot: 'Nee.' },
      {},
      {
        createId: (id, isCan) => `${id} ${isCan}`,
      },
    );
    assert.deepEqual([can?.id, cannot?.id], ['a true', 'a false']);
    const plan = {
      ...startConversation('progress-talk', { id: 'x', schoolYear: '2026-2027' }),
      promises: [can!, cannot!],
    };
    assert.deepEqual(parseConversationPlan(plan).promises, [can, cannot]);
  });
});
