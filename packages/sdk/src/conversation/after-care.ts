import { addDays } from '../shared/calendar-day.js';
import { isLocalDate, type LocalDate } from '../shared/local-time.js';
import { type DaysOff, findSchoolDay } from '../shared/school-day.js';
import type { CheckIn } from './check-in.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';
import { addTo } from './edit-plan.js';
import { isTakenUpOutside } from './is-outside.js';

/** The number of days from the day of an agreement until the school asks the family how it is. Our own choice. */
const UNTIL_AFTER_CARE = 14;

/** How {@link addAfterCare} plans. */
export interface AfterCareOptions {
  /** The id of the contact. */
  readonly id: string;
  readonly today: LocalDate;
  /** Days without school, such as holidays. */
  readonly daysOff?: readonly DaysOff[];
}

/** Finds the contact in which the school asks the family how it is since somebody from outside took up an agreement. */
export function findAfterCare({ checkIns = [] }: ConversationPlan, agreementId: string): CheckIn | undefined {
  return checkIns.find(
    ({ kind, from }) => kind === 'after-care' && from?.kind === 'agreement' && from.id === agreementId,
  );
}

/**
 * Lists the agreements that somebody from outside took up and that are not finished, without a contact afterwards. A referral is
 * not an end: the school asks how it went.
 */
export function listWithoutAfterCare(plan: ConversationPlan): Agreement[] {
  return plan.agreements.filter(
    ({ id, who, status }) =>
      isTakenUpOutside({ who }) &&
      (status === 'open' || status === 'in-progress') &&
      findAfterCare(plan, id) === undefined,
  );
}

/**
 * Plans the contact after an agreement that somebody from outside took up: two weeks after its day, or from today when it has
 * none or that day has passed, on the next day on which there is school. The plan is unchanged when the contact is planned already, or the day would lie after 2199.
 */
export function addAfterCare(
  plan: ConversationPlan,
  agreement: Pick<Agreement, 'id' | 'by'>,
  { id, today, daysOff }: AfterCareOptions,
): ConversationPlan {
  const from = agreement.by !== undefined && agreement.by > today ? agreement.by : today;
  const on = findSchoolDay(addDays(from, UNTIL_AFTER_CARE), daysOff);
  if (!isLocalDate(on) || findAfterCare(plan, agreement.id)) return plan;
  const reference = { kind: 'agreement', id: agreement.id };
  return addTo(plan, 'checkIns', { id, on, kind: 'after-care', way: 'phone', from: reference });
}
