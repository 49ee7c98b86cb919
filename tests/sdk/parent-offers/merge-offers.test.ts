import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addOffer,
  answerOffer,
  changeOffer,
  discardOfferDraft,
  draftAnswer,
  draftOffer,
  mergeOffers,
  OFFER_KINDS,
  type ParentOffer,
  type ParentOffers,
  parseParentOffers,
  putBackOffer,
  viewOffers,
  withdrawOffer,
} from '@driehoek/sdk/parent-offers';
import { COPY_LIMITS, InvalidDataError, type Reader } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import {
  leadership,
  offer,
  offersOf,
  otherHome,
  otherParents,
  otherTeacher,
  outsider,
  parents,
  pupil,
  teacher,
} from './small-offers.js';

const NOW = '2026-11-22T10:00:00.000Z';
const LIED = '1999-01-01T00:00:00.000Z';
const words = { kind: 'meeting', text: 'Ik kan koffie schenken.' } as const;
const mila = { pupil: 'mila', group: '6a', by: 'parents' } as const;
const yes = { kind: 'yes', text: 'Graag!' } as const;

/** Merges what a reader makes of the copy that the reader may have. */
function change(whole: ParentOffers, reader: Reader, edit: (copy: ParentOffers) => ParentOffers): ParentOffers {
  const seen = viewOffers(whole, reader);
  return mergeOffers(whole, { reader, seen, copy: edit(seen) }, { now: NOW });
}

