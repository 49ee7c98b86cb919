import * as v from 'valibot';
import { CHANNELS } from '../shared/channels.js';
import { PARTIES } from '../shared/parties.js';
import { ROLES } from '../shared/roles.js';
import {
  checked,
  filledSchema,
  instantSchema,
  localDateSchema,
  localDateTimeSchema,
  momentOrDaySchema,
  optionalSchema,
  referenceSchema,
  schoolYearSchema,
  textSchema,
} from '../shared/validate.js';
import { isTimeZone } from '../shared/zoned-time.js';
import {
  AGREEMENT_PARTIES,
  AGREEMENT_STATUSES,
  CHECK_IN_KINDS,
  CONVERSATION_TYPES,
  type ConversationPlan,
  FOCUSES,
} from './conversation-plan.js';
import type { ConversationIssueCode } from './issue-texts.js';

const partySchema = v.picklist(PARTIES);
const sharedWithSchema = optionalSchema(v.array(partySchema));
const atLeast = (test: (value: number) => boolean, code: ConversationIssueCode) =>
  v.pipe(
    v.number(),
    v.check((value) => Number.isFinite(value) && test(value), code),
  );
/** Of a part of the conversation; a part that is skipped has none. */
const minutesSchema = atLeast((value) => value >= 0, 'negative-minutes');
const secondsSchema = atLeast((value) => value >= 0, 'wrong-type');

const participantSchema = v.looseObject({
  id: filledSchema,
  name: optionalSchema(v.string()),
  role: v.picklist(ROLES),
  task: optionalSchema(textSchema),
  announced: v.boolean(),
  language: optionalSchema(v.string()),
});

const contribution = { by: partySchema, text: textSchema, sharedWith: sharedWithSchema };
const contributionSchema = v.looseObject(contribution);

const agendaItemSchema = v.looseObject({
  ...contribution,
  id: filledSchema,
  minutes: optionalSchema(minutesSchema),
  phase: optionalSchema(v.string()),
  from: optionalSchema(referenceSchema),
});

const phaseSchema = v.looseObject({ id: filledSchema, title: optionalSchema(textSchema), minutes: minutesSchema });
const questionSchema = v.looseObject({ ...contribution, id: filledSchema, phase: filledSchema });
const promiseSchema = v.looseObject({ id: filledSchema, can: v.boolean(), text: textSchema });

const agreementSchema = v.looseObject({
  id: filledSchema,
  text: textSchema,
  who: optionalSchema(v.picklist(AGREEMENT_PARTIES)),
  by: optionalSchema(localDateSchema),
  status: v.picklist(AGREEMENT_STATUSES),
  evaluation: optionalSchema(textSchema),
  from: optionalSchema(referenceSchema),
});

const checkInSchema = v.looseObject({
  id: filledSchema,
  on: localDateSchema,
  kind: v.picklist(CHECK_IN_KINDS),
  way: v.picklist(CHANNELS),
  done: optionalSchema(v.boolean()),
});

const confirmationSchema = v.looseObject({
  by: partySchema,
  agrees: v.boolean(),
  comment: optionalSchema(v.string()),
  givenAt: instantSchema,
});

const sessionSchema = v.looseObject({
  phase: filledSchema,
  runningSince: optionalSchema(instantSchema),
  spent: v.record(v.string(), secondsSchema),
  focus: optionalSchema(v.picklist(FOCUSES)),
  endedAt: optionalSchema(instantSchema),
});

/** The shape of a conversation; that ids are unique is checked by `parseConversationPlan`. */
export const conversationPlanSchema: v.GenericSchema<unknown, ConversationPlan> = v.looseObject({
  id: filledSchema,
  revision: optionalSchema(v.number()),
  type: v.picklist(CONVERSATION_TYPES),
  schoolYear: schoolYearSchema,
  title: optionalSchema(textSchema),
  pupil: optionalSchema(v.string()),
  goal: optionalSchema(textSchema),
  participants: v.array(participantSchema),
  start: optionalSchema(localDateTimeSchema),
  timeZone: optionalSchema(checked(isTimeZone, 'time-zone' satisfies ConversationIssueCode)),
  minutes: atLeast((value) => value > 0, 'no-minutes'),
  place: optionalSchema(textSchema),
  medium: v.picklist(CHANNELS),
  interpreter: optionalSchema(v.union([v.boolean(), v.string()])),
  supportPlan: optionalSchema(v.boolean()),
  phases: optionalSchema(v.array(phaseSchema)),
  questions: optionalSchema(v.array(questionSchema)),
  expectations: v.array(contributionSchema),
  agenda: v.array(agendaItemSchema),
  strengths: v.array(contributionSchema),
  pupilRole: optionalSchema(textSchema),
  promises: optionalSchema(v.array(promiseSchema)),
  agreements: v.array(agreementSchema),
  checkIns: optionalSchema(v.array(checkInSchema)),
  followUp: optionalSchema(momentOrDaySchema),
  summary: optionalSchema(textSchema),
  confirmations: optionalSchema(v.array(confirmationSchema)),
  explainedTerms: optionalSchema(v.array(v.string())),
  session: optionalSchema(sessionSchema),
  from: optionalSchema(referenceSchema),
});
