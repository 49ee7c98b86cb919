import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerConsent,
  askConsent,
  changeIn,
  type ConfirmationDraft,
  confirmPlan,
  type ConversationPlan,
  findConfirmationDraft,
  findConsentDraft,
  isConfirmedNow,
  isDraftCurrent,
  mergeDrafts,
  mergeView,
  removeFrom,
  updateConfirmationDraft,
  updateConsentDraft,
  viewForPerspective,
  viewOnScreen,
  wordingOf,
} from '@driehoek/sdk/conversation';
import { PARTIES, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { forgedArbitrary, partyOfReader, planArbitrary, readerArbitrary } from './arbitraries.js';
import { typedIn, words } from '../shared/typed-in.js';
import { planOf } from './sample-plan.js';

const numRuns = howMany(200, 10_000);
const NOW = '2026-11-25T10:00:00.000Z';
const held = planOf({ summary: 'We lezen elke dag.' });
const parents = readerOfParty('parents');
const NO = { agrees: false, about: ['g1'], comment: 'Niet elke', isChosen: true } as const;
const draftOf = (plan: ConversationPlan) => findConfirmationDraft(plan, 'parents');
const reworded = (plan: ConversationPlan) => changeIn(plan, 'agreements', 0, { text: 'elke ochtend lezen' });
/** What the parents do in their own copy, as the server stores it. */
function store(plan: ConversationPlan, act: (copy: ConversationPlan) => ConversationPlan, seen = plan) {
  const before = viewForPerspective(seen, parents);
  return mergeView(plan, act(before), parents, before, { now: NOW });
}

describe('what a party is answering', () => {
  const typed = store(held, (copy) => updateConfirmationDraft(copy, 'parents', NO));

  it('is stored as it is typed, with the words by which it chose', () => {
    assert.deepEqual(typed.confirmationDrafts, [
      { by: 'parents', agrees: false, about: ['g1'], comment: 'Niet elke', of: wordingOf(held) },
    ]);
    assert.equal(typed.confirmations, undefined, 'nothing was sent');
  });

  it('is in no copy but its own, nor on the screen at the table', () => {
    for (const party of PARTIES) {
      const copy = JSON.stringify(viewForPerspective(typed, readerOfParty(party)));
      assert.equal(copy.includes('Niet elke'), party === 'parents', party);
      assert.equal(copy.includes('confirmationDrafts'), party === 'parents', party);
    }
    assert.doesNotMatch(JSON.stringify(viewForPerspective(typed, 'external')), /Drafts/);
    assert.doesNotMatch(JSON.stringify(viewOnScreen(typed)), /Drafts/);
  });

  it('is gone when it is sent, and only then', () => {
    const sent = store(typed, (copy) =>
      confirmPlan(copy, 'parents', { agrees: false, comment: 'Niet elke dag.', now: NOW }),
    );
    assert.equal(draftOf(sent), undefined);
    assert.equal(sent.confirmations?.[0]?.comment, 'Niet elke dag.');
    const settled = confirmPlan(typed, 'parents', { agrees: true, keepsDraft: true, now: NOW });
    assert.deepEqual(draftOf(settled), draftOf(typed), 'an answer beside it sends nothing of it');
  });

  it('is nothing while the form says nothing, unless an answer was emptied', () => {
    assert.deepEqual(updateConfirmationDraft(held, 'parents', { comment: ' ', isChosen: false }), held);
    assert.deepEqual(updateConfirmationDraft(typed, 'parents', { comment: '', isChosen: false }), held);
    const answered = confirmPlan(held, 'parents', { agrees: true, comment: 'Fijn.', now: NOW });
    const emptied = updateConfirmationDraft(answered, 'parents', { agrees: true, comment: '', isChosen: false });
    assert.equal(draftOf(emptied)?.comment, '');
  });

  it('has to be chosen again when what it chose by was changed, and is current again when that is put back', () => {
    const later = reworded(typed);
    assert.equal(isDraftCurrent(typed, draftOf(typed)!), true);
    assert.equal(isDraftCurrent(later, draftOf(later)!), false);
    const yes = store(held, (copy) => updateConfirmationDraft(copy, 'parents', { agrees: true, isChosen: true }));
    for (const changed of [
      removeFrom(yes, 'agreements', 1),
      { ...yes, agreements: [...yes.agreements, { id: 'g3', text: 'bellen', status: 'open' } as const] },
      { ...yes, summary: 'We lezen.' },
    ])
      assert.equal(isDraftCurrent(changed, draftOf(changed)!), false);
    // Who writes on has not chosen again; who chooses has.
    const writing = updateConfirmationDraft(later, 'parents', { ...NO, comment: 'Niet elke dag', isChosen: false });
    assert.equal(isDraftCurrent(writing, draftOf(writing)!), false);
    const chosen = updateConfirmationDraft(later, 'parents', { ...NO, isChosen: true });
    assert.equal(isDraftCurrent(chosen, draftOf(chosen)!), true);
    assert.equal(isDraftCurrent(held, draftOf(writing)!), true);
  });

  it('stays, as a no to some agreements, while these stay, whatever else changes', () => {
    const current = (plan: ConversationPlan) => isDraftCurrent(plan, draftOf(plan)!);
    const added = [...typed.agreements, { id: 'g3', text: 'bellen', status: 'open' } as const];
    for (const changed of [
      removeFrom(typed, 'agreements', 1),
      { ...typed, agreements: added },
      { ...typed, summary: 'We lezen.' },
    ])
      assert.equal(current(changed), true);
    assert.equal(current(removeFrom(typed, 'agreements', 0)), false);
    const toAll = store(held, (copy) => updateConfirmationDraft(copy, 'parents', { ...NO, about: [] }));
    assert.equal(current(toAll), true);
    assert.equal(current({ ...toAll, agreements: added }), false);
  });

  it('asks for nothing when nothing was chosen yet', () => {
    const words = updateConfirmationDraft(held, 'parents', { comment: 'Hm', isChosen: false });
    assert.equal(isDraftCurrent(reworded(words), draftOf(words)!), true);
  });

  it('sends a yes to the words that were read, though others stand there by then', () => {
    const seen = held;
    const changed = reworded(held);
    const yes = confirmPlan(changed, 'parents', { agrees: true, of: wordingOf(seen), now: NOW });
    assert.equal(isConfirmedNow(changed, yes.confirmations![0]!), false);
  });
});

describe('what a household is answering on a plan of support', () => {
  const plan = askConsent(
    planOf({
      supportPlan: true,
      goals: [{ id: 'd1', text: 'Sem begint zelf.' }],
      agreements: [{ id: 'g1', text: 'elke ochtend samen beginnen', who: 'school', status: 'open', goal: 'd1' }],
    }),
    ['parents'],
    { now: NOW },
  );
  const typed = store(plan, (copy) =>
    updateConsentDraft(copy, 'parents', { answer: 'refused', reason: 'Te vroeg.', isChosen: true }),
  );

  it('is kept, in its own copy alone, until it is sent', () => {
    assert.equal(findConsentDraft(typed, 'parents')?.reason, 'Te vroeg.');
    for (const party of PARTIES)
      assert.equal(
        JSON.stringify(viewForPerspective(typed, readerOfParty(party))).includes('Te vroeg.'),
        party === 'parents',
      );
    assert.doesNotMatch(JSON.stringify(viewOnScreen(typed)), /Te vroeg/);
    const sent = store(typed, (copy) => answerConsent(copy, 'parents', { answer: 'given', now: NOW }));
    assert.equal(findConsentDraft(sent, 'parents'), undefined);
    assert.equal(sent.consents?.[0]?.answer, 'given');
  });

  it('has to be chosen again when the plan was changed', () => {
    const changed = { ...typed, goals: [{ id: 'd1', text: 'Sem vraagt om hulp.' }] };
    assert.equal(isDraftCurrent(changed, findConsentDraft(changed, 'parents')!), false);
  });

  it('is nobody else’s: the pupil and the school bring none in', () => {
    for (const party of ['pupil', 'school'] as const) {
      const copy = viewForPerspective(plan, readerOfParty(party));
      const of = { goals: [], agreements: [] };
      const forged = {
        ...copy,
        consentDrafts: [{ household: 'parents', reason: 'x', of }],
        ...(party === 'school' && { confirmationDrafts: [{ by: 'school', comment: 'x', of: { agreements: [] } }] }),
      } as unknown as ConversationPlan;
      assert.deepEqual(mergeView(plan, forged, readerOfParty(party), copy, { now: NOW }), plan);
    }
  });
});

describe('two places in which one party answers', () => {
  const draft = (change: Partial<ConfirmationDraft>) => ({ by: 'parents', of: wordingOf(held), ...change }) as const;
  const choicesOf = ({ confirmationDrafts = [], consentDrafts = [] }: ReturnType<typeof mergeDrafts>) => [
    confirmationDrafts.map(({ comment: _words, ...choice }) => choice),
    consentDrafts.map(({ reason: _words, ...choice }) => choice),
  ];
  const planWith = (each: ConfirmationDraft | undefined) =>
    ({ ...held, ...(each && { confirmationDrafts: [each] }) }) as ConversationPlan;
  const merge = (now?: ConfirmationDraft, seen?: ConfirmationDraft, sent?: ConfirmationDraft) =>
    mergeDrafts(planWith(now), { seen: planWith(seen), sent: planWith(sent), party: 'parents' })
      .confirmationDrafts?.[0];

  it('keep the words of one and the choice of the other, and the choice with the words that it was made by', () => {
    const seen = draft({ comment: 'Hm' });
    const words = draft({ comment: 'Hm, nee.' });
    const chose = { ...draft({ agrees: true, comment: 'Hm' }), of: wordingOf(reworded(held)) };
    const both = { ...chose, comment: 'Hm, nee.' };
    assert.deepEqual(merge(words, seen, chose), both);
    assert.deepEqual(merge(chose, seen, words), both);
  });

  it('never make one choice of two', () => {
    const seen = draft({ comment: 'Hm' });
    const yes = draft({ agrees: true, comment: 'Hm' });
    const no = { ...draft({ agrees: false, about: ['g2'], comment: 'Hm' }), of: wordingOf(reworded(held)) };
    assert.deepEqual(merge(no, seen, yes), yes);
    assert.deepEqual(merge(yes, seen, no), no);
  });

  it('lose nothing that is typed in one while it is sent in the other', () => {
    const seen = draft({ comment: 'Hm' });
    const on = draft({ comment: 'Hm, nee.' });
    assert.deepEqual(merge(on, seen, undefined), on);
    assert.deepEqual(merge(undefined, seen, on), on);
    assert.equal(merge(seen, seen, undefined), undefined);
  });

  it('keep the words of both, also when each began, or began from what was sent', () => {
    const [joost, merel] = [' JOOST', ' MEREL'].map((words) => (before: string) => draft({ comment: before + words }));
    for (const [seen, said] of [
      [draft({ comment: 'Hm' }), 'Hm'],
      [undefined, ''],
    ] as const)
      assert.equal(merge(merel!(said), seen, joost!(said))?.comment, `${said} MEREL JOOST`);
    const answered = confirmPlan(held, 'parents', { agrees: true, comment: 'Fijn.', now: NOW });
    const write = (words: string) => (copy: ConversationPlan) =>
      updateConfirmationDraft(copy, 'parents', { agrees: true, comment: `Fijn.${words}`, isChosen: false });
    const both = store(store(answered, write(' MEREL')), write(' JOOST'), answered);
    assert.equal(draftOf(both)?.comment, 'Fijn. MEREL JOOST');
    const chose = store(answered, (copy) => updateConfirmationDraft(copy, 'parents', { ...NO, comment: 'Fijn.' }));
    assert.equal(draftOf(store(chose, write(' JOOST'), answered))?.agrees, false, 'who writes chooses nothing');
  });

  it('keep the words of both about a plan of support', () => {
    const write = (reason: string) => (copy: ConversationPlan) =>
      updateConsentDraft(copy, 'parents', { reason, isChosen: false });
    const asked = askConsent(planOf({ supportPlan: true }), ['parents'], { now: NOW });
    const both = store(store(asked, write('Te vroeg.')), write('Te veel.'), asked);
    assert.match(findConsentDraft(both, 'parents')?.reason ?? '', /Te vroeg\..*Te veel\./);
  });

  it('keep nothing that says what the other sent', () => {
    const no = { agrees: false, comment: 'Niet elke dag.' } as const;
    const answer = (copy: ConversationPlan) => updateConfirmationDraft(copy, 'parents', { ...no, isChosen: true });
    const send = (copy: ConversationPlan) => confirmPlan(copy, 'parents', { ...no, now: NOW });
    const begun = store(held, (copy) => updateConfirmationDraft(copy, 'parents', NO));
    for (const both of [store(store(begun, send), answer, begun), store(store(begun, answer), send, begun)])
      assert.deepEqual([draftOf(both), both.confirmations?.[0]?.comment], [undefined, no.comment]);
    const other = (copy: ConversationPlan) => updateConfirmationDraft(copy, 'parents', { ...NO, comment: 'Nog iets.' });
    assert.equal(draftOf(store(store(begun, send), other, begun))?.comment, 'Nog iets.');
  });

  it('change no choice when they are merged again, and nothing of another party', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, forgedArbitrary, readerArbitrary, (plan, sent, seen, reader) => {
        const party = partyOfReader(reader);
        const { confirmationDrafts: _drafts, consentDrafts: _consentDrafts, ...bare } = plan;
        const once = { ...bare, ...mergeDrafts(plan, { seen, sent, party }) };
        assert.deepEqual(
          choicesOf(mergeDrafts(once, { seen, sent, party })),
          choicesOf(mergeDrafts(once, { seen: once, sent: once, party })),
        );
        const merged = mergeView(plan, sent, reader, seen, { now: NOW });
        const ofOthers = ({ confirmationDrafts = [], consentDrafts = [] }: ConversationPlan) => [
          confirmationDrafts.filter(({ by }) => by !== party),
          consentDrafts.filter(({ household }) => household !== party),
        ];
        assert.deepEqual(ofOthers(merged), ofOthers(plan));
      }),
      { numRuns },
    );
  });

  it('change no word either, where each typed further', () => {
    const typing = words('.-').chain((from) => fc.tuple(fc.constant(from), typedIn(from, 'XYZ'), typedIn(from, 'abc')));
    fc.assert(
      fc.property(typing, fc.boolean(), ([from, theirs, mine], isSent) => {
        const answered = isSent ? confirmPlan(held, 'parents', { agrees: true, comment: from, now: NOW }) : held;
        const typed = (comment: string) => ({ ...answered, confirmationDrafts: [draft({ agrees: true, comment })] });
        const seen = isSent ? answered : typed(from);
        const copies = { seen, sent: typed(mine), party: 'parents' } as const;
        const once = mergeDrafts(typed(theirs), copies);
        const said = once.confirmationDrafts?.[0]?.comment ?? '';
        for (const letter of [...mine, ...theirs]) assert.ok(said.includes(letter), `${letter} in ${said}`);
        assert.deepEqual(mergeDrafts({ ...answered, ...once }, copies), once);
      }),
      { numRuns },
    );
  });
});
