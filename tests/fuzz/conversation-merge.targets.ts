import assert from 'node:assert/strict';
import {
  CONTRIBUTIONS,
  type ConversationPlan,
  mergeView,
  parseConversationPlan,
  startConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import {
  HOUSEHOLDS,
  PARTIES,
  type Party,
  partyOfReader,
  type Reader,
  readerOfParty,
  type Reference,
} from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { fuzzTarget } from './fuzz-target.js';
import { hostileValue, mutated } from './mutations.js';

const NOW = '2026-11-26T09:00:00.000Z';

/** What only one party may see; what it says begins so. */
const markOf = (party: Party) => `geheim van ${party}.`;

/** A conversation in which each party has something for all, for one other and for itself. */
const plan = parseConversationPlan({
  ...startConversation('difficult-talk', { id: 'talk', schoolYear: '2026-2027', pupil: 'Sem' }),
  parties: [...PARTIES],
  participants: [
    { id: 'p1', role: 'parent', announced: true, language: 'ar' },
    { id: 'p2', role: 'class-teacher', announced: true },
    { id: 'p3', role: 'parent', household: 'parents-2', announced: true, language: 'tr' },
  ],
  ...Object.fromEntries(
    CONTRIBUTIONS.map((list) => [
      list,
      PARTIES.flatMap((by, index) => {
        const next = PARTIES[(index + 1) % PARTIES.length] as Party;
        const item = { ...(list !== 'promises' && { by }), of: next, for: 'parents', can: true, kind: 'know' };
        const others = PARTIES.filter((party) => party !== by);
        const withdrawnAt = '2026-11-25T08:00:00Z';
        // Promises are the school's.
        if (list === 'promises' && by !== 'school') return [];
        return [
          {
            ...item,
            id: `${list}-${by}`,
            text: { nl: 'voor allen', en: 'for all' },
            phase: 'parents',
            sharedWith: others,
            more: { kept: true },
          },
          { ...item, id: `${by}:${list}`, text: markOf(by), phase: 'school' },
          { ...item, id: `${list}-${by}-one`, text: 'voor één', phase: 'pupil', sharedWith: [next], readBy: [next] },
          { ...item, id: `${list}-${by}-back`, text: markOf(by), phase: 'pupil', sharedWith: others, withdrawnAt },
        ];
      }),
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
  confirmationDrafts: PARTIES.map((by) => ({ by, agrees: false, comment: markOf(by), of: { agreements: [] } })),
  consentDrafts: HOUSEHOLDS.map((household) => ({
    household,
    reason: markOf(household),
    of: { goals: [], agreements: [] },
  })),
});

const views = Object.fromEntries(PARTIES.map((party) => [party, viewForPerspective(plan, readerOfParty(party))])) as {
  [party in Party]: ConversationPlan;
};
const ids = CONTRIBUTIONS.flatMap((list) => (plan[list] as readonly { id?: string }[]).map(({ id }) => id));

type Items = { [list: string]: unknown[] };

/** One thing that a party writes into its copy: often well-formed, and seldom its to write. */
const forgery: fc.Arbitrary<(copy: Items) => void> = fc.oneof(
  fc
    .record({
      list: fc.constantFrom(...CONTRIBUTIONS),
      id: fc.oneof(fc.constantFrom(...ids), fc.constant('own')),
      by: fc.constantFrom(...PARTIES),
      text: fc.oneof(fc.constantFrom('nieuw', 'voor allen', 'a'.repeat(10_001)), hostileValue),
      of: fc.constantFrom(...PARTIES),
      for: fc.constantFrom('parents', 'pupil'),
      can: fc.boolean(),
      correction: fc.constantFrom(undefined, 'niet zo gezegd'),
      sharedWith: fc.constantFrom(undefined, [], ['school'], ['parents', 'pupil'], [...PARTIES]),
      readBy: fc.constantFrom(undefined, ['school']),
      withdrawnAt: fc.constantFrom(undefined, NOW),
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
    .chain((confirmation) =>
      fc
        .constantFrom('confirmations', 'confirmationDrafts')
        .map((list) => (copy: Items) => void (copy[list] ??= []).push(confirmation)),
    ),
  fc
    .tuple(
      fc.constantFrom(...CONTRIBUTIONS, 'agreements', 'confirmations', 'confirmationDrafts', 'participants'),
      fc.nat(12),
      fc.nat(4),
    )
    .map(
      ([list, at, count]) =>
        (copy: Items) =>
          void copy[list]?.splice(at, count),
    ),
  fc
    .tuple(fc.constantFrom(...CONTRIBUTIONS), fc.nat(12), fc.constantFrom(...PARTIES))
    .map(([list, at, by]) => (copy: Items) => {
      const items = copy[list] ?? [];
      if (items[at])
        items[at] = { ...items[at], by, of: by, text: 'herschreven', correction: 'herschreven', sharedWith: [] };
    }),
  fc.constantFrom(...CONTRIBUTIONS).map((list) => (copy: Items) => void copy[list]?.reverse()),
);

interface ForgedCopy {
  readonly party: Party;
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

const forgedCopies = (copiesOf: (party: Party) => fc.Arbitrary<ConversationPlan>): fc.Arbitrary<ForgedCopy> =>
  fc.oneof(
    ...PARTIES.map((party) => {
      const copies = forge(copiesOf(party));
      return fc.record({ party: fc.constant(party), copy: copies, seen: fc.option(copies, { nil: undefined }) });
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

type Own = {
  readonly by?: Party;
  readonly of?: Party;
  readonly minutes?: unknown;
  readonly phase?: unknown;
  readonly correction?: unknown;
};

/** What others brought in, but for what this party may change of it. */
function ofOthers(of: ConversationPlan, party: Party) {
  return CONTRIBUTIONS.map((list) =>
    ((of[list] ?? []) as readonly Own[])
      .filter(({ by = 'school' }) => by !== party)
      .map(({ minutes, phase, correction, ...item }) => ({
        ...item,
        ...(!(party === 'school' && list === 'agenda') && { minutes, phase }),
        ...(item.of !== party && { correction }),
      }))
      .map((item) => JSON.stringify(item))
      .sort(),
  );
}

/** What a family may not change at all. */
function withoutOwn(of: ConversationPlan, party: Party) {
  const {
    interpreterWishes = [],
    pupilRole,
    confirmations: _confirmations,
    confirmationDrafts: _drafts,
    consentDrafts: _consentDrafts,
    participants,
    openHouseholds = [],
    ...rest
  } = of;
  const fields = Object.entries(rest).filter(([key]) => !CONTRIBUTIONS.some((list) => list === key));
  return {
    fields: Object.fromEntries(fields),
    ...(party !== 'pupil' && { pupilRole }),
    interpreterWishes: interpreterWishes.filter((each) => each !== party),
    openHouseholds: openHouseholds.filter((each) => each !== party),
    people: participants.map(({ language, ...person }) =>
      person.role === 'parent' && (person.household ?? 'parents') === party ? person : { ...person, language },
    ),
  };
}

function attack({ party, copy, seen }: ForgedCopy): void {
  const before = structuredClone(plan);
  const reader: Reader = readerOfParty(party);
  assert.equal(partyOfReader(reader), party);
  const merged = mergeView(plan, copy, reader, seen, { now: NOW });
  assert.deepEqual(plan, before, 'the stored plan');
  assert.deepEqual(parse(merged), merged, 'the plan is one');
  const expected = withoutReferences(plan, merged);
  assert.deepEqual(ofOthers(merged, party), ofOthers(expected, party));
  const confirmed = (of: ConversationPlan) => [
    of.confirmations?.filter(({ by }) => by !== party),
    of.confirmationDrafts?.filter(({ by }) => by !== party),
    of.consentDrafts?.filter(({ household }) => household !== party),
  ];
  assert.deepEqual(confirmed(merged), confirmed(plan));
  if (party !== 'school') assert.deepEqual(withoutOwn(merged, party), withoutOwn(expected, party));
  const own = (merged.confirmations ?? []).filter(({ by }) => by === party);
  assert.ok(own.length <= 1, 'one confirmation');
  for (const { givenAt } of own) assert.ok([NOW, '2026-11-25T08:00:00Z'].includes(givenAt), 'by our clock');
  for (const other of PARTIES) {
    const shown = JSON.stringify(viewForPerspective(merged, readerOfParty(other)));
    for (const each of PARTIES) {
      // A party may share, or say, what is its own.
      const isKept = each !== other && each !== party;
      if (isKept) assert.ok(!shown.includes(markOf(each)), 'kept to itself');
    }
  }
  parse(mergeView(merged, copy, reader, seen, { now: NOW }));
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
    inputs: forgedCopies((party) => fc.constant(views[party])),
    attack,
  }),
  fuzzTarget({
    name: 'mergeView: copies that are broken as well',
    inputs: forgedCopies((party) => mutated([views[party]])),
    attack,
  }),
];
