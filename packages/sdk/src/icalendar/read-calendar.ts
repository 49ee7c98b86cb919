import ICAL from 'ical.js';
import { readingDesign } from './jcal.js';

/** The content lines of a calendar file, by component. */
export interface CalendarLines {
  /** The lines of the calendar itself. */
  readonly calendar: readonly string[];
  readonly events: readonly (readonly string[])[];
  /** With the observances in them. */
  readonly timeZones: readonly (readonly string[])[];
}

const FOLD = /(?:\r{0,2}\n|\r)[ \t]/g;
const LINE_BREAK = /\r{0,2}\n|\r/;

/**
 * Splits a calendar file into components. Tolerates a byte order mark, bare line feeds and components without an end.
 * Alarms and other components are left out. `undefined` when the text contains neither a calendar nor an event.
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

/** A property that was read. Times, durations and rules are unparsed; texts are unescaped. */
export interface ReadProperty {
  readonly parameters: { readonly [name: string]: unknown };
  readonly values: readonly string[];
}

/**
 * Reads the properties with these names, in the order of the file. An invalid line is left out without affecting
 * others.
 */
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
      // Reported where the property is missing.
    }
  }
  return found;
}
