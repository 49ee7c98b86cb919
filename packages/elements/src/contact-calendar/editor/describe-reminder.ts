import { REMINDER_CHANNELS, type Reminder } from '@driehoek/sdk/contact-calendar';
import type { EditorTexts } from './editor-texts.js';

/** When and how parents are reminded: `brief, 14 dagen ervoor`. */
export function describeReminder(
  { daysBefore: count, channel: code }: Pick<Reminder, 'daysBefore' | 'channel'>,
  translate: EditorTexts,
): string {
  const known = REMINDER_CHANNELS.find((candidate) => candidate === code);
  const channel = known ? translate(`contact-calendar.channel.${known}`) : code;
  return count === 0
    ? translate('contact-calendar.detail.reminder-same-day', { channel })
    : translate('contact-calendar.detail.reminder', { channel, count });
}
