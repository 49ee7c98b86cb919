import { listParties } from '@driehoek/sdk/conversation';
import { minutesAsked } from './agenda.js';
import { hasOwn } from './contributions.js';
import type { SharingView } from './item-rows.js';

/** All sections, in the order in which a family reads them. */
export const SECTIONS = [
  'meeting',
  'participants',
  'pupil-role',
  'strengths',
  'expectations',
  'agenda',
  'goals',
  'promises',
  'questions',
  'phases',
  'sheets',
  'difficult',
] as const;
/** One of {@link SECTIONS}. */
export type SectionName = (typeof SECTIONS)[number];

/** The sections of what parties bring in. */
export const BROUGHT_IN: ReadonlySet<SectionName> = new Set(['strengths', 'expectations', 'agenda']);

/** The sections that are folded away for a family until it opens them. */
const FOLDED: readonly SectionName[] = ['difficult'];

/**
 * Lists the sections that are open at first. A family has all but the way to complain. Who leads the conversation has those in
 * which something is still to be done, which also come first: there are many.
 */
export function listNeeded(view: SharingView): ReadonlySet<SectionName> {
  const { plan, isStaff } = view;
  if (!isStaff) return new Set(SECTIONS.filter((section) => !FOLDED.includes(section)));
  const isNeeded: { readonly [section in SectionName]?: boolean } = {
    meeting: plan.start === undefined,
    participants: plan.participants.length === 0,
    'pupil-role': plan.pupilRole === undefined && listParties(plan).includes('pupil'),
    strengths: !hasOwn(plan.strengths, view),
    expectations: !hasOwn(plan.expectations, view),
    goals: plan.supportPlan === true && (plan.goals ?? []).length === 0,
    agenda: plan.agenda.length === 0 || minutesAsked(plan.agenda) > plan.minutes,
  };
  return new Set(SECTIONS.filter((section) => isNeeded[section]));
}
