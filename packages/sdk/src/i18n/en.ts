import type { Catalogue } from './texts.js';
import type * as nl from './nl.js';

// English. Each export has the keys of its Dutch namesake: the compiler holds it to that.

export const shared: Catalogue<keyof typeof nl.shared> = {
  'shared.issue.missing': 'This is missing.',
  'shared.issue.wrong-type': 'This is not what belongs here: {found}.',
  'shared.issue.unknown-option': 'We do not know this option: {found}.',
  'shared.issue.blank': 'This may not be empty.',
  'shared.issue.school-year': 'Write a school year as 2026-2027. This says {found}.',
  'shared.issue.local-date': 'Write an existing date as 2026-11-22. This says {found}.',
  'shared.issue.local-time': 'Write a time as 08:15. This says {found}.',
  'shared.issue.local-date-time': 'Write date and time as 2026-11-22T19:00. This says {found}.',
  'shared.issue.instant': 'Write an instant as 2026-11-22T18:00:00Z. This says {found}.',
  'shared.issue.duplicate-id': 'This id occurs twice: {found}.',
  'shared.issue.empty': 'This list may not be empty.',
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
