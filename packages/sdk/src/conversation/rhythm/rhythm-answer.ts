import { isBlank } from '../../i18n/text.js';
import { isHousehold, type Party } from '../../shared/parties.js';
import { may, partyOfReader, type Reader } from '../../shared/rights.js';
import { sameData } from '../../shared/same-data.js';
import type { Instant } from '../../shared/zoned-time.js';
import type { CheckIn, ContactRhythm, RhythmAnswer, RhythmWording } from '../check-in.js';
import { findHeldAnswer } from '../check-ins.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { listParties } from '../list-parties.js';
import { dayOfInstant } from '../local-day.js';
import { RHYTHM_FIELDS } from '../nested-fields.js';
import { pick } from '../plan-fields.js';
import type { ConsentAnswer } from '../support-plan.js';
import { homeOfRhythm } from './home-of-rhythm.js';

/**
 * How a rhythm stands: `agreed`, as one side proposed and the other said yes to; `asked`, no answer yet to what stands there now;
 * `refused`. Only of one that is agreed the contacts are agreed too.
 */
export type RhythmState = 'agreed' | 'asked' | 'refused';

/** How a rhythm stands between who proposed it and who answers. */
export interface RhythmStanding {
  readonly state: RhythmState;
  /** Who answers; left out of a rhythm that was stored before it was known who proposed it: it stands as it was agreed. */
  readonly asked?: Party;
  /** What that party answered last, perhaps on what was proposed before. */
  readonly answer?: RhythmAnswer;
}

/** Finds how a rhythm stands, who answers and what that party answered last. */
export function findRhythmStanding(plan: Pick<ConversationPlan, 'parties'>, rhythm: ContactRhythm): RhythmStanding {
  const asked = findAsked(plan, rhythm);
  if (asked === undefined) return { state: 'agreed' };
  const answer = rhythm.answers?.find(({ by }) => by === asked);
  return { state: stateOf(rhythm, answer), asked, ...(answer && { answer }) };
}

/** Who proposed a rhythm said yes by that: the other side answers, the home with which it is; without a home the pupil. */
function findAsked(plan: Pick<ConversationPlan, 'parties'>, rhythm: ContactRhythm): Party | undefined {
  const { proposedBy } = rhythm;
  if (proposedBy === undefined) return undefined;
  if (proposedBy !== 'school') return 'school';
  const parties = listParties(plan);
  return parties.some(isHousehold) || !parties.includes('pupil') ? homeOfRhythm(rhythm) : 'pupil';
}

/** A yes holds for a rhythm that ends earlier, too; to a no, each change is another proposal. */
function stateOf(rhythm: ContactRhythm, answer: RhythmAnswer | undefined): RhythmState {
  if (answer?.answer === 'given' && isWithin(answer.of, rhythm)) return 'agreed';
  return answer?.answer === 'refused' && sameData(answer.of, wordingOf(rhythm)) ? 'refused' : 'asked';
}

const wordingOf = (rhythm: RhythmWording) => pick(rhythm, RHYTHM_FIELDS) as RhythmWording;

/** Whether a rhythm is another one as that was, perhaps one that ends earlier. */
function isWithin(of: RhythmWording, rhythm: RhythmWording): boolean {
  return rhythm.endOn <= of.endOn && sameData({ ...wordingOf(of), endOn: '' }, { ...wordingOf(rhythm), endOn: '' });
}

/**
 * Whether a short contact is agreed: it comes from no rhythm, or from one that is agreed and it is not on a day before the yes. One
 * of which somebody said whether it has been is known anyhow. What is not agreed is not counted, due or missed.
 */
export function isCheckInAgreed(
  plan: Pick<ConversationPlan, 'parties' | 'rhythms' | 'timeZone'>,
  checkIn: CheckIn,
): boolean {
  const { from, on } = checkIn;
  const rhythm = from?.kind === 'rhythm' ? plan.rhythms?.find(({ id }) => id === from.id) : undefined;
  if (!rhythm || findHeldAnswer(checkIn) !== undefined) return true;
  const { state, answer } = findRhythmStanding(plan, rhythm);
  if (state !== 'agreed' || answer === undefined) return state === 'agreed';
  return on >= dayOfInstant(plan, answer.answeredAt);
}

/** Whether a reader may answer on a rhythm: for the party that was asked, and for no other. */
export function mayAnswerRhythm(
  reader: Reader | undefined,
  plan: Pick<ConversationPlan, 'parties'>,
  rhythm: ContactRhythm,
): boolean {
  const party = partyOfReader(reader);
  const speaks = may(reader, 'conversation', 'confirm') || may(reader, 'conversation', 'lead');
  return speaks && party !== undefined && findRhythmStanding(plan, rhythm).asked === party;
}

