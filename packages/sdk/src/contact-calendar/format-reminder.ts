import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import { localizeText, SOURCE_LANGUAGE } from '../i18n/text.js';
import { contactCalendarReminder as nl } from '../i18n/nl/contact-calendar-reminder.js';
import { formatMoment } from '../shared/format-moment.js';
import { isAllDay } from './entry-time.js';
import { contactCalendarTexts } from './texts.js';
import { type CalendarEntry, PUPIL_ROLES, type Reminder } from './year-plan.js';

const reminderTexts = /* @__PURE__ */ createTexts(nl);

/** A reminder in words, for who sends it. */
export interface ReminderText {
  /** The subject of an email or heading of a letter; left out where the channel has none. */
  readonly subject?: string;
  /** What is sent, or what is said on the phone, at the door or to the pupils. Lines are separated by `\n`. */
  readonly text: string;
}

const LONG = ['email', 'letter'];
const SPOKEN = ['phone', 'in-person'];

/**
 * Formats a reminder of a moment as the channel asks: an email or letter with a greeting, the goal and what can be prepared; a
 * message in one or two sentences; on the phone and at the door what somebody says; and for `pupil` what the teacher tells the
 * pupils. A channel of the portal's own gets the message. Load the language with its concept `contact-calendar-reminder`.
 */
export function formatReminder(
  entry: CalendarEntry,
  { channel }: Pick<Reminder, 'channel'>,
  options: ReaderOptions = {},
): ReminderText {
  const { language = SOURCE_LANGUAGE, texts } = options;
  const translate = reminderTexts(language, texts);
  const words = contactCalendarTexts(language, texts);
  const of = (text: CalendarEntry['goal']) => localizeText(text ?? '', language).trim();
  const { start, end } = entry;
  const period = isAllDay(entry) ? { start: start.slice(0, 10), end: end.slice(0, 10) } : { start, end };
  const title = of(entry.title);
  const when = formatMoment(period, language).join(' ');
  const place = of(entry.place);
  const head = translate(place ? 'contact-calendar.reminder.head-place' : 'contact-calendar.reminder.head', {
    title,
    when,
    place,
  });
  const role = PUPIL_ROLES.find((known) => known === entry.pupilRole);
  const asks = entry.attendance !== undefined;
  const more = [of(entry.goal), role ? words(`contact-calendar.pupil-role.${role}`) : '', of(entry.expectedOfParents)];
  const ask = asks ? translate('contact-calendar.reminder.ask') : '';
  const join = (separator: string, parts: readonly string[]) => parts.filter(Boolean).join(separator);
  if (channel === 'pupil')
    return {
      text: join(' ', [
        translate('contact-calendar.reminder.pupil', { title, when }),
        asks ? translate('contact-calendar.reminder.pupil-ask') : '',
      ]),
    };
  if (SPOKEN.includes(channel)) return { text: join(' ', [translate('contact-calendar.reminder.spoken'), head, ask]) };
  if (!LONG.includes(channel)) return { text: join(' ', [head, of(entry.expectedOfParents), ask]) };
  return {
    subject: translate('contact-calendar.reminder.subject', { title, when }),
    text: join('\n\n', [
      translate('contact-calendar.reminder.greeting'),
      head,
      join('\n', more),
      ask,
      translate('contact-calendar.reminder.close'),
    ]),
  };
}
