import type { Reference } from '../shared/reference.js';
import type { RhythmAnswer, RhythmWording } from './check-in.js';
import type { ConfirmedAgreement, ConfirmedWording, EarlierConfirmation, WordedAgreement } from './confirmation.js';
import type { ConversationSession, Joined, LeftOut, LeftPerson } from './conversation-plan.js';
import type { RecordWording } from './record-text.js';
import type { ConsentWording, ConsentedAgreement, ConsentedGoal, GoalEvaluation } from './support-plan.js';
import type { FieldsOf } from './plan-fields.js';

// The fields of what stands within a plan's items, as `plan-fields.ts` has those of the plan and its lists.

export const SESSION_FIELDS: FieldsOf<ConversationSession> = {
  phase: true,
  runningSince: true,
  spent: true,
  focus: true,
  startedAt: true,
  endedAt: true,
};
export const EARLIER_FIELDS: FieldsOf<EarlierConfirmation> = {
  agrees: true,
  about: true,
  comment: true,
  givenAt: true,
  of: true,
};
export const WORDING_FIELDS: FieldsOf<ConfirmedWording> = { agreements: true, summary: true };
export const WORDED_FIELDS: FieldsOf<WordedAgreement> = {
  id: true,
  text: true,
  who: true,
  by: true,
  participant: true,
};
export const AGREED_FIELDS: FieldsOf<ConfirmedAgreement> = { ...WORDED_FIELDS, status: true, droppedOn: true };
export const JOINED_FIELDS: FieldsOf<Joined> = { party: true, person: true, told: true, at: false };
export const LEFT_PERSON_FIELDS: FieldsOf<LeftPerson> = {
  person: true,
  name: true,
  role: true,
  task: true,
  told: true,
};
export const LEFT_OUT_FIELDS: FieldsOf<LeftOut> = {
  party: true,
  type: true,
  title: true,
  when: true,
  pupilRole: true,
  interpreter: true,
  languages: true,
  notShared: true,
  removed: false,
  names: false,
  told: false,
};
/** What others have of a party that was left out. */
export const LEFT_FIELDS: FieldsOf<LeftOut> = {
  party: true,
  type: false,
  title: false,
  when: false,
  pupilRole: false,
  interpreter: false,
  languages: false,
  notShared: false,
  removed: false,
  names: true,
  told: true,
};
export const EVALUATION_FIELDS: FieldsOf<GoalEvaluation> = { on: true, outcome: true, text: true };
export const CONSENT_WORDING_FIELDS: FieldsOf<ConsentWording> = { goals: true, agreements: true };
export const CONSENTED_GOAL_FIELDS: FieldsOf<ConsentedGoal> = { id: true, text: true };
export const CONSENTED_FIELDS: FieldsOf<ConsentedAgreement> = { ...WORDED_FIELDS, goal: true };
export const RHYTHM_FIELDS: FieldsOf<RhythmWording> = {
  everyDays: true,
  startOn: true,
  endOn: true,
  caller: true,
  household: true,
  way: true,
  at: true,
};
export const RHYTHM_ANSWER_FIELDS: FieldsOf<RhythmAnswer> = {
  by: true,
  answer: true,
  reason: true,
  answeredAt: true,
  of: true,
};
export const RECORDED_FIELDS: FieldsOf<RecordWording> = { id: true, text: true };
export const REFERENCE_FIELDS: FieldsOf<Reference> = { kind: true, id: true };
