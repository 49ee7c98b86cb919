import type { CheckIn, ContactRhythm } from './check-in.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isOfClosedHome } from './list-parties.js';
import { RHYTHM_ANSWER_FIELDS, RHYTHM_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';
import { homeOfRhythm } from './rhythm/home-of-rhythm.js';
import { findRhythmStanding } from './rhythm/rhythm-answer.js';
import type { Viewer } from './view-support-plan.js';

/** Whether a rhythm is in a copy: that of one home not in the other's unless both chose so, and for people from outside what is agreed. */
export function isRhythmVisible(plan: ConversationPlan, rhythm: ContactRhythm, { party }: Viewer): boolean {
  if (party === undefined) return findRhythmStanding(plan, rhythm).state === 'agreed';
  return !isOfClosedHome(plan, homeOfRhythm(rhythm), party);
}

/** Whether a contact is of no rhythm, or of one that is in the copy: without that nobody could tell whether it is agreed. */
export function isOfVisibleRhythm(plan: ConversationPlan, { from }: CheckIn, viewer: Viewer): boolean {
  const rhythm = from?.kind === 'rhythm' ? plan.rhythms?.find(({ id }) => id === from.id) : undefined;
  return !rhythm || isRhythmVisible(plan, rhythm, viewer);
}

/** Limits what was answered on a rhythm to what a reader may know: see `viewForPerspective`. */
export function copyRhythm(
  plan: ConversationPlan,
  { proposedBy, answers = [], drafts = [], ...rhythm }: ContactRhythm,
  { party }: Viewer,
): object {
  // To who carries something out it is agreed, or it is not there.
  if (party === undefined) return rhythm;
  const ownDrafts = drafts.filter(({ by }) => by === party);
  const seen = answers
    .filter(({ by }) => !isOfClosedHome(plan, by, party))
    .map((answer) => {
      if (party === 'school') return answer;
      const { reason, ...said } = pick({ ...answer, of: pick(answer.of, RHYTHM_FIELDS) }, RHYTHM_ANSWER_FIELDS);
      const isTold = reason !== undefined && (party !== 'pupil' || answer.by === party);
      return { ...said, ...(isTold && { reason }) };
    });
  return {
    ...rhythm,
    ...(proposedBy !== undefined && { proposedBy }),
    ...(seen.length > 0 && { answers: seen }),
    ...(ownDrafts.length > 0 && { drafts: ownDrafts }),
  };
}
