import ICAL from 'ical.js';
import { readingDesign } from './jcal.js';

/** The content lines of a calendar file, by the component in which they stand. */
export interface CalendarLines {
  /** Of the calendar itself. */
  readonly calendar: readonly string[];
  readonly events: readonly (readonly string[])[];
  /** With the observances in them. */
  readonly timeZones: readonly (readonly string[])[];
}

const FOLD = /(?:\r{0,2}\n|\r)[ \t]/g;
const LINE_BREAK = /\r{0,2}\n|\r/;

/**
 * Takes a calendar file apart, however untidy: a mark at the beginning, bare line feeds, components that never end.
 * Alarms and whatever else is no event are left out. `undefined` when there is no calendar and no event in it.
 */
export function readCalendarLines(text: string): CalendarLines | undefined {
  const calendar: string[] = [];
  const events: string[][] = [];
  const timeZones: string[][] = [];
  let lines = calendar;
  let skipped = '';
  let isCalendar = false;
  for (const line of text
    .replace(/^\ufeff/, '')
    .replace(FOLD, '')
    .split(LINE_BREAK)) {
    const [, edge = '', name = ''] =
      /^\s*(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line)?.map((part) => part.toUpperCase()) ?? [];
    isCalendar ||= edge === 'BEGIN' && (name === 'VCALENDAR' || name === 'VEVENT');
    if (name === 'VEVENT' || name === 'VTIMEZONE' || name === 'VCALENDAR') {
      lines = edge === 'END' || name === 'VCALENDAR' ? calendar : [];
      skipped = '';
      if (lines !== calendar) (name === 'VEVENT' ? events : timeZones).push(lines);
    } else if (lines === timeZones.at(-1)) lines.push(line);
    else if (edge === 'BEGIN') skipped ||= name;
    else if (edge === 'END') skipped = skipped === name ? '' : skipped;
    else if (!skipped && line.trim()) lines.push(line);
  }
  return isCalendar ? { calendar, events, timeZones } : undefined;
}

/** A property that could be read. Times, durations and rules stand as they were typed; texts without their escapes. */
export interface ReadProperty {
  readonly parameters: { readonly [name: string]: unknown };
  readonly values: readonly string[];
}

/** The properties of some names, in the order of the file. A line that cannot be read is left out, and costs no other. */
export function readProperties<Name extends string>(
  lines: readonly string[],
  names: readonly Name[],
): { readonly [key in Name]?: readonly ReadProperty[] } {
  const found: { [key in Name]?: ReadProperty[] } = {};
  for (const line of lines) {
    const name = names.find((candidate) => candidate === /^[\w-]+/.exec(line)?.[0].toLowerCase());
    if (name === undefined) continue;
    try {
      const [, parameters, , ...values] = ICAL.parse.property(line.trimStart(), readingDesign) as [
        string,
        object,
        string,
      ];
      (found[name] ??= []).push({ parameters: { ...parameters }, values: values.map(String) });
    } catch {
      // Said where the property is missed.
    }
  }
  return found;
}
