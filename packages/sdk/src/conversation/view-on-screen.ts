import { isBlank, type Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import { isVisibleTo } from '../shared/rights.js';
import type { Agreement } from './agreement.js';
import type { ContactRhythm } from './check-in.js';
import type { Confirmation } from './confirmation.js';
import type { ConversationPlan, Note } from './conversation-plan.js';
import { isOfClosedHome } from './list-parties.js';
import { listPresent } from './list-present.js';
import { CONTRIBUTIONS, type ContributionList } from './plan-fields.js';
import { isItemHeard, type OwnItem, ownerOf } from './sharing.js';
import { withholdKind } from './withhold-kind.js';

/**
 * Creates the copy of a conversation that may stand on a screen at which everybody at the table looks (`listPresent`): of what
 * parties brought in only what each of them may see and nobody took back, without a trace of the rest. What was noted in the
 * conversation for all is on it also when the child's two homes do not see each other's copies: both heard it. What was
 * agreed is whole, and keeps its places in its list; what households answered about a plan of support is not on it, nor why they said
 * no to a rhythm of short contacts, nor that the
 * school calls it a difficult conversation.
 *
 * Pass the copy of who holds the conversation. Not checked: what people wrote in a text that is shared.
 */
export function viewOnScreen(plan: ConversationPlan): ConversationPlan {
  const present = listPresent(plan);
  const isSealed = (of: Party) => present.some((party) => isOfClosedHome(plan, of, party));
  const screen = filterOwn(plan, (list, item) => isOnScreen(plan, list, item, present));
  const notes = screen.notes?.map((note): Note => (isSealed(note.of) ? withoutCorrection(note) : note));
  const points = new Set(screen.agenda.map(({ id }) => id));
  const hidden = new Set(plan.agenda.flatMap(({ id }) => (points.has(id) ? [] : [id])));
  const confirmations = plan.confirmations?.map(
    (each): Confirmation => (isSealed(each.by) ? withoutComment(each) : each),
  );
  // What a household answered about a plan of support is not for who sits beside it, nor what anybody has not sent.
  // Nor is it for the table which home would like an interpreter.
  const { interpreterWishes: _wishes, ...told } = screen;
  const { consents: _answers, confirmationDrafts: _drafts, consentDrafts: _consentDrafts, ...open } = told;
  return withholdKind({
    ...open,
    agreements: plan.agreements.map((each): Agreement => (hidden.has(originOf(each)) ? withoutOrigin(each) : each)),
    ...(notes && { notes }),
    ...(confirmations && { confirmations }),
    ...(plan.rhythms && { rhythms: plan.rhythms.map(withoutReasons) }),
  });
}

/**
 * Creates the copy of a conversation with the rest of what parties brought in: what who holds it may see and {@link viewOnScreen}
 * leaves out. What was taken back, or has no words, is in neither.
 */
export function viewBesideScreen(plan: ConversationPlan): ConversationPlan {
  const present = listPresent(plan);
  return filterOwn(
    plan,
    (list, item) =>
      item.withdrawnAt === undefined && !isBlank((item.text ?? '') as Text) && !isOnScreen(plan, list, item, present),
  );
}

/** Whether an item was not taken back, and each of those who are present may see it. */
export function isOnScreen(
  plan: ConversationPlan,
  list: ContributionList,
  item: OwnItem,
  present: readonly Party[],
): boolean {
  if (item.withdrawnAt !== undefined) return false;
  const by = ownerOf(item);
  return present.every((party) =>
    list === 'notes' ? isVisibleTo({ ...item, by }, party) : isItemHeard(plan, list, item, party),
  );
}

function filterOwn(
  plan: ConversationPlan,
  isKept: (list: ContributionList, item: OwnItem) => boolean,
): ConversationPlan {
  const lists = CONTRIBUTIONS.flatMap((list) => {
    const items = plan[list] as readonly OwnItem[] | undefined;
    return items ? [[list, items.filter((item) => isKept(list, item))] as const] : [];
  });
  return { ...plan, ...Object.fromEntries(lists) };
}

const originOf = ({ from }: Agreement) => (from?.kind === 'agenda-item' ? from.id : '');
const withoutOrigin = ({ from: _from, ...agreement }: Agreement): Agreement => agreement;
const withoutComment = ({ comment: _comment, earlier, ...confirmation }: Confirmation): Confirmation => ({
  ...confirmation,
  ...(earlier && { earlier: earlier.map(({ comment: _before, ...each }) => each) }),
});
const withoutReasons = ({ drafts: _drafts, ...rhythm }: ContactRhythm): ContactRhythm => ({
  ...rhythm,
  ...(rhythm.answers && { answers: rhythm.answers.map(({ reason: _reason, ...answer }) => answer) }),
});
const withoutCorrection = ({ correction: _correction, ...note }: Note): Note => note;
