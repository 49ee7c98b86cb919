import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConversationPlan, mergeView, startConversation, viewForPerspective } from '@driehoek/sdk/conversation';
import { type PartyAnswers, mergeRound, startRound } from '@driehoek/sdk/expectations';
import { createMemoryStore } from '@driehoek/sdk/records';
import type { Reader, Role } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { type Change, combineChanges, type ConversationChange } from '../../packages/portal/src/changes.js';
import type { FamilyConversation, FamilyRound, Kind, Stored } from '../../packages/portal/src/records.js';
import { Saver } from '../../packages/portal/src/saver.js';
import { planArbitrary } from '../sdk/conversation/arbitraries.js';

const family = 'pupil-14';
const schoolYear = '2026-2027';
const now = '2026-11-26T09:00:00.000Z';

/** What stands in a store in which another tab wrote `theirs` before this tab saved what it had changed. */
async function saveOver<T extends Stored>(
  kind: Kind,
  theirs: Stored,
  ...edits: readonly { readonly record: T; readonly change: Change }[]
): Promise<T> {
  const store = createMemoryStore();
  await store.put(kind, theirs);
  const saver = new Saver(store);
  await Promise.all(edits.map(({ record, change }) => saver.edit(kind, record, { change })));
  const { revision: _revision, ...stored } = (await store.get<T>(kind, theirs.id))!;
  return stored as unknown as T;
}

/** What a portal's page makes of a conversation that a visitor changed. */
function changeTalk(whole: FamilyConversation, role: Role, edit: (copy: ConversationPlan) => ConversationPlan) {
  const { family: _family, ...plan } = whole;
  const reader: Reader = { role, pupils: [family] };
  const seen = viewForPerspective(plan, reader);
  const change: ConversationChange = { reader, seen, copy: edit(seen), now };
  return { change, record: { ...mergeView(plan, change.copy, reader, seen, { now }), family } };
}

const talkOf = (change: Partial<ConversationPlan>): FamilyConversation => ({
  ...startConversation('progress-talk', { id: 'talk', schoolYear }),
  ...change,
  family,
});
const point = (id: string, by: 'parents' | 'school' = 'school') => ({ id, by, text: id }) as const;

describe('two tabs that changed one conversation', () => {
  it('keep what each brought in, and do not bring back what either took out', async () => {
    const before = talkOf({ agenda: [point('a'), point('b'), point('c')] });
    const theirs = talkOf({ agenda: [point('b'), point('c'), point('theirs', 'parents')] });
    const { record, change } = changeTalk(before, 'class-teacher', (copy) => ({
      ...copy,
      minutes: 40,
      agenda: [point('a'), point('b'), point('mine')],
    }));
    const stored = await saveOver('conversation', theirs, { record, change });
    assert.deepEqual(stored, {
      ...theirs,
      minutes: 40,
      agenda: [point('b'), { ...point('mine'), id: 'school:mine' }, point('theirs', 'parents')],
    });
  });

  it('are merged through the store just as the SDK merges a copy', async () => {
    const role = fc.constantFrom<Role[]>('parent', 'pupil', 'class-teacher', 'leadership', 'external');
    const stored = (plan: ConversationPlan): FamilyConversation => {
      const { revision: _revision, ...rest } = plan;
      return { ...rest, id: 'talk', family };
    };
    await fc.assert(
      fc.asyncProperty(planArbitrary, planArbitrary, planArbitrary, role, async (before, theirs, sent, who) => {
        const { record, change } = changeTalk(stored(before), who, () => stored(sent));
        const { copy, reader, seen } = change;
        const expected = mergeView(stored(theirs), copy, reader, seen, { now, isNew: true });
        assert.deepEqual(await saveOver('conversation', stored(theirs), { record, change }), expected);
      }),
    );
  });

  it('lose nothing of two visitors of one tab who saved before the store answered', async () => {
    const before = talkOf({});
    const parent = changeTalk(before, 'parent', (copy) => ({ ...copy, agenda: [point('p', 'parents')] }));
    const teacher = changeTalk(parent.record, 'class-teacher', (copy) => ({
      ...copy,
      agenda: [...copy.agenda, point('s')],
    }));
    const theirs = talkOf({ agenda: [point('other')] });
    const stored = await saveOver('conversation', theirs, parent, teacher);
    assert.deepEqual(stored.agenda, [
      point('other'),
      { ...point('p', 'parents'), id: 'parents:p' },
      { ...point('s'), id: 'school:s' },
    ]);
  });
});

