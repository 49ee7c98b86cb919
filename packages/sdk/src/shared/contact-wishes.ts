import { weekdayOf } from './calendar-day.js';
import type { LocalDate, LocalDateTime } from './local-time.js';
import type { Channel, Household } from './parties.js';

// What several concepts know of how and when households like to be in contact: the year plan its counts, a conversation the
// wishes of its homes. Which household gave them, and their storage, is for `contact-preferences`.

/** The days on which a household may like to be in contact. */
export const SCHOOL_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
/** One of {@link SCHOOL_DAYS}. */
export type SchoolDay = (typeof SCHOOL_DAYS)[number];

/** The parts of a day: until 12:00, until 17:00, and after that. The hours are our own choice. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
/** One of {@link DAY_PARTS}. */
export type DayPart = (typeof DAY_PARTS)[number];

/** A part of a day of the week: `tue.evening`. */
export type DayTime = `${SchoolDay}.${DayPart}`;
/** Every {@link DayTime}, Monday morning first. */
export const DAY_TIMES: readonly DayTime[] = /* @__PURE__ */ SCHOOL_DAYS.flatMap((day) =>
  DAY_PARTS.map((part) => `${day}.${part}` as const),
);

/** What a household thinks of a way to be in contact. */
export const CHANNEL_WISHES = ['liked', 'fine', 'not-liked'] as const;
/** One of {@link CHANNEL_WISHES}. */
export type ChannelWish = (typeof CHANNEL_WISHES)[number];

/** What a household thinks of each way to be in contact, one field for each of `CHANNELS`. */
export interface ChannelWishes {
  /** At the door or in class. @subject family @sensitivity personal */
  readonly 'in-person'?: ChannelWish;
  /** By phone. @subject family @sensitivity personal */
  readonly phone?: ChannelWish;
  /** By the school's own app. @subject family @sensitivity personal */
  readonly message?: ChannelWish;
  /** By mail. @subject family @sensitivity personal */
  readonly email?: ChannelWish;
  /** By video. @subject family @sensitivity personal */
  readonly video?: ChannelWish;
}

/** How and when a household likes to be in contact. Nothing is known of what it did not mention. */
export interface ContactWishes {
  readonly household: Household;
  /** The times that suit; none when it did not say. */
  readonly times: readonly DayTime[];
  /** What it thinks of each way. */
  readonly channels: ChannelWishes;
  /** The language in which it likes to be in contact, a BCP 47 tag. */
  readonly language?: string;
  /** Whether an interpreter helps. */
  readonly interpreter?: boolean;
}

/** How many households said what; never who. */
export interface WishCounts {
  /** Those that said which times suit. */
  readonly households: number;
  /** Per time how many households it suits. */
  readonly byTime: { readonly [time in DayTime]?: number };
  /** Per part of the day how many households it suits on some day. */
  readonly byDayPart: { readonly [part in DayPart]?: number };
  /** Per way how many households like it. */
  readonly byChannel: { readonly [channel in Channel]?: number };
}

/** The smallest number of households of which counts are told, unless the page chooses another. */
export const MIN_HOUSEHOLDS = 5;

const NOON = '12:00';
const EVENING = '17:00';

/** Returns the part of the week of a moment; `undefined` in a weekend and for a day without a time. */
export function dayTimeOf(moment: LocalDate | LocalDateTime): DayTime | undefined {
  const time = moment.slice(11);
  const day = SCHOOL_DAYS.find((each) => each === weekdayOf(moment));
  if (!time || !day) return undefined;
  return `${day}.${time < NOON ? 'morning' : time < EVENING ? 'afternoon' : 'evening'}`;
}

/** Whether a moment suits a household; `undefined` when that is not known. */
export function suitsTime(
  { times }: Pick<ContactWishes, 'times'>,
  moment: LocalDate | LocalDateTime,
): boolean | undefined {
  const time = dayTimeOf(moment);
  return time === undefined || times.length === 0 ? undefined : times.includes(time);
}

/** Lists the times that suit all of these households, of those that said so. */
export function listSharedTimes(wishes: readonly Pick<ContactWishes, 'times'>[]): DayTime[] {
  const known = wishes.filter(({ times }) => times.length > 0);
  return known.length === 0 ? [] : DAY_TIMES.filter((time) => known.every(({ times }) => times.includes(time)));
}
