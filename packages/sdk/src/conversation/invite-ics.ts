import { plainText } from '../icalendar/content-line.js';
import type { JcalProperty } from '../icalendar/jcal.js';
import { writeCalendar } from '../icalendar/write-calendar.js';
import { conversationInvite as nl } from '../i18n/nl/conversation-invite.js';
import { localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import { InvalidDataError } from '../shared/invalid-data-error.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { webLink } from '../shared/safe-link.js';
import type { Party } from '../shared/parties.js';
import type { Instant } from '../shared/zoned-time.js';
import { calendarSequence } from './calendar-sequence.js';
import type { ConversationPlan } from './conversation-plan.js';
import { type ConversationIssueCode, formatConversationIssue } from './issue-texts.js';
import { listPeople } from './list-people.js';
import { timeZoneOf } from './local-day.js';
import { timesOf } from './plan-time.js';
import { viewForPerspective } from './view-for-perspective.js';

const inviteTexts = /* @__PURE__ */ createTexts(nl);

/** For whom an invitation is. */
export interface InviteOptions extends ReaderOptions {
  /** When the file is made. */
  readonly now: Instant;
  /** The address of the page to prepare the conversation on. */
  readonly link?: string;
  /**
   * What makes the plan's id unique in the world: `<plan id>@<domain>`. Give a host name of your own and never change it:
   * by the id a calendar program knows a conversation again when its time changes.
   */
  readonly domain?: string;
  /** For whom it is: the pupil is addressed as a pupil, who is of the school as the school. */
  readonly party?: Party | undefined;
}

/**
 * Formats a calendar file (RFC 5545) with this one conversation, in the plan's time zone. A file that is formatted
 * again after a change replaces the earlier event: the plan's `sequence`, which `mergeView` raises when it is moved, called off or
 * somewhere else, is its SEQUENCE; the `revision` of a plan that has none. One that was held before its time is at the time when it
 * was held, or on the whole day when that is not known. Of a conversation that was cancelled it is an event with STATUS:CANCELLED, which takes the earlier one out of a
 * calendar; a calendar that leaves it there shows in the title that it does not go ahead. So a cancelled conversation keeps
 * its `start`.
 *
 * A family's or a teacher's calendar is often read by others. So the title tells that parents and school talk, and of
 * which pupil, because families have more than one; not what kind of talk it is, nor the plan's own title. The
 * description holds the goal, who comes and how to prepare: what somebody from outside may have, and nothing of agenda,
 * expectations or strengths. The file of a draft is for the school alone: announce the conversation before a family gets it.
 *
 * @throws InvalidDataError with code `no-start` when nobody chose when it begins.
 * @throws RangeError when `now` is no moment.
 */
export function inviteIcs(plan: ConversationPlan, options: InviteOptions): string {
  const { language = SOURCE_LANGUAGE, texts, now, domain = 'driehoek' } = options;
  const { keptFor, ...rest } = plan;
  // Whoever kept a talk that was removed has it in the calendar still. One that goes on without its reader is not off.
  const isKept = keptFor !== undefined && plan.leftOut === undefined;
  const view = viewForPerspective({ ...(isKept ? rest : plan), draft: false }, 'external');
  const { place } = view;
  const times = timesOf(view);
  if (!times) {
    const code = 'no-start' satisfies ConversationIssueCode;
    throw new InvalidDataError([{ path: 'start', code, message: formatConversationIssue(code, '', language) }]);
  }
  const { start, end } = times;
  const translate = inviteTexts(language, texts);
  const name = nameInvitation(view, options);
  const title = view.cancelled ? translate('conversation.invite.cancelled', { text: name }) : name;
  const timeZone = timeZoneOf(view);
  const link = webLink(options.link ?? '');
  const description = describe(view, options, link);
  const moment = (name: string, local: LocalDate | LocalDateTime): JcalProperty =>
    local.length === 10 ? [name, {}, 'date', local] : [name, { tzid: timeZone }, 'date-time', `${local}:00`];
  const event: JcalProperty[] = [
    ['uid', {}, 'text', plainText(`${view.id}@${domain}`)],
    ['dtstamp', {}, 'date-time', `${new Date(now).toISOString().slice(0, 19)}Z`],
    ['sequence', {}, 'integer', calendarSequence(view)],
    ['status', {}, 'text', view.cancelled ? 'CANCELLED' : 'CONFIRMED'],
    moment('dtstart', start),
    moment('dtend', end),
    ['summary', {}, 'text', plainText(title)],
    ...(place ? [['location', {}, 'text', plainText(localizeText(place, language))] satisfies JcalProperty] : []),
    ['description', {}, 'text', plainText(description)],
    ...(link ? [['url', {}, 'uri', link] satisfies JcalProperty] : []),
  ];
  // A day before, which is enough to prepare, and not while others may look on at the phone.
  const alarms = view.cancelled ? [] : [{ minutesBefore: 1440, text: plainText(title) }];
  const years = [Number(start.slice(0, 4)), Number(end.slice(0, 4))] as const;
  return writeCalendar({ name: plainText(title), timeZone, years, events: [{ properties: event, alarms }] });
}

/**
 * Formats what a conversation is called where others may read along, such as in a calendar or in the name of its file: that
 * parents and school talk, and of which pupil, and not what kind of talk it is.
 */
export function nameInvitation(
  { pupil }: Pick<ConversationPlan, 'pupil'>,
  { language = SOURCE_LANGUAGE, texts }: ReaderOptions = {},
): string {
  const translate = inviteTexts(language, texts);
  return pupil ? translate('conversation.invite.title-pupil', { pupil }) : translate('conversation.invite.title');
}

/** Formats the description: goal, people, interpreter, and how to prepare; one per line. */
function describe(plan: ConversationPlan, options: InviteOptions, link: string | undefined): string {
  const { language = SOURCE_LANGUAGE, texts, party } = options;
  const translate = inviteTexts(language, texts);
  const { interpreter, cancelled } = plan;
  const goal = localizeText(plan.goal ?? '', language).trim();
  const people = listPeople(plan, options);
  const isInterpreted = typeof interpreter === 'string' ? interpreter.trim() !== '' : interpreter;
  return [
    goal && translate('conversation.invite.goal', { text: goal }),
    people && translate('conversation.invite.people', { text: people }),
    isInterpreted && translate('conversation.invite.interpreter'),
    !cancelled &&
      translate(`conversation.invite.prepare${party === 'pupil' || party === 'school' ? (`.${party}` as const) : ''}`),
    link && translate('conversation.invite.link', { link }),
  ]
    .filter(Boolean)
    .join('\n');
}
