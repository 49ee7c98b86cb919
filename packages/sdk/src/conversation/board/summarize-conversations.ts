import { isBlank, type Text } from '../../i18n/text.js';
import { addDays, compareText } from '../../shared/calendar-day.js';
import type { Party } from '../../shared/parties.js';
import { isShared, readerOfParty } from '../../shared/rights.js';
import { type Instant, toInstant } from '../../shared/zoned-time.js';
import { listUnannounced, listUntold } from '../announce-conversation.js';
import { isConfirmedNow } from '../confirmed-wording.js';
import { consentWordingOf } from '../consent-wording.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { listConsents, listWithAuthority, mayAskConsent } from '../list-consents.js';
import { type Disagreement, listDisagreements } from '../list-disagreements.js';
import { listParties } from '../list-parties.js';
import { CONTRIBUTIONS } from '../plan-fields.js';
import { dayOfInstant, timeZoneOf } from '../local-day.js';
import { endOf, whenOf } from '../plan-time.js';
import { listRecordAnswers } from '../record-answers.js';
import { findMissedCheckIns } from '../rhythm/missed-check-ins.js';
import { type OwnItem, ownerOf } from '../sharing.js';
import { listTalkWishes } from '../talk-wishes.js';
import { viewForPerspective } from '../view-for-perspective.js';

/** How far a conversation is. `draft`: the family does not know of it; `held`: rounded off. */
export const CONVERSATION_STAGES = ['draft', 'announced', 'under-way', 'held', 'cancelled'] as const;
/** One of {@link CONVERSATION_STAGES}. */
export type ConversationStage = (typeof CONVERSATION_STAGES)[number];

/**
 * How far a party is. `prepared`: it has words of its own and shared none, or nobody knows of the conversation yet; this is known
 * of the school alone. `confirmed`: what was agreed, as it is worded now; the school does so by rounding off. `disagrees`: it
 * said no, to what was agreed until it confirms again, or to the record. `refused`: it does not consent to the plan of support;
 * that is a right, no quarrel, and the next step is the school's.
 */
export const PARTY_STATES = ['nothing', 'prepared', 'shared', 'confirmed', 'disagrees', 'refused'] as const;
/** One of {@link PARTY_STATES}. */
export type PartyState = (typeof PARTY_STATES)[number];

/**
 * What a conversation needs of the school, what comes first at first: a *no* to talk over, to what was agreed or to the record; parents
 * who did not consent to the plan of support, until the school asks them again; parents or pupil who asked to talk on; a talk of which the day has passed and which was not begun, or not rounded off; a day; to be announced; words of the school before the day; parents
 * who are to be asked to consent to the plan of support, for the first time or as it is worded now; a short contact that did not work out twice;
 * a day to look back; a talk to look back in.
 */
export const CONVERSATION_NEEDS = [
  'talk-over',
  'consent-refused',
  'talk-on',
  'hold',
  'round-off',
  'choose-day',
  'announce',
  'prepare',
  'ask-consent',
  'short-contact',
  'plan-follow-up',
  'look-back',
] as const;
/** One of {@link CONVERSATION_NEEDS}. */
export type ConversationNeed = (typeof CONVERSATION_NEEDS)[number];

/** A *no* to something else than the agreements. */
export interface Refusal {
  readonly by: Party;
  /** The draft of the record, or the plan of support. */
  readonly of: 'record' | 'support-plan';
  /** Why, in the words of who said no. */
  readonly comment?: string;
}

/** How far a party is with a conversation. */
export interface PartyProgress {
  readonly party: Party;
  readonly state: PartyState;
}

/** How far a conversation is, as the school may know it. */
export interface ConversationProgress {
  /** The school's copy, from which all else follows. */
  readonly plan: ConversationPlan;
  readonly stage: ConversationStage;
  /** How far each party of the conversation is, parents first. */
  readonly parties: readonly PartyProgress[];
  /** Who has to do something next, such as to prepare, to confirm or to consent, in the order of the parties. */
  readonly waitsFor: readonly Party[];
  /** Who said no to what was agreed. */
  readonly disagreements: readonly Disagreement[];
  /** Who said no to the record or to the plan of support. */
  readonly refusals: readonly Refusal[];
  /** What it needs of the school, what comes first at first; nothing once it is cancelled. */
  readonly needs: readonly ConversationNeed[];
}

