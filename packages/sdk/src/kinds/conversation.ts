import {
  CONTRIBUTIONS,
  type ConversationPlan,
  markRead,
  maySeeConversation,
  mergeView,
  parseConversationPlan,
  viewForPerspective,
} from '../conversation/index.js';
import { type KindRules, RefusedError } from '../records/index.js';
import { may, maySee, partyOfReader, type Reader } from '../shared/rights.js';
import { aboutFamily, type OfFamily } from './of-family.js';
import { parseOfFamily } from './parse-of-family.js';

/** A conversation with a family. */
export type FamilyConversation = ConversationPlan & OfFamily;

/**
 * Each reader of a conversation has the copy that `viewForPerspective` gives, once it is theirs to know of, and changes in it
 * what `mergeView` says. Who may lead one creates it, with nobody's words but their own; it can be removed while it is a draft
 * to which nobody else brought anything. After that it is cancelled.
 */
export const conversationRules: KindRules<FamilyConversation> = {
  parse: (input) => parseOfFamily(input, parseConversationPlan),
  copyFor(plan, reader) {
    return isTheirs(plan, reader) ? { ...viewForPerspective(plan, reader), family: plan.family } : undefined;
  },
  applyCopy(stored, { seen, copy, reader, now }) {
    const { family } = stored ?? copy;
    const isAllowed = stored
      ? may(reader, 'conversation', 'prepare', { pupil: family })
      : may(reader, 'conversation', 'lead', { pupil: family });
    if (!isAllowed) throw new RefusedError('conversation', copy.id, 'forbidden');
    const plan = stored ?? { ...createEmpty(copy), family };
    const before = seen ?? viewForPerspective(plan, reader);
    return { ...mergeView(plan, copy, reader, before, { now, isNew: true }), family };
  },
  markRead(plan, reader) {
    const party = partyOfReader(reader);
    const read = party ? markRead(plan, party) : plan;
    return read === plan ? plan : { ...plan, ...read };
  },
  mayRemove(plan, reader) {
    return may(reader, 'conversation', 'lead', aboutFamily(plan)) && plan.draft === true && isSilent(plan);
  },
};

/** Whether a conversation is the reader's to know of. Who comes from outside has to say which participant they are. */
function isTheirs(plan: FamilyConversation, reader: Reader): boolean {
  const isNamed = partyOfReader(reader) !== undefined || reader.participant !== undefined;
  return isNamed && maySee(reader, 'conversation', aboutFamily(plan)) && maySeeConversation(plan, reader);
}

/** Creates a plan in which nobody brought anything yet, for what comes in a copy. */
function createEmpty({
  id,
  schemaVersion,
  type,
  schoolYear,
  parties,
  minutes,
  medium,
}: ConversationPlan): ConversationPlan {
  return {
    id,
    ...(schemaVersion !== undefined && { schemaVersion }),
    type,
    schoolYear,
    ...(parties && { parties }),
    minutes,
    medium,
    participants: [],
    expectations: [],
    agenda: [],
    strengths: [],
    agreements: [],
  };
}

/** Whether nobody but the school brought anything in, or answered. */
function isSilent(plan: ConversationPlan): boolean {
  const said = [
    ...CONTRIBUTIONS.flatMap((list) => (plan[list] ?? []) as readonly { readonly by?: unknown }[]),
    ...(plan.confirmations ?? []),
    ...(plan.confirmationDrafts ?? []),
    ...(plan.recordAnswers ?? []),
  ];
  const consented = [...(plan.consents ?? []), ...(plan.consentDrafts ?? [])];
  return said.every(({ by = 'school' }) => by === 'school') && consented.every(({ answer }) => answer === undefined);
}
