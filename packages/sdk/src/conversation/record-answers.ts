import { isBlank } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { RecordAnswer, RecordText, RecordWording } from './record-text.js';
import { isOfClosedHome, listParties } from './list-parties.js';
import type { AnswerState } from './list-answers.js';
import { RECORDED_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';

/**
 * What a party says of the draft of the record: see `AnswerState`; `withdrawn` when it said yes to words that the school took back
 * since, and nothing else changed; `not-asked` when it has no draft of the school and never answered.
 */
export type RecordAnswerState = AnswerState | 'withdrawn' | 'not-asked';

/** The answer of one party to the draft of the record. */
export interface PartyRecordAnswer {
  readonly party: Party;
  readonly state: RecordAnswerState;
  /** Whether a *no* is to words that the school changed since. */
  readonly isOutdated?: boolean;
  /** Whether the school took back something that the answer is about. */
  readonly isTakenBack?: boolean;
}

type Recorded = Pick<ConversationPlan, 'record'>;

/** Lists the school's draft of the record as a party may read it now: what the school shared with it and did not take back. */
export function listRecordDraft({ record = [] }: Recorded, party: Party): RecordText[] {
  return record.filter(
    ({ by, sharedWith, withdrawnAt, text }) =>
      by === 'school' && sharedWith?.includes(party) && withdrawnAt === undefined && !isBlank(text),
  );
}

/** Lists what households and pupil add to the record, each in its own words: what they shared with the school and did not take back. */
export function listRecordAdditions({ record = [] }: Recorded): RecordText[] {
  return record.filter(
    ({ by, sharedWith, withdrawnAt, text }) =>
      by !== 'school' && sharedWith?.includes('school') && withdrawnAt === undefined && !isBlank(text),
  );
}

/** Returns the words of the draft that a party reads now. */
export function recordWordingOf(plan: Recorded, party: Party): RecordWording[] {
  return listRecordDraft(plan, party).map((part) => pick(part, RECORDED_FIELDS) as RecordWording);
}

/** Whether an answer is about the draft as its party reads it now; if not, the party is asked again. */
export function isRecordAnsweredNow(plan: Recorded, { by, of }: RecordAnswer): boolean {
  return sameData(of.map(wordsOf), recordWordingOf(plan, by));
}

/** Whether the school took back something that an answer is about, in its own plan and in the copy of each who reads the answer. */
export function isRecordTakenBack({ record = [] }: Recorded, { of }: RecordAnswer): boolean {
  return of.some((part) => record.some(({ id, withdrawnAt }) => id === part.id && withdrawnAt !== undefined));
}

/**
 * Lists what each party of the family says of the draft, in the order in which they speak. A *no* stays one, whatever the school
 * writes or takes back since, until the party says otherwise. Give it the school's copy: another does not tell with whom else a draft is shared.
 */
export function listRecordAnswers(plan: ConversationPlan): PartyRecordAnswer[] {
  return listParties(plan)
    .filter((party) => party !== 'school')
    .map((party) => {
      const state = stateOf(plan, party);
      const answer = plan.recordAnswers?.find(({ by }) => by === party);
      const isOutdated = state === 'disagreed' && answer !== undefined && !isRecordAnsweredNow(plan, answer);
      const isTakenBack = answer !== undefined && isRecordTakenBack(plan, answer);
      return { party, state, ...(isOutdated && { isOutdated }), ...(isTakenBack && { isTakenBack }) };
    });
}

function stateOf(plan: ConversationPlan, party: Party): RecordAnswerState {
  const answer = plan.recordAnswers?.find(({ by }) => by === party);
  if (answer && !answer.agrees) return 'disagreed';
  const draft = recordWordingOf(plan, party);
  if (!answer) return draft.length === 0 ? 'not-asked' : 'none';
  if (draft.length > 0 && isRecordAnsweredNow(plan, answer)) return 'agreed';
  const answered = answer.of.map(wordsOf);
  const isAnswered = draft.every((part) => answered.some((each) => sameData(each, part)));
  return isAnswered && isRecordTakenBack(plan, answer) ? 'withdrawn' : 'changed';
}

/** Sets a party's answer to the draft as it reads it now; it replaces an earlier one. */
export function answerRecord(plan: ConversationPlan, by: Party, agrees: boolean, now: Instant): ConversationPlan {
  const answer: RecordAnswer = { by, agrees, givenAt: new Date(now).toISOString(), of: recordWordingOf(plan, by) };
  return { ...plan, recordAnswers: [...(plan.recordAnswers ?? []).filter((each) => each.by !== by), answer] };
}

/**
 * Whether a party may see an answer: its own, and that of another when the school shared a draft with it, also one that it took back. The child's two homes see each
 * other's only when both chose so; the school sees all, and somebody from outside none.
 */
export function isRecordAnswerVisible(
  plan: ConversationPlan,
  { by }: Pick<RecordAnswer, 'by'>,
  party: Party | undefined,
): boolean {
  if (party === undefined) return false;
  if (party === 'school' || by === party) return true;
  const { record = [] } = plan;
  const isReader = record.some((part) => part.by === 'school' && part.sharedWith?.includes(party));
  return isReader && !isOfClosedHome(plan, by, party);
}

/** Copies an answer for a party; of the words it was about, another family party has only those that it reads itself, or that it read before they were taken back. */
export function copyRecordAnswer(
  plan: ConversationPlan,
  answer: RecordAnswer,
  party: Party | undefined,
): Readonly<Record<string, unknown>> {
  if (party === 'school') return { ...answer };
  const of = answer.of.map(wordsOf);
  if (answer.by === party) return { ...answer, of };
  const known = party === undefined ? [] : recordWordingOf(plan, party);
  const takenBack = (plan.record ?? []).filter(
    ({ by, withdrawnAt, sharedWith }) =>
      by === 'school' && withdrawnAt !== undefined && party !== undefined && sharedWith?.includes(party),
  );
  const seen = of.flatMap((part) => {
    if (known.some((each) => sameData(each, part))) return [part];
    const gone = takenBack.find(({ id }) => id === part.id);
    if (!gone) return [];
    // What was taken back before this party read it, has no words for it.
    return [party && gone.readBy?.includes(party) ? part : { ...part, text: '' }];
  });
  return { ...answer, of: seen };
}

const wordsOf = (part: RecordWording): RecordWording => pick(part, RECORDED_FIELDS) as RecordWording;
