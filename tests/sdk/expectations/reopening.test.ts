import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseReopening,
  compareExpectations,
  type ExpectationsRound,
  isReopened,
  listEarlierAnswers,
  listReopenings,
  mayAnswer,
  mergeRound,
  parseExpectationsRound,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParty,
  saveDraft,
  sealRound,
  submitAnswers,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { anyAnswers, anyRound, draft, HANDED_IN, handedIn, roundOf } from './small-round.js';

const [ASKED, AGREED, LATER] = ['2026-10-01T10:00:00.000Z', '2026-10-02T10:00:00.000Z', '2026-10-03T10:00:00.000Z'];

const both = roundOf({ parents: handedIn({ a: 'yes school' }), school: handedIn({ a: 'no parents' }) });

/** A party chooses in its own copy, and a server merges that. */
function choose(
  round: ExpectationsRound,
  party: RoundParty,
  about: RoundParty,
  agrees: boolean | undefined,
  now = ASKED,
): ExpectationsRound {
  const copy = sealRound(round, party);
  const answers = chooseReopening(copy, { party, about, agrees }, '1999-01-01T00:00:00Z');
  const before = copy.parties[party];
  return mergeRound(round, { party, answers, ...(before && { before }) }, { now });
}

const agree = (round: ExpectationsRound, about: RoundParty = 'parents') =>
  choose(choose(round, about, about, true), about === 'school' ? 'parents' : 'school', about, true, AGREED);

/** A party fills in again in its own copy, and hands in or not. */
function fillAgain(round: ExpectationsRound, party: RoundParty, answers: PartyAnswers, now = LATER): ExpectationsRound {
  const before = sealRound(round, party).parties[party]!;
  return mergeRound(round, { party, before, answers: { ...before, again: answers } }, { now });
}

describe('answers that were handed in', () => {
  it('are open again when the party and the other side agreed, whoever asked', () => {
    assert.equal(isReopened(both, 'parents'), false);
    const asked = choose(both, 'parents', 'parents', true);
    assert.equal(isReopened(asked, 'parents'), false);
    assert.equal(isReopened(choose(asked, 'school', 'parents', true), 'parents'), true);
    const offered = choose(both, 'school', 'parents', true);
    assert.equal(isReopened(offered, 'parents'), false);
    assert.equal(isReopened(choose(offered, 'parents', 'parents', true), 'parents'), true);
    // Not those of the school.
    assert.equal(isReopened(agree(both), 'school'), false);
  });

  it('stay closed when the other side declines, or when who asked takes it back', () => {
    const asked = choose(both, 'parents', 'parents', true);
    const declined = choose(asked, 'school', 'parents', false, AGREED);
    assert.equal(isReopened(declined, 'parents'), false);
    assert.deepEqual(listReopenings(sealRound(declined, 'parents')), [
      { about: 'parents', agreed: ['parents'], declined: ['school'], awaited: [], askedAt: ASKED },
    ]);
    const withdrawn = choose(asked, 'parents', 'parents', undefined);
    assert.deepEqual(withdrawn.parties.parents, both.parties.parents);
    assert.equal(isReopened(choose(withdrawn, 'school', 'parents', true), 'parents'), false);
  });

  it('say who asked, who agreed and whose turn it is, with the server’s time', () => {
    assert.deepEqual(listReopenings(choose(both, 'school', 'parents', true)), [
      { about: 'parents', agreed: ['school'], declined: [], awaited: ['parents'], askedAt: ASKED },
    ]);
    assert.deepEqual(listReopenings(agree(both)), [
      {
        about: 'parents',
        agreed: ['parents', 'school'],
        declined: [],
        awaited: [],
        askedAt: ASKED,
        reopenedAt: AGREED,
      },
    ]);
  });

  it('of the school are open again when every household agreed, for each reads them', () => {
    const round = roundOf({ ...both.parties, 'parents-2': handedIn({}) });
    const one = agree(round, 'school');
    assert.equal(isReopened(one, 'school'), false);
    assert.equal(isReopened(choose(one, 'parents-2', 'school', true), 'school'), true);
  });

  it('are no business of who does not decide about them', () => {
    const round = roundOf({ ...both.parties, 'parents-2': handedIn({}), pupil: handedIn({}) });
    for (const party of ['parents-2', 'pupil'] as const) assert.equal(choose(round, party, 'parents', true), round);
    assert.equal(choose(round, 'pupil', 'school', true), round);
    // Drafts are open anyway.
    const drafts = roundOf({ parents: draft({}), school: handedIn({}) });
    assert.equal(choose(drafts, 'parents', 'parents', true), drafts);
  });
});

