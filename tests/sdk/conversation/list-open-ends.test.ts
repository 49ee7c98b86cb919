import { type Agreement, listOpenEnds } from '@driehoek/sdk/conversation';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOf } from './sample-plan.js';

const agreement = (change: Partial<Agreement>): Agreement => ({ id: 'g1', text: 'lezen', status: 'open', ...change });
const endsOf = (agreements: readonly Agreement[]) =>
  listOpenEnds(planOf({ agreements })).map((end) => Object.values(end).join(' '));

describe('listOpenEnds', () => {
  it('has nothing of a talk in which all is settled', () => {
    assert.deepEqual(listOpenEnds(planOf()), []);
  });

  it('asks of each agreement that has to be kept who does it and by when', () => {
    assert.deepEqual(endsOf([agreement({}), agreement({ id: 'g2', who: 'school', status: 'in-progress' })]), [
      'who g1',
      'date g1',
      'date g2',
    ]);
  });

  it('asks nothing of what is done, dropped or not worded yet', () => {
    const settled = [agreement({ status: 'done' }), agreement({ status: 'dropped' }), agreement({ text: ' ' })];
    assert.deepEqual(endsOf(settled), []);
  });

  it('asks when all look back', () => {
    assert.deepEqual(listOpenEnds(planOf({ followUp: undefined })), [{ lacks: 'follow-up' }]);
  });
});
