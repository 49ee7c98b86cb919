import ICAL from 'ical.js';
import { foldLine } from './content-line.js';
import { type JcalComponent, type JcalProperty, writingDesign } from './jcal.js';
import { timeZoneComponent } from './time-zone-component.js';

/** The contents of a published calendar file. Convert texts with `plainText` first. */
export interface CalendarFile {
  /** The name of the calendar in calendar programs. */
  readonly name: string;
  /** A safe web address where it can be seen. */
  readonly link?: string | undefined;
  /** The IANA time zone of the events' `tzid`. */
  readonly timeZone: string;
  /** The first and last calendar year in which something happens. */
  readonly years: readonly [first: number, last: number];
  /** Additional properties of the calendar itself. */
  readonly properties?: readonly JcalProperty[];
  readonly events: readonly CalendarEvent[];
}

/** An event of a calendar file. */
export interface CalendarEvent {
  readonly properties: readonly JcalProperty[];
  /** When the reader's calendar program reminds of it. */
  readonly alarms?: readonly CalendarAlarm[];
}

interface CalendarAlarm {
  /** How long before the start, in minutes; negative after it, as on the morning of a whole day. */
  readonly minutesBefore: number;
  /** What it says. Convert with `plainText` first. */
  readonly text: string;
}

/** Formats an iCalendar file (RFC 5545, with the name, address and refresh interval of RFC 7986). */
export function writeCalendar(file: CalendarFile): string {
  const { name, link, timeZone, years, properties = [], events } = file;
  const head: JcalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Driehoek//Driehoek//NL'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', {}, 'text', name],
    ['x-wr-calname', {}, 'text', name],
    ['x-wr-timezone', {}, 'unknown', timeZone],
    ['refresh-interval', {}, 'duration', 'P1D'],
    ['x-published-ttl', {}, 'unknown', 'P1D'],
    ...(link ? [['url', {}, 'uri', link] satisfies JcalProperty] : []),
    ...properties,
  ];
  let text = `BEGIN:VCALENDAR\r\n${writeProperties(head)}${writeComponent(timeZoneComponent(timeZone, years))}`;
  for (const { properties, alarms = [] } of events)
    text += `BEGIN:VEVENT\r\n${writeProperties(properties)}${alarms.map(writeAlarm).join('')}END:VEVENT\r\n`;
  return `${text}END:VCALENDAR\r\n`;
}

function writeAlarm({ minutesBefore, text }: CalendarAlarm): string {
  return writeComponent([
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['trigger', {}, 'duration', formatDuration(-minutesBefore)],
      ['description', {}, 'text', text],
    ],
    [],
  ]);
}

/** A duration (RFC 5545, 3.3.6): `-P14D`, `-P1DT15H`, `PT9H`. */
function formatDuration(minutes: number): string {
  const [days, hours, rest] = [1440, 60, 1].map((size, index, sizes) => {
    const larger = sizes[index - 1];
    return Math.floor((larger ? Math.abs(minutes) % larger : Math.abs(minutes)) / size);
  });
  const time = [hours && `${hours}H`, rest && `${rest}M`].filter(Boolean).join('');
  const length = [days && `${days}D`, time && `T${time}`].filter(Boolean).join('');
  return `${minutes < 0 ? '-' : ''}P${length || 'T0M'}`;
}

function writeComponent([name, properties, components]: JcalComponent): string {
  const inner = writeProperties(properties) + components.map(writeComponent).join('');
  return `BEGIN:${name.toUpperCase()}\r\n${inner}END:${name.toUpperCase()}\r\n`;
}

function writeProperties(properties: readonly JcalProperty[]): string {
  let text = '';
  // Folded here, because ical.js does not count the space at the start of a folded line, and so writes 76 octets.
  for (const property of properties) text += foldLine(ICAL.stringify.property(property, writingDesign, true));
  return text;
}