describe('answers that are filled in again', () => {
  const open = agree(both);
  const renewed = draft({ a: 'no together', b: 'yes pupil' });

  it('leave what was handed in first where it is until they are handed in, for every other', () => {
    const filling = fillAgain(open, 'parents', renewed);
    assert.deepEqual(filling.parties.parents?.again, renewed);
    assert.deepEqual(filling.parties.parents?.answers, both.parties.parents?.answers);
    assert.deepEqual(sealRound(filling, 'school'), sealRound(open, 'school'));
    assert.deepEqual(compareExpectations(filling), compareExpectations(both));
  });

  it('take its place once handed in, with what was first beside them, and closed again', () => {
    const done = fillAgain(open, 'parents', { ...renewed, submittedAt: '1999-01-01T00:00:00Z' });
    const first = { language: 'nl', answers: { a: { importance: 'yes', who: 'school' } }, submittedAt: HANDED_IN };
    assert.deepEqual(done.parties.parents, {
      ...renewed,
      submittedAt: LATER,
      earlier: [first],
    });
    assert.equal(isReopened(done, 'parents'), false);
    assert.deepEqual(sealRound(done, 'school').parties.parents?.earlier, [first]);
    assert.deepEqual(listReopenings(done), []);
    const late = fillAgain(done, 'parents', { ...draft({ a: 'yes pupil' }), submittedAt: LATER });
    assert.deepEqual(late.parties.parents, { ...done.parties.parents, unsent: { a: { who: 'pupil' } } });
    assert.deepEqual(sealRound(late, 'school'), sealRound(done, 'school'));
    assert.deepEqual(listEarlierAnswers(done.parties.parents!, 'a'), [
      { answer: { importance: 'yes', who: 'school' }, submittedAt: HANDED_IN },
    ]);
    assert.deepEqual(listEarlierAnswers(done.parties.parents!, 'b'), [{ answer: undefined, submittedAt: HANDED_IN }]);
    assert.deepEqual(listEarlierAnswers(done.parties.parents!, 'c'), []);
  });

  it('may be opened a second time, and all that was handed in stays', () => {
    const once = fillAgain(open, 'parents', { ...renewed, submittedAt: LATER });
    const twice = fillAgain(agree(once), 'parents', { ...draft({}), submittedAt: LATER }, '2026-10-04T10:00:00.000Z');
    assert.deepEqual(
      twice.parties.parents?.earlier?.map(({ submittedAt }) => submittedAt),
      [HANDED_IN, LATER],
    );
  });

  it('cannot be closed by the other side, only by who fills in; what was filled in stays theirs', () => {
    const filling = fillAgain(open, 'parents', renewed);
    for (const agrees of [false, undefined]) assert.equal(choose(filling, 'school', 'parents', agrees), filling);
    const closed = choose(filling, 'parents', 'parents', undefined);
    assert.equal(isReopened(closed, 'parents'), false);
    assert.deepEqual(closed.parties.parents?.again, renewed);
    assert.equal(fillAgain(closed, 'parents', { ...draft({}), submittedAt: LATER }), closed);
  });

  it('are kept and handed in by a server that has only the answers, as the first were', () => {
    const kept = saveDraft(open, 'parents', renewed);
    assert.deepEqual(kept.parties.parents, { ...open.parties.parents, again: renewed });
    const done = submitAnswers(kept, 'parents', { ...renewed, submittedAt: ASKED }, LATER);
    assert.deepEqual(done, fillAgain(open, 'parents', { ...renewed, submittedAt: LATER }));
    assert.throws(() => submitAnswers(done, 'parents', renewed, LATER), { name: 'InvalidDataError' });
    assert.throws(() => saveDraft(both, 'parents', renewed), { name: 'InvalidDataError' });
  });

  it('come together from two devices', () => {
    const before = sealRound(open, 'parents').parties.parents!;
    const mergeFrom = (round: ExpectationsRound, again: PartyAnswers) =>
      mergeRound(round, { party: 'parents', before, answers: { ...before, again } });
    const one = draft({ a: 'yes pupil' });
    const two = draft({ b: 'no school' });
    assert.deepEqual(
      mergeFrom(mergeFrom(open, one), two).parties.parents?.again,
      draft({ a: 'yes pupil', b: 'no school' }),
    );
  });
});

