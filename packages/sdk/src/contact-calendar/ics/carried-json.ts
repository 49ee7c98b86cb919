import type { Language } from '../../i18n/text.js';
import { isTimeZone } from '../../shared/zoned-time.js';
import { parseYearPlan } from '../parse-year-plan.js';
import { type CalendarEntry, YEAR_PLAN_SCHEMA_VERSION, type YearPlan } from '../year-plan.js';

/** What an event carries along of its entry, for what iCalendar has no place for. */
export interface CarriedEntry {
  /** In which language the event's title and place stand. */
  readonly language: Language;
  /** The time zone of the entry's times. */
  readonly timeZone: string;
  /** Whole, but for the answers to who is coming. */
  readonly entry: CalendarEntry;
}

/** A plan without its entries. */
export type CarriedPlan = Omit<YearPlan, 'entries'>;

/** The JSON of an entry, with the version of its shape. That the school asks who is coming goes along, and no answer, nor what else stands with it. */
export function writeCarriedEntry({ entry, ...carried }: CarriedEntry): string {
  const schemaVersion = YEAR_PLAN_SCHEMA_VERSION;
  return toPlainJson({ schemaVersion, ...carried, entry: entry.attendance ? { ...entry, attendance: {} } : entry });
}

export function writeCarriedPlan(plan: YearPlan): string {
  return toPlainJson({ ...plan, entries: undefined });
}

/** JSON escapes only some of the characters that a calendar file cannot carry. */
function toPlainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads what an event carries; `undefined` for anything that is no valid entry. */
export function readCarriedEntry(json: string): CarriedEntry | undefined {
  return attempt(() => {
    const { language, timeZone, entry, schemaVersion } = parsePlainJson(json) as { [key: string]: unknown };
    if (typeof language !== 'string' || typeof timeZone !== 'string' || !isTimeZone(timeZone)) return undefined;
    const shell = { id: 'shell', schemaVersion, schoolYear: '2026-2027', region: 'midden', timeZone };
    const [valid] = parseYearPlan({ ...shell, entries: [entry] }).entries;
    return valid && { language, timeZone, entry: valid };
  });
}

/** Reads what a calendar carries; `undefined` for anything that is no valid plan. */
export function readCarriedPlan(json: string): CarriedPlan | undefined {
  return attempt(() => {
    const { entries: _none, ...plan } = parseYearPlan({ ...(parsePlainJson(json) as object), entries: [] });
    return plan;
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Whoever made the file may have named a key `__proto__`: it goes, wherever it stands. Throws when too deep to read. */
const parsePlainJson = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value));
