import ICAL from 'ical.js';
import { readingDesign } from './jcal.js';

/** The content lines of a calendar file, by component. */
export interface CalendarLines {
  /** The lines of the calendar itself. */
  readonly calendar: readonly string[];
  readonly events: readonly EventLines[];
  /** With the observances in them. */
  readonly timeZones: readonly (readonly string[])[];
  /** Whether the calendar begins and does not end: the file was cut off. */
  readonly isCutOff: boolean;
}

export interface EventLines {
  readonly lines: readonly string[];
  /** The line of the file on which the event begins, from 1. */
  readonly at: number;
}

const EDGE = /^\s*(BEGIN|END):\s*([\w-]+)\s*$/i;
/** How many lines are read between two pauses. */
const LINES_A_STEP = 5000;

/**
 * Splits a calendar file into components. Tolerates a byte order mark, bare line feeds and components without an end.
 * Alarms and other components are left out. Returns `undefined` when the text contains neither a calendar nor an event;
 * yields the part of the text that was read, 0 to 1, now and then.
 */
export function* readCalendarLines(text: string): Generator<number, CalendarLines | undefined> {
  const calendar: string[] = [];
  const events: { lines: string[]; at: number }[] = [];
  const timeZones: string[][] = [];
  let lines = calendar;
  let skipped = '';
  let isCalendar = false;
  let isOpen = false;
  let count = 0;
  for (const { line, at, end } of unfoldLines(text)) {
    if (++count % LINES_A_STEP === 0) yield end / text.length;
    const [, edge = '', name = ''] = EDGE.exec(line)?.map((part) => part.toUpperCase()) ?? [];
    isCalendar ||= edge === 'BEGIN' && (name === 'VCALENDAR' || name === 'VEVENT');
    if (name === 'VCALENDAR') isOpen = edge === 'BEGIN';
    if (name === 'VEVENT' || name === 'VTIMEZONE' || name === 'VCALENDAR') {
      lines = edge === 'END' || name === 'VCALENDAR' ? calendar : [];
      skipped = '';
      if (lines !== calendar && name === 'VEVENT') events.push({ lines, at });
      else if (lines !== calendar) timeZones.push(lines);
    } else if (lines === timeZones.at(-1)) lines.push(line);
    else if (edge === 'BEGIN') skipped ||= name;
    else if (edge === 'END') skipped = skipped === name ? '' : skipped;
    else if (!skipped && line.trim()) lines.push(line);
  }
  return isCalendar ? { calendar, events, timeZones, isCutOff: isOpen } : undefined;
}

/** The content lines of a text, with their folds removed (RFC 5545, 3.1); `end` is where a line ends in the text. */
function* unfoldLines(text: string): Generator<{ readonly line: string; readonly at: number; readonly end: number }> {
  // Some programs write two carriage returns, others none.
  const breaks = /\r{0,2}\n|\r/g;
  let begin = text.startsWith('\ufeff') ? 1 : 0;
  let unfolded = '';
  let at = 1;
  for (let next = 1; begin <= text.length; next++) {
    const found = breaks.exec(text);
    const end = found ? found.index : text.length;
    unfolded += text.slice(begin, end);
    begin = found ? breaks.lastIndex : text.length + 1;
    const after = text[begin];
    if (found && (after === ' ' || after === '\t')) begin += 1;
    else {
      yield { line: unfolded, at, end };
      unfolded = '';
      at = next + 1;
    }
  }
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
    const written = /^[\w-]{1,40}/.exec(line)?.[0].toLowerCase();
    const name = names.find((candidate) => candidate === written);
    if (name === undefined) continue;
    try {
      const [, parameters, , ...values] = ICAL.parse.property(line, readingDesign) as [string, object, string];
      (found[name] ??= []).push({ parameters: { ...parameters }, values: values.map(String) });
    } catch {
      // Reported where the property is missing.
    }
  }
  return found;
}
