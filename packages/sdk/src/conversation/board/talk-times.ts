import { isLocalDateTime, type LocalDateTime } from '../../shared/local-time.js';
import { toInstant, toLocalDateTime } from '../../shared/zoned-time.js';
import { MOST_MINUTES } from '../conversation-plan.js';

/** When the talks of a round are, one after another on one day. */
export interface TalkTimes {
  /** When the first begins, local to `timeZone`. */
  readonly start: LocalDateTime;
  /** How long each may take, in whole minutes from 1. */
  readonly minutes: number;
  /** From the end of one to the start of the next, in whole minutes; 0 when left out. */
  readonly between?: number;
  /** A longer pause after every so many talks, instead of `between`. */
  readonly pause?: { readonly every: number; readonly minutes: number };
  /** The IANA time zone; `Europe/Amsterdam` when left out. */
  readonly timeZone?: string;
}

const MINUTE = 60_000;

/**
 * Calculates when each of a number of talks begins, one after another. Time is counted as it passes, so that no two talks
 * overlap on a day on which the clock changes.
 *
 * @throws RangeError for a start that is no moment, for minutes that are no whole number in their range, when a talk does not
 *   end on the day of the first, and when one would begin in the hour that comes twice: its time says two moments.
 */
export function calculateTalkTimes(count: number, times: TalkTimes): LocalDateTime[] {
  const { start, minutes, between = 0, pause, timeZone = 'Europe/Amsterdam' } = times;
  if (!isLocalDateTime(start)) throw new RangeError(`No moment: ${start}`);
  requireWhole('minutes', minutes, 1);
  requireWhole('between', between, 0);
  if (pause) requireWhole('pause.every', pause.every, 1);
  if (pause) requireWhole('pause.minutes', pause.minutes, 0);
  const starts: LocalDateTime[] = [];
  let next = toInstant(start, timeZone).getTime();
  for (let index = 0; index < count; index++) {
    const isAfterPause = pause !== undefined && index > 0 && index % pause.every === 0;
    if (index > 0) next += (minutes + (isAfterPause ? pause.minutes : between)) * MINUTE;
    const local = toLocalDateTime(new Date(next), timeZone);
    const end = toLocalDateTime(new Date(next + minutes * MINUTE), timeZone);
    if (end.slice(0, 10) !== start.slice(0, 10))
      throw new RangeError(`Talk ${index + 1} does not end on ${start.slice(0, 10)}`);
    if (toInstant(local, timeZone).getTime() !== next) throw new RangeError(`${local} comes twice`);
    starts.push(local);
  }
  return starts;
}

function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > MOST_MINUTES)
    throw new RangeError(`${name} is a whole number from ${least} to ${MOST_MINUTES}`);
}