describe('two tabs that changed one round of expectations', () => {
  const roundOf = (parties: FamilyRound['parties']): FamilyRound => ({
    id: 'round',
    family,
    schoolYear,
    statements: 'driehoek',
    parties,
  });
  const answersOf = (importance: 'yes' | 'no', submittedAt?: string): PartyAnswers => ({
    language: 'nl',
    answers: { 'contact.1': { importance } },
    ...(submittedAt && { submittedAt }),
  });

  it('keep what each party answered in its own', async () => {
    const theirs = roundOf({ school: answersOf('no') });
    const change = { party: 'parents', answers: answersOf('yes') } as const;
    const stored = await saveOver('expectations-round', theirs, {
      record: roundOf({ parents: answersOf('yes') }),
      change,
    });
    assert.deepEqual(stored.parties, { parents: answersOf('yes'), school: answersOf('no') });
  });

  it('keep what was handed in in the store, for the other side may have read it', async () => {
    const theirs = roundOf({ parents: answersOf('no', '2026-09-01T10:00:00.000Z') });
    for (const answers of [answersOf('yes'), answersOf('yes', '2026-09-01T09:59:59.000Z')]) {
      const change = { party: 'parents', before: answersOf('no'), answers } as const;
      assert.deepEqual(
        await saveOver('expectations-round', theirs, { record: roundOf({ parents: answers }), change }),
        theirs,
      );
    }
  });

  it('are merged through the store just as the SDK merges answers', async () => {
    const answers: fc.Arbitrary<PartyAnswers> = fc.record(
      {
        language: fc.constant('nl'),
        answers: fc.dictionary(
          fc.constantFrom('a', 'b', 'c'),
          fc.record({ who: fc.constantFrom('parents', 'school') }, { noNullPrototype: true }),
          { noNullPrototype: true },
        ),
        submittedAt: fc.constantFrom('2026-09-01T10:00:00.000Z', '2026-09-02T10:00:00.000Z'),
      },
      { requiredKeys: ['language', 'answers'], noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(answers, answers, answers, async (before, mine, theirs) => {
        const kept = roundOf({ parents: theirs, school: answersOf('yes') });
        const change = { party: 'parents', before, answers: mine } as const;
        const stored = await saveOver('expectations-round', kept, { record: roundOf({ parents: mine }), change });
        assert.deepEqual(stored, mergeRound(kept, change));
      }),
    );
  });
});

describe('how a round is held', () => {
  const answers = { language: 'nl', answers: {} };
  const round: FamilyRound = {
    ...startRound({ id: 'round', schoolYear, mode: 'sealed' }),
    family,
  };
  const opening = { record: { ...round, mode: 'open' } as FamilyRound, change: { mode: 'open' } as const };

  it('changes while another tab fills in', async () => {
    const theirs: FamilyRound = { ...round, parties: { ...round.parties, parents: { ...answers, language: 'ar' } } };
    assert.deepEqual(await saveOver('expectations-round', theirs, opening), { ...theirs, mode: 'open' });
  });

  it('stays as it was when another tab handed in meanwhile', async () => {
    for (const party of ['parents', 'school'] as const) {
      const handedIn = { ...answers, submittedAt: now };
      const theirs: FamilyRound = { ...round, parties: { ...round.parties, [party]: handedIn } };
      assert.deepEqual(await saveOver('expectations-round', theirs, opening), theirs);
    }
  });

  it('is what was chosen last', () => {
    assert.deepEqual(combineChanges({ mode: 'open' }, { mode: 'sealed' }), { mode: 'sealed' });
    assert.equal(combineChanges({ mode: 'open' }, { party: 'school', answers }), undefined);
  });
});

describe('changes that wait to be written', () => {
  const reader: Reader = { role: 'parent', pupils: [family] };
  const plan = (minutes: number) => ({ ...startConversation('progress-talk', { id: 'talk', schoolYear }), minutes });
  const change = (from: number, to: number, who = reader) => ({ reader: who, seen: plan(from), copy: plan(to), now });

  it('are one from the first copy to the last, as long as the same visitor goes on', () => {
    assert.deepEqual(combineChanges(change(10, 20), change(20, 30)), change(10, 30));
  });

  it('stay apart for who looks otherwise', () => {
    assert.equal(combineChanges(change(10, 20), change(20, 30, { role: 'class-teacher' })), undefined);
  });
});
