import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/contact-calendar-editor.js';

export const contactCalendarEditor: Catalogue<keyof typeof nl.contactCalendarEditor> = {
  'contact-calendar.attendance.total': 'So far {people} people are coming, from {answers} families with an answer.',
  'contact-calendar.detail.reminders': 'Reminder',
  'contact-calendar.detail.reminder': { one: '{channel}, {count} day before', other: '{channel}, {count} days before' },
  'contact-calendar.detail.reminder-same-day': '{channel}, on the day',
  'contact-calendar.edit.add': 'New moment',
  'contact-calendar.edit.change': 'Change',
  'contact-calendar.edit.cancel-entry': 'Does not go ahead',
  'contact-calendar.edit.restore-entry': 'Goes ahead after all',
  'contact-calendar.edit.remove': 'Take away',
  'contact-calendar.edit.move': 'Move',
  'contact-calendar.edit.move.week-earlier': 'week earlier',
  'contact-calendar.edit.move.day-earlier': 'day earlier',
  'contact-calendar.edit.move.day-later': 'day later',
  'contact-calendar.edit.move.week-later': 'week later',
  'contact-calendar.edit.undo': 'Undo',
  'contact-calendar.edit.copy': 'Take over last year',
  'contact-calendar.edit.said.add': 'Added: {title}.',
  'contact-calendar.edit.said.change': 'Changed: {title}.',
  'contact-calendar.edit.said.move': 'Moved: {title}, to {when}.',
  'contact-calendar.edit.said.cancel': '{title} does not go ahead. Parents keep seeing that.',
  'contact-calendar.edit.said.restore': '{title} goes ahead after all.',
  'contact-calendar.edit.said.remove': 'Taken away: {title}.',
  'contact-calendar.edit.said.undo': 'Undone.',
  'contact-calendar.edit.said.import': '{name} is in the plan.',
  'contact-calendar.edit.said.copy': {
    one: '{count} moment taken over from {year}.',
    other: '{count} moments taken over from {year}.',
  },
  'contact-calendar.edit.copy.moved': 'These fell in a holiday or on a day off. We looked for a week that can:',
  'contact-calendar.edit.copy.unknown':
    'The holidays of this year are not known yet. See for yourself whether the moments can be then.',
  'contact-calendar.edit.advice': 'Tips for this plan',
  'contact-calendar.edit.advice.count': { one: '{count} tip', other: '{count} tips' },
  'contact-calendar.edit.advice.none': 'We see nothing left to think of.',
  'contact-calendar.edit.advice.go': 'View',
  'contact-calendar.edit.full': 'That does not fit: a year plan has room for {count} moments. Nothing was changed.',
  'contact-calendar.import': 'Bring in a calendar (.ics)',
  'contact-calendar.import.reading': 'Reading {name}…',
  'contact-calendar.import.progress': 'How far we are',
  'contact-calendar.import.cancel': 'Stop reading',
  'contact-calendar.import.cancelled': 'Stopped. Nothing was changed.',
  'contact-calendar.import.failed': '{name} was not brought in. {reason} Nothing was changed.',
  'contact-calendar.import.taken': { one: '{count} moment was added.', other: '{count} moments were added.' },
  'contact-calendar.import.changed': { one: '{count} moment was updated.', other: '{count} moments were updated.' },
  'contact-calendar.import.unchanged': {
    one: '{count} moment was there already.',
    other: '{count} moments were there already.',
  },
  'contact-calendar.import.days-off': {
    one: '{count} period of days off was taken.',
    other: '{count} periods of days off were taken.',
  },
  'contact-calendar.import.nothing': '{name}: there is nothing new.',
  'contact-calendar.import.unreadable': '{name}: we could not take anything from it.',
  'contact-calendar.import.outside': {
    one: '{count} moment does not belong in this plan.',
    other: '{count} moments do not belong in this plan.',
  },
  'contact-calendar.import.unplaced': {
    one: '{count} moment could not be read.',
    other: '{count} moments could not be read.',
  },
  'contact-calendar.import.more': { one: 'and {count} more moment', other: 'and {count} more moments' },
  'contact-calendar.form.title-add': 'New moment',
  'contact-calendar.form.title-change': 'Change a moment',
  'contact-calendar.form.title': 'Name',
  'contact-calendar.form.title-hint': 'For example: getting to know each other, with your child',
  'contact-calendar.form.kind': 'Kind of contact',
  'contact-calendar.form.level': 'For',
  'contact-calendar.form.group': 'Class',
  'contact-calendar.form.formal': 'We expect all parents',
  'contact-calendar.form.day': 'Day',
  'contact-calendar.form.last-day': 'Last day',
  'contact-calendar.form.all-day': 'All day, or more days',
  'contact-calendar.form.later': 'Goes on into another day',
  'contact-calendar.form.from': 'From',
  'contact-calendar.form.to': 'To',
  'contact-calendar.form.place': 'Where, or how online',
  'contact-calendar.form.audience': 'Whom do you invite?',
  'contact-calendar.form.goal': 'Why is this held?',
  'contact-calendar.form.goal-hint': 'As parents may read it.',
  'contact-calendar.form.pupil-role': 'The pupil’s role',
  'contact-calendar.form.pupil-role.none': 'not chosen yet',
  'contact-calendar.form.pupil-role.presents': 'presents',
  'contact-calendar.form.pupil-role.joins': 'is there and has a say',
  'contact-calendar.form.pupil-role.represented': 'is not there, somebody says what the pupil thinks',
  'contact-calendar.form.parent-role': 'What do parents do?',
  'contact-calendar.form.parent-role.none': 'listen, look or join in',
  'contact-calendar.form.expected': 'What can parents do or bring?',
  'contact-calendar.form.description': 'What else should parents know?',
  'contact-calendar.form.link': 'Web address with more',
  'contact-calendar.form.reminders': 'Reminders',
  'contact-calendar.form.days-before': 'Days before',
  'contact-calendar.form.channel': 'How',
  'contact-calendar.form.add-reminder': 'Add a reminder',
  'contact-calendar.form.remove-reminder': 'Take away reminder {number}',
  'contact-calendar.form.attendance': 'Ask pupils who is coming along',
  'contact-calendar.form.save': 'Save',
  'contact-calendar.form.close': 'Do not save',
  'contact-calendar.form.draft': 'You had typed this already and not saved it yet.',
  'contact-calendar.form.start-again': 'Start again',
  'contact-calendar.form.wrong.blank': 'Please fill this in.',
  'contact-calendar.form.wrong.to':
    'This is before the start. Does it go on into another day? Then tick ‘{choice}’.',
  'contact-calendar.form.wrong.last': 'This day is before the first day.',
  'contact-calendar.form.clash': 'Somebody else changed this while you were writing. Nothing has been saved yet.',
  'contact-calendar.form.clash-before': 'You read',
  'contact-calendar.form.clash-now': 'Now it says',
  'contact-calendar.form.clash-empty': 'nothing',
  'contact-calendar.form.clash-hint': 'The form has what you wrote. Choose what is right, then save it.',
};

