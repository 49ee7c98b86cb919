import { SOURCE_LANGUAGE } from '../i18n/text.js';
import type { Instant } from '../shared/zoned-time.js';
import { emptyAnswers } from './empty-answers.js';
import {
  type ExpectationsRound,
  type PartyAnswers,
  type ReopeningChoice,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';

/**
 * Lists who decides about opening the answers of a party again: the party itself, and the other side. For a household and
 * the pupil that is the school; for the school every household of the round, for each of them reads its answers. A round
 * without a household has the pupil instead.
 */
export function listDeciders({ parties }: ExpectationsRound, about: RoundParty): readonly RoundParty[] {
  if (about !== 'school') return [about, 'school'];
  const households = (['parents', 'parents-2'] as const).filter((household) => parties[household]);
  return ['school', ...(households.length > 0 ? households : (['pupil'] as const))];
}

/**
 * Whether the answers of a party, which were handed in, are open again: everybody who decides about it agreed, about
 * these very answers. Until they are handed in again, others see what was handed in first. In a sealed copy it is as far
 * as the reader may know.
 */
export function isReopened(round: ExpectationsRound, about: RoundParty): boolean {
  return listDeciders(round, about).every((party) => findChoice(round, party, about)?.agrees === true);
}

/** What came of the wish to open the answers of a party again. */
export interface ReopeningState {
  /** Whose answers it is about. */
  readonly about: RoundParty;
  /** Who agreed, earliest first: the first of them asked. */
  readonly agreed: readonly RoundParty[];
  readonly declined: readonly RoundParty[];
  /** Who has not said anything yet. */
  readonly awaited: readonly RoundParty[];
  /** When it was asked, an instant. */
  readonly askedAt: string;
  /** When the last of them agreed, an instant; only when all did. */
  readonly reopenedAt?: string;
}

/** Lists what parties of the round want open again, by whose answers they are. What was handed in since is not in it. */
export function listReopenings(round: ExpectationsRound): ReopeningState[] {
  return ROUND_PARTIES.flatMap((about) => {
    const deciders = listDeciders(round, about);
    const chosen = deciders.flatMap((party) => {
      const choice = findChoice(round, party, about);
      return choice ? [{ party, ...choice }] : [];
    });
    const agreed = chosen.filter(({ agrees }) => agrees).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const [first, last] = [agreed[0], agreed.at(-1)];
    if (!first || !last) return [];
    return {
      about,
      agreed: agreed.map(({ party }) => party),
      declined: chosen.filter(({ agrees }) => !agrees).map(({ party }) => party),
      awaited: deciders.filter((party) => !chosen.some((each) => each.party === party)),
      askedAt: first.at,
      ...(agreed.length === deciders.length && { reopenedAt: last.at }),
    };
  });
}

/** A choice of a party about opening answers again. */
export interface ReopeningRequest {
  /** Who chooses. */
  readonly party: RoundParty;
  /** Whose answers it is about. */
  readonly about: RoundParty;
  /** True to ask for it or to agree, false to decline, `undefined` to take one's choice back. */
  readonly agrees: boolean | undefined;
}

/**
 * Creates a party's own answers with its choice about opening answers again, for `mergeRound`. Nothing changes when the
 * party does not decide about them, or when they were not handed in. Throws `RangeError` when `now` is no moment.
 */
export function chooseReopening(
  round: ExpectationsRound,
  { party, about, agrees }: ReopeningRequest,
  now: Instant,
): PartyAnswers {
  const own = round.parties[party] ?? emptyAnswers(SOURCE_LANGUAGE);
  const of = round.parties[about]?.submittedAt;
  if (of === undefined || !listDeciders(round, about).includes(party)) return own;
  const { [about]: _before, ...others } = own.reopening ?? {};
  const choice = agrees === undefined ? {} : { [about]: { of, at: new Date(now).toISOString(), agrees } };
  return { ...own, reopening: { ...others, ...choice } };
}

/** Finds what a party chose about the answers that another, or it itself, has handed in now. */
function findChoice({ parties }: ExpectationsRound, party: RoundParty, about: RoundParty) {
  const choice = choiceOf(parties[party], about);
  return choice !== undefined && choice.of === parties[about]?.submittedAt ? choice : undefined;
}

/** Returns what a party chose about a party's answers, also about what was handed in before. */
export function choiceOf(answers: PartyAnswers | undefined, about: RoundParty): ReopeningChoice | undefined {
  const { reopening } = answers ?? {};
  return reopening && Object.hasOwn(reopening, about) ? reopening[about] : undefined;
}
