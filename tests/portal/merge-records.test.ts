import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type ConversationPlan, startConversation } from '@driehoek/sdk/conversation';
import { type PartyAnswers, ROUND_PARTIES, type RoundParty } from '@driehoek/sdk/expectations';
import { mergeRecords } from '../../packages/portal/src/merge-records.js';
import type { FamilyConversation, FamilyRound } from '../../packages/portal/src/records.js';

const schoolYear = '2026-2027';

const roundOf = (parties: FamilyRound['parties']): FamilyRound => ({
  id: 'round',
  family: 'pupil-14',
  schoolYear,
  statements: 'driehoek',
  parties,
});
const mergeRounds = (mine: FamilyRound, theirs: FamilyRound) =>
  mergeRecords('expectations-round', mine, theirs) as FamilyRound;
const says = (importance: 'yes' | 'no', submittedAt?: string): PartyAnswers => ({
  language: 'nl',
  answers: { 'contact.1': { importance } },
  ...(submittedAt && { submittedAt }),
});

describe('two tabs in which a round of expectations was filled in', () => {
  it('keep what each party answered in its own', () => {
    const { parties } = mergeRounds(roundOf({ parents: says('yes') }), roundOf({ school: says('no') }));
    assert.deepEqual(parties, { parents: says('yes'), school: says('no') });
  });

  it('keep what was handed in before what was not, whichever tab it is in', () => {
    const handedIn = says('no', '2026-09-01T10:00:00.000Z');
    const draft = roundOf({ parents: says('yes') });
    assert.deepEqual(mergeRounds(draft, roundOf({ parents: handedIn })).parties.parents, handedIn);
    assert.deepEqual(mergeRounds(roundOf({ parents: handedIn }), draft).parties.parents, handedIn);
  });

  it('keep what was handed in first, for the other side may have read it', () => {
    const first = says('yes', '2026-09-01T10:00:00.000Z');
    const later = says('no', '2026-09-01T10:00:01.000Z');
    assert.deepEqual(mergeRounds(roundOf({ parents: later }), roundOf({ parents: first })).parties.parents, first);
    assert.deepEqual(mergeRounds(roundOf({ parents: first }), roundOf({ parents: later })).parties.parents, first);
  });

  it('keep every answer of a draft that either has, and mine where both have one', () => {
    const mine = { language: 'nl', answers: { a: { who: 'school' }, b: { who: 'parents' } } } as const;
    const theirs = { language: 'nl', answers: { b: { who: 'pupil' }, c: { who: 'together' } } } as const;
    assert.deepEqual(mergeRounds(roundOf({ parents: mine }), roundOf({ parents: theirs })).parties.parents, {
      language: 'nl',
      answers: { a: { who: 'school' }, b: { who: 'parents' }, c: { who: 'together' } },
    });
  });

  it('lose no party and nothing that was handed in, whatever each of them has', () => {
    const answers = fc.record(
      {
        language: fc.constant('nl'),
        answers: fc.dictionary(
          fc.constantFrom('a', 'b', 'c'),
          fc.record({ who: fc.constantFrom('parents', 'school') }),
        ),
        submittedAt: fc.constantFrom('2026-09-01T10:00:00.000Z', '2026-09-02T10:00:00.000Z'),
      },
      { requiredKeys: ['language', 'answers'] },
    );
    const parties = fc.dictionary(fc.constantFrom(...ROUND_PARTIES), answers);
    fc.assert(
      fc.property(parties, parties, (mine, theirs) => {
        const merged = mergeRounds(roundOf(mine as never), roundOf(theirs as never)).parties;
        const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
        assert.deepEqual(new Set(Object.keys(merged)), names);
        for (const name of names) {
          const handedIn = [mine[name], theirs[name]].map((party) => party?.submittedAt).filter(Boolean);
          assert.equal(merged[name as RoundParty]?.submittedAt, handedIn.sort()[0]);
        }
      }),
    );
  });
});

const talkOf = (change: Partial<ConversationPlan>): FamilyConversation => ({
  ...startConversation('progress-talk', { id: 'talk', schoolYear }),
  ...change,
  family: 'pupil-14',
});
const mergeTalks = (mine: FamilyConversation, theirs: FamilyConversation) =>
  mergeRecords('conversation', mine, theirs) as FamilyConversation;

describe('two tabs in which a conversation was prepared', () => {
  it('keep what each brought in, mine first and mine where both have one', () => {
    const item = (id: string, text: string) => ({ id, by: 'school', text }) as const;
    const mine = talkOf({ agenda: [item('a', 'mine'), item('b', 'b')], minutes: 20 });
    const theirs = talkOf({ agenda: [item('a', 'theirs'), item('c', 'c')], minutes: 40 });
    const merged = mergeTalks(mine, theirs);
    assert.deepEqual(merged.agenda, [item('a', 'mine'), item('b', 'b'), item('c', 'c')]);
    assert.equal(merged.minutes, 20);
  });

  it('keep expectations and strengths of both, the same words once', () => {
    const said = (by: 'parents' | 'school', text: string) => ({ by, text }) as const;
    const mine = talkOf({ strengths: [said('parents', 'Hij vraagt door.'), said('school', 'Hij helpt.')] });
    const theirs = talkOf({ strengths: [said('school', 'Hij helpt.'), said('school', 'Hij leest.')] });
    assert.deepEqual(mergeTalks(mine, theirs).strengths, [
      said('parents', 'Hij vraagt door.'),
      said('school', 'Hij helpt.'),
      said('school', 'Hij leest.'),
    ]);
  });

  it('keep what only one of them has', () => {
    const promise = { id: 'p', can: true, text: 'een klein groepje' };
    const merged = mergeTalks(talkOf({}), talkOf({ promises: [promise], followUp: '2026-12-17' }));
    assert.deepEqual(merged.promises, [promise]);
    assert.equal(merged.followUp, '2026-12-17');
  });

  it('keep one confirmation of each party, mine where both have one', () => {
    const said = (by: 'parents' | 'pupil', agrees: boolean) => ({ by, agrees, givenAt: '2026-12-01T10:00:00.000Z' });
    const merged = mergeTalks(
      talkOf({ confirmations: [said('parents', true)] }),
      talkOf({ confirmations: [said('parents', false), said('pupil', true)] }),
    );
    assert.deepEqual(merged.confirmations, [said('parents', true), said('pupil', true)]);
  });

  it('lose no point and no agreement, and have each once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(ids, ids, (mine, theirs) => {
        const listOf = (list: string[]) =>
          talkOf({
            agenda: list.map((id) => ({ id, by: 'school', text: id })),
            agreements: list.map((id) => ({ id, text: id, status: 'open' })),
          });
        const merged = mergeTalks(listOf(mine), listOf(theirs));
        const all = [...new Set([...mine, ...theirs])].sort();
        assert.deepEqual(merged.agenda.map(({ id }) => id).sort(), all);
        assert.deepEqual(merged.agreements.map(({ id }) => id).sort(), all);
      }),
    );
  });
});
