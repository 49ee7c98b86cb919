/** How a rhythm of short contacts is worded for each reader. */
export const conversationRhythm = {
  'conversation-rhythm.often.weeks': { one: 'Every week on {day}', other: 'Every {count} weeks on {day}' },
  'conversation-rhythm.often.days': { one: 'Every day', other: 'Every {count} days' },
  'conversation-rhythm.until': '{often}, up to and including {date}.',
  'conversation-rhythm.begins': '{begins} ({way}).',
  'conversation-rhythm.begins.parents.school': 'The school contacts you',
  'conversation-rhythm.begins.parents.parents': 'You contact the school',
  'conversation-rhythm.begins.parents.pupil': 'Your child begins',
  'conversation-rhythm.begins.pupil.school': 'The school contacts your parents',
  'conversation-rhythm.begins.pupil.parents': 'Your parents contact the school',
  'conversation-rhythm.begins.pupil.pupil': 'You begin',
  'conversation-rhythm.begins.school.school': 'We contact the parents',
  'conversation-rhythm.begins.school.parents': 'The parents contact us',
  'conversation-rhythm.begins.school.pupil': 'The pupil begins',
  'conversation-rhythm.begins.other-home': '{name} begins',
  'conversation-rhythm.missed': 'The short contact did not work out twice. That can happen. What fits now?',
  'conversation-rhythm.missed.named':
    'The short contact about {name} did not work out twice. That can happen. What fits now?',
} as const;

/** What the section about short contacts says. */
export const conversationRhythmView = {
  'conversation-rhythm.title': 'Regular short contact',
  'conversation-rhythm.hint':
    'Short and at a set time, also when all goes well. Then everybody knows when to hear something.',
  'conversation-rhythm.hint.pupil':
    'Short and at a set time, also when all goes well. Then you know when there is contact about you.',
  'conversation-rhythm.change': 'Change the rhythm',
  'conversation-rhythm.add': '+ Regular short contact',
  'conversation-rhythm.often': 'How often',
  'conversation-rhythm.often.7': 'every week',
  'conversation-rhythm.often.14': 'every 2 weeks',
  'conversation-rhythm.often.21': 'every 3 weeks',
  'conversation-rhythm.often.28': 'every 4 weeks',
  'conversation-rhythm.often.other': 'every {count} days',
  'conversation-rhythm.from': 'From',
  'conversation-rhythm.until-field': 'Until',
  'conversation-rhythm.at': 'What time',
  'conversation-rhythm.caller': 'Who begins',
  'conversation-rhythm.household': 'With which home',
  'conversation-rhythm.way': 'How',
  'conversation-rhythm.stop': 'Stop together',
  'conversation-rhythm.remove': 'Remove',
  'conversation-rhythm.held': 'Has there been contact?',
  'conversation-rhythm.today': 'Today',
  'conversation-rhythm.another-day': 'Another day',
  'conversation-rhythm.another-rhythm': 'Another rhythm',
  'conversation-rhythm.upcoming': 'Next: {date}',
  'conversation-rhythm.over': 'Over',
  'conversation-rhythm.rest': { one: '{count} more after that', other: '{count} more after that' },
  'conversation-rhythm.done': 'There has been contact',
  'conversation-rhythm.done-by': '{name} says: there has been contact',
} as const;
