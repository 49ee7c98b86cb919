import { findExcess } from '../shared/find-excess.js';
import type { Reader } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import { type ParseOptions, refuse } from '../shared/refuse.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';
import { formatConversationIssue } from './issue-texts.js';
import { findGrowth } from './find-growth.js';
import { findMergingParty, mergeCopy } from './merge-copy.js';
import { validatePlan } from './parse-conversation-plan.js';
import { toReader, viewForPerspective } from './view-for-perspective.js';

/** The options of {@link mergeView}. */
export interface MergeViewOptions extends ParseOptions {
  /** The moment of the merge, by the server's clock: when what is confirmed in the copy was confirmed. */
  readonly now?: Instant;
}

/**
 * Merges a reader's changed copy (`viewForPerspective`) into the whole plan. Only what this reader may change is
 * changed, whatever the copy contains. A server calls it with the stored plan and the received copy. A role alone is a
 * reader who speaks for the party of that role; without a reader nothing is changed.
 *
 * `seen` is the reader's copy before the changes. Pass it when the plan may have changed since: then only the
 * differences between `seen` and `view` are applied, what others added meanwhile is kept, what they removed stays
 * removed, and merging the same copy twice adds nothing twice. When left out, the reader is assumed to have started
 * from the present plan.
 *
 * - Parents and pupil: what they bring in themselves (expectations, strengths, agenda, questions) and their
 *   confirmation; parents also an interpreter and the languages of parents; the pupil also the pupil's role.
 * - School: all that it sees, but for what another party shared with some only, and others' confirmations.
 * - From outside: nothing.
 *
 * Data that is not in the reader's copy is not changed. In each list, items that the reader may not change keep their
 * places; the reader's items fill the other places in the order of the copy, and new items come last. A new agenda item
 * or question gets an id of the reader's own (`ownIdOf`), another duplicate id a number appended. What is removed is
 * removed from what refers to it, too. A party has one confirmation, of the wording that it read, given at `now`,
 * whatever time the copy says.
 *
 * The copy may come from anybody: throws `InvalidDataError` when `view` or `seen` is no conversation, or when it, or what
 * the party has after the merge, goes beyond `COPY_LIMITS`. A plan that `parseConversationPlan` accepts is therefore still
 * accepted after any merge. Throws `RangeError` when the copy brings a confirmation and `now` is left out, or no moment.
 * Not checked: who sent the copy, and whether the conversation is theirs to see.
 */
export function mergeView(
  plan: ConversationPlan,
  view: ConversationPlan,
  readerOrRole: Reader | Role | undefined,
  seen?: ConversationPlan,
  { now, ...options }: MergeViewOptions = {},
): ConversationPlan {
  const reader = toReader(readerOrRole);
  if (!findMergingParty(reader)) return plan;
  const moment = now === undefined ? undefined : new Date(now).toISOString();
  const present = viewForPerspective(plan, reader);
  const readCopy = (copy: unknown) => {
    refuse(findExcess(copy, present), options, formatConversationIssue);
    return validatePlan(copy, options);
  };
  const sent = readCopy(view);
  const merged = mergeCopy(plan, sent, reader, seen && readCopy(seen), moment);
  const earlier = new Set(plan.confirmations);
  if (moment === undefined && merged.confirmations?.some((each) => !earlier.has(each)))
    throw new RangeError('A confirmation needs `now`: the moment at which it is merged.');
  refuse(findGrowth(present, viewForPerspective(merged, reader)), options, formatConversationIssue);
  return merged;
}
