/** The people around a child, as they appear in data. `team` only acts in statements; it never answers. */
export const ROLES = [
  'parent',
  'pupil',
  'class-teacher',
  'leadership',
  'care-professional',
  'parent-worker',
  'team',
  'external',
] as const;

/** One of {@link ROLES}. `parent` is any adult with daily care. */
export type Role = (typeof ROLES)[number];

/**
 * The roles that are also an office of the school: whoever has it can speak for the school's leadership, say, instead of
 * for themselves.
 */
export const OFFICE_ROLES = ['leadership', 'care-professional', 'parent-worker'] as const satisfies readonly Role[];

/** The roles that a person can have: all but `team`. */
export const PERSON_ROLES = /* @__PURE__ */ ROLES.filter((role) => role !== 'team');

/** Whether a role is one of {@link OFFICE_ROLES}. */
export function isOfficeRole(role: Role): boolean {
  return (OFFICE_ROLES as readonly Role[]).includes(role);
}
