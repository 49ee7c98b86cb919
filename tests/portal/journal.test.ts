import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore, createOutbox, type OutboxJournal, type RecordStore } from '@driehoek/sdk/records';
import { Journal } from '../../packages/portal/src/journal.js';
import type { Kind } from '../../packages/portal/src/records.js';
import { createJournal, createStorage, type FakeStorage } from './fake-journal.js';

const away: RecordStore = { ...createMemoryStore(), put: () => Promise.reject(new Error('away')) };

/** As `localStorage` that has no room for more. */
const full = (storage: FakeStorage): FakeStorage => ({
  ...storage,
  length: storage.length,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
});

const outboxOver = (journal: Journal, tab = journal.tab) => {
  const over: OutboxJournal = {
    read: () => journal.read(tab) as never,
    write: (entry) => journal.write(entry as never),
    remove: (kind, id) => journal.remove(kind as Kind, id, tab),
  };
  return { over, outbox: createOutbox(away, { journal: over }) };
};

describe('the journal of a tab', () => {
  it('says when it is full, or blocked, so that the page knows what a reload would lose', async () => {
    for (const journal of [createJournal(full(createStorage())), new Journal(undefined, 'blocked')]) {
      const { outbox } = outboxOver(journal);
      outbox.edit('card', { id: 'a' });
      await outbox.save().catch(() => undefined);
      assert.deepEqual(
        outbox.listStates().map(({ state, isKept }) => [state, isKept]),
        [['waiting', false]],
      );
    }
  });

  it('leaves what another tab wrote where it is, when there is no room to take it over', async () => {
    const storage = createStorage();
    const gone = createJournal(storage);
    const before = outboxOver(gone).outbox;
    before.edit('card', { id: 'a' });
    await before.save().catch(() => undefined);
    assert.equal(storage.entries.size, 1);
    const late = createJournal(full(storage));
    const { outbox } = outboxOver(late);
    await outbox.recover(outboxOver(late, gone.tab).over).catch(() => undefined);
    assert.equal(storage.entries.size, 1);
  });
});
