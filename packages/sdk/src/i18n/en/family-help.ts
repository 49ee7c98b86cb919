import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/family-help.js';

export const familyHelp: Catalogue<keyof typeof nl.familyHelp> = {
  'family-help.kind.district-team': 'District team',
  'family-help.kind.language': 'Learning Dutch',
  'family-help.kind.reading': 'Reading and library',
  'family-help.kind.homework': 'Homework',
  'family-help.kind.parenting': 'Raising children',
  'family-help.kind.money': 'Making ends meet',
  'family-help.kind.funds': 'Sports, clothes and school things',
  'family-help.kind.debt': 'Debt',
  'family-help.kind.other': 'Something else',
  'family-help.advice.not-checked':
    'Nobody at school has checked “{title}” yet. Is it right, and is it there in your area too?',
  'family-help.advice.check-again':
    '“{title}” was last checked on {date}. That is more than a year ago. Is it still right?',
};

export const familyHelpView: Catalogue<keyof typeof nl.familyHelpView> = {
  'family-help.title': 'Help nearby',
  'family-help.title-area': 'Help nearby: {area}',
  'family-help.lead':
    'This is where you can go with questions outside school. Everybody sees the same list. Nobody sees what you read or open here.',
  'family-help.lead.pupil':
    'Here you can find help at home, for yourself or together with your parents. Everybody sees the same list. Nobody sees what you read or open here.',
  'family-help.ask': 'Not sure where to go? Feel free to ask at school. We can also call together.',
  'family-help.ask.pupil': 'Not sure where to go? Ask somebody at school whom you trust.',
  'family-help.filter.kind': 'About what?',
  'family-help.filter.all-kinds': 'Everything',
  'family-help.filter.language': 'In which language?',
  'family-help.filter.all-languages': 'Any language',
  'family-help.filter.none': 'No help found for this. Choose something else, or ask at school.',
  'family-help.filter.unknown-languages':
    'Of {count} other places we do not know the language. Choose “Any language” to see them.',
  'family-help.empty': 'There is no help on this list yet.',
  'family-help.entry.for-whom': 'For whom',
  'family-help.entry.website': 'Website',
  'family-help.entry.phone': 'Call',
  'family-help.entry.email': 'Mail',
  'family-help.entry.place': 'Where',
  'family-help.entry.hours': 'When',
  'family-help.entry.languages': 'Languages',
  'family-help.entry.free': 'Costs nothing',
  'family-help.entry.not-free': 'May cost money',
  'family-help.entry.checked': 'School checked this on {date}.',
  'family-help.entry.checked-long-ago':
    'School checked this on {date}. That is more than a year ago. Ask first whether it is still right.',
  'family-help.entry.not-checked': 'School has not checked this yet.',
  'family-help.error.title': 'We cannot show this list.',
};

export const familyHelpIssues: Catalogue<keyof typeof nl.familyHelpIssues> = {
  'family-help.issue.website': 'This is no web address that we can open safely: {found}. Write it as www.school.nl.',
  'family-help.issue.phone': 'This is no phone number: {found}.',
  'family-help.issue.email': 'This is no mail address: {found}. Write it as name@school.nl.',
  'family-help.issue.unreachable':
    'How does somebody get there? Write down a website, a phone number, a mail address or a place.',
};
