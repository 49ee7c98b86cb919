import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeList } from '../../../packages/sdk/src/conversation/merge-list.js';
import { listShared, pick } from '../../../packages/sdk/src/conversation/plan-fields.js';

// A list in which one field is the school's alone.
const FIELDS = { id: true, by: true, text: true, minutes: false };

describe('a field that a copy does not include', () => {
  const item = { id: 'a', by: 'parents', text: 'lezen', minutes: 5 };

  it('is not in the copy', () => {
    assert.deepEqual(pick(item, FIELDS), { id: 'a', by: 'parents', text: 'lezen' });
  });

  it('cannot be changed through the copy, neither in an item that is there nor in a new one', () => {
    const seen = [pick(item, FIELDS)];
    const sent = [
      { ...seen[0], text: 'schrijven', minutes: 90 },
      { id: 'b', by: 'parents', text: 'rekenen', minutes: 90 },
    ];
    const isOwn = ({ by }: { by?: unknown }) => by === 'parents';
    const rights = { isMine: isOwn, isOwn, keys: listShared(FIELDS), keyOf: ({ id }: { id?: unknown }) => id };
    assert.deepEqual(mergeList([item], { now: seen, seen, sent }, rights), [
      { id: 'a', by: 'parents', text: 'schrijven', minutes: 5 },
      { id: 'b', by: 'parents', text: 'rekenen' },
    ]);
  });
});
