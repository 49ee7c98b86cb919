import * as z from 'zod/mini';
import { CHANNELS } from '../shared/parties.js';
import { SIDES } from '../shared/parties.js';
import { ROLES } from '../shared/roles.js';
import type { Matching, SchemaOf } from '../shared/schema-of.js';
import {
  checked,
  countSchema,
  filledSchema,
  instantSchema,
  localDateSchema,
  localDateTimeSchema,
  momentOrDaySchema,
  optionalSchema,
  referenceSchema,
  schoolYearSchema,
  textSchema,
  versionSchema,
} from '../shared/validate.js';
import { isTimeZone } from '../shared/zoned-time.js';
import { checkInSchema, rhythmSchema } from './contact-schema.js';
import { atLeast, householdSchema, partySchema } from './parts-schema.js';
import { AGREEMENT_PARTIES, AGREEMENT_STATUSES } from './agreement.js';
import { CONSENT_ANSWERS, GOAL_OUTCOMES } from './support-plan.js';
import {
  CONVERSATION_PLAN_SCHEMA_VERSION,
  CONVERSATION_TYPES,
  type ConversationPlan,
  FOCUSES,
  MOST_MINUTES,
  PARTICIPANT_GUESTS,
} from './conversation-plan.js';
import { joinedSchema, leftOutSchema, leftPersonSchema } from './told-schema.js';
import { HAND_OVER_KINDS } from './hand-over-item.js';
import type { ConversationIssueCode } from './issue-texts.js';

const shared = {
  sharedWith: optionalSchema(z.array(partySchema)),
  sharedAt: optionalSchema(instantSchema),
  readBy: optionalSchema(z.array(partySchema)),
  withdrawnAt: optionalSchema(instantSchema),
};
const isWithinDay = z.refine<number>((value) => value <= MOST_MINUTES, 'many-minutes' satisfies ConversationIssueCode);
/** The minutes of a phase or an agenda item; 0 for one that is skipped. */
const minutesSchema = atLeast((value) => value >= 0, 'negative-minutes').check(isWithinDay);
/** A clock that nobody stopped may run for as long as the span of dates. */
const MOST_SECONDS = 10_000_000_000;
const secondsSchema = atLeast((value) => value >= 0 && value <= MOST_SECONDS, 'wrong-type');
/** Not zod's own `int`, which every page would load for this alone. */
const wholeSchema = atLeast(Number.isSafeInteger, 'wrong-type');

const participantSchema = z.looseObject({
  id: filledSchema,
  name: optionalSchema(z.string()),
  role: z.enum(ROLES),
  task: optionalSchema(textSchema),
  guest: optionalSchema(z.enum(PARTICIPANT_GUESTS)),
  household: optionalSchema(householdSchema),
  announced: z.boolean(),
  announcedAt: optionalSchema(instantSchema),
  language: optionalSchema(z.string()),
});

const contribution = { ...shared, by: partySchema, text: textSchema };
const contributionSchema = z.looseObject({ ...contribution, id: optionalSchema(filledSchema) });

const strengthSchema = z.looseObject({
  ...contribution,
  id: optionalSchema(filledSchema),
  from: optionalSchema(referenceSchema),
});

const agendaItemSchema = z.looseObject({
  ...contribution,
  id: filledSchema,
  minutes: optionalSchema(minutesSchema),
  phase: optionalSchema(z.string()),
  from: optionalSchema(referenceSchema),
  goal: optionalSchema(z.string()),
  who: optionalSchema(z.enum(AGREEMENT_PARTIES)),
});

const phaseSchema = z.looseObject({ id: filledSchema, title: optionalSchema(textSchema), minutes: minutesSchema });
const questionSchema = z.looseObject({ ...contribution, id: filledSchema, for: z.enum(SIDES), phase: filledSchema });
const noteSchema = z.looseObject({
  ...contribution,
  id: filledSchema,
  of: partySchema,
  phase: optionalSchema(z.string()),
  from: optionalSchema(referenceSchema),
  correction: optionalSchema(textSchema),
});
const promiseSchema = z.looseObject({
  ...shared,
  id: filledSchema,
  can: z.boolean(),
  text: textSchema,
  from: optionalSchema(referenceSchema),
});

