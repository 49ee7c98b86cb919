import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/contact-calendar-file.js';

export const contactCalendarFile: Catalogue<keyof typeof nl.contactCalendarFile> = {
  'contact-calendar.file.name': 'Parents and school {year}',
  'contact-calendar.file.name-group': 'Parents and school {year}, {group}',
  'contact-calendar.file.cancelled': 'This does not go ahead.',
  'contact-calendar.file.audience': 'For whom: {text}',
  'contact-calendar.file.goal': 'Why: {text}',
  'contact-calendar.file.pupil-role': 'Your child’s part: {text}',
  'contact-calendar.file.expected': 'What you can do: {text}',
  'contact-calendar.file.attendance': 'Let the school know who is coming.',
  'contact-calendar.file.link': 'Read more: {link}',
  'contact-calendar.file.untitled': 'Without a name',
  'contact-calendar.file.not-a-calendar':
    'There is no calendar in this file. Make it again in your calendar, as an .ics file.',
  'contact-calendar.file.cut-off': 'This file ends too early: its end is missing. Make it again in your calendar.',
  'contact-calendar.file.too-large':
    'This file is too large to read. Choose fewer years in your calendar, and make the file again.',
  'contact-calendar.file.too-much-work':
    'This file has too many moments, or they come back too often. Choose fewer years in your calendar, and make the file again.',
  'contact-calendar.file.too-many-entries':
    'This file has too many moments: a year plan has room for {most}. Choose less in your calendar, and make the file again.',
  'contact-calendar.file.unplaced.no-start': 'It does not say when it is.',
  'contact-calendar.file.unplaced.unreadable-date': 'The date cannot be read.',
  'contact-calendar.file.unplaced.outside-span': 'The date is not between 1900 and 2199.',
  'contact-calendar.file.unplaced.unreadable-zone': 'The time zone in the file cannot be read.',
  'contact-calendar.file.unplaced.end-before-start': 'It ends before it begins.',
  'contact-calendar.file.unplaced.unreadable-rule': 'It comes back, but how often cannot be read.',
  'contact-calendar.file.unplaced.no-occurrence': 'It does not occur in this school year.',
  'contact-calendar.file.outside.other-school-year': 'It does not fall in school year {year}.',
  'contact-calendar.file.outside.other-region': 'It is a holiday of another region.',
  'contact-calendar.file.outside.same-moment':
    'There is a moment with this name on this day and time already. Is it something else? Then add it yourself.',
  'contact-calendar.file.outside.already-planned': 'The year plan already has other days for this holiday.',
};
