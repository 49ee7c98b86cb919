import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FamilyConversation } from '@driehoek/sdk/kinds';
import { KINDS } from '@driehoek/sdk/kinds';
import { startConversation } from '@driehoek/sdk/conversation';
import { createMemoryStore, createReaderStore, type KindRules, type RecordStore } from '@driehoek/sdk/records';
import type { Visitor } from '../../packages/portal/src/records.js';
import type { Session } from '../../packages/portal/src/session/session.js';
import { SharedRecords } from '../../packages/portal/src/shared-records.js';
import { createStorage, type FakeStorage } from './fake-journal.js';

const NOW = '2026-11-26T09:00:00.000Z';
const FAMILY = 'pupil-14';
const PARENT: Visitor = {
  language: 'nl',
  role: 'parent',
  instruments: {},
  schoolYear: '2026-2027',
  minGroupSize: 5,
};
const TEACHER: Visitor = { ...PARENT, role: 'class-teacher' };

/** A session over one store, which fails while `isAway`; who may not be looked as is `barred`. */
async function open({ barred, storage = createStorage() }: { barred?: Visitor['role']; storage?: FakeStorage } = {}) {
  const whole = createMemoryStore();
  const talk = startConversation('progress-talk', { id: 'talk', schoolYear: '2026-2027' });
  await whole.put('conversation', { ...talk, family: FAMILY });
  const faults = { isAway: false };
  const beneath: RecordStore = {
    ...whole,
    put: (kind, record) => (faults.isAway ? Promise.reject(new Error('away')) : whole.put(kind, record)),
  };
  const session: Session = {
    shared: ['conversation'],
    own: createMemoryStore(),
    isKept: true,
    pupils: [],
    readerOf: async ({ role }) => ({ role, pupils: [FAMILY] }),
    storeFor: (reader) =>
      reader.role === barred
        ? undefined
        : createReaderStore(beneath, {
            reader,
            kinds: KINDS as unknown as Record<string, KindRules>,
            now: () => NOW,
          }),
    countWishes: async () => undefined,
    clear: async () => undefined,
  };
  const openRecords = (tab: string) => new SharedRecords({ session, storage, tab });
  const agenda = async () =>
    (await whole.get<FamilyConversation>('conversation', 'talk'))!.agenda.map(({ text }) => text);
  return { faults, storage, openRecords, agenda };
}

function write(records: SharedRecords, by: 'parents' | 'school', text: string): Promise<void> {
  const [talk] = records.saver.list<FamilyConversation>('conversation');
  const agenda = [...talk!.agenda, { id: `${by}:${text}`, by, text }];
  const next: FamilyConversation = { ...talk!, agenda };
  return records.saver.edit('conversation', next);
}

describe('what readers share', () => {
  it('is each reader’s own copy, and what one wrote last is there before another reads', async () => {
    const { openRecords, agenda } = await open();
    const records = openRecords('tab');
    await records.become(PARENT);
    void write(records, 'parents', 'buiten spelen');
    await records.become(TEACHER);
    assert.deepEqual(await agenda(), ['buiten spelen']);
    assert.equal(records.reader.role, 'class-teacher');
    const [seen] = records.saver.list<FamilyConversation>('conversation');
    assert.deepEqual(seen?.agenda, [], 'it was not shared');
  });

  it('keeps what could not be stored under who wrote it, and stores it as that reader', async () => {
    const { faults, storage, openRecords, agenda } = await open();
    const records = openRecords('one');
    await records.become(PARENT);
    faults.isAway = true;
    await assert.rejects(write(records, 'parents', 'van een ouder'), /away/);
    await records.become(TEACHER);
    await assert.rejects(write(records, 'school', 'van de school'), /away/);
    faults.isAway = false;
    const next = openRecords('two');
    await next.become(TEACHER);
    const places = [...new Set([...storage.entries.keys()].map((key) => key.split('/')[1]!))];
    assert.equal(places.length, 2);
    for (const place of places) await next.recover(place);
    assert.deepEqual((await agenda()).toSorted(), ['van de school', 'van een ouder']);
    assert.equal(storage.entries.size, 0);
  });

  it('leaves what another wrote for when that one is back', async () => {
    const { faults, storage, openRecords, agenda } = await open();
    const records = openRecords('one');
    await records.become(PARENT);
    faults.isAway = true;
    await assert.rejects(write(records, 'parents', 'van een ouder'), /away/);
    const [place = ''] = [...storage.entries.keys()].map((key) => key.split('/')[1]!);
    const other = await open({ barred: 'parent', storage });
    const next = other.openRecords('two');
    await next.become(TEACHER);
    await next.recover(place);
    assert.deepEqual([await agenda(), storage.entries.size], [[], 1]);
  });
});
