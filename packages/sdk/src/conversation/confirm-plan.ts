import type { Party } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { Instant } from '../shared/zoned-time.js';
import { removeConfirmationDraft } from './answer-drafts.js';
import { wordingOf } from './confirmed-wording.js';
import type { Confirmation, ConfirmedWording, EarlierConfirmation } from './confirmation.js';
import type { ConversationPlan } from './conversation-plan.js';

/** The confirmation of a party: whether it agrees, and when. */
export interface ConfirmOptions {
  /** True: this is what we agreed. */
  readonly agrees: boolean;
  /** With a *no*: the ids of the agreements that it is about; of all when left out. */
  readonly about?: readonly string[];
  /** What is different, or anything else. */
  readonly comment?: string;
  /** The words that the party read; those of the plan now when left out. */
  readonly of?: ConfirmedWording;
  /** Whether what the party was answering besides, and did not send, stays: this is another answer. */
  readonly keepsDraft?: boolean;
  /** The moment of confirming. */
  readonly now: Instant;
}

/**
 * Sets a party's confirmation of summary and agreements, in the words that it read; it takes the place of an earlier one and
 * holds for these words: see `isConfirmedNow`. One that says
 * otherwise and that it replaces stays with it as what was said earlier.
 */
export function confirmPlan(plan: ConversationPlan, by: Party, options: ConfirmOptions): ConversationPlan {
  const comment = options.comment?.trim();
  const said: Confirmation = {
    by,
    agrees: options.agrees,
    ...(!options.agrees && options.about && { about: options.about }),
    ...(comment && { comment }),
    givenAt: new Date(options.now).toISOString(),
    of: options.of ?? wordingOf(plan),
  };
  const { confirmations = [], ...rest } = options.keepsDraft ? plan : removeConfirmationDraft(plan, by);
  const earlier = listEarlier(
    confirmations.find((each) => each.by === by),
    said,
  );
  const others = confirmations.filter((each) => each.by !== by);
  return { ...rest, confirmations: [...others, { ...said, ...(earlier.length > 0 && { earlier }) }] };
}

/**
 * Lists what a party said earlier when `next` takes the place of `before`: each answer that others could read, the latest last, so that
 * neither its words nor what others wrote beside it are lost. The same answer once more, to other words, is not another one.
 */
export function listEarlier(before: Confirmation | undefined, next: Said): readonly EarlierConfirmation[] {
  if (!before) return [];
  const { by: _by, earlier = [], ...last } = before;
  return saysSame(last, next) ? earlier : [...earlier, last];
}

type Said = Pick<Confirmation, 'agrees' | 'about' | 'comment'>;

/** Whether two confirmations say the same, of whatever words and whenever. */
export const saysSame = (one: Said, other: Said): boolean =>
  one.agrees === other.agrees && one.comment === other.comment && sameData(one.about, other.about);