describe('mergeOffers', () => {
  it('adds what parents offer, at the moment of the merge', () => {
    const merged = change(offersOf(), parents, (copy) => addOffer(copy, 'new', mila, words, LIED));
    assert.deepEqual(merged.offers, [{ id: 'new', ...mila, ...words, offeredAt: NOW }]);
  });

  it('lets nobody offer for another family or home, or as the school', () => {
    for (const reader of [otherHome, otherParents, teacher, leadership, pupil, outsider])
      assert.deepEqual(change(offersOf(), reader, (copy) => addOffer(copy, 'new', mila, words, LIED)).offers, []);
  });

  it('changes a parent’s own words until the school has answered', () => {
    const reword = (copy: ParentOffers) => changeOffer(copy, 'a', words);
    assert.equal(change(offersOf(offer('a')), parents, reword).offers[0]!.text, words.text);
    const answered = offersOf(offer('a', { answer: { ...yes, by: 'class-teacher', on: '2026-10-02' } }));
    assert.equal(change(answered, parents, reword), answered);
  });

  it('keeps words when a copy has none', () => {
    const whole = offersOf(offer('a'));
    const copy = offersOf({ ...offer('a'), text: '', withdrawnAt: LIED });
    const merged = mergeOffers(whole, { reader: parents, seen: viewOffers(whole, parents), copy }, { now: NOW });
    assert.deepEqual(merged.offers, [{ ...offer('a'), withdrawnAt: NOW }]);
  });

  it('withdraws at the moment of the merge, once, answered or not', () => {
    const whole = offersOf(offer('a', { answer: { ...yes, by: 'class-teacher', on: '2026-10-02' } }));
    const merged = change(whole, parents, (copy) => withdrawOffer(copy, 'a', LIED));
    assert.equal(merged.offers[0]!.withdrawnAt, NOW);
    assert.equal(merged.offers[0]!.text, 'Ik kan a.', 'the parents keep their words');
    assert.equal(viewOffers(merged, teacher).offers[0]!.text, '', 'the school does not');
    assert.equal(
      change(merged, parents, (copy) => withdrawOffer(copy, 'a', LIED)),
      merged,
    );
  });

  it('withdraws for nobody else', () => {
    const whole = offersOf(offer('a'));
    for (const reader of [otherHome, otherParents, teacher, pupil])
      assert.equal(
        change(whole, reader, (copy) => withdrawOffer(copy, 'a', LIED)),
        whole,
      );
  });

  it('puts back what its own home withdrew, with its words, and for nobody else', () => {
    const whole = offersOf(offer('a', { withdrawnAt: NOW, answerDraft: yes }));
    const back = (copy: ParentOffers) => putBackOffer(copy, 'a');
    assert.deepEqual(change(whole, parents, back).offers, [offer('a', { answerDraft: yes })]);
    const forged = (copy: ParentOffers) => ({ ...copy, offers: [offer('a', { answerDraft: yes })] });
    for (const reader of [teacher, leadership]) assert.equal(change(whole, reader, forged), whole);
    for (const reader of [otherHome, otherParents, pupil, outsider]) assert.equal(change(whole, reader, back), whole);
    const older = viewOffers(offersOf(offer('a')), parents);
    assert.equal(mergeOffers(whole, { reader: parents, seen: older, copy: older }, { now: NOW }), whole);
    const wordless = offersOf(offer('a', { text: '', withdrawnAt: NOW }));
    assert.equal(
      change(wordless, parents, (copy) => ({ ...copy, offers: [offer('a')] })),
      wordless,
    );
  });

  it('keeps what the school was writing when an offer was withdrawn, until the school discards it', () => {
    const whole = offersOf(offer('a', { withdrawnAt: NOW, answerDraft: yes }));
    const discard = (copy: ParentOffers) => draftAnswer(copy, 'a');
    assert.equal(change(whole, parents, discard), whole);
    const tooLate = (copy: ParentOffers) => answerOffer(copy, 'a', yes, { by: 'class-teacher', on: '2026-11-22' });
    assert.equal(change(whole, teacher, tooLate), whole);
    assert.equal(change(whole, teacher, discard).offers[0]!.answerDraft, undefined);
  });

  it('answers for the school alone, in the role and on the day of who does', () => {
    const whole = offersOf(offer('a'));
    const lied = { by: 'leadership', on: '1999-01-01' } as const;
    const answer = (copy: ParentOffers) => answerOffer(copy, 'a', yes, lied);
    assert.deepEqual(change(whole, teacher, answer).offers[0]!.answer, {
      ...yes,
      by: 'class-teacher',
      on: '2026-11-22',
    });
    for (const reader of [parents, otherParents, otherTeacher, pupil, outsider])
      assert.equal(change(whole, reader, answer), whole);
  });

  it('answers on the day that it is where people are, also just after midnight', () => {
    const whole = offersOf(offer('a'));
    const seen = viewOffers(whole, teacher);
    const copy = answerOffer(seen, 'a', yes, { by: 'class-teacher', on: '2026-11-30' });
    const on = (timeZone?: string) =>
      mergeOffers(
        whole,
        { reader: teacher, seen, copy },
        { now: '2026-11-29T23:30:00.000Z', ...(timeZone && { timeZone }) },
      ).offers[0]!.answer!.on;
    assert.deepEqual([on(), on('America/Paramaribo')], ['2026-11-30', '2026-11-29']);
  });

  it('answers anew, and never unsays that it answered', () => {
    const answered = change(offersOf(offer('a')), teacher, (copy) =>
      answerOffer(copy, 'a', yes, { by: 'external', on: '2026-11-22' }),
    );
    const unsaid = change(answered, teacher, (copy) => ({
      ...copy,
      offers: copy.offers.map(({ answer: _answer, ...rest }) => rest),
    }));
    assert.equal(unsaid, answered);
    const later = { kind: 'not-now', text: 'De klas is vol.', comesBackOn: '2027-01-11' } as const;
    const again = change(answered, leadership, (copy) =>
      answerOffer(copy, 'a', later, { by: 'team', on: '2026-11-22' }),
    );
    assert.deepEqual(again.offers[0]!.answer, { ...later, by: 'leadership', on: '2026-11-22' });
  });

  it('does not answer what was withdrawn meanwhile', () => {
    const before = offersOf(offer('a'));
    const whole = change(before, parents, (copy) => withdrawOffer(copy, 'a', LIED));
    const seen = viewOffers(before, teacher);
    const copy = answerOffer(seen, 'a', yes, { by: 'class-teacher', on: '2026-11-22' });
    assert.equal(mergeOffers(whole, { reader: teacher, seen, copy }, { now: NOW }), whole);
  });

  it('keeps what a home is writing, for that home alone, until it is sent or discarded', () => {
    const draft = { id: 'new', ...mila, ...words, text: 'Ik k' } as const;
    const written = change(offersOf(offer('a')), parents, (copy) => draftOffer(copy, draft));
    assert.deepEqual(written.drafts, [draft]);
    for (const reader of [otherHome, otherParents, teacher, leadership, pupil, outsider])
      assert.equal(viewOffers(written, reader).drafts, undefined);
    const sent = change(written, parents, (copy) => addOffer(copy, 'new', mila, words, LIED));
    assert.deepEqual([sent.drafts, sent.offers.at(-1)?.text], [undefined, words.text]);
    assert.equal(change(written, parents, (copy) => discardOfferDraft(copy, 'new')).drafts, undefined);
  });

  it('writes and discards in the draft of no other home', () => {
    const theirs = { id: 'new', ...mila, by: 'parents-2', ...words } as const;
    const written = { ...offersOf(offer('a')), drafts: [theirs] };
    for (const reader of [parents, otherParents, teacher, pupil, outsider]) {
      const forged = (copy: ParentOffers) => draftOffer(copy, { ...theirs, text: 'anders' });
      assert.equal(change(written, reader, forged), written);
      const seen = { ...viewOffers(written, reader), drafts: [theirs] };
      const copy = viewOffers(written, reader);
      assert.equal(mergeOffers(written, { reader, seen, copy }, { now: NOW }), written);
    }
  });

  it('keeps the answer that the school is writing, for the school alone', () => {
    const draft = { kind: 'talk', text: 'Wat ' } as const;
    const written = change(offersOf(offer('a')), teacher, (copy) => draftAnswer(copy, 'a', draft));
    assert.deepEqual(viewOffers(written, leadership).offers[0]!.answerDraft, draft);
    assert.equal(viewOffers(written, parents).offers[0]!.answerDraft, undefined);
    const byParents = change(offersOf(offer('a')), parents, (copy) => draftAnswer(copy, 'a', draft));
    assert.equal(byParents.offers[0]!.answerDraft, undefined);
    const answered = change(written, teacher, (copy) =>
      answerOffer(copy, 'a', yes, { by: 'class-teacher', on: '2026-11-22' }),
    );
    assert.equal(answered.offers[0]!.answerDraft, undefined);
  });

  describe('what somebody of the school is writing', () => {
    const bram: Reader = { ...teacher, id: 'bram' };
    const noor: Reader = { role: 'care-professional', id: 'noor', groups: ['6a'] };
    const draft = (text: string) => (copy: ParentOffers) => draftAnswer(copy, 'a', { kind: 'yes', text });
    const seenBy = (whole: ParentOffers, reader: Reader) => viewOffers(whole, reader).offers[0]!;
    const bothWrite = change(change(offersOf(offer('a')), bram, draft('Van B')), noor, draft('Van N'));

    it('is in the copy of who writes it alone; a colleague knows only that somebody does', () => {
      const whole = change(offersOf(offer('a')), bram, draft('Van B'));
      assert.deepEqual(seenBy(whole, bram).answerDraft, { kind: 'yes', text: 'Van B', by: 'bram' });
      assert.equal(seenBy(whole, bram).answering, undefined);
      for (const reader of [noor, teacher, leadership]) {
        assert.equal(JSON.stringify(viewOffers(whole, reader)).includes('Van B'), false);
        assert.equal(seenBy(whole, reader).answering, true);
      }
      assert.equal(JSON.stringify(viewOffers(whole, parents)).includes('answer'), false);
    });

    it('stays, whatever a colleague writes, sends or discards', () => {
      assert.equal(seenBy(bothWrite, bram).answerDraft?.text, 'Van B');
      const discarded = change(bothWrite, noor, (copy) => draftAnswer(copy, 'a'));
      const sent = change(bothWrite, noor, (copy) =>
        answerOffer(copy, 'a', yes, { by: 'class-teacher', on: '2026-11-22' }),
      );
      for (const whole of [discarded, sent]) {
        assert.deepEqual(whole.offers[0]!.answerDrafts, [{ kind: 'yes', text: 'Van B', by: 'bram' }]);
        assert.equal(seenBy(whole, bram).answerDraft?.text, 'Van B');
      }
      const forged = (copy: ParentOffers) => ({
        ...copy,
        offers: [offer('a', { answerDraft: { ...yes, by: 'bram' }, answerDrafts: [] })],
      });
      assert.equal(seenBy(change(bothWrite, noor, forged), bram).answerDraft?.text, 'Van B');
    });

    it('is read by its author alone once the parent withdrew, and discarded by nobody else', () => {
      const whole = change(bothWrite, parents, (copy) => withdrawOffer(copy, 'a', LIED));
      assert.equal(seenBy(whole, bram).answerDraft?.text, 'Van B');
      assert.equal(seenBy(whole, leadership).answerDraft, undefined);
      assert.equal(seenBy(whole, leadership).answering, undefined);
      const discarded = change(whole, noor, (copy) => draftAnswer(copy, 'a'));
      assert.deepEqual(
        [seenBy(discarded, noor).answerDraft, seenBy(discarded, bram).answerDraft?.text],
        [undefined, 'Van B'],
      );
    });

    it('is of the school when nobody knows who wrote it, until somebody writes on', () => {
      const whole = offersOf(offer('a', { answerDraft: { kind: 'yes', text: 'Van wie' } }));
      for (const reader of [bram, noor, leadership]) assert.equal(seenBy(whole, reader).answerDraft?.text, 'Van wie');
      const written = change(whole, noor, draft('Van wie? Van N'));
      assert.equal(seenBy(written, noor).answerDraft?.text, 'Van wie? Van N');
      assert.equal(seenBy(written, bram).answerDraft, undefined);
    });
  });

  it('removes nothing that a copy leaves out', () => {
    const whole = offersOf(offer('a'), offer('b', { pupil: 'noah' }));
    for (const reader of [parents, teacher, leadership])
      assert.equal(
        change(whole, reader, (copy) => ({ ...copy, offers: [] })),
        whole,
      );
  });

  it('refuses a new offer under the id of somebody else’s, so that its words are not lost in silence', () => {
    const whole = offersOf(offer('a', { pupil: 'noah' }));
    assert.throws(
      () => change(whole, parents, (copy) => addOffer(copy, 'a', mila, words, NOW)),
      (error) => error instanceof InvalidDataError && error.issues[0]?.code === 'duplicate-id',
    );
  });

  it('refuses an answer other than yes without a day, and an offer without words', () => {
    const whole = offersOf(offer('a'));
    const open = (copy: ParentOffers) =>
      answerOffer(copy, 'a', { kind: 'talk', text: 'Leuk!' }, { by: 'class-teacher', on: '2026-11-22' });
    assert.throws(() => change(whole, teacher, open), /Wanneer komt school hierop terug/);
    assert.throws(
      () => change(whole, parents, (copy) => addOffer(copy, 'n', mila, { kind: 'guest', text: ' ' }, NOW)),
      InvalidDataError,
    );
  });

  it('refuses more than one home may have', () => {
    const many = Array.from({ length: COPY_LIMITS.items }, (_, index) => offer(String(index)));
    assert.throws(
      () => change(offersOf(...many), parents, (copy) => addOffer(copy, 'new', mila, words, NOW)),
      (error) => error instanceof InvalidDataError && error.issues[0]?.code === 'too-many',
    );
  });

  const readers: readonly Reader[] = [
    { ...teacher, id: 'bram' },
    { ...teacher, id: 'noor' },
    parents,
    otherHome,
    otherParents,
    teacher,
    otherTeacher,
    leadership,
    pupil,
    outsider,
  ];
  const arbitraryOffer: fc.Arbitrary<ParentOffer> = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      pupil: fc.constantFrom('mila', 'noah'),
      group: fc.constantFrom('6a', '7b'),
      by: fc.constantFrom('parents', 'parents-2'),
      kind: fc.constantFrom(...OFFER_KINDS),
      text: fc.constantFrom('een', 'twee', 'drie'),
      isWithdrawn: fc.boolean(),
      answer: fc.option(fc.constantFrom('Graag!', 'Dank u wel!'), { nil: undefined }),
    })
    .map(({ isWithdrawn, answer, ...rest }) => ({
      ...(rest as Omit<ParentOffer, 'offeredAt'>),
      offeredAt: '2026-10-01T18:00:00.000Z',
      ...(isWithdrawn && { withdrawnAt: '2026-10-02T18:00:00.000Z' }),
      ...(answer !== undefined && {
        answer: { kind: 'yes', text: answer, by: 'class-teacher', on: '2026-10-02' } as const,
      }),
    }));
  const wholes = fc
    .tuple(
      fc.uniqueArray(arbitraryOffer, { selector: ({ id }) => id }),
      fc.uniqueArray(arbitraryOffer, { selector: ({ id }) => id }),
      fc.constantFrom(undefined, 'Wat', 'Wat leuk'),
      fc.constantFrom(undefined, 'bram', 'noor'),
      fc.subarray(['bram', 'noor']),
    )
    .map(([offers, drafts, answer, by, writers]) =>
      parseParentOffers({
        ...offersOf(
          ...offers.map((each) => ({
            ...each,
            ...(answer && { answerDraft: { kind: 'yes' as const, text: answer, ...(by && { by }) } }),
            ...(writers.length > 0 && {
              answerDrafts: writers.map((writer) => ({ kind: 'yes' as const, text: `van ${writer}`, by: writer })),
            }),
          })),
        ),
        ...(drafts.length > 0 && {
          drafts: drafts.map(({ offeredAt: _at, withdrawnAt: _until, answer: _answer, ...draft }) => draft),
        }),
      }),
    );
  const cases = fc.tuple(wholes, wholes, wholes, fc.constantFrom(...readers));

  /** What somebody is writing to an offer, wherever it is stored. */
  const writtenBy = ({ answerDraft, answerDrafts = [] }: ParentOffer, writer: string) =>
    [...answerDrafts, ...(answerDraft ? [answerDraft] : [])].filter(({ by }) => by === writer).map(({ text }) => text);

  /** Merges; what is refused changes nothing. */
  const tryMerge = (whole: ParentOffers, reader: Reader, seen: ParentOffers, copy: ParentOffers) => {
    try {
      return mergeOffers(whole, { reader, seen, copy }, { now: NOW });
    } catch (error) {
      assert.ok(error instanceof InvalidDataError);
      return whole;
    }
  };

  it('leaves the words of others as they are, whatever a copy says', () => {
    fc.assert(
      fc.property(cases, ([whole, seen, copy, reader]) => {
        const merged = tryMerge(whole, reader, seen, copy);
        for (const before of whole.offers) {
          const after = merged.offers.find(({ id }) => id === before.id)!;
          const isTheirs =
            reader.role === 'parent' &&
            reader.pupils?.includes(before.pupil) &&
            (reader.party ?? 'parents') === before.by;
          const wordsOf = (offer: ParentOffer) => ({
            ...offer,
            answer: undefined,
            answerDraft: undefined,
            answerDrafts: undefined,
          });
          for (const writer of ['bram', 'noor'])
            if (reader.id !== writer)
              assert.deepEqual(writtenBy(after, writer), writtenBy(before, writer), `what ${writer} is writing`);
          if (!isTheirs) assert.deepEqual(wordsOf(after), wordsOf(before));
          if (isTheirs || reader.role === 'pupil' || reader.role === 'external')
            assert.deepEqual(
              [after.answer, after.answerDraft, after.answerDrafts],
              [before.answer, before.answerDraft, before.answerDrafts],
            );
          assert.ok(isTheirs || before.withdrawnAt === after.withdrawnAt);
          assert.ok(before.answer === undefined || after.answer !== undefined);
        }
        for (const draft of [...(whole.drafts ?? []), ...(merged.drafts ?? [])]) {
          const isTheirs = draft.pupil === reader.pupils?.[0] && draft.by === (reader.party ?? 'parents');
          if (reader.role === 'parent' && isTheirs) continue;
          assert.deepEqual(
            merged.drafts?.find(({ id }) => id === draft.id),
            whole.drafts?.find(({ id }) => id === draft.id),
          );
        }
      }),
    );
  });

  it('changes nothing the second time, and gives what the parser accepts', () => {
    fc.assert(
      fc.property(cases, ([whole, seen, copy, reader]) => {
        const merged = tryMerge(whole, reader, seen, copy);
        assert.deepEqual(tryMerge(merged, reader, seen, copy), merged);
        assert.deepEqual(parseParentOffers(structuredClone(merged)), merged);
      }),
    );
  });

  it('changes nothing when nothing was changed in a copy', () => {
    fc.assert(
      fc.property(wholes, fc.constantFrom(...readers), (whole, reader) => {
        assert.equal(
          change(whole, reader, (copy) => structuredClone(copy)),
          whole,
        );
      }),
    );
  });
});
