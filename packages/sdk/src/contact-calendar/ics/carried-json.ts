import type { Language } from '../../i18n/text.js';
import { parseYearPlan } from '../parse-year-plan.js';
import { type CalendarEntry, YEAR_PLAN_SCHEMA_VERSION, type YearPlan } from '../year-plan.js';

/** The data of an entry that an event carries in a property of ours, because iCalendar has no property for it. */
export interface CarriedEntry {
  /** The language of the event's title and place. */
  readonly language: Language;
  /** The time zone of the entry's times. */
  readonly timeZone: string;
  /** The complete entry, without answers about attendance. */
  readonly entry: CalendarEntry;
}

/** A plan without its entries. */
export type CarriedPlan = Omit<YearPlan, 'entries'>;

/**
 * Formats an entry as JSON, with its schema version. An empty `attendance` records that the school asks who is coming;
 * answers are never included.
 */
export function writeCarriedEntry({ entry, ...carried }: CarriedEntry): string {
  const schemaVersion = YEAR_PLAN_SCHEMA_VERSION;
  return toPlainJson({ schemaVersion, ...carried, entry: entry.attendance ? { ...entry, attendance: {} } : entry });
}

export function writeCarriedPlan(plan: YearPlan): string {
  return toPlainJson({ ...plan, entries: undefined });
}

/** Escapes the characters that a calendar file cannot contain and that JSON leaves unescaped. */
function toPlainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Parses the carried data of an event; `undefined` for anything that is no valid entry in a time zone that this program
 * knows.
 */
export function readCarriedEntry(json: string, isKnownZone: (zone: string) => boolean): CarriedEntry | undefined {
  return attempt(() => {
    const { language, timeZone, entry, schemaVersion } = parsePlainJson(json) as { [key: string]: unknown };
    if (typeof language !== 'string' || typeof timeZone !== 'string' || !isKnownZone(timeZone)) return undefined;
    const shell = { id: 'shell', schemaVersion, schoolYear: '2026-2027', region: 'midden', timeZone: 'UTC' };
    const [valid] = parseYearPlan({ ...shell, entries: [entry] }).entries;
    return valid && { language, timeZone, entry: valid };
  });
}

/** Parses the carried data of a calendar; `undefined` for anything that is no valid plan. */
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

/** Parses JSON without keys `__proto__`, at any depth. Throws for JSON that is nested too deeply. */
const parsePlainJson = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value));
