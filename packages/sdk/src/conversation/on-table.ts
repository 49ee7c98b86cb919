import type { AgendaItem, ConversationPlan } from './conversation-plan.js';
import { groupAgenda } from './group-agenda.js';
import { itemsOfPhase } from './items-of-phase.js';
import { listPresent } from './list-present.js';
import type { ContributionList } from './plan-fields.js';
import type { OwnItem } from './sharing.js';
import { isOnScreen } from './view-on-screen.js';

/**
 * Whether something that was prepared was for the table: everybody who sits there (`listPresent`) may see it, so that it stands on the
 * screen of the talk, it was not taken back, and it was not shared after the talk was rounded off. Of what another party than
 * the copy's own brought in, a copy tells that only of a talk that was rounded off (`viewForPerspective`).
 */
export function isOnTable(plan: ConversationPlan, list: ContributionList, item: OwnItem): boolean {
  const endedAt = plan.session?.endedAt;
  const isLate =
    endedAt !== undefined && item.sharedAt !== undefined && Date.parse(item.sharedAt) > Date.parse(endedAt);
  return !isLate && isOnScreen(plan, list, item, listPresent(plan));
}

/**
 * Lists the points of the agenda that came up: those of the phases that the talk was in. A talk that never left one phase was held
 * without the screen, and does not tell; then it is all of them.
 */
export function listCameUp(plan: ConversationPlan): readonly AgendaItem[] {
  const { session, agenda } = plan;
  if (!session) return agenda;
  const phases = new Set([...Object.keys(session.spent), session.phase]);
  if (phases.size < 2) return agenda;
  const points = groupAgenda(agenda);
  const seen = new Set(
    [...phases].flatMap((phase) => itemsOfPhase(plan, points, phase)).flatMap(({ item, same }) => [item, ...same]),
  );
  return agenda.filter((item) => seen.has(item));
}
