import { addDays, weekdayOf } from './calendar-day.js';
import { type ContactWishes, type DayPart, DAY_PARTS, listSharedTimes, SCHOOL_DAYS } from './contact-wishes.js';
import type { LocalDate, LocalTime } from './local-time.js';
import { CHANNELS, type Channel } from './parties.js';
import { type DaysOff, findSchoolDay } from './school-day.js';

/** The day, way and time of a short contact. */
export interface ContactMoment {
  readonly on: LocalDate;
  readonly way: Channel;
  readonly at?: LocalTime;
}

/** The hour that is proposed in a part of the day: before school, after it, and after dinner. Our own choice. */
const HOURS: { readonly [part in DayPart]: LocalTime } = { morning: '08:30', afternoon: '15:30', evening: '19:00' };

/** How many days later than usual a day that suits may be: the next such day of the week, also past a short holiday. Our own choice. */
const LATEST = 21;

/**
 * Proposes a short contact that suits these households: `usual`, with the way that they like and on the first school day from
 * `usual.on` of which a time suits all. What nobody said anything of stays as usual; so does what suits no two of them.
 */
export function proposeContact(
  usual: ContactMoment,
  wishes: readonly Pick<ContactWishes, 'times' | 'channels'>[],
  daysOff: readonly DaysOff[] = [],
): ContactMoment {
  return { ...usual, way: findWay(usual.way, wishes), ...findTime(usual.on, wishes, daysOff) };
}

/** The usual way when everybody likes it, or else the first that everybody does; of what nobody likes one that nobody minds. */
function findWay(usual: Channel, wishes: readonly Pick<ContactWishes, 'channels'>[]): Channel {
  const ways = [usual, ...CHANNELS];
  const said = wishes.filter(({ channels }) => Object.keys(channels).length > 0);
  return (
    (said.length > 0 ? ways.find((way) => said.every(({ channels }) => channels[way] === 'liked')) : undefined) ??
    ways.find((way) => !wishes.some(({ channels }) => channels[way] === 'not-liked')) ??
    usual
  );
}

function findTime(
  from: LocalDate,
  wishes: readonly Pick<ContactWishes, 'times'>[],
  daysOff: readonly DaysOff[],
): Partial<Pick<ContactMoment, 'on' | 'at'>> {
  const times = listSharedTimes(wishes);
  if (times.length === 0) return {};
  for (let count = 0; count <= LATEST; count += 1) {
    const on = addDays(from, count);
    const day = SCHOOL_DAYS.find((each) => each === weekdayOf(on));
    const part = day && DAY_PARTS.find((each) => times.includes(`${day}.${each}`));
    if (part && findSchoolDay(on, daysOff) === on) return { on, at: HOURS[part] };
  }
  return {};
}
