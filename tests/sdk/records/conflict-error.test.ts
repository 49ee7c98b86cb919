import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConflictError, createMemoryStore, createReaderStore, EditedRecord } from '@driehoek/sdk/records';
import { KINDS } from '@driehoek/sdk/kinds';
import { createPreferences } from '@driehoek/sdk/contact-preferences';
import type { KindRules } from '@driehoek/sdk/records';

describe('a conflict', () => {
  it('says what it is: another revision, a record that is gone, or an id that is taken by what cannot be seen', () => {
    const stored = { id: 'a', revision: 4 };
    assert.match(
      new ConflictError('note', { id: 'a', revision: 3 }, stored).message,
      /with revision 3, but revision 4 is/,
    );
    assert.match(new ConflictError('note', { id: 'a' }, stored).message, /with revision none, but revision 4 is/);
    assert.match(new ConflictError('note', { id: 'a', revision: 3 }, undefined).message, /no longer stored/);
    const taken = new ConflictError('note', { id: 'a' }, undefined).message;
    assert.match(taken, /its id is taken by what this reader may not see/);
    assert.doesNotMatch(taken, /removed|no longer/);
    const areTaken = [
      new ConflictError('note', { id: 'a', revision: 3 }, stored),
      new ConflictError('note', { id: 'a' }, stored),
      new ConflictError('note', { id: 'a', revision: 3 }, undefined),
      new ConflictError('note', { id: 'a' }, undefined),
    ].map(({ isTaken }) => isTaken);
    assert.deepEqual(areTaken, [false, false, false, true]);
  });

  it('with what another family keeps says so of a new record that is saved', async () => {
    const store = createMemoryStore();
    const kinds = KINDS as unknown as Record<string, KindRules>;
    const now = () => '2026-11-30T10:00:00Z';
    const readerStore = (id: string, pupil: string) =>
      createReaderStore(store, { reader: { role: 'parent', id, pupils: [pupil] }, kinds, now });
    const wishes = (pupil: string) =>
      createPreferences({ id: 'guessed', schoolYear: '2026-2027', pupil, household: 'parents', group: 'Groep 6' });
    await readerStore('p1', '1').put('contact-preferences', wishes('1'));
    const record = new EditedRecord({
      store: readerStore('p2', '2'),
      kind: 'contact-preferences',
      id: 'guessed',
    });
    record.edit(wishes('2'));
    await assert.rejects(
      record.save(),
      /contact-preferences guessed .* its id is taken by what this reader may not see/,
    );
  });
});
