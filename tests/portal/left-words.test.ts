import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWords } from '../../packages/portal/src/left-words.js';

describe('the words in an entry of the journal that cannot be gone on with', () => {
  const entry = {
    kind: 'conversation',
    unsaved: {
      record: { id: 'talk-1', start: '2026-11-16T10:00', agenda: [{ by: 'school', text: 'Ze zei: "lees\n voor".' }] },
      edits: [],
    },
  };

  it('are those that were typed, each once, without names of fields, days and what the entry is about', () => {
    assert.deepEqual(findWords(JSON.stringify(entry), ['conversation', 'talk-1']), [
      'school',
      'Ze zei: "lees\n voor".',
    ]);
  });

  it('are found in one of which the end is missing, wherever that is', () => {
    const text = JSON.stringify(entry);
    for (let end = 0; end < text.length; end++) assert.ok(Array.isArray(findWords(text.slice(0, end))));
    assert.deepEqual(findWords('{"a":{"text":"Noah leest th').at(-1), 'Noah leest th');
    assert.deepEqual(findWords('{"a":"ziek \\'), ['ziek \\']);
  });
});
