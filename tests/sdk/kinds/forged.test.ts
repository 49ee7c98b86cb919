import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTRIBUTIONS, type ConversationPlan } from '@driehoek/sdk/conversation';
import { type FamilyRound, type Kind, KINDS } from '@driehoek/sdk/kinds';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import { ConflictError, createMemoryStore, createReaderStore, RefusedError } from '@driehoek/sdk/records';
import { PARTIES, partyOfReader, type Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { mutated } from '../../fuzz/mutations.js';
import { READERS, type ReaderName, type Sample, SAMPLES, SECRETS } from './samples.js';

const now = () => '2026-11-29T10:00:00.000Z';
const kindNames = Object.keys(KINDS) as Kind[];
const readerNames = Object.keys(READERS) as ReaderName[];

/** The fields that say whose a record is. */
const WHOSE: { readonly [K in Kind]: readonly string[] } = {
  response: ['respondent', 'role', 'office'],
  'information-card': [],
  'year-plan': ['group', 'schoolYear'],
  'class-contacts': ['group', 'schoolYear'],
  'contact-preferences': ['pupil', 'household', 'group'],
  attendance: ['family', 'household', 'by', 'entry'],
  'expectations-round': ['family', 'statements', 'schoolYear'],
  conversation: ['family'],
  'parent-offers': ['schoolYear'],
  'family-help': [],
  'own-instrument': ['versions'],
  'look-back': ['owner', 'conversation'],
  plan: [],
};

/** What is not this reader's in a record, to be found again after anything that the reader sends. */
function foreignTo(kind: Kind, record: Sample, reader: Reader): unknown {
  const party = partyOfReader(reader);
  const whose = WHOSE[kind].map((field) => record[field]);
  if (kind === 'expectations-round') {
    const { parties } = record as unknown as FamilyRound;
    return [whose, PARTIES.filter((each) => each !== party).map((each) => parties[each])];
  }
  if (kind === 'conversation') {
    const plan = record as unknown as ConversationPlan;
    const words = CONTRIBUTIONS.flatMap((list) =>
      (plan[list] ?? []).flatMap((item) => {
        const { id, by = 'school', text } = item as { id: string; by?: string; text: string };
        return by === party ? [] : [`${list} ${id} ${by} ${text}`];
      }),
    );
    return [whose, words.sort()];
  }
  if (kind === 'parent-offers') {
    const { offers, drafts = [] } = record as unknown as ParentOffers;
    const isOwn = (by: string, pupil: string) => by === party && (reader.pupils ?? []).includes(pupil);
    return [
      whose,
      [...offers, ...drafts].flatMap(({ id, by, pupil, text }) =>
        isOwn(by, pupil) ? [] : [`${id} ${by} ${pupil} ${text}`],
      ),
    ];
  }
  return whose;
}

/** What a reader must never be given: the words of others, and that there are any. */
const secretsFor = (reader: Reader): string[] => {
  const party = partyOfReader(reader);
  const own = { parents: 'parents', 'parents-2': 'home', pupil: 'pupil', school: 'school' } as const;
  const isAlien = !(reader.pupils ?? []).includes('mila');
  return Object.entries(SECRETS).flatMap(([whose, secret]) =>
    party !== undefined && own[party] === whose && !isAlien ? [] : [secret],
  );
};

/** What a reader sends: the copy that they have or a record that they made up, with anything done to it. */
const attack = fc
  .tuple(
    fc.constantFrom(...kindNames),
    fc.constantFrom(...readerNames),
    fc.constantFrom('own' as const, 'other' as const),
    fc.constantFrom('copy', 'whole', 'new'),
  )
  .chain(([kind, name, about, base]) => {
    const sample = SAMPLES[kind](about, READERS[name]);
    const other = SAMPLES[kind](about === 'own' ? 'other' : 'own', READERS[name]);
    const copy = KINDS[kind].copyFor(structuredClone(sample) as never, READERS[name]) as Sample | undefined;
    return fc.record({
      kind: fc.constant(kind),
      name: fc.constant(name),
      sample: fc.constant(sample),
      // Of another's record a forger takes what they like.
      sent: mutated([base === 'copy' ? (copy ?? sample) : sample, { ...sample, ...other, id: sample.id }]),
      revision: fc.constantFrom(1, 1, 1, undefined, 2),
      isThere: fc.constant(base !== 'new'),
    });
  });

async function tell(act: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await act) ?? '';
  } catch (error) {
    assert.ok(error instanceof RefusedError || error instanceof ConflictError, String((error as Error).stack));
    return [String(error), JSON.stringify(error), JSON.stringify((error as ConflictError).stored)].join(' ');
  }
}

describe('what a reader sends that they never had', () => {
  it('changes nothing that is not theirs, and is answered with no word of others', async () => {
    await fc.assert(
      fc.asyncProperty(attack, async ({ kind, name, sample, sent, revision, isThere }) => {
        const reader = READERS[name];
        const whole = createMemoryStore();
        const bystander = { ...SAMPLES[kind]('own', READERS.teacher), id: 'bystander' };
        await whole.put(kind, bystander);
        if (isThere) await whole.put(kind, sample);
        const store = createReaderStore(whole, { reader, kinds: KINDS, now });
        const told = await tell(store.put(kind, { ...sent, revision } as Sample));
        const after = await whole.get<Sample>(kind, sample.id);
        if (isThere) {
          assert.ok(after);
          assert.deepEqual(foreignTo(kind, after, reader), foreignTo(kind, sample, reader));
          KINDS[kind].parse(after);
        } else if (after) {
          // What somebody new brings is theirs alone, and somebody who has it may.
          assert.ok(KINDS[kind].copyFor(after as never, reader));
          if (kind === 'response' || kind === 'look-back')
            assert.equal(after['respondent'] ?? after['owner'], reader.id);
          if (kind === 'attendance' || kind === 'conversation' || kind === 'expectations-round')
            assert.ok((reader.pupils as readonly unknown[]).includes(after['family']));
        }
        if (kind !== 'parent-offers' && kind !== 'conversation' && kind !== 'expectations-round') return;
        const text = JSON.stringify(sent);
        for (const secret of secretsFor(reader)) {
          const isOfSchool = kind === 'parent-offers' && partyOfReader(reader) === 'school';
          assert.ok(text.includes(secret) || isOfSchool || !told.includes(secret), `${secret} in ${told}`);
        }
      }),
      { numRuns: howMany(2000, 20_000) },
    );
  });

  it('is removed by nobody who may not', async () => {
    for (const kind of kindNames)
      for (const name of readerNames) {
        const whole = createMemoryStore();
        const sample = SAMPLES[kind]('other', READERS[name]);
        await whole.put(kind, sample);
        const store = createReaderStore(whole, { reader: READERS[name], kinds: KINDS, now });
        const copy = await store.get(kind, sample.id);
        await tell(store.remove(kind, sample.id));
        if (!copy) assert.ok(await whole.get(kind, sample.id), `${name}, ${kind}`);
      }
  });
});
