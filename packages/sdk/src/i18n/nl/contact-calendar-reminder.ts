/** The reminders of a moment, ready to send. */
export const contactCalendarReminder = {
  'contact-calendar.reminder.head': 'We zien u graag bij ‘{title}’, {when}.',
  'contact-calendar.reminder.head-place': 'We zien u graag bij ‘{title}’, {when}, {place}.',
  'contact-calendar.reminder.subject': '{title}: {when}',
  'contact-calendar.reminder.greeting': 'Beste ouders,',
  'contact-calendar.reminder.close': 'Hartelijke groet,',
  'contact-calendar.reminder.ask': 'Wilt u laten weten wie er komt?',
  'contact-calendar.reminder.spoken': 'Ik wil u graag nog even herinneren.',
  'contact-calendar.reminder.pupil': 'Vertel thuis dat ‘{title}’ eraan komt: {when}.',
  'contact-calendar.reminder.pupil-ask': 'Kies alvast wie er met je meekomt.',
} as const;
