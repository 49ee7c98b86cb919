import assert from 'node:assert/strict';
import {
  type CalendarEntry,
  ENTRY_KINDS,
  type YearPlan,
  YEAR_PLAN_SCHEMA_VERSION,
} from '@driehoek/sdk/contact-calendar';
import { formatIcs } from '@driehoek/sdk/contact-calendar/ics';
import { contactCalendar as kinds } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { addDays } from '@driehoek/sdk/shared';
import type { Bench } from './figure.js';
import { compare } from './figure.js';

const ENTRIES = 500;
// Enough of them that a round takes longer than the clock of the processor is fine.
const FILES = 20;
export const now = '2026-11-22T10:00:00Z';

export const plan: YearPlan = {
  id: 'kompas-2026',
  schoolYear: '2026-2027',
  region: 'midden',
  timeZone: 'Europe/Amsterdam',
  entries: Array.from({ length: ENTRIES }, (_, index): CalendarEntry => {
    const day = addDays('2026-08-01', index % 365);
    const hours = { start: `${day}T19:00`, end: `${day}T20:30` };
    return {
      id: `moment-${index}`,
      level: 'school',
      kind: ENTRY_KINDS[index % ENTRY_KINDS.length]!,
      formal: index % 2 === 0,
      title: { nl: `Ouderavond ${index}, met uw kind; één uur`, en: `Parents’ evening ${index}, with your child` },
      goal: 'Samen zien wat uw kind leert, en praten over wat er komt.',
      ...(index % 5 === 0 ? { start: day, end: addDays(day, 1) } : hours),
      place: 'Aula, Windroos 12',
      pupilRole: 'joins',
      expectedOfParents: 'Neem een vraag mee.\nOf twee.',
      description: 'Er is koffie, thee en opvang voor broertjes en zusjes in lokaal 6 op de eerste verdieping.',
      link: `https://kompas.example/agenda/${index}`,
      reminders: [
        { daysBefore: 14, channel: 'letter' },
        { daysBefore: 1, channel: 'message' },
      ],
      sequence: index % 3,
    };
  }),
};

const HEAD = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Driehoek//Driehoek//NL
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Ouders en school 2026–2027
X-WR-CALNAME:Ouders en school 2026–2027
X-WR-TIMEZONE:Europe/Amsterdam
REFRESH-INTERVAL;VALUE=DURATION:P1D
X-PUBLISHED-TTL:P1D
`.replaceAll('\n', '\r\n');
const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
`.replaceAll('\n', '\r\n');

const escapes: { [character: string]: string } = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };
const escape = (text: string) => text.replace(/[\\;,\n]/g, (character) => escapes[character]!);

function fold(line: string): string {
  if (line.length <= 25) return `${line}\r\n`;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    // Half of a pair: the other half is never at the beginning of a line.
    const size =
      unit < 0x80
        ? 1
        : unit < 0x800
          ? 2
          : unit >= 0xd800 && unit < 0xdc00
            ? 4
            : unit >= 0xdc00 && unit < 0xe000
              ? 0
              : 3;
    if (octets + size > 75) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

/** What a careful person would write for this plan alone: no other zone, language, option or untidy text. */
export function writeByHand({ entries, ...calendar }: YearPlan): string {
  let text = HEAD + fold(`X-DRIEHOEK-PLAN;VALUE=TEXT:${escape(JSON.stringify(calendar))}`) + ZONE;
  for (const entry of entries) {
    const { id, kind, sequence, start, end, link } = entry;
    const compact = (moment: string) => `${moment.slice(0, 4)}${moment.slice(5, 7)}${moment.slice(8, 10)}`;
    const timed = (moment: string) =>
      `;TZID=Europe/Amsterdam:${compact(moment)}T${moment.slice(11, 13)}${moment.slice(14)}00`;
    const isDay = start.length === 10;
    const title = (entry.title as { nl: string }).nl;
    const description = `Waarom: ${String(entry.goal)}\nUw kind is erbij en praat mee.\nWat u kunt doen: ${String(entry.expectedOfParents)}\n${String(entry.description)}\nMeer lezen: ${link}`;
    const carried = JSON.stringify({
      schemaVersion: YEAR_PLAN_SCHEMA_VERSION,
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      entry,
    });
    text += `BEGIN:VEVENT\r\n${fold(`UID:${escape(id)}@driehoek`)}DTSTAMP:20261122T100000Z\r\nSEQUENCE:${sequence}\r\nSTATUS:CONFIRMED\r\n`;
    text += `DTSTART${isDay ? `;VALUE=DATE:${compact(start)}` : timed(start)}\r\n`;
    text += `DTEND${isDay ? `;VALUE=DATE:${compact(addDays(end, 1))}` : timed(end)}\r\n`;
    text += fold(`SUMMARY:${escape(title)}`) + fold(`LOCATION:${escape(String(entry.place))}`);
    text +=
      fold(`CATEGORIES:${escape(kinds[`contact-calendar.kind.${kind}`])}`) + fold(`DESCRIPTION:${escape(description)}`);
    text += fold(`URL:${link}`) + fold(`X-DRIEHOEK-ENTRY;VALUE=TEXT:${escape(carried)}`);
    // At nine in the morning: of a day that is fifteen hours of the day before, of an evening at seven ten hours earlier.
    for (const { daysBefore } of entry.reminders ?? []) {
      const trigger = isDay ? `-P${daysBefore === 1 ? '' : `${daysBefore - 1}D`}T15H` : `-P${daysBefore}DT10H`;
      text += `BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:${trigger}\r\n${fold(`DESCRIPTION:${escape(title)}`)}END:VALARM\r\n`;
    }
    text += 'END:VEVENT\r\n';
  }
  return `${text}END:VCALENDAR\r\n`;
}

const times = (write: () => string) => () => {
  let length = 0;
  for (let file = 0; file < FILES; file++) length += write().length;
  return length;
};

const bench: Bench = async () => {
  assert.equal(formatIcs(plan, { now }), writeByHand(plan));
  return [
    await compare({
      name: `calendar file of ${ENTRIES} moments, ${FILES} times`,
      ours: times(() => formatIcs(plan, { now })),
      bound: times(() => writeByHand(plan)),
      ceiling: 5,
    }),
  ];
};

export default bench;
