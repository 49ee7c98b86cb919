import { calculateTalkTimes, type TalkTimes } from './talk-times.js';

/** By when a round is over, as we propose it: an evening that people can still come. Our own choice. */
const LATEST = '21:00';
/** How short a talk becomes at least: ten minutes is felt as too short. */
const LEAST_MINUTES = 15;
/** How much shorter each step is, in minutes. */
const STEP = 5;
/** Before this hour no round begins. */
const FIRST_HOUR = 8;

/**
 * Proposes times for a round of talks that fit its day: those given when they do, else shorter talks, and when that is not
 * enough an earlier start. Returns the times as they were given when nothing fits: people choose then.
 */
export function proposeTalkTimes(count: number, times: TalkTimes): TalkTimes {
  const hour = Number(times.start.slice(11, 13));
  const lengths = listDown(times.minutes, Math.min(LEAST_MINUTES, times.minutes), STEP);
  const starts = [
    times.start,
    ...listDown(hour - 1, FIRST_HOUR, 1).map(
      (each) => `${times.start.slice(0, 11)}${String(each).padStart(2, '0')}:00`,
    ),
  ];
  const proposals = starts.flatMap((start) => lengths.map((minutes) => ({ ...times, start, minutes })));
  return proposals.find((proposal) => fits(count, proposal)) ?? times;
}

function fits(count: number, times: TalkTimes): boolean {
  try {
    // One more begins when the last has ended, or later.
    const next = calculateTalkTimes(count + 1, times).at(-1);
    return next !== undefined && next.slice(11) <= LATEST;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}

function listDown(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((from - to) / step) + 1) }, (_, index) => from - index * step);
}
