import { compareText } from '../../shared/calendar-day.js';
import type { CalendarEntry } from '../year-plan.js';

/** The earlier entries that are not over when one begins, and to which the same family is certainly invited. */
interface Overlap {
  /** The first of them. */
  readonly named: readonly CalendarEntry[];
  readonly count: number;
}

/** The entry that is asked about, and how many overlapping ones are named. */
type Sweep = (entry: CalendarEntry, mostNamed: number) => Overlap;

/**
 * Creates a sweep over entries with a time of day, earliest first: ask about each of them, once and in that order. Every
 * entry comes and goes once, so that a year of overlapping entries takes no longer than one without.
 */
export function createSweep(entries: readonly CalendarEntry[]): Sweep {
  const leaving = [...entries].sort((a, b) => compareText(endOf(a), endOf(b)));
  const indexes = new Map(entries.map((entry, index) => [entry, index]));
  const present = new Map<string, Set<CalendarEntry>>();
  const setOf = (key: string) => {
    const known = present.get(key) ?? new Set();
    present.set(key, known);
    return known;
  };
  let left = 0;
  return (entry, mostNamed) => {
    for (let next = leaving[left]; next && endOf(next) <= entry.start; next = leaving[++left])
      for (const key of keysOf(next)) setOf(key).delete(next);
    const concerned = (entry.level === 'school' ? [EVERYBODY] : [SCHOOL, groupKey(entry)]).map(setOf);
    const named = concerned
      .flatMap((set) => takeFirst(set, mostNamed))
      .sort((a, b) => (indexes.get(a) ?? 0) - (indexes.get(b) ?? 0))
      .slice(0, mostNamed);
    const count = concerned.reduce((sum, { size }) => sum + size, 0);
    for (const key of keysOf(entry)) setOf(key).add(entry);
    return { named, count };
  };
}

const EVERYBODY = 'everybody';
const SCHOOL = 'school';
const groupKey = ({ group = '' }: CalendarEntry) => `group ${group}`;

/** A family is invited to what is for the whole school, and to what is for its own class. */
const keysOf = (entry: CalendarEntry) => [EVERYBODY, entry.level === 'school' ? SCHOOL : groupKey(entry)];

/** When an entry is over. One that ends as it begins overlaps what begins at that time; a day lasts until midnight. */
function endOf({ start, end }: CalendarEntry): string {
  const over = end.length === 10 ? `${end}T24:00` : end;
  return over > start ? over : `${start}+`;
}

function takeFirst<T>(values: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.length === most) break;
    taken.push(value);
  }
  return taken;
}