const agreementSchema = z.looseObject({
  id: filledSchema,
  text: textSchema,
  who: optionalSchema(z.enum(AGREEMENT_PARTIES)),
  by: optionalSchema(localDateSchema),
  status: z.enum(AGREEMENT_STATUSES),
  droppedOn: optionalSchema(localDateSchema),
  evaluation: optionalSchema(textSchema),
  from: optionalSchema(referenceSchema),
  goal: optionalSchema(z.string()),
  leader: optionalSchema(z.string()),
  participant: optionalSchema(z.string()),
});

const goalSchema = z.looseObject({
  id: filledSchema,
  text: textSchema,
  from: optionalSchema(referenceSchema),
  evaluateOn: optionalSchema(localDateSchema),
  evaluations: optionalSchema(
    z.array(z.looseObject({ on: localDateSchema, outcome: z.enum(GOAL_OUTCOMES), text: optionalSchema(textSchema) })),
  ),
});

const worded = {
  id: filledSchema,
  text: textSchema,
  who: optionalSchema(z.enum(AGREEMENT_PARTIES)),
  by: optionalSchema(localDateSchema),
  participant: optionalSchema(z.string()),
};
const confirmedAgreementSchema = z.looseObject({
  ...worded,
  status: optionalSchema(z.literal('dropped')),
  droppedOn: optionalSchema(localDateSchema),
});

const consentWordingSchema = z.looseObject({
  goals: z.array(z.looseObject({ id: filledSchema, text: textSchema })),
  agreements: z.array(z.looseObject({ ...worded, goal: z.string() })),
});
const consented = {
  household: householdSchema,
  answer: optionalSchema(z.enum(CONSENT_ANSWERS)),
  reason: optionalSchema(z.string()),
};
const consentSchema = z.looseObject({
  ...consented,
  askedAt: instantSchema,
  answeredAt: optionalSchema(instantSchema),
  of: optionalSchema(consentWordingSchema),
});
const consentDraftSchema = z.looseObject({ ...consented, of: consentWordingSchema });

const answered = {
  about: optionalSchema(z.array(z.string())),
  comment: optionalSchema(z.string()),
  of: z.looseObject({ agreements: z.array(confirmedAgreementSchema), summary: optionalSchema(textSchema) }),
};
const earlierConfirmationSchema = z.looseObject({ ...answered, agrees: z.boolean(), givenAt: instantSchema });
const confirmationSchema = z.looseObject({
  ...answered,
  by: partySchema,
  agrees: z.boolean(),
  givenAt: instantSchema,
  earlier: optionalSchema(z.array(earlierConfirmationSchema)),
});
const confirmationDraftSchema = z.looseObject({ ...answered, by: partySchema, agrees: optionalSchema(z.boolean()) });

const sessionSchema = z.looseObject({
  phase: filledSchema,
  runningSince: optionalSchema(instantSchema),
  spent: z.record(z.string(), secondsSchema),
  focus: optionalSchema(z.enum(FOCUSES)),
  startedAt: optionalSchema(instantSchema),
  endedAt: optionalSchema(instantSchema),
});

const recordTextSchema = z.looseObject({ ...contribution, id: filledSchema });
const recordAnswerSchema = z.looseObject({
  by: partySchema,
  agrees: z.boolean(),
  givenAt: instantSchema,
  of: z.array(z.looseObject({ id: filledSchema, text: textSchema })),
});
const handOverSchema = z.looseObject({
  ...contribution,
  id: filledSchema,
  kind: z.enum(HAND_OVER_KINDS),
  from: optionalSchema(referenceSchema),
});

