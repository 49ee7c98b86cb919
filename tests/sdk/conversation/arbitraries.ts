import {
  AGREEMENT_PARTIES,
  AGREEMENT_STATUSES,
  CHECK_IN_KINDS,
  type ConfirmedWording,
  type EarlierConfirmation,
  CONSENT_ANSWERS,
  type ConversationPlan,
  CONVERSATION_TYPES,
  GOAL_OUTCOMES,
  HAND_OVER_KINDS,
  PHASES,
} from '@driehoek/sdk/conversation';
import {
  CHANNELS,
  HOUSEHOLDS,
  isHousehold,
  PARTIES,
  type Party,
  partyOf,
  PERSON_ROLES,
  type Reader,
  ROLES,
  SIDES,
} from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** Any data through JSON, so that it is as it would be stored. */
const stored = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ç', '"', '\\', ' '), minLength: 1, maxLength: 4 });
const filled = word.filter((each) => each.trim() !== '');
const text = fc.oneof(word, fc.record({ nl: word, en: word }, { requiredKeys: ['nl'] }));
const party = fc.constantFrom(...PARTIES);
const unknown = fc.oneof(word, fc.record({ deep: fc.array(word, { maxLength: 2 }) }));
const instant = fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z');
const shared = {
  sharedWith: fc.subarray([...PARTIES]),
  sharedAt: instant,
  readBy: fc.subarray([...PARTIES]),
  withdrawnAt: instant,
  ownField: unknown,
};
const contribution = { ...shared, by: party, text };
const from = fc.record(
  {
    kind: fc.constantFrom('agenda-item', 'expectation'),
    id: fc.constantFrom('agenda-0', 'agenda-1', 'elders'),
    secret: word,
  },
  { requiredKeys: ['kind', 'id'] },
);
const confirmedModel = {
  id: fc.constantFrom('agreement-0', 'agreement-1'),
  text,
  who: fc.constantFrom(...AGREEMENT_PARTIES),
  by: fc.constant('2026-12-01'),
  ownField: unknown,
};
const confirmed = fc.record(
  { ...confirmedModel, status: fc.constant('dropped' as const), droppedOn: fc.constant('2026-12-02') },
  { requiredKeys: ['id', 'text', 'who', 'by', 'ownField'] },
);
const goalId = fc.constantFrom('goal-0', 'goal-1');
const personId = fc.constantFrom('person-0', 'person-1');
const consentWording = fc.record({
  goals: fc.uniqueArray(fc.record({ id: goalId, text, ownField: unknown }), {
    selector: ({ id }) => id,
    maxLength: 2,
  }),
  agreements: fc.uniqueArray(fc.record({ ...confirmedModel, goal: goalId }), {
    selector: ({ id }) => id,
    maxLength: 2,
  }),
});
const consent = fc.record(
  {
    household: fc.constantFrom(...HOUSEHOLDS),
    askedAt: instant,
    answer: fc.constantFrom(...CONSENT_ANSWERS),
    answeredAt: instant,
    reason: word,
    of: consentWording,
    ownField: unknown,
  },
  { requiredKeys: ['household', 'askedAt'] },
);
const consentDraft = fc.record(
  {
    household: fc.constantFrom(...HOUSEHOLDS),
    answer: fc.constantFrom(...CONSENT_ANSWERS),
    reason: word,
    of: consentWording,
    ownField: unknown,
  },
  { requiredKeys: ['household', 'of'] },
);
const wording = fc.record(
  { agreements: fc.uniqueArray(confirmed, { selector: ({ id }) => id, maxLength: 3 }), summary: text },
  { requiredKeys: ['agreements'] },
);
const about = fc.subarray(['agreement-0', 'agreement-1']);
const givenAt = fc.constant('2026-11-24T16:00:00.000Z');
const earlierConfirmation = fc.record(
  { agrees: fc.constant(false), about, comment: word, givenAt, of: wording, ownField: unknown },
  { requiredKeys: ['agrees', 'givenAt', 'of'] },
);
const confirmation = fc.record(
  {
    by: party,
    agrees: fc.boolean(),
    about,
    comment: word,
    givenAt,
    of: wording,
    earlier: fc.array(earlierConfirmation, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['by', 'agrees', 'givenAt', 'of'] },
);
const confirmationDraft = fc.record(
  { by: party, agrees: fc.boolean(), about, comment: word, of: wording, ownField: unknown },
  { requiredKeys: ['by', 'of'] },
);
const listOf = <T extends object>(
  name: string,
  model: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  requiredKeys: (keyof T)[],
) =>
  fc
    .array(fc.record(model, { requiredKeys }), { maxLength: 5 })
    .map((items) => items.map((item, index) => ({ id: `${name}-${index}`, ...item })));
/** Some items have no id, as of an older page. */
const withSomeIds = <T extends { id: string }>(list: fc.Arbitrary<T[]>) =>
  fc.tuple(list, fc.boolean()).map(([items, hasIds]) => (hasIds ? items : items.map(({ id: _id, ...item }) => item)));

/** Makes of a generated item one as it can have come about: shared with others, read by these, and taken back only then. */
function settle<T extends object>(item: T): T {
  const { by = 'school', sharedWith = [], sharedAt, readBy = [], withdrawnAt, ...words } = item as T & Shareable;
  const others = sharedWith.filter((each) => each !== by);
  if (others.length === 0)
    return words.text === undefined && !('by' in item) ? (words as T) : ({ ...words, by } as object as T);
  const read = readBy.filter((each) => others.includes(each));
  return {
    ...words,
    ...('by' in item && { by }),
    sharedWith: others,
    ...(sharedAt && { sharedAt }),
    ...(read.length > 0 && { readBy: read }),
    ...(withdrawnAt && { withdrawnAt }),
  } as object as T;
}

interface Shareable {
  readonly by?: Party;
  readonly text?: unknown;
  readonly sharedWith?: readonly Party[];
  readonly sharedAt?: string;
  readonly readBy?: readonly Party[];
  readonly withdrawnAt?: string;
}

/** Plans of any shape that the schema knows, with references and unknown fields everywhere. */
const looseArbitrary: fc.Arbitrary<ConversationPlan> = fc
  .record(
    {
      id: filled,
      revision: fc.nat(9),
      schemaVersion: fc.constant(4),
      parties: fc.constantFrom<Party[]>(
        [...PARTIES],
        [...PARTIES],
        ['parents', 'school'],
        ['parents-2', 'pupil', 'school'],
      ),
      openHouseholds: fc.subarray([...HOUSEHOLDS]),
      draft: fc.constantFrom(false, false, false, true),
      type: fc.constantFrom(...CONVERSATION_TYPES),
      schoolYear: fc.constant('2026-2027'),
      title: text,
      pupil: word,
      minutes: fc.integer({ min: 1, max: 90 }),
      medium: fc.constantFrom(...CHANNELS),
      interpreter: fc.oneof(fc.boolean(), word),
      interpreterWishes: fc.subarray([...HOUSEHOLDS]),
      pupilRole: text,
      summary: text,
      explainedTerms: fc.array(word, { maxLength: 2 }),
      ownField: unknown,
      from,
      session: fc.record({
        phase: fc.constantFrom(...PHASES),
        spent: fc.dictionary(fc.constantFrom(...PHASES), fc.nat(600)),
        ownField: unknown,
      }),
      participants: listOf(
        'person',
        {
          role: fc.constantFrom(...ROLES),
          household: fc.constantFrom(...HOUSEHOLDS),
          name: word,
          announced: fc.boolean(),
          language: word,
          ownField: unknown,
        },
        ['role', 'announced'],
      ),
      phases: fc.subarray([...PHASES]).map((ids) => ids.map((id) => ({ id, minutes: 5 }))),
      questions: listOf(
        'question',
        { ...contribution, for: fc.constantFrom(...SIDES), phase: fc.constantFrom(...PHASES) },
        ['by', 'for', 'text', 'phase'],
      ),
      notes: listOf('note', { ...contribution, of: party, phase: fc.constantFrom(...PHASES), from, correction: text }, [
        'by',
        'of',
        'text',
      ]),
      expectations: withSomeIds(listOf('expectation', contribution, ['by', 'text'])),
      agenda: listOf('agenda', { ...contribution, minutes: fc.nat(20), from }, ['by', 'text']),
      strengths: withSomeIds(listOf('strength', { ...contribution, from }, ['by', 'text'])),
      promises: listOf('promise', { ...shared, can: fc.boolean(), text }, ['can', 'text']),
      agreements: listOf(
        'agreement',
        {
          text,
          who: fc.constantFrom(...AGREEMENT_PARTIES),
          by: fc.constant('2026-12-01'),
          status: fc.constantFrom(...AGREEMENT_STATUSES),
          from,
          goal: goalId,
          leader: personId,
          participant: personId,
          ownField: unknown,
        },
        ['text', 'status'],
      ),
      leader: personId,
      authority: fc.subarray([...HOUSEHOLDS]),
      goals: listOf(
        'goal',
        {
          text,
          evaluateOn: fc.constant('2027-01-19'),
          evaluations: fc.array(
            fc.record({
              on: fc.constant('2026-12-15'),
              outcome: fc.constantFrom(...GOAL_OUTCOMES),
              text,
              ownField: unknown,
            }),
            { maxLength: 2 },
          ),
          ownField: unknown,
        },
        ['text'],
      ),
      consents: fc.uniqueArray(consent, { selector: ({ household }) => household, maxLength: 2 }),
      checkIns: listOf(
        'check-in',
        {
          on: fc.constant('2026-12-08'),
          kind: fc.constantFrom(...CHECK_IN_KINDS),
          way: fc.constantFrom(...CHANNELS),
          text,
          from: fc.record({ kind: fc.constant('agreement'), id: fc.constantFrom('agreement-0', 'agreement-1') }),
        },
        ['on', 'kind', 'way'],
      ),
      record: listOf('record', contribution, ['by', 'text']),
      recordAnswers: fc.uniqueArray(
        fc.record({
          by: fc.constantFrom(...PARTIES.filter((each) => each !== 'school')),
          agrees: fc.boolean(),
          givenAt: fc.constant('2026-11-24T16:00:00.000Z'),
          of: fc.uniqueArray(fc.record({ id: fc.constantFrom('record-0', 'record-1'), text }), {
            selector: ({ id }) => id,
            maxLength: 2,
          }),
        }),
        { selector: ({ by }) => by, maxLength: 3 },
      ),
      handOver: listOf('hand-over', { ...contribution, kind: fc.constantFrom(...HAND_OVER_KINDS), from }, [
        'by',
        'kind',
        'text',
      ]),
      handedOverAt: instant,
      confirmations: fc.uniqueArray(confirmation, { selector: ({ by }) => by, maxLength: 3 }),
      confirmationDrafts: fc.uniqueArray(confirmationDraft, { selector: ({ by }) => by, maxLength: 3 }),
      consentDrafts: fc.uniqueArray(consentDraft, { selector: ({ household }) => household, maxLength: 2 }),
    },
    {
      requiredKeys: [
        'schemaVersion',
        'id',
        'type',
        'schoolYear',
        'minutes',
        'medium',
        'participants',
        'expectations',
        'agenda',
        'strengths',
        'agreements',
      ],
    },
  )
  .map((plan) => stored<ConversationPlan>(plan));

/** Plans as they can have come about, in which some is private, some shared, and some taken back. */
export const planArbitrary: fc.Arbitrary<ConversationPlan> = looseArbitrary.map((plan) => {
  const lists = CONTRIBUTIONS.flatMap((list) => (plan[list] ? [[list, plan[list].map(settle)] as const] : []));
  return stored<ConversationPlan>({ ...plan, ...Object.fromEntries(lists) });
});

/** Copies as anybody can send them. */
export const forgedArbitrary = looseArbitrary;

export const roleArbitrary = fc.constantFrom(...PERSON_ROLES);

/** Readers of every party and of none. */
export const readerArbitrary: fc.Arbitrary<Reader> = fc.oneof(
  roleArbitrary.map((role) => ({ role })),
  fc.constant({ role: 'parent', party: 'parents-2' } as const),
);

/** The party of a generated reader. */
export const partyOfReader = ({ role, party: own }: Reader): Party | undefined => own ?? partyOf(role);

const CONTRIBUTIONS = [
  'expectations',
  'agenda',
  'strengths',
  'questions',
  'notes',
  'promises',
  'record',
  'handOver',
] as const;
/** A text in a plan that can be found back, and who may see it. */
export interface Marker {
  readonly mark: string;
  /** Where it stands. */
  readonly about: string;
  /** Whether it may be in the copy of a party; `undefined` is a reader from outside. By the rules of the product, written out. */
  readonly isFor: (party: Party | undefined) => boolean;
}

/** The plan as all parties have it: no draft, and of everybody who takes part it was told. */
export const openToAll = <Plan extends ConversationPlan>(plan: Plan) => ({
  ...plan,
  draft: false,
  parties: [...PARTIES],
  participants: plan.participants.map((person) => ({ ...person, announced: true })),
});

/**
 * The plan with a mark of its own in every text and id that is not everybody's, and in every unknown field, its name included.
 * `unknown` marks begin with `onbekend`.
 */
export function markPlan(plan: ConversationPlan): { readonly plan: ConversationPlan; readonly markers: Marker[] } {
  const markers: Marker[] = [];
  const parties: readonly Party[] = plan.parties ?? SIDES;
  const areOpen = HOUSEHOLDS.every((household) => plan.openHouseholds?.includes(household));
  const knowsAParent = plan.participants.some(
    ({ role, announced, household = 'parents' }) => role === 'parent' && announced && parties.includes(household),
  );
  const isUntold = ({ role, announced }: ConversationPlan['participants'][number]) =>
    !announced && role !== 'pupil' && (role !== 'parent' || knowsAParent);
  /** Whether all of a home were added after others were announced. */
  const isNewHome = (reader: Party) => {
    const people = plan.participants.filter(
      ({ role, household = 'parents' }) => role === 'parent' && household === reader,
    );
    return people.length > 0 && people.every(isUntold);
  };
  const isIn = (reader: Party | undefined) =>
    reader === 'school' || (!plan.draft && (reader === undefined || (parties.includes(reader) && !isNewHome(reader))));
  const isOtherHome = (owner: string | undefined, reader: Party | undefined) =>
    isHousehold(owner) && isHousehold(reader) && owner !== reader && !areOpen;
  let count = 0;
  const mark = (about: string, isFor: Marker['isFor']) => {
    count += 1;
    const name = `merk-${count}-`;
    markers.push({ mark: name, about, isFor: (reader) => isIn(reader) && isFor(reader) });
    return name;
  };
  const unknownField = () => {
    count += 1;
    return { [`onbekend-naam-${count}`]: { deep: [`onbekend-waarde-${count}`] } };
  };
  const marked = stored<Record<string, unknown>>(plan);
  for (const list of CONTRIBUTIONS) {
    if (!plan[list]) continue;
    marked[list] = plan[list].map((item) => {
      const { by = 'school', of, correction } = item as { by?: Party; of?: Party; correction?: unknown };
      const { sharedWith = [], readBy = [], withdrawnAt } = item;
      const isShown = (reader: Party | undefined) => {
        // With somebody from outside nothing can be shared.
        if (reader === undefined) return false;
        if (isOtherHome(by, reader) || isOtherHome(of, reader)) return false;
        const isToOthers = list === 'questions' && (item as { for?: string }).for !== 'pupil' && by !== 'pupil';
        if (reader === 'pupil' && isToOthers) return false;
        return reader === by || sharedWith.includes(reader);
      };
      const hasWords = (reader: Party | undefined) =>
        isShown(reader) &&
        (withdrawnAt === undefined || reader === by || (reader !== undefined && readBy.includes(reader)));
      const about = `${list} by ${by}, shared with ${sharedWith}, read by ${readBy}, ${withdrawnAt ? 'withdrawn' : ''}`;
      return {
        ...item,
        ...unknownField(),
        text: { nl: mark(`the words of ${about}`, hasWords) },
        ...('id' in item && { id: `${mark(`the id of ${about}`, isShown)}id` }),
        // What a party corrects is its own: who noted it cannot take that back.
        ...(correction !== undefined && {
          correction: mark(`the correction of ${about}`, of === by ? hasWords : isShown),
        }),
      };
    });
  }
  marked['participants'] = plan.participants.map((person) => ({
    ...person,
    ...unknownField(),
    ...(person.role === 'parent' && {
      language: mark(
        'a language',
        (reader) =>
          (reader === 'school' || (!isUntold(person) && parties.includes(person.household ?? 'parents'))) &&
          !isOtherHome(person.household ?? 'parents', reader),
      ),
    }),
  }));
  if (plan.phases) marked['phases'] = plan.phases.map((item) => ({ ...item, ...unknownField() }));
  if (plan.session) {
    const spent = { ...plan.session.spent, 'onbekend-fase': 3 };
    marked['session'] = { ...plan.session, spent, ...unknownField() };
  }
  type Told = (reader: Party | undefined) => boolean;
  const seesAgreement = ({ who }: { readonly who?: string }, reader: Party | undefined) =>
    reader === undefined ? who !== 'external' : !isOtherHome(who, reader);
  const markAgreement = <T extends { readonly who?: string }>(agreement: T, isTold: Told = () => true) => ({
    ...agreement,
    ...unknownField(),
    text: mark('an agreement', (reader) => isTold(reader) && seesAgreement(agreement, reader)),
  });
  const isFamily = (reader: Party | undefined) => reader !== undefined;
  if (plan.goals)
    marked['goals'] = plan.goals.map(({ evaluations, ...goal }) => ({
      ...goal,
      ...unknownField(),
      text: mark('a goal', isFamily),
      ...(evaluations && {
        evaluations: evaluations.map((each) => ({
          ...each,
          ...unknownField(),
          text: mark('how a goal stood', isFamily),
        })),
      }),
    }));
  if (plan.consents)
    marked['consents'] = plan.consents.map((consent) => {
      const isFor = (reader: Party | undefined) =>
        reader === 'school' || (isHousehold(reader) && !isOtherHome(consent.household, reader));
      const { of } = consent;
      const markWords = <T extends object>(item: T) => ({
        ...item,
        ...unknownField(),
        text: mark('what a household answered about', isFor),
      });
      return {
        ...consent,
        ...unknownField(),
        reason: mark('the reason of a household', isFor),
        ...(of && { of: { ...of, goals: of.goals.map(markWords), agreements: of.agreements.map(markWords) } }),
      };
    });
  if (plan.checkIns)
    marked['checkIns'] = plan.checkIns.map((checkIn) => {
      const about = plan.agreements.find(({ id }) => id === checkIn.from?.id);
      const isFor = (reader: Party | undefined) => isFamily(reader) && !isOtherHome(about?.who, reader);
      return { ...checkIn, ...unknownField(), text: mark('how it goes', isFor) };
    });
  // An agreement about each point, private ones too.
  const agenda = marked['agenda'] as { id: string }[];
  const about = agenda.map(({ id }, index) => ({
    id: `over-${index}`,
    text: 'afspraak',
    status: 'open',
    from: { kind: 'agenda-item', id, ...unknownField() },
  }));
  marked['agreements'] = [...plan.agreements.map((each) => markAgreement(each)), ...about];
  const markConfirmed = <T extends ConfirmedWording>(of: T, isTold: Told) => ({
    ...of,
    ...unknownField(),
    agreements: of.agreements.map((each) => markAgreement(each, isTold)),
  });
  const markComment = (about: string, by: Party, isTold: Told) =>
    mark(about, (reader) => isTold(reader) && !isOtherHome(by, reader));
  /** Whether a reader is told of an answer: of another party's *no* only when an agreement that it is about is in the copy. */
  const tellsOf =
    (by: Party, said: Omit<EarlierConfirmation, 'comment'>): Told =>
    (reader) => {
      // Nobody answers to somebody from outside.
      if (reader === undefined) return false;
      const ids = said.about ?? said.of.agreements.map(({ id }) => id);
      if (said.agrees || reader === by || ids.length === 0) return true;
      const all = [...plan.agreements, ...said.of.agreements];
      return ids.some((id) => all.every((each) => each.id !== id || seesAgreement(each, reader)));
    };
  if (plan.confirmations)
    marked['confirmations'] = plan.confirmations.map(({ by, of, earlier, ...confirmation }) => {
      const isTold = tellsOf(by, { ...confirmation, of });
      return {
        ...confirmation,
        ...unknownField(),
        by,
        comment: markComment('the comment of a confirmation', by, isTold),
        of: markConfirmed(of, isTold),
        ...(earlier && {
          earlier: earlier.map((said) => {
            const tells = tellsOf(by, said);
            const isEarlierTold: Told = (reader) => isTold(reader) && tells(reader);
            return {
              ...said,
              ...unknownField(),
              comment: markComment('what a party said earlier', by, isEarlierTold),
              of: markConfirmed(said.of, isEarlierTold),
            };
          }),
        }),
      };
    });
  // An answer stands in the copy of who gave it and of the school; another reads of its words only what it has itself.
  if (plan.recordAnswers)
    marked['recordAnswers'] = plan.recordAnswers.map((answer) => ({
      ...answer,
      ...unknownField(),
      of: answer.of.map((part) => ({
        ...part,
        ...unknownField(),
        text: mark('the words of an answer to the record', (reader) => reader === answer.by || reader === 'school'),
      })),
    }));
  // What was not sent is in no copy but its own party's, in which of what it was chosen by is what that party may see.
  if (plan.confirmationDrafts)
    marked['confirmationDrafts'] = plan.confirmationDrafts.map((draft) => ({
      ...draft,
      ...unknownField(),
      comment: mark('what a party answers and has not sent', (reader) => reader === draft.by),
      of: {
        ...unknownField(),
        agreements: draft.of.agreements.map((agreement) => ({
          ...agreement,
          ...unknownField(),
          text: mark(
            'an agreement that a party chose by',
            (reader) => reader === draft.by && !isOtherHome(agreement.who, reader),
          ),
        })),
      },
    }));
  if (plan.consentDrafts)
    marked['consentDrafts'] = plan.consentDrafts.map((draft) => {
      const isFor = (reader: Party | undefined) => reader === draft.household;
      const markWords = <T extends object>(item: T) => ({
        ...item,
        ...unknownField(),
        text: mark('what a household chose by', isFor),
      });
      return {
        ...draft,
        ...unknownField(),
        reason: mark('the reason that a household has not sent', isFor),
        of: { ...draft.of, goals: draft.of.goals.map(markWords), agreements: draft.of.agreements.map(markWords) },
      };
    });
  return { plan: { ...marked, ...unknownField() } as unknown as ConversationPlan, markers };
}
