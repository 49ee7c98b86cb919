import { DAY_TIMES, dayTimeOf, type DayTime, type WishCounts } from '../../shared/contact-wishes.js';
import { formatDayTimes } from '../../shared/format-day-time.js';
import { firstDayOf, isAllDay } from '../entry-time.js';
import { placesOf, type Rule } from './review-context.js';

/** The part of the households from which a time suits more than a few. Our own choice. */
const FEW = 1 / 4;
/** How many of the times that suit most are told. */
const SHOWN = 3;

/** Finds formal moments at times that suit few of the households that said which do; says which times suit most. */
export const findSuitsFew: Rule = (context) => {
  const { preferences, ahead, translate, language, texts } = context;
  if (!preferences) return [];
  const best = listBest(preferences);
  return ahead
    .filter((entry) => entry.formal && !isAllDay(entry) && isUnsuited(preferences, entry.start))
    .map((entry) => ({
      code: 'suits-few',
      severity: 'tip',
      say: () =>
        translate('contact-wishes.advice.suits-few', {
          ...placesOf(entry, context),
          households: preferences.households,
          times: formatDayTimes(best, { language, texts }),
        }),
      about: entry.id,
      on: firstDayOf(entry),
    }));
};

function isUnsuited({ byTime, households }: WishCounts, start: string): boolean {
  const time = dayTimeOf(start);
  return time !== undefined && (byTime[time] ?? 0) < households * FEW;
}

/** Lists the times that suit most households, most first; of equal ones the earliest in the week. */
function listBest({ byTime }: WishCounts): DayTime[] {
  return DAY_TIMES.filter((time) => byTime[time])
    .sort((a, b) => (byTime[b] ?? 0) - (byTime[a] ?? 0))
    .slice(0, SHOWN);
}
