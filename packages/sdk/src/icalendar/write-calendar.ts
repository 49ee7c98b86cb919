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
  /** The properties of each event. */
  readonly events: readonly (readonly JcalProperty[])[];
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
  for (const event of events) text += `BEGIN:VEVENT\r\n${writeProperties(event)}END:VEVENT\r\n`;
  return `${text}END:VCALENDAR\r\n`;
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
