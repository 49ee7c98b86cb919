import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FamilyConversation, FamilyRound, Kind } from '@driehoek/sdk/kinds';
import { KINDS } from '@driehoek/sdk/kinds';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import { createMemoryStore, createReaderStore, EditedRecord, type RecordStore } from '@driehoek/sdk/records';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { READERS, type Sample, SAMPLES } from './samples.js';

// Two readers edit their copies of one record, each with the ordinary three-way merge, over a store that loses answers.
// What each writes for themselves is a secret to the other; what the school writes of all, both may write on.

const now = () => '2026-11-29T10:00:00.000Z';
const WRITERS = ['parent', 'teacher'] as const;
const PARTY = { parent: 'parents', teacher: 'school' } as const;
const SECRET = { parent: 'é', teacher: 'ü' } as const;
type WriterName = (typeof WRITERS)[number];

/** How a reader writes in their copy of a record what is theirs alone, and where it stands in the whole. */
interface Scene {
  readonly kind: Kind;
  write(copy: Sample, who: WriterName, place: number, words: string): Sample;
  find(record: Sample, who: WriterName, place: number): unknown;
}

const SCENES: readonly Scene[] = [
  {
    kind: 'conversation',
    write(copy, who, place, text) {
      const { agenda } = copy as unknown as FamilyConversation;
      const item = { id: `${PARTY[who]}:${place + 10}`, by: PARTY[who], text };
      const isThere = agenda.some(({ id }) => id === item.id);
      return {
        ...copy,
        agenda: isThere ? agenda.map((each) => (each.id === item.id ? { ...each, text } : each)) : [...agenda, item],
      };
    },
    find: (record, who, place) => {
      const found = (record as unknown as FamilyConversation).agenda.filter(
        ({ id }) => id === `${PARTY[who]}:${place + 10}`,
      );
      assert.ok(found.length <= 1, 'it stands there twice');
      return found[0]?.text;
    },
  },
  {
    kind: 'expectations-round',
    write(copy, who, place, remark) {
      const { parties } = copy as unknown as FamilyRound;
      const own = parties[PARTY[who]] ?? { language: 'nl', answers: {} };
      const answers = { ...own.answers, [`s${place}`]: { ...own.answers[`s${place}`], remark } };
      return { ...copy, parties: { ...parties, [PARTY[who]]: { ...own, answers } } };
    },
    find: (record, who, place) => (record as unknown as FamilyRound).parties[PARTY[who]]?.answers[`s${place}`]?.remark,
  },
  {
    kind: 'parent-offers',
    write(copy, who, place, text) {
      const offers = copy as unknown as ParentOffers;
      if (who === 'parent') {
        const drafts = (offers.drafts ?? []).filter(({ id }) => id !== `new-${place}`);
        const draft = { id: `new-${place}`, pupil: 'mila', group: '6a', by: 'parents', kind: 'guest', text } as const;
        return { ...copy, drafts: [...drafts, draft] };
      }
      return {
        ...copy,
        offers: offers.offers.map((each, at) =>
          at === place ? { ...each, answerDraft: { kind: 'yes' as const, text } } : each,
        ),
      };
    },
    find: (record, who, place) => {
      const { offers, drafts = [] } = record as unknown as ParentOffers;
      if (who === 'parent') return drafts.find(({ id }) => id === `new-${place}`)?.text;
      const written = offers[place]?.answerDrafts ?? [];
      assert.ok(written.length <= 1, 'it stands there twice');
      return written[0]?.text;
    },
  },
];

const step = fc.record({
  who: fc.constantFrom(...WRITERS),
  place: fc.nat(1),
  what: fc.constantFrom('writes', 'writes', 'writes', 'saves', 'hears', 'restarts', 'gets no answer'),
});

/** A round in which nobody handed in, so that both may still write. */
function sampleOf(kind: Kind): Sample {
  const sample = SAMPLES[kind]('own', READERS.teacher);
  if (kind !== 'expectations-round') return sample;
  const empty = { language: 'nl', answers: {} };
  return { ...sample, parties: { parents: empty, school: empty } };
}

describe('two readers of one record', () => {
  for (const { kind, write, find } of SCENES)
    it(`end with the words of both, each once and unseen by the other: ${kind}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const whole = createMemoryStore();
          const sample = sampleOf(kind);
          await whole.put(kind, sample);
          const given = { parent: [] as string[], teacher: [] as string[] };
          let isCut = false;
          const begin = (who: WriterName) => {
            const store = createReaderStore(whole, { reader: READERS[who], kinds: KINDS, now });
            const hear = <T>(value: T): T => {
              given[who].push(JSON.stringify(value) ?? '');
              return value;
            };
            const listening: Pick<RecordStore, 'get' | 'put' | 'remove'> = {
              get: async (...key) => hear(await store.get(...key)) as never,
              remove: store.remove,
              put: async (of, record) => {
                const copy = await store.put(of, record).catch((error: unknown) => {
                  hear([String(error), (error as { stored?: unknown }).stored]);
                  throw error;
                });
                if (isCut) throw new Error('no answer');
                return hear(copy);
              },
            };
            return new EditedRecord<Sample>({ store: listening, kind, id: sample.id });
          };
          const pages = { parent: begin('parent'), teacher: begin('teacher') };
          const words: { [place: string]: string } = {};
          for (const who of WRITERS) await pages[who].refresh();
          for (const { who, place, what } of steps) {
            const page = pages[who];
            if (what === 'writes') {
              const text = (words[`${who} ${place}`] = `${words[`${who} ${place}`] ?? ''}${SECRET[who]}`);
              page.edit(write(page.record as Sample, who, place, text));
            } else if (what === 'saves') await page.save();
            else if (what === 'hears') await page.refresh();
            else if (what === 'gets no answer') {
              isCut = true;
              await page.save().catch(() => undefined);
              isCut = false;
            } else {
              const { unsaved } = page;
              pages[who] = begin(who);
              await pages[who].refresh();
              if (unsaved) pages[who].restore(JSON.parse(JSON.stringify(unsaved)));
            }
          }
          for (const _time of [1, 2])
            for (const who of WRITERS) await pages[who].save().then(() => pages[who].refresh());
          const record = (await whole.get<Sample>(kind, sample.id)) as Sample;
          for (const who of WRITERS) {
            for (const place of [0, 1]) assert.equal(find(record, who, place), words[`${who} ${place}`]);
            const other = SECRET[who === 'parent' ? 'teacher' : 'parent'];
            assert.ok(!given[who].join('').includes(other), `${who} was given a word of another`);
          }
        }),
        { numRuns: howMany(100, 1000) },
      );
    });
});
