import { findExcess } from '../shared/find-excess.js';
import type { Reader } from '../shared/rights.js';
import type { Role } from '../shared/roles.js';
import { type ParseOptions, refuse } from '../shared/refuse.js';
import type { Instant } from '../shared/zoned-time.js';
import type { ConversationPlan } from './conversation-plan.js';
import { formatConversationIssue } from './issue-texts.js';
import { findGrowth } from './find-growth.js';
import { findMergingParty, mergeChanges } from './merge-copy.js';
import { validatePlan } from './parse-conversation-plan.js';
import { requireTime } from './stamp.js';
import { toReader, viewForPerspective } from './view-for-perspective.js';

/** The options of {@link mergeView}. */
export interface MergeViewOptions extends ParseOptions {
  /** The moment of the merge, by the server's clock: when what the copy brings was confirmed, shared or taken back. */
  readonly now?: Instant;
  /**
   * Whether this change is certainly not in the plan yet, as when a store just refused to keep it. Else it may have been merged
   * before, so words of it that stand in the plan, typed by the reader or by chance by another, are not added again.
   */
  readonly isNew?: boolean;
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
 * - Each party: what it brings in itself, its confirmation, and what it is answering and has not sent. What it shared does not change any more: it can be shared
 *   with more parties, and taken back, also by leaving it out of the copy; it then stays in the plan with `withdrawnAt`. Other words for it in
 *   the copy may have been typed in another window while this one shared: they go on behind it in an item of their own, with `-later` at
 *   the end of its id, shared with nobody. Do not offer to edit what is shared. Of what was noted
 *   that it said, its correction. What went along to the next teacher stays as it went.
 * - A household that was asked to consent to a plan of support: its answer. Nobody else gives or changes one; who asks is the school.
 * - A home that the school proposed a rhythm of short contacts to: its answer, in its own name; what the school adds or changes of a rhythm
 *   is a proposal of the school, whatever its copy says, and one that was answered stays. When it removes one that was not answered, what
 *   the home was writing with its answer becomes a point of that home, shared with nobody.
 * - Parents also whether their own household would like an interpreter, its languages, and whether it sees the child's other
 *   home; the pupil also the pupil's role.
 * - School: also everything that is of nobody in particular, such as the meeting and the agreements, and when another party's
 *   point comes up and how long it may take; never another party's words. Once a party answered or corrected what was noted in its name,
 *   that note stays, and so do the party (`isPartyHeld`) and its people (`isPersonHeld`).
 * - From outside: nothing. Nor does a party for which `maySeeConversation` is false.
 *
 * Data that is not in the reader's copy is not changed. In each list, items that the reader may not change keep their
 * places; the reader's items fill the other places in the order of the copy, and new items come last. What a
 * party brings in gets an id of its own (`ownIdOf`), another duplicate id a number appended. What is removed is
 * removed from what refers to it, too. A party has one confirmation, of the wording that it read. It is given, and
 * things are shared and taken back, at `now`, whatever time the copy says; which copies were sent, `markRead` tells.
 *
 * The copy may come from anybody: throws `InvalidDataError` when `view` or `seen` is no conversation, or when it, or what
 * the party has after the merge, goes beyond `COPY_LIMITS`. A plan that `parseConversationPlan` accepts is therefore still
 * accepted after any merge. Throws `RangeError` when the copy confirms, shares or takes back and `now` is left out, or no moment.
 * Not checked: who sent the copy, and whether the conversation is theirs to see.
 */
export function mergeView(
  plan: ConversationPlan,
  view: ConversationPlan,
  readerOrRole: Reader | Role | undefined,
  seen?: ConversationPlan,
  { now, isNew, ...options }: MergeViewOptions = {},
): ConversationPlan {
  const reader = toReader(readerOrRole);
  if (!findMergingParty(plan, reader)) return plan;
  const stamp = requireTime(now);
  const present = viewForPerspective(plan, reader);
  const readCopy = (copy: unknown) => {
    refuse(findExcess(copy, present), options, formatConversationIssue);
    return validatePlan(copy, options);
  };
  const merged = mergeChanges(plan, { view: readCopy(view), seen: seen && readCopy(seen), reader, stamp, isNew });
  refuse(findGrowth(present, viewForPerspective(merged, reader)), options, formatConversationIssue);
  return merged;
}