/** The options of {@link summarizeConversations}. */
export interface SummarizeOptions {
  /** The present moment; when left out, nothing is needed because of the day that it is. */
  readonly now?: Instant;
}

/** The number of days before a talk from which the school's own preparation is a need. Our own choice. */
const TO_PREPARE = 14;

/**
 * Lists how far conversations are, in the order in which they need the school: by their first need, then by their day; then
 * those that need nothing, and last those that are cancelled.
 *
 * All of it follows from the school's copy (`viewForPerspective`), whatever is given: of a family it is known that it prepared
 * when it shared something with the school or confirmed, and never from what it keeps to itself. Questions that were suggested
 * are no words of a party. It tells how far a talk is, and compares no families.
 */
export function summarizeConversations(
  plans: readonly ConversationPlan[],
  { now }: SummarizeOptions = {},
): ConversationProgress[] {
  const followed = new Set(plans.flatMap(({ from }) => (from?.kind === 'conversation' ? [from.id] : [])));
  return plans.map((plan) => summarize(plan, now, followed)).sort(compareProgress);
}

function summarize(
  whole: ConversationPlan,
  now: Instant | undefined,
  followed: ReadonlySet<string>,
): ConversationProgress {
  const plan = viewForPerspective(whole, readerOfParty('school'));
  const stage = stageOf(plan);
  const refusals = listRefusals(plan);
  const refusedBy = (party: Party) => refusals.filter(({ by }) => by === party).map(({ of }) => of);
  const parties = listParties(plan).map((party) => ({ party, state: stateOf(plan, party, stage, refusedBy(party)) }));
  const progress = {
    plan,
    stage,
    parties,
    waitsFor: listAwaited(plan, stage, parties),
    disagreements: listDisagreements(plan),
    refusals,
  };
  return { ...progress, needs: stage === 'cancelled' ? [] : listNeeds(progress, now, followed) };
}

function stageOf({ cancelled, draft, session }: ConversationPlan): ConversationStage {
  if (cancelled) return 'cancelled';
  if (session) return session.endedAt === undefined ? 'under-way' : 'held';
  return draft ? 'draft' : 'announced';
}

/** How far a party is; who said no to the record or to the plan of support has answered, and waits for the school. */
function stateOf(
  plan: ConversationPlan,
  party: Party,
  stage: ConversationStage,
  refused: readonly Refusal['of'][],
): PartyState {
  const answer = plan.confirmations?.find(({ by }) => by === party);
  if (answer && !answer.agrees) return 'disagrees';
  if (refused.includes('support-plan')) return 'refused';
  if (answer && isConfirmedNow(plan, answer)) return 'confirmed';
  if (refused.includes('record')) return 'disagrees';
  if (party === 'school' && stage === 'held') return 'confirmed';
  const own = listWords(plan, party);
  if ((!plan.draft && own.some(isShared)) || answer) return 'shared';
  return own.length > 0 ? 'prepared' : 'nothing';
}

/** Lists what a party brought in itself: of notes the one who noted them is no author, and questions are suggested. */
function listWords(plan: ConversationPlan, party: Party): OwnItem[] {
  return CONTRIBUTIONS.filter((list) => list !== 'notes' && list !== 'questions').flatMap((list) =>
    ((plan[list] ?? []) as readonly OwnItem[]).filter(
      (item) => ownerOf(item) === party && item.withdrawnAt === undefined && !isBlank(item.text as Text | undefined),
    ),
  );
}

function listRefusals(plan: ConversationPlan): Refusal[] {
  return [
    ...listRecordAnswers(plan).flatMap(({ party, state }): Refusal[] =>
      state === 'disagreed' ? [{ by: party, of: 'record' }] : [],
    ),
    ...listConsents(plan).flatMap(({ household, state, consent }): Refusal[] =>
      state === 'refused'
        ? [{ by: household, of: 'support-plan', ...(consent?.reason !== undefined && { comment: consent.reason }) }]
        : [],
    ),
  ];
}

/**
 * Whether parents with authority are to be asked to consent to a plan of support that has goals: never, of words that they read
 * before, or of those that they refused as they stand.
 */
