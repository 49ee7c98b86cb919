import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Clashes, setAt } from '../../packages/portal/src/clashes.js';

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

describe('what two changed at the same time', () => {
  const TALK = { kind: 'conversation', id: 'a' };
  const clash = (field: string, theirs: string) => ({ path: [field], mine: 'mine', theirs });
  const told = (records: readonly (readonly { readonly id: string; readonly theirs: unknown }[])[]) =>
    records.map((clashes) => [clashes[0]?.id, ...clashes.map(({ theirs }) => theirs)]);

  it('is told once a record, each place by what was found there last', () => {
    const clashes = new Clashes();
    clashes.add('conversation', 'a', [clash('place', 'one')]);
    clashes.add('conversation', 'b', [clash('place', 'other')]);
    clashes.add('conversation', 'a', [clash('start', 'early')]);
    clashes.add('conversation', 'a', [clash('place', 'two')]);
    assert.deepEqual(told(clashes.listElsewhere()), [
      ['b', 'other'],
      ['a', 'early', 'two'],
    ]);
  });

  it('is told at its record where a page has that, and elsewhere when none has', () => {
    const clashes = new Clashes();
    let changes = 0;
    clashes.addEventListener('change', () => (changes += 1));
    clashes.add('conversation', 'a', [clash('place', 'one')]);
    clashes.add('year-plan', 'y', [clash('title', 'feest')]);
    const leave = clashes.open([TALK]);
    assert.deepEqual(told(clashes.listAt([TALK])), [['a', 'one']]);
    assert.deepEqual(told(clashes.listElsewhere()), [['y', 'feest']]);
    assert.deepEqual(told(clashes.listAt([{ kind: 'year-plan' }])), [['y', 'feest']]);
    leave();
    assert.deepEqual(told(clashes.listElsewhere()), [
      ['a', 'one'],
      ['y', 'feest'],
    ]);
    assert.equal(changes, 4);
  });

  it('goes with the page on which it was seen, and what nobody saw stays', () => {
    const clashes = new Clashes();
    const leave = clashes.open([TALK]);
    clashes.add('conversation', 'a', [clash('place', 'one')]);
    clashes.add('conversation', 'b', [clash('place', 'other')]);
    clashes.see([TALK]);
    // Anew, and so unseen.
    clashes.add('conversation', 'a', [clash('start', 'early')]);
    leave();
    assert.deepEqual(told(clashes.listElsewhere()), [
      ['b', 'other'],
      ['a', 'early'],
    ]);
  });
});
