import {
  AGREEMENT_PARTIES,
  AGREEMENT_STATUSES,
  type ConversationPlan,
  CONVERSATION_TYPES,
  PHASES,
} from '@driehoek/sdk/conversation';
import { CHANNELS, PARTIES, type Party, PERSON_ROLES, ROLES } from '@driehoek/sdk/shared';
import fc from 'fast-check';

/** Any data through JSON, so that it is as it would be stored. */
const stored = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ç', '"', '\\', ' '), minLength: 1, maxLength: 4 });
const filled = word.filter((each) => each.trim() !== '');
const text = fc.oneof(word, fc.record({ nl: word, en: word }, { requiredKeys: ['nl'] }));
const party = fc.constantFrom(...PARTIES);
const unknown = fc.oneof(word, fc.record({ deep: fc.array(word, { maxLength: 2 }) }));
const contribution = { by: party, text, sharedWith: fc.subarray([...PARTIES]), ownField: unknown };
const from = fc.record(
  {
    kind: fc.constantFrom('agenda-item', 'expectation'),
    id: fc.constantFrom('agenda-0', 'agenda-1', 'elders'),
    secret: word,
  },
  { requiredKeys: ['kind', 'id'] },
);
const confirmed = fc.record({
  id: fc.constantFrom('agreement-0', 'agreement-1'),
  text,
  who: fc.constantFrom(...AGREEMENT_PARTIES),
  by: fc.constant('2026-12-01'),
  ownField: unknown,
});
const listOf = <T extends object>(
  name: string,
  model: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  requiredKeys: (keyof T)[],
) =>
  fc
    .array(fc.record(model, { requiredKeys }), { maxLength: 5 })
    .map((items) => items.map((item, index) => ({ id: `${name}-${index}`, ...item })));
const withoutIds = <T extends { id: string }>(list: fc.Arbitrary<T[]>) =>
  list.map((items) => items.map(({ id: _id, ...item }) => item));

/** Plans with private contributions, references and unknown fields everywhere. */
export const planArbitrary: fc.Arbitrary<ConversationPlan> = fc
  .record(
    {
      id: filled,
      revision: fc.nat(9),
      schemaVersion: fc.constant(2),
      type: fc.constantFrom(...CONVERSATION_TYPES),
      schoolYear: fc.constant('2026-2027'),
      title: text,
      pupil: word,
      minutes: fc.integer({ min: 1, max: 90 }),
      medium: fc.constantFrom(...CHANNELS),
      interpreter: fc.oneof(fc.boolean(), word),
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
        { role: fc.constantFrom(...ROLES), name: word, announced: fc.boolean(), language: word, ownField: unknown },
        ['role', 'announced'],
      ),
      phases: fc.subarray([...PHASES]).map((ids) => ids.map((id) => ({ id, minutes: 5 }))),
      questions: listOf('question', { ...contribution, phase: fc.constantFrom(...PHASES) }, ['by', 'text', 'phase']),
      expectations: withoutIds(listOf('', contribution, ['by', 'text'])),
      agenda: listOf('agenda', { ...contribution, minutes: fc.nat(20), from }, ['by', 'text']),
      strengths: withoutIds(listOf('', contribution, ['by', 'text'])),
      promises: listOf('promise', { can: fc.boolean(), text, ownField: unknown }, ['can', 'text']),
      agreements: listOf(
        'agreement',
        {
          text,
          who: fc.constantFrom(...AGREEMENT_PARTIES),
          by: fc.constant('2026-12-01'),
          status: fc.constantFrom(...AGREEMENT_STATUSES),
          from,
          ownField: unknown,
        },
        ['text', 'status'],
      ),
      confirmations: fc.uniqueArray(
        fc.record(
          {
            by: party,
            agrees: fc.boolean(),
            comment: word,
            givenAt: fc.constant('2026-11-24T16:00:00.000Z'),
            of: fc.record(
              { agreements: fc.uniqueArray(confirmed, { selector: ({ id }) => id, maxLength: 3 }), summary: text },
              { requiredKeys: ['agreements'] },
            ),
          },
          { requiredKeys: ['by', 'agrees', 'givenAt', 'of'] },
        ),
        { selector: ({ by }) => by, maxLength: 3 },
      ),
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

export const roleArbitrary = fc.constantFrom(...PERSON_ROLES);

/** A text in a plan that can be found back, and who may see it. */
export interface Marker {
  readonly mark: string;
  readonly by: Party;
  readonly sharedWith?: readonly Party[];
}

const CONTRIBUTIONS = ['expectations', 'agenda', 'strengths', 'questions'] as const;

/**
 * The plan with a mark of its own in every contribution, and in every unknown field, its name included. `unknown` marks
 * begin with `onbekend`.
 */
export function markPlan(plan: ConversationPlan): { readonly plan: ConversationPlan; readonly markers: Marker[] } {
  const markers: Marker[] = [];
  let count = 0;
  const unknownField = () => {
    count += 1;
    return { [`onbekend-naam-${count}`]: { deep: [`onbekend-waarde-${count}`] } };
  };
  const marked = stored<Record<string, unknown>>(plan);
  for (const list of CONTRIBUTIONS) {
    if (!plan[list]) continue;
    marked[list] = plan[list].map((item) => {
      count += 1;
      const mark = `merk-${count}-`;
      markers.push({ mark, by: item.by, ...(item.sharedWith && { sharedWith: item.sharedWith }) });
      return { ...item, text: { nl: mark }, ...('id' in item && { id: `${mark}id` }), ...unknownField() };
    });
  }
  for (const list of ['participants', 'phases', 'promises', 'agreements', 'confirmations'] as const) {
    if (plan[list]) marked[list] = plan[list].map((item) => ({ ...item, ...unknownField() }));
  }
  if (plan.session) {
    const spent = { ...plan.session.spent, 'onbekend-fase': 3 };
    marked['session'] = { ...plan.session, spent, ...unknownField() };
  }
  // An agreement about each point, private ones too.
  const agenda = marked['agenda'] as { id: string }[];
  const about = agenda.map(({ id }, index) => ({
    id: `over-${index}`,
    text: 'afspraak',
    status: 'open',
    from: { kind: 'agenda-item', id, ...unknownField() },
  }));
  marked['agreements'] = [...(marked['agreements'] as object[]), ...about];
  return { plan: { ...marked, ...unknownField() } as unknown as ConversationPlan, markers };
}
