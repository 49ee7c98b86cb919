import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/shared.js';

export const shared: Catalogue<keyof typeof nl.shared> = {
  'shared.issue.missing': 'This is missing.',
  'shared.issue.wrong-type': 'This is not what belongs here: {found}.',
  'shared.issue.unknown-option': 'We do not know this option: {found}.',
  'shared.issue.blank': 'This may not be empty.',
  'shared.issue.school-year': 'Write a school year as 2026-2027, from 1900 to 2199. This says {found}.',
  'shared.issue.local-date': 'Write an existing date as 2026-11-22, from 1900 to 2199. This says {found}.',
  'shared.issue.local-time': 'Write a time as 08:15. This says {found}.',
  'shared.issue.local-date-time': 'Write date and time as 2026-11-22T19:00, from 1900 to 2199. This says {found}.',
  'shared.issue.instant': 'Write an instant as 2026-11-22T18:00:00Z. This says {found}.',
  'shared.issue.end-before-start': 'The end comes before the start: {found}.',
  'shared.issue.duplicate-id': 'This id occurs twice: {found}.',
  'shared.issue.empty': 'This list may not be empty.',
  'shared.issue.more-issues': 'And {found} more like these.',
  'shared.issue.too-many-issues': 'So much is wrong here that we cannot list it.',
  'shared.issue.too-deep': 'This data is nested too deep: more than {found} levels.',
  'shared.issue.too-long': 'This text is too long. There is room for {found} characters.',
  'shared.issue.too-large': 'Together this is too much text. There is room for {found} characters.',
  'shared.issue.too-many': 'These are too many. There is room for {found}.',
  'shared.issue.newer-version': 'This was made with a newer version of Driehoek. Update this page or program first.',
};

export const field: Catalogue<keyof typeof nl.field> = {
  'field.required': 'Please fill this in first.',
};

export const source: Catalogue<keyof typeof nl.source> = {
  'source.unreachable': 'This address does not answer. Is there internet, and may this page read it?',
  'source.status': 'Nothing was found at this address (answer {status}).',
  'source.not-json': 'What is here cannot be read: it is not JSON.',
};

export const homeLanguages: Catalogue<keyof typeof nl.homeLanguages> = {
  'language.other': 'another language …',
  'language.which': 'Which language?',
};

export const roles: Catalogue<keyof typeof nl.roles> = {
  'roles.parent': 'parent',
  'roles.pupil': 'pupil',
  'roles.class-teacher': 'class teacher',
  'roles.leadership': 'leadership',
  'roles.care-professional': 'care professional',
  'roles.parent-worker': 'parent involvement worker',
  'roles.team': 'all staff',
  'roles.external': 'external',
};

export const part: Catalogue<keyof typeof nl.part> = {
  'part.missing': '{part}: this could not be loaded. Is there internet?',
  'part.missing-again':
    '{part}: this still could not be loaded. Try again once there is internet. What stands here stays.',
  'part.retry': 'Try again',
  'part.loading': 'One moment…',
  'part.name.editor': 'Planning the year',
  'part.name.print': 'Printing',
  'part.name.calendar-file': 'File for your calendar',
  'part.name.calendar-import': 'Bringing in a calendar',
  'part.name.terms': 'Explanation and summary',
  'part.name.sharing': 'Sharing',
  'part.name.staff': 'Help for the school',
  'part.name.steps': 'Explanation of this step',
  'part.name.promises': 'I will come back to this',
  'part.name.rhythm': 'Regular short contact',
  'part.name.record': 'The record and what goes along',
  'part.name.talk': 'The talk itself',
  'part.name.support': 'Plan of support',
};
