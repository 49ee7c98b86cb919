import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore, createReaderStore, type RecordStore } from '@driehoek/sdk/records';
import { checkRecordStore } from './check-record-store.js';
import { openKinds } from './toy-kind.js';

const runner = { describe, it, assert };
const now = () => '2026-11-29T10:00:00.000Z';
/** The store of a reader who may do everything. */
const openTo = (store: RecordStore) =>
  createReaderStore(store, { reader: { role: 'leadership', id: 'all' }, kinds: openKinds, now });

checkRecordStore('the memory store', createMemoryStore, runner);
checkRecordStore('the store as a reader has it who may do all', () => openTo(createMemoryStore()), runner);
checkRecordStore('the store of a reader over that of another', () => openTo(openTo(createMemoryStore())), runner);
