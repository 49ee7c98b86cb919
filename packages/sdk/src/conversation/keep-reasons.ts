import { isBlank } from '../i18n/text.js';
import { mergeWritten } from '../shared/merge-edits.js';
import type { Party } from '../shared/parties.js';
import { isShared } from '../shared/rights.js';
import type { ConversationPlan } from './conversation-plan.js';
import { ownIdOf } from './item-id.js';

/** The plans from which a merge was made. */
interface ReasonVersions {
  readonly stored: ConversationPlan;
  readonly seen: ConversationPlan;
  readonly sent: ConversationPlan;
  /** Whose copies `seen` and `sent` are. */
  readonly party: Party;
}

/** What a party wrote with its answer on a rhythm that is not there any more. */
interface Reason {
  readonly rhythm: string;
  readonly by: Party;
  readonly text: string;
  /** The words from which it was made. */
  readonly from?: string | undefined;
}

/**
 * Keeps what a party wrote with its answer on a rhythm of short contacts when somebody removed that rhythm before the answer came: as a
 * point of that party, shared with nobody. Nothing is kept twice.
 */
export function keepReasons(merged: ConversationPlan, versions: ReasonVersions): ConversationPlan {
  const isThere = (id: string) => merged.rhythms?.some((each) => each.id === id) === true;
  const reasons = [...listStored(versions), ...listSent(versions)].filter(({ rhythm }) => !isThere(rhythm));
  return reasons.reduce(keepReason, merged);
}

/** What every party had written and not sent. */
function listStored({ stored }: ReasonVersions): Reason[] {
  return (stored.rhythms ?? []).flatMap(({ id, drafts = [] }) =>
    drafts.map(({ by, reason }) => ({ rhythm: id, by, text: reason })),
  );
}

/** What the party of the copy wrote in it, sent or not. */
function listSent({ seen, sent, party }: ReasonVersions): Reason[] {
  const findReason = (plan: ConversationPlan, id: string) => {
    const { drafts, answers } = plan.rhythms?.find((each) => each.id === id) ?? {};
    return (drafts?.find(({ by }) => by === party) ?? answers?.find(({ by }) => by === party))?.reason;
  };
  return (sent.rhythms ?? []).flatMap(({ id }) => {
    const [text, from] = [findReason(sent, id), findReason(seen, id)];
    return text === undefined || text === from ? [] : [{ rhythm: id, by: party, text, from }];
  });
}

function keepReason(plan: ConversationPlan, { rhythm, by, text, from }: Reason): ConversationPlan {
  if (isBlank(text)) return plan;
  const own = plan.agenda.filter((item) => item.by === by);
  const find = (id: string) => own.find((item) => item.id === id);
  let id = ownIdOf(by, `${rhythm}-reason`);
  // What is shared says what it said then.
  for (let there = find(id); there && isShared(there); there = find(id)) {
    if (there.text === text) return plan;
    id += '-later';
  }
  const before = find(id);
  if (!before) return { ...plan, agenda: [...plan.agenda, { id, by, text }] };
  const words = mergeWritten([from ?? '', text, before.text], {}) as typeof before.text;
  return { ...plan, agenda: plan.agenda.map((item) => (item === before ? { ...item, text: words } : item)) };
}
