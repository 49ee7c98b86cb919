import assert from 'node:assert/strict';
import type { FamilyConversation, FamilyRound, Kind } from '@driehoek/sdk/kinds';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import { ConflictError, RefusedError, type RecordStore } from '@driehoek/sdk/records';
import { sameData } from '@driehoek/sdk/shared';
import { offer } from '../parent-offers/small-offers.js';
import { readRightsTable } from '../rights-tables.js';
import { READERS, type ReaderName, SAMPLES, type Sample } from './samples.js';

/** The cells of the table of records. */
export const RECORD_CELLS = readRightsTable('Records').flatMap(({ name: row, cells }) => {
  const [kind, about] = row.split(' ') as [Kind, 'own' | 'other'];
  return cells.map(({ column, cell }) => ({ kind, about, name: column as ReaderName, cell }));
});

/** Changes in a copy what its reader could mean to change. */
export function edit(kind: Kind, copy: Sample, name: ReaderName): Sample {
  const party =
    name === 'parent' ? 'parents' : name === 'other home' ? 'parents-2' : name === 'pupil' ? 'pupil' : 'school';
  const added = { id: `${party}:new`, by: party, text: 'iets nieuws' };
  const change: { readonly [K in Kind]: () => object } = {
    response: () => ({ answers: { 'a.1': 'no' } }),
    'information-card': () => ({ note: 'iets nieuws' }),
    'year-plan': () => ({ daysOff: [{ name: 'studiedag', start: '2026-12-01', end: '2026-12-01' }] }),
    'class-contacts': () => ({ pupils: [] }),
    'contact-preferences': () => ({ times: [] }),
    attendance: () => ({ coming: [] }),
    'expectations-round': () => {
      const { parties } = copy as unknown as FamilyRound;
      const answers = { ...(parties[party] ?? { language: 'nl' }), answers: { c: { remark: 'iets nieuws' } } };
      return { parties: { ...parties, [party]: answers } };
    },
    conversation: () => ({ agenda: [...((copy as unknown as FamilyConversation).agenda ?? []), added] }),
    'parent-offers': () => {
      const { offers } = copy as unknown as ParentOffers;
      const answer = { kind: 'yes', text: 'Graag', by: 'class-teacher', on: '2026-11-29' } as const;
      if (party === 'school') return { offers: offers.map((each) => ({ ...each, answer })) };
      const isNoah = name === 'stranger';
      return offers.length > 0 || isNoah
        ? { offers: [...offers, offer('nieuw', { pupil: isNoah ? 'sem' : 'mila', by: party as 'parents' })] }
        : {};
    },
    'family-help': () => ({ area: 'Zonneveld' }),
    'own-instrument': () => ({ retired: true }),
    'look-back': () => ({ saw: 'iets nieuws' }),
    plan: () => ({ actionPoints: [] }),
  };
  return { ...copy, ...change[kind]() };
}

/** Whether a store takes something: it may refuse it, or say that there is none. */
async function isTaken(act: Promise<unknown>): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    assert.ok(error instanceof RefusedError || error instanceof ConflictError, String(error));
    if (error instanceof RefusedError) assert.equal(error.reason, 'forbidden', JSON.stringify(error.issues));
    return false;
  }
}

const without = (record: object | undefined) => ({ ...record, revision: undefined });

/** A whole store with a record in it, or none, and the same as a reader has it. */
export type OpenForReader = (sample?: Sample) => Promise<{ readonly whole: RecordStore; readonly store: RecordStore }>;

/** Tries what a reader may do with a record; returns it as the table has it. */
export async function rightsOf(
  kind: Kind,
  about: 'own' | 'other',
  name: ReaderName,
  open: OpenForReader,
): Promise<string> {
  const sample = SAMPLES[kind](about, READERS[name]);
  const { whole, store } = await open(sample);
  const copy = await store.get<Sample>(kind, sample.id);
  assert.deepEqual(await store.list(kind), copy ? [copy] : []);
  // Who has no copy may have heard of it: what they send never changes anything.
  await isTaken(store.put(kind, edit(kind, copy ?? { ...sample, revision: 1 }, name)));
  const isChanged = !sameData(without(await whole.get(kind, sample.id)), without(sample));
  await isTaken(store.remove(kind, sample.id));
  const isGone = (await whole.get(kind, sample.id)) === undefined;
  const empty = await open();
  const isCreated = await isTaken(empty.store.put(kind, sample));
  assert.equal((await empty.whole.get(kind, sample.id)) !== undefined, isCreated);
  const found = `${copy ? 's' : ''}${isCreated ? 'n' : ''}${isChanged ? 'c' : ''}${isGone ? 'r' : ''}`;
  return found === '' ? '-' : found;
}
