import { type CalendarEntry, firstDayOf } from '@driehoek/sdk/contact-calendar';
import type { LocalDate } from '@driehoek/sdk/shared';
import { isVisited } from './entry-words.js';

/** A stretch of days within a month, counted from 1. */
interface DayRange {
  readonly from: number;
  /** Included. */
  readonly to: number;
}

/** A moment on the ribbon, at its first day. */
export interface RibbonMark {
  readonly id: string;
  readonly day: number;
  /** 0 is the lowest; marks that would touch stand above each other. */
  readonly lane: number;
  readonly formal: boolean;
  readonly cancelled: boolean;
}

/** One month of the year as a ribbon, in which the rhythm of contact shows. */
export interface RibbonMonth {
  /** `2026-09`. */
  readonly month: string;
  /** How many days it has. */
  readonly days: number;
  readonly marks: readonly RibbonMark[];
  readonly off: readonly DayRange[];
  /** Moments that go ahead and at which parents are expected. */
  readonly formal: number;
  /** Moments that go ahead and are free to join. */
  readonly informal: number;
}

/** Days that two marks must lie apart to stand in one lane. */
const APART = 5;

/** How many days a month (`2028-02`) has. */
function daysInMonth(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** The year as a ribbon: per month where moments and days off lie. A moment of several days is marked on its first. */
export function yearRibbon(
  entries: readonly CalendarEntry[],
  daysOff: readonly { readonly start: LocalDate; readonly end: LocalDate }[],
  months: readonly string[],
): RibbonMonth[] {
  return months.map((month) => {
    const days = daysInMonth(month);
    const own = entries.filter((entry) => isVisited(entry) && firstDayOf(entry).startsWith(month));
    const count = (formal: boolean) => own.filter((entry) => entry.formal === formal && !entry.cancelled).length;
    return {
      month,
      days,
      marks: placeMarks(own),
      off: daysOff
        .filter(({ start, end }) => start.slice(0, 7) <= month && end.slice(0, 7) >= month)
        .map(({ start, end }) => ({
          from: start.startsWith(month) ? Number(start.slice(8)) : 1,
          to: end.startsWith(month) ? Number(end.slice(8)) : days,
        })),
      formal: count(true),
      informal: count(false),
    };
  });
}

function placeMarks(entries: readonly CalendarEntry[]): RibbonMark[] {
  const lastInLane: number[] = [];
  return entries
    .map((entry) => ({ entry, day: Number(firstDayOf(entry).slice(8)) }))
    .sort((a, b) => a.day - b.day)
    .map(({ entry: { id, formal, cancelled = false }, day }) => {
      const free = lastInLane.findIndex((last) => day - last >= APART);
      const lane = free < 0 ? lastInLane.length : free;
      lastInLane[lane] = day;
      return { id, day, lane, formal, cancelled };
    });
}
