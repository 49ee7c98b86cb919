import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerStatement, chooseReopening, mergeRound, type PartyAnswers, sealRound } from '@driehoek/sdk/expectations';
import { type FamilyRound, KINDS } from '@driehoek/sdk/kinds';
import { createMemoryStore, createReaderStore, EditedRecord, type RecordStore } from '@driehoek/sdk/records';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { READERS, SAMPLES } from './samples.js';

// One party in two windows or on two devices, each with the copy that it got last: when they make their first change in answers
// that were opened again, neither knows that the other began too.

const NOW = '2026-11-29T10:00:00.000Z';
const KIND = 'expectations-round';
const STATEMENTS = ['s0', 's1', 's2', 's3'] as const;
const HANDED_IN: PartyAnswers['answers'] = {
  s0: { importance: 'yes', who: 'school', remark: 'Zo' },
  s1: { importance: 'yes', happens: 'no' },
  s2: { importance: 'no' },
};

/** A round in which parents and school handed in, and agreed that the parents’ answers are open again. */
function reopenedRound(): FamilyRound {
  const sample = SAMPLES[KIND]('own', READERS.teacher) as unknown as FamilyRound;
  const handedIn = { language: 'nl', answers: HANDED_IN, submittedAt: '2026-11-01T10:00:00.000Z' };
  const start: FamilyRound = { ...sample, parties: { parents: handedIn, school: handedIn } };
  return (['parents', 'school'] as const).reduce<FamilyRound>((round, party) => {
    const copy = sealRound(round, party);
    const answers = chooseReopening(copy, { party, about: 'parents', agrees: true }, NOW);
    const before = copy.parties[party];
    return { ...round, ...mergeRound(round, { party, answers, ...(before && { before }) }, { now: NOW }) };
  }, start);
}

/** What a window changes: each has statements of its own, and in one that both answer it has a part of its own. */
const CHANGES = [
  { own: ['s0', 's3'], shared: 'importance' },
  { own: ['s2'], shared: 'happens' },
] as const;

const step = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  place: fc.nat(),
  value: fc.constantFrom('yes', 'partly', 'no', undefined),
  what: fc.constantFrom('answers', 'answers', 'answers', 'saves', 'hears', 'restarts', 'gets no answer'),
});

describe('two windows of one party, whose answers are open again', () => {
  it('end with each answer as it was last changed, in any order of answering, storing and hearing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const whole = createMemoryStore();
        const round = reopenedRound();
        await whole.put(KIND, round);
        let isCut = false;
        const begin = () => {
          const store = createReaderStore(whole, { reader: READERS.parent, kinds: KINDS, now: () => NOW });
          const put: RecordStore['put'] = async (kind, record) => {
            const stored = await store.put(kind, record);
            if (isCut) throw new Error('no answer');
            return stored;
          };
          const window = { get: store.get, remove: store.remove, put };
          return new EditedRecord<FamilyRound>({ store: window, kind: KIND, id: round.id });
        };
        const pages: [EditedRecord<FamilyRound>, EditedRecord<FamilyRound>] = [begin(), begin()];
        for (const page of pages) await page.refresh();
        let expected: PartyAnswers = { language: 'nl', answers: HANDED_IN };
        let hasAnswered = false;
        for (const { who, place, value, what } of steps) {
          const page = pages[who];
          if (what === 'answers') {
            const { own: statements, shared } = CHANGES[who];
            const id = [...statements, 's1'][place % (statements.length + 1)] ?? 's1';
            // Taking back a part of what the other answers as well is a matter of `mergeEdits`.
            const change = id === 's1' ? { [shared]: value ?? 'partly' } : { importance: value };
            const record = page.record as FamilyRound;
            const own = record.parties.parents as PartyAnswers;
            const { language, answers } = answerStatement(own.again ?? own, id, change);
            const next = { ...own, again: { language, answers } };
            page.edit({ ...record, parties: { ...record.parties, parents: next } });
            expected = answerStatement(expected, id, change);
            hasAnswered = true;
          } else if (what === 'saves') await page.save();
          else if (what === 'hears') await page.refresh();
          else if (what === 'gets no answer') {
            isCut = true;
            await page.save().catch(() => undefined);
            isCut = false;
          } else {
            const { unsaved } = page;
            pages[who] = begin();
            await pages[who].refresh();
            if (unsaved) pages[who].restore(JSON.parse(JSON.stringify(unsaved)));
          }
        }
        for (const _time of [1, 2]) for (const page of pages) await page.save().then(() => page.refresh());
        const record = await whole.get<FamilyRound>(KIND, round.id);
        for (const of of [record, pages[0].record, pages[1].record]) {
          const { again, answers } = of?.parties.parents as PartyAnswers;
          assert.deepEqual(answers, HANDED_IN, 'what was handed in stays');
          if (hasAnswered)
            for (const id of STATEMENTS) assert.deepEqual(again?.answers[id], expected.answers[id], `answer ${id}`);
        }
      }),
      { numRuns: howMany(200, 2000) },
    );
  });
});
