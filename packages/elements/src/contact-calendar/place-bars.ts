import { type CalendarEntry, firstDayOf, lastDayOf } from '@driehoek/sdk/contact-calendar';
import type { LocalDate } from '@driehoek/sdk/shared';

/** Whether a moment lasts for several days, so that it is drawn as a bar over them. */
export const isBar = (entry: CalendarEntry): boolean => lastDayOf(entry) > firstDayOf(entry);

/**
 * Places the moments of several days of one week in lanes, so that each is one bar at the same height on all its days. Gives
 * per day what is in each lane, from the top; `undefined` where a lane is free on that day and a later lane is not.
 */
export function placeBars(
  week: readonly LocalDate[],
  entries: readonly CalendarEntry[],
): ReadonlyMap<LocalDate, readonly (CalendarEntry | undefined)[]> {
  const [monday = '', sunday = ''] = [week[0], week.at(-1)];
  const days = new Map<LocalDate, (CalendarEntry | undefined)[]>(week.map((date) => [date, []]));
  for (const entry of entries.filter(isBar)) {
    const [first, last] = [firstDayOf(entry), lastDayOf(entry)];
    if (last < monday || first > sunday) continue;
    const lanes = week.filter((date) => first <= date && date <= last).map((date) => days.get(date) ?? []);
    let lane = 0;
    while (lanes.some((of) => of[lane] !== undefined)) lane++;
    for (const of of lanes) {
      while (of.length < lane) of.push(undefined);
      of[lane] = entry;
    }
  }
  return days;
}
