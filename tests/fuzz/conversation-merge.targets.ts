import assert from 'node:assert/strict';
import {
  type ConversationPlan,
  mergeView,
  parseConversationPlan,
  startConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { HOUSEHOLDS, PARTIES, type Party, partyOf, type Reference, type Role } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { fuzzTarget } from './fuzz-target.js';
import { hostileValue, mutated } from './mutations.js';

const NOW = '2026-11-26T09:00:00.000Z';
const ROLES = ['parent', 'pupil', 'class-teacher'] as const satisfies readonly Role[];
const CONTRIBUTIONS = ['expectations', 'agenda', 'strengths', 'questions'] as const;

/** What only one party may see; what it says begins so. */
const markOf = (party: Party) => `geheim van ${party}`;

/** A conversation in which each party has something for all, for one other and for itself. */
const plan = parseConversationPlan({
  ...startConversation('difficult-talk', { id: 'talk', schoolYear: '2026-2027', pupil: 'Sem' }),
  participants: [
    { id: 'p1', role: 'parent', announced: true, language: 'ar' },
    { id: 'p2', role: 'class-teacher', announced: true },
  ],
  ...Object.fromEntries(
    CONTRIBUTIONS.map((list) => [
      list,
      PARTIES.flatMap((by, index) => [
        { id: `${list}-${by}`, by, text: { nl: 'voor allen', en: 'for all' }, phase: 'parents', more: { kept: true } },
        { id: `${by}:${list}`, by, text: markOf(by), phase: 'school', sharedWith: [] },
        { id: `${list}-${by}-one`, by, text: 'voor één', phase: 'pupil', sharedWith: [PARTIES[(index + 1) % 3]] },
      ]),
    ]),
  ),
  agreements: PARTIES.map((party) => ({
    id: `about-${party}`,
    text: 'afspraak',
    who: party,
    status: 'open',
    from: { kind: 'agenda-item', id: `${party}:agenda` },
  })),
  summary: 'Zo spraken we het af.',
  confirmations: PARTIES.map((by) => ({
    by,
    agrees: by !== 'pupil',
    givenAt: '2026-11-25T08:00:00Z',
    of: { agreements: [] },
  })),
});

const views = Object.fromEntries(ROLES.map((role) => [role, viewForPerspective(plan, role)])) as {
  [role in (typeof ROLES)[number]]: ConversationPlan;
};
const ids = CONTRIBUTIONS.flatMap((list) => (plan[list] as readonly { id?: string }[]).map(({ id }) => id));

type Items = { [list: string]: unknown[] };

/** One thing that a party writes into its copy: often well-formed, and seldom its to write. */
const forgery: fc.Arbitrary<(copy: Items) => void> = fc.oneof(
  fc
    .record({
      list: fc.constantFrom(...CONTRIBUTIONS),
      id: fc.oneof(fc.constantFrom(...ids), fc.constant('own')),
      by: fc.constantFrom(...PARTIES, ...HOUSEHOLDS),
      text: fc.oneof(fc.constantFrom('nieuw', 'voor allen', 'a'.repeat(10_001)), hostileValue),
      sharedWith: fc.constantFrom(undefined, [], ['school'], ['parents', 'pupil']),
      from: fc.constantFrom(
        undefined,
        { kind: 'agenda-item', id: 'school:agenda' },
        { kind: 'agreement', id: 'about-school', x: [[[1]]] },
      ),
    })
    .map(({ list, ...item }) => (copy: Items) => {
      const known = Object.fromEntries(
        Object.entries({ ...item, phase: 'parents' }).filter(([, value]) => value !== undefined),
      );
      (copy[list] ??= []).push(known);
    }),
  fc
    .record({
      by: fc.constantFrom(...PARTIES),
      agrees: fc.boolean(),
      comment: fc.string({ maxLength: 5 }),
      givenAt: fc.constantFrom('1950-01-01T00:00:00Z', '2150-12-31T23:59:59Z'),
      of: fc.constantFrom(
        { agreements: [] },
        { agreements: [{ id: 'about-school', text: 'bijles' }], summary: 'bijles' },
      ),
    })
    .map((confirmation) => (copy: Items) => void (copy['confirmations'] ??= []).push(confirmation)),
  fc.tuple(fc.constantFrom(...CONTRIBUTIONS, 'agreements', 'confirmations', 'participants'), fc.nat(12), fc.nat(4)).map(
    ([list, at, count]) =>
      (copy: Items) =>
        void copy[list]?.splice(at, count),
  ),
  fc
    .tuple(fc.constantFrom(...CONTRIBUTIONS), fc.nat(12), fc.constantFrom(...PARTIES))
    .map(([list, at, by]) => (copy: Items) => {
      const items = copy[list] ?? [];
      if (items[at]) items[at] = { ...items[at], by, text: 'herschreven', sharedWith: [] };
    }),
  fc.constantFrom(...CONTRIBUTIONS).map((list) => (copy: Items) => void copy[list]?.reverse()),
);

interface ForgedCopy {
  readonly role: (typeof ROLES)[number];
  readonly copy: ConversationPlan;
  readonly seen: ConversationPlan | undefined;
}

const forge = (copies: fc.Arbitrary<ConversationPlan>) =>
  fc.tuple(copies, fc.array(forgery, { maxLength: 5 })).map(([copy, forgeries]) => {
    // Not `structuredClone`: what is nested deep is too deep for it.
    const parts = Object.entries(copy).map(([key, part]) => [key, Array.isArray(part) ? [...part] : part]);
    const forged = Object.fromEntries(parts) as ConversationPlan;
    for (const write of forgeries) {
      try {
        write(forged as unknown as Items);
      } catch {
        // An earlier mutation left no list there.
      }
    }
    return forged;
  });

const forgedCopies = (
  copiesOf: (role: (typeof ROLES)[number]) => fc.Arbitrary<ConversationPlan>,
): fc.Arbitrary<ForgedCopy> =>
  fc.oneof(
    ...ROLES.map((role) => {
      const copies = forge(copiesOf(role));
      return fc.record({ role: fc.constant(role), copy: copies, seen: fc.option(copies, { nil: undefined }) });
    }),
  );

/** The plan without references to agenda items that a merge removed: they go with the item. */
function withoutReferences(of: ConversationPlan, merged: ConversationPlan): ConversationPlan {
  const staying = new Set(merged.agenda.map(({ id }) => id));
  const removed = new Set(plan.agenda.flatMap(({ id }) => (staying.has(id) ? [] : [id])));
  const prune = <T extends { readonly from?: Reference }>({ from, ...item }: T) =>
    from && !(from.kind === 'agenda-item' && removed.has(from.id)) ? { ...item, from } : item;
  return { ...of, agenda: of.agenda.map(prune), agreements: of.agreements.map(prune) } as ConversationPlan;
}

/** What this party may not change. */
function withoutOwn(of: ConversationPlan, party: Party) {
  const others = (items: readonly { readonly by: Party }[] = []) => items.filter(({ by }) => by !== party);
  const { interpreter, pupilRole, confirmations, participants, questions, expectations, agenda, strengths, ...rest } =
    of;
  return {
    rest,
    ...(party === 'pupil' ? { interpreter } : { pupilRole }),
    people: participants.map(({ language, ...person }) => (party === 'parents' ? person : { ...person, language })),
    lists: [questions, expectations, agenda, strengths, confirmations].map(others),
  };
}

/** What nobody but its own party may change, not even who leads the conversation. */
function ofOthersAlone(of: ConversationPlan) {
  return {
    confirmations: of.confirmations?.filter(({ by }) => by !== 'school'),
    lists: CONTRIBUTIONS.map((list) => (of[list] ?? []).filter(({ by, sharedWith }) => by !== 'school' && sharedWith)),
  };
}

function attack({ role, copy, seen }: ForgedCopy): void {
  const before = structuredClone(plan);
  const party = partyOf(role) as Party;
  const merged = mergeView(plan, copy, role, seen, { now: NOW });
  assert.deepEqual(plan, before, 'the stored plan');
  assert.deepEqual(parse(merged), merged, 'the plan is one');
  const expected = withoutReferences(plan, merged);
  if (party === 'school') assert.deepEqual(ofOthersAlone(merged), ofOthersAlone(expected));
  else assert.deepEqual(withoutOwn(merged, party), withoutOwn(expected, party));
  const own = (merged.confirmations ?? []).filter(({ by }) => by === party);
  assert.ok(own.length <= 1, 'one confirmation');
  for (const { givenAt } of own) assert.ok([NOW, '2026-11-25T08:00:00Z'].includes(givenAt), 'by our clock');
  const shown = JSON.stringify(viewForPerspective(merged, role));
  const told = JSON.stringify([copy, seen]);
  for (const other of PARTIES) {
    if (other !== party && !told.includes(markOf(other))) assert.ok(!shown.includes(markOf(other)), 'kept to itself');
  }
  parse(mergeView(merged, copy, role, seen, { now: NOW }));
}

/** Parses what is stored, of which nothing may be refused. */
function parse(stored: ConversationPlan): ConversationPlan {
  try {
    return parseConversationPlan(structuredClone(stored));
  } catch (error) {
    throw new Error('A merge made what is no conversation', { cause: error });
  }
}

export const conversationMergeTargets = [
  fuzzTarget({
    name: 'mergeView: copies that a party forged',
    inputs: forgedCopies((role) => fc.constant(views[role])),
    attack,
  }),
  fuzzTarget({
    name: 'mergeView: copies that are broken as well',
    inputs: forgedCopies((role) => mutated([views[role]])),
    attack,
  }),
];