describe('what a party sends', () => {
  /** Anything that somebody may send as their own answers, with every field of a later state. */
  const anySent: fc.Arbitrary<PartyAnswers> = fc
    .record({
      answers: anyAnswers,
      again: fc.option(anyAnswers, { nil: undefined }),
      earlier: fc.option(fc.array(anyAnswers, { maxLength: 2 }), { nil: undefined }),
      reopening: fc.dictionary(
        fc.constantFrom(...ROUND_PARTIES),
        fc.record(
          { of: fc.constantFrom(HANDED_IN, LATER), at: fc.constant(ASKED), agrees: fc.boolean() },
          { noNullPrototype: true },
        ),
        { noNullPrototype: true },
      ),
    })
    .map(({ answers, again, earlier, reopening }) => ({
      ...answers,
      ...(again && { again }),
      ...(earlier && { earlier: earlier.map((each) => ({ ...each, submittedAt: HANDED_IN })) }),
      reopening,
    }));
  const steps = fc.array(fc.tuple(fc.constantFrom(...ROUND_PARTIES), anySent), { maxLength: 6 });

  it('changes only its own, takes nothing back that was handed in, and gives a round, whoever sends what in any order', () => {
    let reopened = 0;
    // Few random ones come as far as this.
    const choosing = { reopening: { parents: { of: HANDED_IN, at: ASKED, agrees: true } } };
    const opening = { ...both.parties.parents!, ...choosing };
    fc.assert(
      fc.property(anyRound, steps, (start, sent) => {
        let round = start;
        sent.forEach(([party, answers], index) => {
          if (!mayAnswer(round, party)) return;
          const now = `2026-11-0${index + 1}T10:00:00.000Z`;
          const before = round.parties[party];
          const wasOpen = isReopened(round, party);
          const next = mergeRound(round, { party, answers, ...(before && { before }) }, { now });
          for (const other of ROUND_PARTIES)
            if (other !== party) assert.equal(next.parties[other], round.parties[other]);
          const after = next.parties[party]!;
          if (before?.submittedAt !== undefined) {
            const versions = (of: PartyAnswers) => [
              ...(of.earlier ?? []).map((each) => JSON.stringify(each.answers)),
              JSON.stringify(of.answers),
            ];
            assert.deepEqual(versions(after).slice(0, versions(before).length), versions(before));
            // Nothing is handed in a second time but what the other side had opened, or opened in this very step.
            if (versions(after).length > versions(before).length) {
              const others = party === 'school' ? (['parents', 'parents-2'] as const) : (['school'] as const);
              assert.ok(
                wasOpen ||
                  others.some((other) => round.parties[other]?.reopening?.[party]?.agrees === true) ||
                  round.parties.pupil?.reopening?.[party]?.agrees === true,
              );
              reopened += 1;
            }
          } else assert.equal(after.earlier ?? after.again, undefined);
          assert.deepEqual(parseExpectationsRound(structuredClone(next)), next);
          assert.deepEqual(mergeRound(next, { party, answers: after, before: after }, { now }), next);
          round = next;
        });
      }),
      {
        numRuns: howMany(400, 10_000),
        examples: [
          [
            both,
            [
              ['parents', opening],
              ['school', { ...both.parties.school!, ...choosing }],
              ['parents', { ...opening, again: handedIn({ a: 'yes parents' }) }],
            ],
          ],
        ],
      },
    );
    assert.ok(reopened > 0, 'some were opened again');
  });
});