const shape = z.looseObject({
  id: filledSchema,
  revision: optionalSchema(countSchema),
  sequence: optionalSchema(countSchema),
  schemaVersion: versionSchema(CONVERSATION_PLAN_SCHEMA_VERSION),
  type: z.enum(CONVERSATION_TYPES),
  schoolYear: schoolYearSchema,
  title: optionalSchema(textSchema),
  pupil: optionalSchema(z.string()),
  goal: optionalSchema(textSchema),
  parties: optionalSchema(z.array(partySchema)),
  openHouseholds: optionalSchema(z.array(householdSchema)),
  draft: optionalSchema(z.boolean()),
  toldParties: optionalSchema(z.array(partySchema)),
  joined: optionalSchema(z.array(joinedSchema)),
  cancelled: optionalSchema(z.boolean()),
  keptFor: optionalSchema(z.array(partySchema)),
  leftOut: optionalSchema(z.array(leftOutSchema)),
  leftPeople: optionalSchema(z.array(leftPersonSchema)),
  participants: z.array(participantSchema),
  start: optionalSchema(localDateTimeSchema),
  startOn: optionalSchema(localDateSchema),
  movedFrom: optionalSchema(momentOrDaySchema),
  proposedDates: optionalSchema(z.record(z.string(), z.looseObject({ days: wholeSchema, on: localDateSchema }))),
  timeZone: optionalSchema(checked(isTimeZone, 'time-zone' satisfies ConversationIssueCode)),
  minutes: atLeast((value) => value > 0, 'no-minutes').check(isWithinDay),
  place: optionalSchema(textSchema),
  medium: z.enum(CHANNELS),
  interpreter: optionalSchema(z.union([z.boolean(), z.string()])),
  interpreterWishes: optionalSchema(z.array(householdSchema)),
  supportPlan: optionalSchema(z.boolean()),
  planRefused: optionalSchema(z.boolean()),
  movedAgreements: optionalSchema(z.array(z.string())),
  leader: optionalSchema(z.string()),
  goals: optionalSchema(z.array(goalSchema)),
  authority: optionalSchema(z.array(householdSchema)),
  consents: optionalSchema(z.array(consentSchema)),
  refusedBefore: optionalSchema(z.record(z.string(), instantSchema)),
  phases: optionalSchema(z.array(phaseSchema)),
  questions: optionalSchema(z.array(questionSchema)),
  expectations: z.array(contributionSchema),
  agenda: z.array(agendaItemSchema),
  strengths: z.array(strengthSchema),
  pupilRole: optionalSchema(textSchema),
  notes: optionalSchema(z.array(noteSchema)),
  promises: optionalSchema(z.array(promiseSchema)),
  agreements: z.array(agreementSchema),
  checkIns: optionalSchema(z.array(checkInSchema)),
  rhythms: optionalSchema(z.array(rhythmSchema)),
  followUp: optionalSchema(momentOrDaySchema),
  summary: optionalSchema(textSchema),
  confirmations: optionalSchema(z.array(confirmationSchema)),
  record: optionalSchema(z.array(recordTextSchema)),
  recordAnswers: optionalSchema(z.array(recordAnswerSchema)),
  handOver: optionalSchema(z.array(handOverSchema)),
  handedOverAt: optionalSchema(instantSchema),
  confirmationDrafts: optionalSchema(z.array(confirmationDraftSchema)),
  consentDrafts: optionalSchema(z.array(consentDraftSchema)),
  explainedTerms: optionalSchema(z.array(z.string())),
  session: optionalSchema(sessionSchema),
  from: optionalSchema(referenceSchema),
});

/** The schema of a conversation; `parseConversationPlan` also checks that ids are unique. */
export const conversationPlanSchema: SchemaOf<ConversationPlan> = shape satisfies Matching<
  typeof shape,
  ConversationPlan
>;
