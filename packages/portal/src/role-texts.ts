import { createTexts } from '@driehoek/sdk/i18n';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import type { Role } from '@driehoek/sdk/shared';

/** The names of the roles. */
export const roleTexts = createTexts(roles);

/** The roles that a visitor can choose, in the order of the menu. */
export const ROLES_HERE: readonly Role[] = [
  'class-teacher',
  'leadership',
  'care-professional',
  'parent-worker',
  'parent',
  'pupil',
  'external',
];
