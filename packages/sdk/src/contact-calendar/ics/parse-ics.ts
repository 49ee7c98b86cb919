import { type CalendarLines, readCalendarLines, readProperties } from '../../icalendar/read-calendar.js';
import { createConverter, type ConvertMoment } from '../../icalendar/read-moment.js';
import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import { InvalidDataError } from '../../shared/invalid-data-error.js';
import type { SchoolYear } from '../../shared/school-year.js';
import type { ParseOptions } from '../../shared/validate.js';
import { isTimeZone } from '../../shared/zoned-time.js';
import { schoolYearSpan } from '../../shared/school-year.js';
import type { CalendarEntry, YearPlan } from '../year-plan.js';
import { type CarriedPlan, readCarriedPlan } from './carried-json.js';
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

/**
 * Reads a calendar file, ours or anybody's, however untidy. Every event becomes an entry, or as many as it has days when it comes
 * back, or is named in `unplaced`. Of an event of ours all that it carries along comes back, with what a calendar
 * program changed in time, title, place, status and `SEQUENCE`. Attendees and alarms are not read. Unknown zones are taken
 * for the plan's. Ids stay the same from one reading to the next: the file's own, with for a recurring event the moment at which the
 * day was planned; those that occur twice get what sets them apart.
 *
 * @throws InvalidDataError when the text is no calendar (`not-a-calendar`).
 */
export function parseIcs(text: string, options: ParseIcsOptions = {}): ParsedCalendar {
  const { language = SOURCE_LANGUAGE, schoolYear } = options;
  const translate = fileTexts(language);
  const lines = readCalendarLines(text);
  if (!lines) {
    const message = translate('contact-calendar.file.not-a-calendar');
    throw new InvalidDataError([{ path: '', code: 'not-a-calendar', message }]);
  }
  const { name, plan, zone } = readHead(lines);
  const timeZone = options.timeZone ?? plan?.timeZone ?? zone ?? 'Europe/Amsterdam';
  const convert: ConvertMoment = createConverter(lines.timeZones);
  const events: FileEvent[] = [];
  const unplaced: UnplacedEvent[] = [];
  const leaveOut = (summary: string, reason: UnplacedReason) =>
    unplaced.push({ summary, reason, message: translate(`contact-calendar.file.unplaced.${reason}`) });
  for (const eventLines of lines.events) {
    const event = readEvent(eventLines);
    if ('reason' in event) leaveOut(event.summary, event.reason);
    else events.push(event);
  }
  const { entries, guessed } = placeEvents(events, {
    timeZone,
    convert,
    span: schoolYear === undefined ? undefined : schoolYearSpan(schoolYear),
    untitled: translate('contact-calendar.file.untitled'),
    leaveOut,
  });
  return {
    ...(name && { name }),
    timeZone,
    ...(plan && { plan: { ...plan, timeZone, entries } }),
    entries,
    guessed,
    unplaced,
  };
}

function readHead({ calendar }: CalendarLines): {
  name: string;
  plan?: CarriedPlan | undefined;
  zone?: string | undefined;
} {
  const found = readProperties(calendar, ['name', 'x-wr-calname', 'x-wr-timezone', 'x-driehoek-plan']);
  const value = (name: keyof typeof found) => found[name]?.[0]?.values[0]?.trim() ?? '';
  const zone = value('x-wr-timezone');
  return {
    name: value('x-wr-calname') || value('name'),
    plan: readCarriedPlan(value('x-driehoek-plan')),
    zone: zone && isTimeZone(zone) ? zone : undefined,
  };
}
