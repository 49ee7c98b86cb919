import { applyChanges } from '../shared/apply-changes.js';
import type { Party } from '../shared/parties.js';
import { contentOf, sameData } from '../shared/same-data.js';
import type { Stamp } from './stamp.js';
import { keepWording } from './confirmed-wording.js';
import { listEarlier, saysSame } from './confirm-plan.js';
import type { Confirmation, ConfirmedWording } from './confirmation.js';
import type { ConversationPlan } from './conversation-plan.js';

/** What goes into a merge of confirmations. */
export interface ConfirmationCopies {
  readonly plan: ConversationPlan;
  readonly seen: ConversationPlan;
  readonly sent: ConversationPlan;
  /** Whose confirmation may change. */
  readonly party: Party;
  /** The fields that may be changed; all when left out. */
  readonly keys: readonly string[] | undefined;
  /** Returns when it is given; `given` is the time in the copy. */
  readonly stamp: Stamp;
}

/**
 * Merges the confirmation of one party: there is one, the last that the copy has and did not have when it was seen. It is
 * of the agreements that the party read and that are still worded so, and given now. Merging it again changes nothing, its
 * time included. One that says otherwise and that it replaces is kept with it. One that was taken out is removed, unless the party gave another meanwhile.
 */
export function mergeConfirmations(copies: ConfirmationCopies): readonly Confirmation[] | undefined {
  const { plan, party } = copies;
  const ownIn = ({ confirmations = [] }: ConversationPlan) => confirmations.filter(({ by }) => by === party);
  const [stored, seen, sent] = [ownIn(plan), ownIn(copies.seen), ownIn(copies.sent)];
  const known = new Set(seen.map(contentOf));
  const given = sent.findLast((each) => !known.has(contentOf(each)));
  const last = stored.at(-1);
  const others = (plan.confirmations ?? []).filter(({ by }) => by !== party);
  if (given) {
    const confirmation = confirm(given, last, copies);
    const isKnown = last && stored.length === 1 && isRepeated(given, confirmation, last);
    return isKnown ? plan.confirmations : [...others, confirmation];
  }
  const isWithdrawn = sent.length === 0 && last && seen.some((earlier) => saysSame(earlier, last));
  return isWithdrawn ? others : plan.confirmations;
}

function confirm(given: Confirmation, last: Confirmation | undefined, { plan, keys, stamp }: ConfirmationCopies) {
  const { earlier: _before, ...base } = last ?? {};
  // What was said earlier is in the plan, whatever the copy says of it.
  const said = (keys ?? Object.keys({ ...last, ...given })).filter((key) => key !== 'earlier');
  const merged = applyChanges<object>(base, base, given, said) as Confirmation;
  const earlier = listEarlier(last, merged);
  const givenAt = stamp(given.givenAt);
  return { ...merged, of: keepWording(plan, given), givenAt, ...(earlier.length > 0 && { earlier }) };
}

/**
 * Whether a confirmation was merged before as `last`: it says the same, of all that `last` is of, and nothing of it became
 * true since that `last` is not of yet.
 */
function isRepeated(given: Confirmation, merged: Confirmation, last: Confirmation): boolean {
  return saysSame(given, last) && includes(given.of, last.of) && includes(last.of, merged.of);
}

function includes(all: ConfirmedWording, some: ConfirmedWording): boolean {
  const known = new Set(all.agreements.map(contentOf));
  const hasSummary = some.summary === undefined || sameData(all.summary, some.summary);
  return hasSummary && some.agreements.every((agreement) => known.has(contentOf(agreement)));
}
