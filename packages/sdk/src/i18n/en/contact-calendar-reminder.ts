import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/contact-calendar-reminder.js';

export const contactCalendarReminder: Catalogue<keyof typeof nl.contactCalendarReminder> = {
  'contact-calendar.reminder.head': 'We are looking forward to seeing you at ‘{title}’, {when}.',
  'contact-calendar.reminder.head-place': 'We are looking forward to seeing you at ‘{title}’, {when}, {place}.',
  'contact-calendar.reminder.subject': '{title}: {when}',
  'contact-calendar.reminder.greeting': 'Dear parents,',
  'contact-calendar.reminder.close': 'Kind regards,',
  'contact-calendar.reminder.ask': 'Could you tell us who is coming?',
  'contact-calendar.reminder.spoken': 'I would like to remind you of something.',
  'contact-calendar.reminder.pupil': 'Tell them at home that ‘{title}’ is coming up: {when}.',
  'contact-calendar.reminder.pupil-ask': 'Choose who comes along with you.',
};