export const contactCalendarAdvice: Catalogue<keyof typeof nl.contactCalendarAdvice> = {
  'contact-calendar.advice.in-holiday':
    '‘{title}’ falls on {day}. There is no school then: {holiday}. Rather choose a day when families are there.',
  'contact-calendar.advice.overlap':
    '‘{title}’ on {day} is at the same time as {others}. A family that is welcome at all of them has to choose. Could it be at another time?',
  'contact-calendar.advice.overlap-others': { one: '{count} other moment', other: '{count} other moments' },
  'contact-calendar.advice.formal-without-goal':
    'Write with ‘{title}’ ({day}) what it is for. Then parents know why you like to see them and can prepare.',
  'contact-calendar.advice.formal-without-pupil-role':
    'Choose for ‘{title}’ ({day}) what the pupil does: tell it, join in, or let somebody tell it. It is about the pupil, after all.',
  'contact-calendar.advice.formal-few-reminders':
    'Remind parents of ‘{title}’ ({day}) at least twice, in more than one way. Those who miss the one see or hear the other.',
  'contact-calendar.advice.more.in-holiday': {
    one: '{count} other moment falls on a day without school.',
    other: '{count} other moments fall on a day without school.',
  },
  'contact-calendar.advice.more.overlap': {
    one: '{count} other moment is at the same time as something else.',
    other: '{count} other moments are at the same time as something else.',
  },
  'contact-calendar.advice.more.formal-without-goal': {
    one: 'With {count} other moment it does not say what it is for.',
    other: 'With {count} other moments it does not say what they are for.',
  },
  'contact-calendar.advice.more.formal-without-pupil-role': {
    one: 'With {count} other moment it does not say what the pupil does.',
    other: 'With {count} other moments it does not say what the pupil does.',
  },
  'contact-calendar.advice.more.formal-few-reminders': {
    one: 'For {count} other moment there are too few reminders.',
    other: 'For {count} other moments there are too few reminders.',
  },
  'contact-calendar.advice.no-start-talks':
    'There is no getting-to-know-you talk in the first weeks. People who meet early talk more easily later, about worries too. Could it be by {date}?',
  'contact-calendar.advice.no-start-talks-of-classes':
    'Without a getting-to-know-you talk in the first weeks: {groups}. People who meet early talk more easily later, about worries too. Could it be by {date}?',
  'contact-calendar.advice.no-informal':
    'From {from} up to and including {until} there is no informal moment. Having coffee together or a look in class is what keeps contact warm. What fits here?',
  'contact-calendar.advice.same-weekday-time':
    'All moments with a time are on {weekday}, around {time}. Parents who work or care for others then can never come. Vary day and time.',
  'contact-calendar.advice.parents-only-receive':
    'This year parents come everywhere to listen or to look. Plan a moment too in which parents give something: meet each other, think along, help, or start something of their own.',
  'contact-calendar.advice.no-evaluation':
    'Ask parents this year too how they experience the contact. There is no moment for it yet. Their answers help the plan to fit better.',
  'contact-calendar.advice.holidays-unknown':
    'We do not know the school holidays of {year} yet. Put them with the days off yourself. Then we can see whether a moment falls in a holiday.',
};
