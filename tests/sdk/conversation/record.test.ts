import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerRecord,
  type ConversationPlan,
  formatSummary,
  isRecordAnsweredNow,
  isRecordTakenBack,
  listRecordAnswers,
  mergeView,
  parseConversationPlan,
  startConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { type Party, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { forgedArbitrary, partyOfReader, planArbitrary, readerArbitrary } from './arbitraries.js';

const NOW = '2026-11-26T09:00:00.000Z';
const LATER = '2026-11-27T09:00:00.000Z';
const two: Party[] = ['parents', 'parents-2', 'pupil', 'school'];

const planOf = (more: Partial<ConversationPlan> = {}): ConversationPlan =>
  parseConversationPlan({
    ...startConversation('progress-talk', {
      id: 'talk',
      schoolYear: '2026-2027',
      pupil: 'Aya',
      parties: ['parents', 'pupil', 'school'],
      participants: [
        { id: 'p1', role: 'parent', name: 'Samira', announced: true },
        { id: 'p2', role: 'parent', name: 'Omar', household: 'parents-2', announced: true },
      ],
    }),
    ...more,
  });
const draft = { id: 'r1', by: 'school', text: 'Aya leest elke dag.', sharedWith: ['parents', 'pupil'] } as const;
const change = (
  plan: ConversationPlan,
  party: Party,
  edit: (copy: ConversationPlan) => ConversationPlan,
  now = NOW,
) => {
  const seen = viewForPerspective(plan, readerOfParty(party));
  return mergeView(plan, edit(seen), readerOfParty(party), seen, { now });
};
const statesOf = (plan: ConversationPlan) =>
  Object.fromEntries(listRecordAnswers(plan).map(({ party, state }) => [party, state]));

describe('the school’s draft of the record', () => {
  it('is the school’s alone until it is shared', () => {
    const plan = planOf({ record: [{ id: 'r1', by: 'school', text: 'nog een idee' }] });
    for (const party of ['parents', 'pupil'] as const)
      assert.equal(viewForPerspective(plan, readerOfParty(party)).record, undefined, party);
    assert.deepEqual(statesOf(plan), { parents: 'not-asked', pupil: 'not-asked' });
    assert.doesNotMatch(formatSummary(plan, 'nl', 'record'), /nog een idee/);
  });

  it('is answered by each party for itself, in the words that it read', () => {
    const asked = planOf({ record: [draft] });
    assert.deepEqual(statesOf(asked), { parents: 'none', pupil: 'none' });
    const said = change(asked, 'parents', (copy) => answerRecord(copy, 'parents', true, NOW));
    assert.deepEqual(statesOf(said), { parents: 'agreed', pupil: 'none' });
    assert.deepEqual(said.recordAnswers, [
      { by: 'parents', agrees: true, givenAt: NOW, of: [{ id: 'r1', text: 'Aya leest elke dag.' }] },
    ]);
  });

  it('asks again once it is changed, and keeps a no', () => {
    const asked = planOf({ record: [draft] });
    const said = change(
      change(asked, 'parents', (copy) => answerRecord(copy, 'parents', true, NOW)),
      'pupil',
      (copy) => answerRecord(copy, 'pupil', false, NOW),
    );
    const reworded = change(said, 'school', (copy) => ({
      ...copy,
      record: [{ ...draft, id: 'school:r2', text: 'Aya leest vaak.' }],
    }));
    assert.deepEqual(statesOf(reworded), { parents: 'changed', pupil: 'disagreed' });
    assert.equal(isRecordAnsweredNow(reworded, reworded.recordAnswers![0]!), false);
    const again = change(reworded, 'parents', (copy) => answerRecord(copy, 'parents', true, LATER), LATER);
    assert.equal(statesOf(again)['parents'], 'agreed');
  });

  it('stays answered when the school takes back what the answer was about, for every reader alike', () => {
    const asked = planOf({ record: [draft, { ...draft, id: 'r2', text: 'Aya rekent graag.' }] });
    const said = change(
      change(asked, 'parents', (copy) => answerRecord(copy, 'parents', true, NOW)),
      'pupil',
      (copy) => answerRecord(copy, 'pupil', false, NOW),
    );
    const takeBack = (plan: ConversationPlan, id: string) =>
      change(plan, 'school', (copy) => ({
        ...copy,
        record: copy.record!.map((each) => (each.id === id ? { ...each, withdrawnAt: LATER } : each)),
      }));
    const one = takeBack(said, 'r1');
    const both = takeBack(one, 'r2');
    for (const plan of [one, both]) {
      assert.deepEqual(listRecordAnswers(plan), [
        { party: 'parents', state: 'withdrawn', isTakenBack: true },
        { party: 'pupil', state: 'disagreed', isOutdated: true, isTakenBack: true },
      ]);
      for (const party of ['parents', 'pupil'] as const) {
        const copy = viewForPerspective(plan, readerOfParty(party));
        assert.deepEqual(
          copy.recordAnswers?.map((each) => [each.by, each.agrees, isRecordTakenBack(copy, each)]),
          [
            ['parents', true, true],
            ['pupil', false, true],
          ],
          party,
        );
      }
    }
    const unread = viewForPerspective(both, readerOfParty('pupil')).recordAnswers![0]!;
    assert.deepEqual(
      unread.of.map(({ text }) => text),
      ['', ''],
      'taken back before the pupil opened it',
    );
    const text = formatSummary(one, 'nl', 'record');
    assert.match(text, /Aya rekent graag\.\nTeruggenomen door de school: 1 stuk van het verslag\./);
    assert.match(text, /- Ouders: zei ja tegen een tekst die de school daarna terugnam/);
    assert.match(text, /- Leerling: nee, tegen een tekst die de school daarna terugnam/);
    assert.doesNotMatch(text, /Aya leest elke dag|nog niet gevraagd/);
    assert.match(formatSummary(both, 'nl', 'record'), /Verslag van de school\nTeruggenomen door de school: 2 stukken/);
  });

  it('in a copy stays what it is when that is copied again, also beside what the other home took back', () => {
    const gone = {
      id: 'r1',
      by: 'parents-2',
      text: 'Van het andere huis.',
      sharedWith: ['parents'],
      withdrawnAt: LATER,
    };
    const answer = { by: 'pupil', agrees: false, givenAt: NOW, of: [{ id: 'r1', text: 'Van het andere huis.' }] };
    const plan = planOf({
      record: [gone, { ...draft, id: 'r2' }],
      recordAnswers: [answer],
    } as Partial<ConversationPlan>);
    const reader = readerOfParty('parents');
    const copy = viewForPerspective(plan, reader);
    assert.deepEqual(viewForPerspective(copy, reader), copy);
  });

  it('gets no yes to words that changed while somebody read', () => {
    const asked = planOf({ record: [draft] });
    const seen = viewForPerspective(asked, readerOfParty('parents'));
    const reworded = change(asked, 'school', (copy) => ({
      ...copy,
      record: [{ ...draft, id: 'school:r2', text: 'Aya leest nooit.' }],
    }));
    const merged = mergeView(reworded, answerRecord(seen, 'parents', true, NOW), readerOfParty('parents'), seen, {
      now: NOW,
    });
    assert.equal(statesOf(merged)['parents'], 'changed');
  });

  it('is answered by nobody in the name of another, nor by the school', () => {
    const asked = planOf({ record: [draft] });
    for (const party of ['pupil', 'school'] as const) {
      const merged = change(asked, party, (copy) => answerRecord(copy, 'parents', true, NOW));
      assert.equal(statesOf(merged)['parents'], 'none', party);
    }
    const own = change(asked, 'school', (copy) => answerRecord(copy, 'school', true, NOW));
    assert.deepEqual(own.recordAnswers ?? [], []);
  });
});

describe('what a party writes beside the draft', () => {
  it('goes to the other home only when it shared it and both homes are open', () => {
    const record = [
      { ...draft, sharedWith: ['parents', 'parents-2', 'pupil'] as Party[] },
      { id: 'parents:1', by: 'parents' as const, text: 'om de dag', sharedWith: ['school', 'parents-2'] as Party[] },
      { id: 'parents:2', by: 'parents' as const, text: 'alleen school', sharedWith: ['school'] as Party[] },
    ];
    const wordsOf = (plan: ConversationPlan) =>
      viewForPerspective(plan, readerOfParty('parents-2')).record?.map(({ id }) => id);
    assert.deepEqual(wordsOf(planOf({ parties: two, record })), ['r1']);
    const open = planOf({ parties: two, record, openHouseholds: ['parents', 'parents-2'] });
    assert.deepEqual(wordsOf(open), ['r1', 'parents:1']);
  });

  it('cannot be changed or removed by the school', () => {
    const plan = planOf({
      record: [draft, { id: 'parents:1', by: 'parents', text: 'om de dag', sharedWith: ['school'] }],
    });
    const merged = change(plan, 'school', (copy) => ({
      ...copy,
      record: copy.record!.filter(({ by }) => by === 'school'),
    }));
    assert.deepEqual(merged.record?.[1], plan.record?.[1]);
    const rewritten = change(plan, 'school', (copy) => ({
      ...copy,
      record: copy.record!.map((item) => ({ ...item, text: 'anders' })),
    }));
    assert.deepEqual(
      rewritten.record?.find(({ id }) => id === 'parents:1'),
      plan.record?.[1],
    );
  });
});

describe('the text for the school’s own system', () => {
  const plan = planOf({
    parties: two,
    record: [
      { ...draft, sharedWith: ['parents', 'pupil'] },
      { id: 'parents:1', by: 'parents', text: 'Om de dag.', sharedWith: ['school'] },
      { id: 'parents-2:1', by: 'parents-2', text: 'niet gedeeld' },
      { id: 'pupil:1', by: 'pupil', text: 'teruggenomen', sharedWith: ['school'], withdrawnAt: NOW },
    ],
    recordAnswers: [
      { by: 'parents', agrees: false, givenAt: NOW, of: [{ id: 'r1', text: 'Aya leest elke dag.' }] },
      { by: 'pupil', agrees: true, givenAt: NOW, of: [{ id: 'r1', text: 'Aya leest elke dag.' }] },
    ],
  });

  it('has the draft, what was written beside it with who said so, and every answer', () => {
    const text = formatSummary(plan, 'nl', 'record');
    const expected = [
      'Verslag van de school\nAya leest elke dag.',
      'Wat anderen erbij schreven\n- Samira, in eigen woorden: “Om de dag.”',
      'Klopt het verslag?\n- Samira: nee\n- Omar: nog niet gevraagd\n- Leerling: ja\nLet op: nog niet iedereen vindt dat dit verslag klopt.',
    ].join('\n\n');
    assert.ok(text.endsWith(`${expected}\n`), text);
    assert.doesNotMatch(text, /niet gedeeld|teruggenomen/);
  });

  it('is as before when nothing was written for it', () => {
    assert.doesNotMatch(formatSummary(planOf(), 'nl', 'record'), /verslag/i);
  });
});

describe('answers to the record', () => {
  it('merged again change nothing, whatever the copy', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, readerArbitrary, (plan, forged, reader) => {
        const once = mergeView(plan, forged, reader, undefined, { now: NOW });
        const party = partyOfReader(reader);
        const others = (of: ConversationPlan) => (of.recordAnswers ?? []).filter(({ by }) => by !== party);
        assert.deepEqual(others(once), others(plan));
        const seen = viewForPerspective(plan, reader);
        const twice = mergeView(once, forged, reader, seen, { now: LATER });
        assert.deepEqual(others(twice), others(plan));
      }),
      { numRuns: 50 },
    );
  });
});
