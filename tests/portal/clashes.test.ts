import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setAt } from '../../packages/portal/src/clashes.js';

describe('what the other made of it, in place of one’s own', () => {
  const talk = {
    id: 'talk',
    agenda: [
      { id: 'a', text: 'lezen' },
      { id: 'b', text: 'rekenen' },
    ],
  };

  it('is the value at its place', () => {
    assert.deepEqual(setAt(talk, ['agenda', 'b', 'text'], 'taal').agenda[1], { id: 'b', text: 'taal' });
  });

  it('is an item less where the other removed it, and one more where it was removed here', () => {
    const [first, second] = talk.agenda;
    assert.deepEqual(setAt(talk, ['agenda', 'b'], undefined), { ...talk, agenda: [first] });
    assert.deepEqual(setAt({ ...talk, agenda: [first] }, ['agenda', 'b'], second), talk);
  });

  it('is nothing where there is no such place any more', () => {
    assert.deepEqual(setAt(talk, ['agenda', 'c', 'text'], 'taal'), talk);
  });
});
