import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ContactRhythm,
  type ConversationPlan,
  formatSummary,
  isSilent,
  mergeView,
  parseConversationPlan,
  removeFor,
  type RhythmAnswer,
  shareItems,
  viewForPerspective,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import {
  answerRhythm,
  findMissedCheckIns,
  findRhythmStanding,
  isCheckInAgreed,
  mayAnswerRhythm,
  removeRhythm,
  setRhythm,
  stopRhythm,
  updateRhythmDraft,
} from '@driehoek/sdk/conversation/rhythm';
import { type Party, PARTIES, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';

const weekly: ContactRhythm = {
  id: 'r',
  everyDays: 7,
  startOn: '2026-12-01',
  endOn: '2027-01-19',
  caller: 'school',
  way: 'phone',
};
const base: ConversationPlan = {
  id: 'c',
  schemaVersion: 4,
  type: 'progress-talk',
  schoolYear: '2026-2027',
  minutes: 30,
  medium: 'in-person',
  participants: [],
  expectations: [],
  agenda: [],
  strengths: [],
  agreements: [],
};
const two: ConversationPlan = {
  ...base,
  parties: ['parents', 'parents-2', 'pupil', 'school'],
  participants: [
    { id: 'esra', role: 'parent', name: 'Esra', household: 'parents', announced: true },
    { id: 'daan', role: 'parent', name: 'Daan', household: 'parents-2', announced: true },
  ],
};
const now = '2026-11-25T12:00:00Z';
const today = '2026-11-24';
const proposed = setRhythm(base, weekly, { today });
const answered = (answer: 'given' | 'refused', reason?: string, plan = proposed, by: Party = 'parents') =>
  answerRhythm(plan, 'r', by, { answer, now, ...(reason !== undefined && { reason }) });
const stateOf = (plan: ConversationPlan) => findRhythmStanding(plan, plan.rhythms![0]!).state;
const countAgreed = (plan: ConversationPlan) => plan.checkIns!.filter((each) => isCheckInAgreed(plan, each)).length;
/** Merges what a party changed in its own copy. */
const edit = (plan: ConversationPlan, party: Party, change: (copy: ConversationPlan) => ConversationPlan) => {
  const copy = viewForPerspective(plan, readerOfParty(party));
  return mergeView(plan, change(copy), readerOfParty(party), copy, { now });
};

describe('a rhythm as a proposal', () => {
  it('is proposed by the school, and not agreed until the home says yes', () => {
    assert.equal(proposed.rhythms![0]!.proposedBy, 'school');
    assert.deepEqual(findRhythmStanding(proposed, proposed.rhythms![0]!), { state: 'asked', asked: 'parents' });
    assert.equal(countAgreed(proposed), 0);
    assert.equal(stateOf(answered('given')), 'agreed');
    assert.equal(countAgreed(answered('given')), 8);
    assert.equal(stateOf(answered('refused')), 'refused');
    assert.equal(countAgreed(answered('refused')), 0);
  });

  it('makes a plan that is accepted, answers and what is not sent included', () => {
    const plan = updateRhythmDraft(answered('refused', 'Liever om de week.'), 'r', 'parents', 'Of op');
    assert.deepEqual(parseConversationPlan(JSON.parse(JSON.stringify(plan))), plan);
  });

  it('has nothing for its proposer to answer', () => {
    assert.equal(answerRhythm(proposed, 'r', 'school', { answer: 'given', now }), proposed);
    const may = (party: Party) => mayAnswerRhythm(readerOfParty(party), proposed, proposed.rhythms![0]!);
    assert.deepEqual(PARTIES.filter(may), ['parents']);
    assert.ok(!mayAnswerRhythm(undefined, proposed, proposed.rhythms![0]!));
  });

  it('is not due, missed, listed or told of while it is not agreed', () => {
    for (const plan of [proposed, answered('refused')]) {
      assert.deepEqual(findMissedCheckIns(plan, '2026-12-16'), []);
      assert.ok(!formatSummary(plan, 'nl', 'parents').includes('1 december'));
      assert.ok(!formatSummary(plan, 'nl', 'record').includes('1 december'));
    }
    assert.equal(findMissedCheckIns(answered('given'), '2026-12-16').length, 1);
    assert.ok(formatSummary(answered('given'), 'nl', 'parents').includes('1 december'));
    assert.ok(formatSummary(answered('given'), 'nl', 'record').includes('1 december'));
  });

  it('misses nothing of the days before the yes', () => {
    const late = answerRhythm(proposed, 'r', 'parents', { answer: 'given', now: '2026-12-14T12:00:00Z' });
    assert.equal(countAgreed(late), 6);
    assert.deepEqual(findMissedCheckIns(late, '2026-12-16'), []);
    assert.deepEqual(
      findMissedCheckIns(late, '2027-01-01').map(({ last }) => last.on),
      ['2026-12-22'],
    );
  });

  it('that was stored before it was known who proposed it stands as it was agreed', () => {
    const stored = { ...proposed, rhythms: [weekly] };
    assert.deepEqual(findRhythmStanding(stored, weekly), { state: 'agreed' });
    assert.equal(countAgreed(stored), 8);
    const stopped = stopRhythm(stored, 'r', '2026-12-10');
    assert.equal(stateOf(stopped), 'agreed');
    assert.equal(
      stateOf(setRhythm(stored, { ...weekly, way: 'email' }, { today })),
      'asked',
      'another one is proposed',
    );
  });

  it('is asked again when it changes, with what was said before beside it; not when it ends earlier', () => {
    const refused = answered('refused', 'Liever om de week.');
    const changed = setRhythm(refused, { ...weekly, everyDays: 14 }, { today });
    const { state, answer } = findRhythmStanding(changed, changed.rhythms![0]!);
    assert.deepEqual([state, answer?.reason], ['asked', 'Liever om de week.']);
    assert.equal(stateOf(setRhythm(answered('given'), { ...weekly, at: '15:30' }, { today })), 'asked');
    assert.equal(stateOf(setRhythm(answered('given'), { ...weekly, endOn: '2027-02-19' }, { today })), 'asked');
    assert.equal(stateOf(stopRhythm(answered('given'), 'r', '2026-12-10')), 'agreed');
    const back = setRhythm(setRhythm(answered('given'), { ...weekly, way: 'email' }, { today }), weekly, { today });
    assert.equal(stateOf(back), 'agreed', 'what it said yes to stands there again');
  });

  it('that was answered can be ended, and does not disappear with what was said', () => {
    const refused = answered('refused', 'Liever niet.');
    assert.equal(removeRhythm(refused, 'r'), refused);
    const stopped = stopRhythm(refused, 'r', today);
    const [rhythm] = stopped.rhythms!;
    assert.deepEqual([rhythm!.startOn, rhythm!.endOn, stopped.checkIns], ['2026-11-17', '2026-11-23', []]);
    assert.equal(rhythm!.answers![0]!.reason, 'Liever niet.');
    const merged = edit(refused, 'school', (copy) => ({ ...copy, rhythms: [], checkIns: [] }));
    assert.equal(merged.rhythms![0]!.answers![0]!.reason, 'Liever niet.');
  });
});

describe('who answers on a rhythm', () => {
  it('is the home itself, through its own copy', () => {
    const said = edit(proposed, 'parents', (copy) => answered('refused', 'Liever bellen.', copy));
    assert.deepEqual(said.rhythms![0]!.answers, answered('refused', 'Liever bellen.').rhythms![0]!.answers);
    const again = edit(said, 'parents', (copy) => answered('refused', 'Liever bellen.', copy));
    assert.deepEqual(again, said, 'merging it again changes nothing');
  });

  it('makes contacts agreed from the day on that it is where people are', () => {
    const agreedAt = (at: string, plan = proposed) =>
      countAgreed(answerRhythm(plan, 'r', 'parents', { answer: 'given', now: at }));
    assert.equal(agreedAt('2026-12-01T23:30:00Z'), agreedAt('2026-12-02T12:00:00Z'));
    assert.equal(agreedAt('2026-11-30T23:30:00Z'), agreedAt('2026-12-01T23:30:00Z') + 1);
    assert.equal(
      agreedAt('2026-12-01T23:30:00Z', { ...proposed, timeZone: 'America/Paramaribo' }),
      agreedAt('2026-12-01T12:00:00Z'),
    );
  });

  it('is never the school, whatever its copy says', () => {
    const yes: RhythmAnswer = { by: 'parents', answer: 'given', answeredAt: now, of: weekly };
    const forge = (plan: ConversationPlan) =>
      edit(plan, 'school', (copy) => ({
        ...copy,
        rhythms: copy.rhythms!.map((each) => ({ ...each, answers: [yes] })),
      }));
    assert.equal(stateOf(forge(proposed)), 'asked');
    assert.equal(stateOf(forge(answered('refused'))), 'refused');
    const { proposedBy: _, ...legacy } = proposed.rhythms![0]!;
    const without = edit(proposed, 'school', (copy) => ({ ...copy, rhythms: [legacy] }));
    assert.equal(stateOf(without), 'asked', 'who proposed it is known');
    const added = edit(base, 'school', (copy) => ({
      ...copy,
      rhythms: [{ ...weekly, proposedBy: 'parents', answers: [yes] }],
    }));
    assert.deepEqual([added.rhythms![0]!.proposedBy, added.rhythms![0]!.answers], ['school', undefined]);
  });

  it('is each home for its own, and sees nothing of the other while they do not see each other', () => {
    const plan = setRhythm(
      setRhythm(two, { ...weekly, household: 'parents' }, { today }),
      { ...weekly, id: 'r2', household: 'parents-2' },
      { today },
    );
    const one = edit(plan, 'parents', (copy) => answered('given', undefined, copy));
    const states = (of: ConversationPlan) => of.rhythms!.map((each) => findRhythmStanding(of, each).state);
    assert.deepEqual(states(one), ['agreed', 'asked']);
    const both = edit(one, 'parents-2', (copy) =>
      answerRhythm(copy, 'r2', 'parents-2', { answer: 'refused', reason: 'Liever niet.', now }),
    );
    assert.deepEqual(states(both), ['agreed', 'refused']);
    assert.deepEqual(
      viewForPerspective(both, readerOfParty('parents')).rhythms!.map(({ id }) => id),
      ['r'],
    );
    assert.ok(viewForPerspective(both, readerOfParty('parents')).checkIns!.every(({ from }) => from?.id === 'r'));
    // With the other home from now on: what the first one said is not in its copy, and not lost.
    const moved = setRhythm(one, { ...one.rhythms![0]!, household: 'parents-2' }, { today });
    assert.equal(findRhythmStanding(moved, moved.rhythms![0]!).asked, 'parents-2');
    assert.equal(viewForPerspective(moved, readerOfParty('parents-2')).rhythms![0]!.answers, undefined);
    assert.equal(moved.rhythms![0]!.answers!.length, 1);
  });

  it('is the pupil where no home takes part', () => {
    const plan = setRhythm({ ...base, parties: ['pupil', 'school'] }, { ...weekly, caller: 'pupil' }, { today });
    const said = edit(plan, 'pupil', (copy) => answered('given', undefined, copy, 'pupil'));
    assert.equal(stateOf(said), 'agreed');
  });

  it('keeps what it writes and has not sent to itself', () => {
    const plan = edit(proposed, 'parents', (copy) => updateRhythmDraft(copy, 'r', 'parents', 'Liever om'));
    assert.deepEqual(plan.rhythms![0]!.drafts, [{ by: 'parents', reason: 'Liever om' }]);
    for (const party of PARTIES.filter((each) => each !== 'parents'))
      assert.ok(!JSON.stringify(viewForPerspective(plan, readerOfParty(party))).includes('Liever om'));
    const changed = edit(plan, 'school', (copy) => setRhythm(copy, { ...weekly, way: 'email' }, { today }));
    assert.equal(changed.rhythms![0]!.drafts!.length, 1, 'through what the school changes');
    assert.equal(answered('given', 'Goed.', plan).rhythms![0]!.drafts, undefined, 'sent');
  });
});

describe('what a home writes with its answer while the school removes the rhythm', () => {
  const home = readerOfParty('parents');
  const remove = (plan: ConversationPlan) => edit(plan, 'school', (copy) => removeRhythm(copy, 'r'));
  const pointsOf = (plan: ConversationPlan) => plan.agenda.map(({ id, by, text }) => [id, by, text]);

  it('becomes a point of its own, which nobody else sees', () => {
    const removed = remove(updateRhythmDraft(proposed, 'r', 'parents', 'Liever om'));
    assert.deepEqual(removed.rhythms, []);
    assert.deepEqual(pointsOf(removed), [['parents:r-reason', 'parents', 'Liever om']]);
    assert.deepEqual(pointsOf(viewForPerspective(removed, home)), pointsOf(removed));
    for (const other of ['school', 'pupil'] as const)
      assert.deepEqual(viewForPerspective(removed, readerOfParty(other)).agenda, []);
  });

  it('goes on there when it was typed meanwhile, once', () => {
    const seen = viewForPerspective(updateRhythmDraft(proposed, 'r', 'parents', 'Liever om'), home);
    const removed = remove(seen);
    const sent = updateRhythmDraft(seen, 'r', 'parents', 'Liever om vier uur');
    const merged = mergeView(removed, sent, home, seen, { now });
    assert.deepEqual(pointsOf(merged), [['parents:r-reason', 'parents', 'Liever om vier uur']]);
    assert.deepEqual(mergeView(merged, sent, home, seen, { now }), merged);
  });

  it('is kept too when it was sent, since nothing is left to answer', () => {
    const seen = viewForPerspective(proposed, home);
    const sent = answerRhythm(seen, 'r', 'parents', { answer: 'refused', reason: 'Liever niet.', now });
    const merged = mergeView(remove(proposed), sent, home, seen, { now });
    assert.deepEqual(pointsOf(merged), [['parents:r-reason', 'parents', 'Liever niet.']]);
  });

  it('stands behind what was shared of it', () => {
    const removed = remove(updateRhythmDraft(proposed, 'r', 'parents', 'Liever om'));
    const shared = shareItems(removed, 'parents', [{ list: 'agenda', id: 'parents:r-reason' }], ['school'], now);
    const seen = viewForPerspective(updateRhythmDraft(proposed, 'r', 'parents', 'Liever om'), home);
    const sent = updateRhythmDraft(seen, 'r', 'parents', 'Liever om vier uur');
    assert.deepEqual(pointsOf(mergeView(shared, sent, home, seen, { now })), [
      ['parents:r-reason', 'parents', 'Liever om'],
      ['parents:r-reason-later', 'parents', 'Liever om vier uur'],
    ]);
  });
});

describe('who reads of an answer', () => {
  const refused = answered('refused', 'Liever niet op dinsdag.');

  it('is the school with its words, and the pupil that it is not agreed', () => {
    assert.ok(JSON.stringify(viewForPerspective(refused, 'class-teacher')).includes('Liever niet op dinsdag.'));
    const pupil = viewForPerspective(refused, 'pupil');
    assert.ok(!JSON.stringify(pupil).includes('Liever niet op dinsdag.'));
    assert.equal(stateOf(pupil), 'refused');
  });

  it('is not everybody at the table, as far as the words go', () => {
    const screen = viewOnScreen(updateRhythmDraft(refused, 'r', 'parents', 'Of anders'));
    assert.ok(!/Liever niet|Of anders/.test(JSON.stringify(screen)));
    assert.equal(stateOf(screen), 'refused');
  });

  it('keeps them when the school removes the talk', () => {
    const school = viewForPerspective({ ...refused, cancelled: true }, 'class-teacher');
    assert.equal(isSilent(school), false);
    const writing = updateRhythmDraft({ ...proposed, cancelled: true }, 'r', 'parents', 'Liever om');
    const left = removeFor(writing, 'school')!;
    assert.deepEqual(left.keptFor, ['parents']);
    assert.equal(viewForPerspective(left, readerOfParty('parents')).rhythms![0]!.drafts![0]!.reason, 'Liever om');
  });

  it('is nobody from outside: what is agreed is there, and what is not is not', () => {
    const outside = (plan: ConversationPlan) => viewForPerspective(plan, 'external');
    assert.deepEqual([outside(refused).rhythms, outside(refused).checkIns], [undefined, undefined]);
    assert.deepEqual([outside(proposed).rhythms, outside(proposed).checkIns], [undefined, undefined]);
    const agreed = outside(answered('given', 'Fijn.'));
    assert.deepEqual(agreed.rhythms, [weekly]);
    assert.equal(countAgreed(agreed), 8);
  });
});

describe('answers on rhythms in any order', () => {
  const parties = fc.constantFrom<Party>('parents', 'parents-2', 'pupil', 'school');
  const step = fc.record({
    by: parties,
    /** In whose name the copy says it. */
    as: parties,
    id: fc.constantFrom('r', 'r2'),
    does: fc.constantFrom('answer', 'forge', 'change', 'remove', 'draft'),
    answer: fc.constantFrom('given' as const, 'refused' as const),
    everyDays: fc.constantFrom(7, 14),
    isStale: fc.boolean(),
  });

  it('are only ever of their own party, and of no rhythm that it was not asked about', () => {
    const start = setRhythm(
      setRhythm(two, { ...weekly, household: 'parents' }, { today }),
      { ...weekly, id: 'r2', household: 'parents-2' },
      { today },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let plan = start;
        const copies = new Map(PARTIES.map((each) => [each, viewForPerspective(plan, readerOfParty(each))]));
        for (const { by, as, id, does, answer, everyDays, isStale } of steps) {
          const reader = readerOfParty(by);
          const seen = (isStale && copies.get(by)) || viewForPerspective(plan, reader);
          const said: RhythmAnswer = { by: as, answer, reason: `${by}!`, answeredAt: now, of: weekly };
          const change = (rhythm: ContactRhythm): ContactRhythm =>
            does === 'forge' ? { ...rhythm, proposedBy: as, answers: [said] } : { ...rhythm, everyDays };
          const each = (copy: ConversationPlan) => {
            if (does === 'answer') return answerRhythm(copy, id, as, { answer, reason: `${by}!`, now });
            if (does === 'draft') return updateRhythmDraft(copy, id, as, `${by}!`);
            if (!copy.rhythms) return copy;
            if (does === 'remove') return { ...copy, rhythms: copy.rhythms.filter((rhythm) => rhythm.id !== id) };
            return { ...copy, rhythms: copy.rhythms.map((rhythm) => (rhythm.id === id ? change(rhythm) : rhythm)) };
          };
          const before = plan;
          plan = mergeView(plan, each(seen), reader, seen, { now });
          copies.set(by, viewForPerspective(plan, reader));
          for (const rhythm of plan.rhythms ?? []) {
            assert.equal(rhythm.proposedBy, 'school');
            for (const one of [...(rhythm.answers ?? []), ...(rhythm.drafts ?? [])]) {
              assert.equal(one.reason, `${one.by}!`, 'in its own words');
              assert.equal(one.by, rhythm.id === 'r' ? 'parents' : 'parents-2');
            }
          }
          for (const rhythm of before.rhythms ?? []) {
            const after = plan.rhythms?.find((other) => other.id === rhythm.id);
            for (const draft of rhythm.drafts?.filter((one) => one.by !== by) ?? [])
              assert.ok(
                after ? after.drafts?.includes(draft) : plan.agenda.some((point) => point.text === draft.reason),
                'what somebody is writing does not disappear',
              );
            if (rhythm.answers) assert.ok(after?.answers, 'what was said does not disappear');
            const others = rhythm.answers?.filter((one) => one.by !== by) ?? [];
            assert.deepEqual(after?.answers?.filter((one) => one.by !== by) ?? [], others);
          }
        }
        assert.deepEqual(parseConversationPlan(JSON.parse(JSON.stringify(plan))), plan);
      }),
      { numRuns: 150 },
    );
  });
});
