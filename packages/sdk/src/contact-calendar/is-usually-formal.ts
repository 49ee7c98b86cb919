import type { EntryKind } from './year-plan.js';

const FORMAL: readonly EntryKind[] = ['start-talk', 'progress-talk', 'home-visit', 'parent-evening', 'information'];

/** Whether parents are usually expected at a moment of this kind; a school may decide otherwise for each. */
export function isUsuallyFormal(kind: EntryKind): boolean {
  return FORMAL.includes(kind);
}
