import { createConverter } from '../../icalendar/convert-moment.js';
import { type CalendarLines, readCalendarLines, readProperties } from '../../icalendar/read-calendar.js';
import { createStepLimit } from '../../icalendar/step-limit.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import { InvalidDataError } from '../../shared/invalid-data-error.js';
import { isSchoolYear, type SchoolYear, schoolYearSpan } from '../../shared/school-year.js';
import type { ParseOptions } from '../../shared/validate.js';
import { isTimeZone } from '../../shared/zoned-time.js';
import { type ContactCalendarIssueCode, formatContactCalendarIssue } from '../texts.js';
import type { CalendarEntry, YearPlan } from '../year-plan.js';
import { type CarriedPlan, readCarriedPlan } from './carried-json.js';
import { MOMENT_STEPS, MOST_FILE_CHARACTERS, MOST_FILE_STEPS } from './file-limits.js';
import { fileTexts } from './file-texts.js';
import { type FileEvent, readEvent, type UnplacedReason } from './read-event.js';
import { placeEvents } from './place-events.js';

/** How a calendar file is read. */
export interface ParseIcsOptions extends ParseOptions {
  /** The IANA zone of the entries; that of the plan or calendar in the file when left out, else `Europe/Amsterdam`. */
  readonly timeZone?: string;
  /** The school year for which occurrences of recurring events are listed; a year from the event's start when left out. */
  readonly schoolYear?: SchoolYear;
}

/** An event that could not become an entry. */
export interface UnplacedEvent {
  readonly summary: string;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly reason: UnplacedReason;
  /** The reason in the reader's language. */
  readonly message: string;
}

/** The contents of a calendar file. */
export interface ParsedCalendar {
  /** The name of the calendar. */
  readonly name?: string;
  /** The zone of the entries' times. */
  readonly timeZone: string;
  /** The year plan that `formatIcs` wrote to the file, with the file's entries; only when it was written completely. */
  readonly plan?: YearPlan;
  /** In the order of the file. */
  readonly entries: readonly CalendarEntry[];
  /** The ids of the entries of other programs, of which level, kind and formality are guesses. */
  readonly guessed: readonly string[];
  readonly unplaced: readonly UnplacedEvent[];
}

/** Why a file is refused as a whole. */
type FileIssueCode = 'not-a-calendar' | 'cut-off' | 'too-large' | 'too-much-work';

/**
 * Reads a calendar file, ours or anybody's, however untidy. Every event becomes an entry, or as many as it has days when it comes
 * back, or is named in `unplaced`. Of an event of ours all that it carries along comes back, with what a calendar
 * program changed in time, title, place, status and `SEQUENCE`. Attendees and alarms are not read. Unknown zones are taken
 * for the plan's. Ids stay the same from one reading to the next: the file's own, with for a recurring event the moment at which the
 * day was planned; those that occur twice get what sets them apart.
 *
 * Dates lie from 1900 up to 2199. What a file may cost is bounded: `MOST_FILE_CHARACTERS` (5,000,000) and
 * `MOST_FILE_STEPS` (5,000,000: some 50,000 moments).
 *
 * @throws InvalidDataError when the text is no calendar (`not-a-calendar`), ends before the first moment does (`cut-off`), or is too long to read (`too-large`,
 *   `too-much-work`), and for an unknown `timeZone` or `schoolYear` in the options.
 */
export function parseIcs(text: string, options: ParseIcsOptions = {}): ParsedCalendar {
  const steps = parseIcsInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many events are read or placed between two pauses. */
const EVENTS_A_STEP = 50;

/**
 * Parses a calendar file as {@link parseIcs} does, with pauses: yields now and then the part of the work that is done, 0
 * to 1, and returns the calendar. For a page that stays usable while it reads a long file, and may stop it.
 */
export function* parseIcsInSteps(text: string, options: ParseIcsOptions = {}): Generator<number, ParsedCalendar> {
  const { language = SOURCE_LANGUAGE, schoolYear } = options;
  const translate = fileTexts(language);
  const fileError = (code: FileIssueCode) =>
    new InvalidDataError([{ path: '', code, message: translate(`contact-calendar.file.${code}`) }]);
  refuseOptions(options);
  if (text.length > MOST_FILE_CHARACTERS) throw fileError('too-large');
  const lines = yield* within(readCalendarLines(text), 0, 0.1);
  if (!lines) throw fileError('not-a-calendar');
  const limit = createStepLimit(MOST_FILE_STEPS, () => fileError('too-much-work'));
  const { convert, isReadable, isKnownZone } = createConverter(lines.timeZones, limit);
  const { name, plan, zone } = readHead(lines);
  const timeZone = options.timeZone ?? plan?.timeZone ?? (zone && isKnownZone(zone) ? zone : 'Europe/Amsterdam');
  const events: FileEvent[] = [];
  const unplaced: UnplacedEvent[] = [];
  const leaveOut = ({ summary, line }: Pick<UnplacedEvent, 'summary' | 'line'>, reason: UnplacedReason) => {
    const message = translate(`contact-calendar.file.unplaced.${reason}`);
    unplaced.push({ summary, line, reason, message });
  };
  for (const [index, eventLines] of lines.events.entries()) {
    if (index % EVENTS_A_STEP === 0) yield 0.1 + (0.4 * index) / lines.events.length;
    const event = readEvent(eventLines, { isReadable });
    if ('reason' in event) leaveOut(event, event.reason);
    else {
      limit.take((1 + event.extra.length + event.excluded.length) * MOMENT_STEPS);
      events.push(event);
    }
  }
  const placing = placeEvents(events, {
    timeZone,
    convert,
    isKnownZone,
    limit,
    span: schoolYear === undefined ? undefined : schoolYearSpan(schoolYear),
    untitled: translate('contact-calendar.file.untitled'),
    leaveOut,
  });
  const { entries, guessed } = yield* within(placing, 0.5, 1);
  // What a file that was cut off has whole is read; without anything it is no calendar without moments.
  if (lines.isCutOff && entries.length === 0) throw fileError('cut-off');
  return {
    ...(name && { name }),
    timeZone,
    ...(plan && { plan: { ...plan, timeZone, entries } }),
    entries,
    guessed,
    unplaced,
  };
}

/** Passes on the progress of a part of the work as that of the whole. */
function* within<Result>(part: Generator<number, Result>, from: number, to: number): Generator<number, Result> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

function refuseOptions({ timeZone, schoolYear, language = SOURCE_LANGUAGE }: ParseIcsOptions): void {
  const refuse = (path: string, code: ContactCalendarIssueCode, found: string) => {
    throw new InvalidDataError([{ path, code, message: formatContactCalendarIssue(code, `"${found}"`, language) }]);
  };
  if (timeZone !== undefined && !isTimeZone(timeZone)) refuse('timeZone', 'time-zone', timeZone);
  if (schoolYear !== undefined && !isSchoolYear(schoolYear)) refuse('schoolYear', 'school-year', schoolYear);
}

function readHead({ calendar }: CalendarLines): {
  name: string;
  plan?: CarriedPlan | undefined;
  zone: string;
} {
  const found = readProperties(calendar, ['name', 'x-wr-calname', 'x-wr-timezone', 'x-driehoek-plan']);
  const value = (name: keyof typeof found) => found[name]?.[0]?.values[0]?.trim() ?? '';
  const zone = value('x-wr-timezone');
  return {
    name: value('x-wr-calname') || value('name'),
    plan: readCarriedPlan(value('x-driehoek-plan')),
    zone,
  };
}