/** What a party answers on a rhythm. */
export interface AnswerRhythmOptions {
  readonly answer: ConsentAnswer;
  /** What suits better, or anything else, in its own words. */
  readonly reason?: string;
  /** The rhythm as the party read it; that of the plan now when left out. */
  readonly of?: RhythmWording;
  /** The moment of answering. */
  readonly now: Instant;
}

/**
 * Sets the answer of a party on the rhythm that it was asked about; it replaces an earlier one of its own. The plan is unchanged when
 * the party was not asked. A server takes it only from the party itself: see `mergeView`.
 */
export function answerRhythm(
  plan: ConversationPlan,
  id: string,
  by: Party,
  { answer, reason = '', of, now }: AnswerRhythmOptions,
): ConversationPlan {
  const words = reason.trim();
  const answeredAt = new Date(now).toISOString();
  return changeAsked(plan, id, by, (rhythm) =>
    withDraft(
      withAnswer(rhythm, {
        by,
        answer,
        ...(words && { reason: words }),
        answeredAt,
        of: wordingOf(of ?? rhythm),
      }),
      by,
      undefined,
    ),
  );
}

/** Keeps what a party writes with its answer, until it is sent (`answerRhythm`); without words nothing is kept. */
export function updateRhythmDraft(plan: ConversationPlan, id: string, by: Party, reason: string): ConversationPlan {
  return changeAsked(plan, id, by, (rhythm) => withDraft(rhythm, by, isBlank(reason) ? undefined : reason));
}

function changeAsked(
  plan: ConversationPlan,
  id: string,
  by: Party,
  change: (rhythm: ContactRhythm) => ContactRhythm,
): ConversationPlan {
  const isAsked = (rhythm: ContactRhythm) => rhythm.id === id && findAsked(plan, rhythm) === by;
  if (!plan.rhythms?.some(isAsked)) return plan;
  return { ...plan, rhythms: plan.rhythms.map((each) => (isAsked(each) ? change(each) : each)) };
}

function withAnswer(rhythm: ContactRhythm, answer: RhythmAnswer): ContactRhythm {
  return { ...rhythm, answers: [...(rhythm.answers ?? []).filter(({ by }) => by !== answer.by), answer] };
}

/** A rhythm with what a party writes with its answer and has not sent; without words with nothing of it. */
export function withDraft(
  { drafts = [], ...rhythm }: ContactRhythm,
  by: Party,
  reason: string | undefined,
): ContactRhythm {
  const others = drafts.filter((each) => each.by !== by);
  const next = reason === undefined ? others : [...others, { by, reason }];
  return next.length > 0 ? { ...rhythm, drafts: next } : rhythm;
}

/**
 * Returns a rhythm as a party proposes it in place of the stored one: with what the other side answered and writes, which is not the
 * proposer's to say. One that ends earlier than the stored one is no other proposal.
 */
export function proposeInPlaceOf(
  stored: ContactRhythm | undefined,
  { proposedBy: _by, answers: _answers, drafts: _drafts, ...rhythm }: ContactRhythm,
  by: Party,
): ContactRhythm {
  const { answers, drafts } = stored ?? {};
  const proposedBy = stored && isWithin(stored, rhythm) ? stored.proposedBy : by;
  return {
    ...rhythm,
    ...(proposedBy !== undefined && { proposedBy }),
    ...(answers && { answers }),
    ...(drafts && { drafts }),
  };
}

/** Whether somebody answered on a rhythm: it can be ended then, and does not disappear with what was said. */
export const isAnsweredRhythm = ({ answers = [] }: ContactRhythm): boolean => answers.length > 0;

/** The answer of a party in a merge, as it may be set: of known fields, in its own name. */
export function mergeOwnAnswer(
  stored: ContactRhythm,
  { seen, sent }: { readonly seen: ContactRhythm | undefined; readonly sent: ContactRhythm },
  party: Party,
  stamp: (given: string | undefined) => string,
): ContactRhythm {
  const own = (rhythm: ContactRhythm | undefined) => rhythm?.answers?.find(({ by }) => by === party);
  const ownDraft = (rhythm: ContactRhythm | undefined) => rhythm?.drafts?.find(({ by }) => by === party)?.reason;
  const draft = ownDraft(sent);
  const kept = draft === ownDraft(seen) ? stored : withDraft(stored, party, draft);
  const given = own(sent);
  if (!given || sameData(given, own(seen))) return kept;
  const { answer, reason } = given;
  const said = { by: party, answer, ...(reason !== undefined && { reason }), of: wordingOf(given.of) };
  const { answeredAt: _at, ...last } = own(stored) ?? {};
  return sameData(said, last) ? kept : withAnswer(kept, { ...said, answeredAt: stamp(given.answeredAt) });
}
