import { type ExpectationsRound, ROUND_PARTIES, type RoundParty } from './expectations-round.js';
import { listExpectedParties } from './households.js';
import { firstHandedIn } from './renew-answers.js';
import { listDeciders, listReopenings } from './reopening.js';
import { speaksFirst } from './round-mode.js';

/** What a party waits for. */
export const WAITING_REASONS = ['answers', 'reopening', 'answers-again'] as const;
/** One of {@link WAITING_REASONS}. */
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** A party that has done its part and waits for another. */
export interface WaitingParty {
  /** Who waits. */
  readonly party: RoundParty;
  /** Whose turn it is: a reminder to this party is due. */
  readonly for: RoundParty;
  /**
   * `answers`: to hand in; `reopening`: to say whether answers may be opened again; `answers-again`: to hand in what was
   * opened again.
   */
  readonly reason: WaitingReason;
  /** Since when, an instant. */
  readonly since: string;
}

/**
 * Lists who waits for whom in a round, and since when: by the order of the parties, those who wait first. A household and
 * the school wait for each other, the pupil for all of them. Nobody waits for the pupil, and no household for the other.
 * In an open round it is nobody's turn but the school's until that has handed in.
 * How long is too long is for the caller to say: no clock is read.
 */
export function listWaitingParties(round: ExpectationsRound): WaitingParty[] {
  const { parties } = round;
  const begins = parties.school?.submittedAt === undefined && speaksFirst(round, 'school');
  const expected = begins ? (['school'] as const) : listExpectedParties(round);
  const answers = ROUND_PARTIES.flatMap((party): WaitingParty[] => {
    const since = firstHandedIn(parties[party]);
    if (since === undefined) return [];
    return expected
      .filter((other) => waitsFor(party, other) && parties[other]?.submittedAt === undefined)
      .map((other) => ({ party, for: other, reason: 'answers', since }));
  });
  const reopenings = listReopenings(round).flatMap((state): WaitingParty[] => {
    const { about, agreed, declined, awaited, askedAt, reopenedAt } = state;
    if (reopenedAt !== undefined) {
      const others = listDeciders(round, about).filter((party) => party !== about);
      return others.map((party) => ({ party, for: about, reason: 'answers-again', since: reopenedAt }));
    }
    if (declined.length > 0) return [];
    return agreed.flatMap((party) =>
      awaited.map((other) => ({ party, for: other, reason: 'reopening', since: askedAt }) as const),
    );
  });
  return [...answers, ...reopenings];
}

function waitsFor(party: RoundParty, other: RoundParty): boolean {
  if (other === party || other === 'pupil') return false;
  return party === 'pupil' || party === 'school' || other === 'school';
}
