import { plainText } from '../../icalendar/content-line.js';
import type { JcalProperty } from '../../icalendar/jcal.js';
import { type CalendarEvent, writeCalendar } from '../../icalendar/write-calendar.js';
import { localizeText, SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { ReaderOptions } from '../../i18n/texts.js';
import { webLink } from '../../shared/safe-link.js';
import { formatSchoolYear } from '../../shared/school-year.js';
import type { Instant } from '../../shared/zoned-time.js';
import { concernsClass } from '../list-entries.js';
import { contactCalendarTexts } from '../texts.js';
import type { CalendarEntry, YearPlan } from '../year-plan.js';
import { alarmMinutes } from './alarm-minutes.js';
import { writeCarriedEntry, writeCarriedPlan } from './carried-json.js';
import { createDescriber } from './describe-entry.js';
import { fileTexts } from './file-texts.js';
import { toFileTime } from './file-time.js';

/** The options of a calendar file: its reader and contents. */
export interface IcsOptions extends ReaderOptions {
  /** When the file is made. */
  readonly now: Instant;
  /** Only what this class sees: the school's entries and those of the class. */
  readonly group?: string;
  /** Only the entries with these ids. */
  readonly entries?: readonly string[];
  /** What calendar programs call the calendar; school year and class when left out. */
  readonly name?: string;
  /** The web page of the calendar; it also stands with every entry that has no link of its own. */
  readonly link?: string;
  /**
   * What makes the ids of entries unique in the world: `<entry id>@<domain>`. Give a host name of your own
   * (`agenda.school.example`) and never change it. By the id a calendar program knows an event again, so with `driehoek`
   * two schools that both have an entry `startgesprek` overwrite each other in the calendar of a family with a
   * child at each.
   */
  readonly domain?: string;
}

/**
 * The year plan as an iCalendar file (RFC 5545), to open or to subscribe to. Times stand in the plan's zone, of which the
 * file has a description. A cancelled entry stays, with that status. On the days on which the school reminds of a moment the
 * calendar of the reader does so too, with an alarm; many programs drop those of a calendar to which one subscribes.
 *
 * What iCalendar has no place for goes along in properties of ours, so that `parseIcs` gives the plan back; whoever
 * opens the file can read it, unknown fields and reminders too, so make it of what its readers may see. Answers to who is
 * coming are never written. The plan as a whole goes along only when no entry is left out.
 *
 * @throws RangeError when `now` is no moment.
 */
export function formatIcs(plan: YearPlan, options: IcsOptions): string {
  const { language = SOURCE_LANGUAGE, texts, group, name } = options;
  const wanted = options.entries && new Set(options.entries);
  const entries = plan.entries.filter(
    (entry) => (!wanted || wanted.has(entry.id)) && (!group || concernsClass(entry, group)),
  );
  const translate = fileTexts(language, texts);
  const values = { year: formatSchoolYear(plan.schoolYear), group: group ?? plan.group ?? '' };
  const ownName = translate(values.group ? 'contact-calendar.file.name-group' : 'contact-calendar.file.name', values);
  const isWhole = entries.length === plan.entries.length;
  return writeCalendar({
    name: plainText(name ?? ownName),
    link: webLink(options.link ?? ''),
    timeZone: plan.timeZone,
    years: yearsOf(plan, entries),
    properties: isWhole ? [['x-driehoek-plan', {}, 'text', writeCarriedPlan(plan)]] : [],
    events: entries.map(createEventWriter(plan.timeZone, options)),
  });
}

function createEventWriter(timeZone: string, options: IcsOptions): (entry: CalendarEntry) => CalendarEvent {
  const { language = SOURCE_LANGUAGE, texts, domain = 'driehoek' } = options;
  const stamp = `${new Date(options.now).toISOString().slice(0, 19)}Z`;
  const page = webLink(options.link ?? '');
  const translate = contactCalendarTexts(language, texts);
  const describe = createDescriber(options);
  const moment = (name: string, local: string): JcalProperty =>
    local.length === 10 ? [name, {}, 'date', local] : [name, { tzid: timeZone }, 'date-time', `${local}:00`];
  return (entry) => {
    const { start, end } = toFileTime(entry);
    const link = webLink(entry.link ?? '') ?? page;
    const description = describe(entry, link);
    const properties: JcalProperty[] = [
      ['uid', {}, 'text', plainText(`${entry.id}@${domain}`)],
      ['dtstamp', {}, 'date-time', stamp],
      ['sequence', {}, 'integer', entry.sequence ?? 0],
      ['status', {}, 'text', entry.cancelled ? 'CANCELLED' : 'CONFIRMED'],
      moment('dtstart', start),
    ];
    if (end !== undefined) properties.push(moment('dtend', end));
    properties.push(['summary', {}, 'text', plainText(localizeText(entry.title, language))]);
    if (entry.place) properties.push(['location', {}, 'text', plainText(localizeText(entry.place, language))]);
    properties.push(['categories', {}, 'text', plainText(translate(`contact-calendar.kind.${entry.kind}`))]);
    if (description) properties.push(['description', {}, 'text', plainText(description)]);
    if (link) properties.push(['url', {}, 'uri', link]);
    properties.push(['x-driehoek-entry', {}, 'text', writeCarriedEntry({ language, timeZone, entry })]);
    const text = plainText(localizeText(entry.title, language));
    return { properties, alarms: alarmMinutes(entry).map((minutesBefore) => ({ minutesBefore, text })) };
  };
}

/** The calendar years for which the file must know the clock. */
function yearsOf({ schoolYear }: YearPlan, entries: readonly CalendarEntry[]): [first: number, last: number] {
  let [first, last] = [schoolYear.slice(0, 4), schoolYear.slice(5)];
  for (const { start, end } of entries) {
    if (start < first) first = start.slice(0, 4);
    if (end.slice(0, 4) > last) last = end.slice(0, 4);
  }
  return [Number(first), Number(last)];
}
