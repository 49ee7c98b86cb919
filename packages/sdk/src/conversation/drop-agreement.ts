import type { LocalDate } from '../shared/local-time.js';
import type { Party } from '../shared/parties.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';

/** Lists who said yes to an agreement, in whatever words it stood there then: it cannot disappear for them. */
export function listConfirming({ confirmations = [] }: Pick<ConversationPlan, 'confirmations'>, id: string): Party[] {
  return confirmations
    .filter(({ agrees, of }) => agrees && of.agreements.some((agreement) => agreement.id === id))
    .map(({ by }) => by);
}

/** Lets what is still to be done lapse; what was done or dropped stays so. */
function lapse(agreement: Agreement, on: LocalDate): Agreement {
  const isOver = agreement.status === 'done' || agreement.status === 'dropped';
  return isOver ? agreement : { ...agreement, status: 'dropped', droppedOn: on };
}

/**
 * Adds to the agreements after a change those that the change removed and somebody said yes to, lapsed, behind what they stood
 * behind. `today` is asked for only when there is one.
 */
export function keepConfirmed(
  plan: ConversationPlan,
  agreements: readonly Agreement[],
  today: () => LocalDate,
): readonly Agreement[] {
  const staying = new Set(agreements.map(({ id }) => id));
  const kept = [...agreements];
  let place = 0;
  for (const agreement of plan.agreements) {
    const { id } = agreement;
    if (staying.has(id)) place = kept.findIndex((each) => each.id === id) + 1;
    else if (listConfirming(plan, id).length > 0) {
      kept.splice(place, 0, lapse(agreement, today()));
      place += 1;
    }
  }
  return kept.length > agreements.length ? kept : agreements;
}