function isConsentToAsk(plan: ConversationPlan): boolean {
  const decide = listWithAuthority(plan);
  return listConsents(plan).some(
    (each) =>
      decide.includes(each.household) &&
      !each.isAwaited &&
      each.state !== 'given' &&
      mayAskConsent(plan, each) &&
      consentWordingOf(plan, each.household).goals.length > 0,
  );
}

/** Whether parents refused their consent and wait for what the school does with it. */
const isRefusalOpen = (plan: ConversationPlan) =>
  listConsents(plan).some(({ state, isAwaited }) => state === 'refused' && !isAwaited);

function listAwaited(plan: ConversationPlan, stage: ConversationStage, parties: readonly PartyProgress[]): Party[] {
  // After a refusal the next step is the school's: the talk does not stop there.
  const asked = listConsents(plan).flatMap(({ household, isAwaited }): Party[] => (isAwaited ? [household] : []));
  if (isRefusalOpen(plan)) asked.push('school');
  const list = (...states: PartyState[]) =>
    parties.filter(({ party, state }) => states.includes(state) || asked.includes(party)).map(({ party }) => party);
  if (stage === 'draft' || stage === 'under-way') return ['school'];
  if (stage === 'announced') return list('nothing', 'prepared');
  const isAgreed = plan.agreements.some(({ text }) => !isBlank(text)) || !isBlank(plan.summary);
  if (stage === 'cancelled') return [];
  return isAgreed ? list('nothing', 'prepared', 'shared') : list();
}

function listNeeds(
  { plan, stage, parties, disagreements, refusals }: Omit<ConversationProgress, 'needs'>,
  now: Instant | undefined,
  followed: ReadonlySet<string>,
): ConversationNeed[] {
  const { followUp } = plan;
  const start = whenOf(plan);
  const today = now === undefined ? undefined : dayOfInstant(plan, now);
  const isPast = (moment: string | undefined) =>
    now !== undefined && moment !== undefined && toInstant(moment, timeZoneOf(plan)) <= new Date(now);
  const isNear = today !== undefined && start !== undefined && start.slice(0, 10) <= addDays(today, TO_PREPARE);
  const isToCome = stage === 'draft' || stage === 'announced';
  const schoolIs = parties.find(({ party }) => party === 'school')?.state;
  const isNeeded: { readonly [need in ConversationNeed]: boolean } = {
    'talk-over': disagreements.length > 0 || refusals.some(({ of }) => of === 'record'),
    'consent-refused': isRefusalOpen(plan),
    'talk-on': stage === 'held' && listTalkWishes(plan).length > 0 && !followed.has(plan.id),
    // Without a time it is over once its day is.
    hold:
      stage === 'announced' &&
      (plan.start === undefined ? today !== undefined && (start ?? '9') < today : isPast(endOf(plan))),
    'round-off': stage === 'under-way' && today !== undefined && (start ?? '9').slice(0, 10) < today,
    'choose-day': isToCome && start === undefined,
    announce:
      stage === 'draft' || (stage === 'announced' && listUnannounced(plan).length + listUntold(plan).length > 0),
    prepare: isToCome && isNear && (schoolIs === 'nothing' || schoolIs === 'prepared'),
    'ask-consent': stage !== 'draft' && isConsentToAsk(plan),
    'short-contact': today !== undefined && findMissedCheckIns(plan, today).length > 0,
    'plan-follow-up': stage === 'held' && followUp === undefined,
    'look-back':
      stage === 'held' && today !== undefined && (followUp ?? '9').slice(0, 10) <= today && !followed.has(plan.id),
  };
  return CONVERSATION_NEEDS.filter((need) => isNeeded[need]);
}

function compareProgress(a: ConversationProgress, b: ConversationProgress): number {
  return rankOf(a) - rankOf(b) || compareText(whenOf(a.plan) ?? '9', whenOf(b.plan) ?? '9');
}

function rankOf({ needs, stage }: ConversationProgress): number {
  const [first] = needs;
  if (first) return CONVERSATION_NEEDS.indexOf(first);
  return CONVERSATION_NEEDS.length + Number(stage === 'cancelled');
}
