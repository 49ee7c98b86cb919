import { sameData } from '../shared/same-data.js';
import {
  type ExpectationsRound,
  type PartyAnswers,
  type Reopening,
  type ReopeningChoice,
  ROUND_PARTIES,
  type RoundParty,
} from './expectations-round.js';
import { keepUnsent, withUnsent } from './keep-unsent.js';
import { renewAnswers } from './renew-answers.js';
import { choiceOf, isReopened, listDeciders } from './reopening.js';

/**
 * Limits what a party merged into its own answers to what it may change of them now: its choices always; its answers until
 * it hands them in; what it fills in anew while these are open again. What was handed in, now or earlier, stays as it was, and
 * what the party filled in although it was handed in stays beside it (`unsent`).
 *
 * @param merged `mergeAnswers` of what the party sent and what is stored
 * @param now the moment of the merge, an instant; the party's own times when left out
 */
export function limitOwnChanges(
  round: ExpectationsRound,
  party: RoundParty,
  merged: PartyAnswers,
  now: string | undefined,
): PartyAnswers {
  const stored = round.parties[party];
  const isHandedIn = stored?.submittedAt !== undefined;
  const { earlier: _earlier, again, reopening: _reopening, openHousehold: _open, ...first } = merged;
  const { reopening: _before, ...own }: PartyAnswers = isHandedIn
    ? keepUnsent(withUnsent(stored, merged.unsent), stored.answers, merged.answers)
    : stampHandedIn(first, now);
  const reopening = limitChoices(round, party, merged, now);
  const chosen: PartyAnswers = {
    ...own,
    ...(reopening && { reopening }),
    ...(merged.openHousehold !== undefined && { openHousehold: merged.openHousehold }),
  };
  const isOpen = isHandedIn && isReopened({ ...round, parties: { ...round.parties, [party]: chosen } }, party);
  if (!again) return chosen;
  if (!isOpen) return isHandedIn ? keepUnsent(chosen, (stored.again ?? stored).answers, again.answers) : chosen;
  const submittedAt = again.submittedAt !== undefined ? (now ?? again.submittedAt) : undefined;
  // A choice names the moment of what it is about: the same moment twice would leave the answers open.
  return submittedAt === undefined || submittedAt === stored.submittedAt
    ? { ...chosen, again }
    : renewAnswers(party, chosen, again, submittedAt);
}

function stampHandedIn(answers: PartyAnswers, now: string | undefined): PartyAnswers {
  return now !== undefined && answers.submittedAt !== undefined ? { ...answers, submittedAt: now } : answers;
}

/**
 * Limits a party's choices to those about answers that it decides about and that are handed in now. Its agreement stands
 * while the other fills in again: only whose answers they are may then take it back.
 */
function limitChoices(
  round: ExpectationsRound,
  party: RoundParty,
  merged: PartyAnswers,
  now: string | undefined,
): Reopening | undefined {
  const choices = ROUND_PARTIES.flatMap((about): [RoundParty, ReopeningChoice][] => {
    const [before, wanted] = [choiceOf(round.parties[party], about), choiceOf(merged, about)];
    if (about !== party && isReopened(round, about) && before) return [[about, before]];
    if (!wanted || !listDeciders(round, about).includes(party)) return [];
    if (wanted.of !== round.parties[about]?.submittedAt) return [];
    return [[about, now === undefined || sameData(before, wanted) ? wanted : { ...wanted, at: now }]];
  });
  return choices.length > 0 ? Object.fromEntries(choices) : undefined;
}
