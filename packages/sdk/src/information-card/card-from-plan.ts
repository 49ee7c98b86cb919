import { isAllDay } from '../contact-calendar/entry-time.js';
import { listEntries } from '../contact-calendar/list-entries.js';
import type { YearPlan } from '../contact-calendar/year-plan.js';
import type { InformationCard, Moment } from './information-card.js';

/** The options of the moments on a card. */
export interface CardFromPlanOptions {
  /** The class; that of the plan when left out, and without either the moments of all. */
  readonly group?: string;
}

/**
 * Sets the moments of a card to those of a year plan at which parents are expected: the formal ones of the school and
 * the class that are not cancelled, earliest first. They replace the moments that the card has. Of several days the
 * first and the last are given. School years are not compared.
 */
export function cardFromPlan(
  plan: YearPlan,
  card: InformationCard,
  { group = plan.group }: CardFromPlanOptions = {},
): InformationCard {
  const entries = listEntries(plan, group === undefined ? {} : { group });
  const moments = entries
    .filter(({ formal, cancelled }) => formal && !cancelled)
    .map((entry): Moment => {
      const { title, place, kind } = entry;
      const [start, end] = isAllDay(entry)
        ? [entry.start.slice(0, 10), entry.end.slice(0, 10)]
        : [entry.start, entry.end];
      return { title, start, ...(end !== start && { end }), ...(place !== undefined && { place }), kind };
    });
  return { ...card, moments };
}
