import type { ConversationType, PlannedQuestion } from '../conversation-plan.js';
import { ownIdOf } from '../item-id.js';
import { questionIdOf } from '../question-id.js';
import type { BankQuestion } from './bank-question.js';
import { listQuestions } from './list-questions.js';

/** The suggested questions: two per party, which is few enough to prepare. */
const SUGGESTED: { readonly [type in ConversationType]: readonly string[] } = {
  'start-talk': [
    'start-talk.parents.wish',
    'start-talk.parents.contact',
    'start-talk.pupil.like-best',
    'start-talk.pupil.good-day',
    'start-talk.school.first-days',
    'start-talk.school.year',
  ],
  'progress-talk': [
    'progress-talk.parents.stories',
    'every.parents.keep',
    'progress-talk.pupil.show',
    'progress-talk.pupil.goal',
    'progress-talk.school.growth',
    'progress-talk.school.results',
  ],
  'support-talk': [
    'support-talk.parents.tried',
    'support-talk.parents.first-sign',
    'support-talk.pupil.goes-well',
    'support-talk.pupil.fine-help',
    'support-talk.school.exception',
    'every.school.can-cannot',
  ],
  'difficult-talk': [
    'difficult-talk.parents.matters',
    'difficult-talk.parents.sign',
    'difficult-talk.pupil.adults-know',
    'difficult-talk.pupil.easier',
    'difficult-talk.school.doing-well',
    'difficult-talk.school.own-part',
  ],
  'transition-talk': [
    'transition-talk.parents.future',
    'transition-talk.parents.ask-advice',
    'transition-talk.pupil.take-along',
    'transition-talk.pupil.wonder',
    'transition-talk.school.first',
    'transition-talk.school.basis',
  ],
  'home-visit': [
    'home-visit.parents.together',
    'home-visit.parents.know-us',
    'home-visit.pupil.show',
    'home-visit.pupil.home-skill',
    'home-visit.school.guest',
    'home-visit.school.myself',
  ],
  'follow-up': [
    'follow-up.parents.better',
    'follow-up.parents.go-on',
    'follow-up.pupil.managed',
    'follow-up.pupil.went',
    'follow-up.school.progress',
    'follow-up.school.kept',
  ],
};

/**
 * Suggests a few questions for a plan, at most two per party: copies that a school may reword, the school's own
 * until it shares them, with ids from which `bankIdOf` gives those of the bank. Give them to `startConversation`, which does
 * not carry the bank itself.
 */
export function suggestQuestions(type: ConversationType): PlannedQuestion[] {
  return planQuestions(type, SUGGESTED[type]);
}

/** Creates copies of questions of the bank for a plan of this type, in the order of the phases. */
export function planQuestions(type: ConversationType, ids: readonly string[]): PlannedQuestion[] {
  return listQuestions({ type })
    .filter(({ id }) => ids.includes(id))
    .map(planQuestion);
}

/**
 * Creates a copy of a question of the bank for a plan, as the school adds it. From its id `bankIdOf` gives that of the bank; to who
 * has no bank it does not tell for which type of conversation the question is.
 */
export function planQuestion({ id, for: asked, phase, text }: BankQuestion): PlannedQuestion {
  return { id: ownIdOf('school', questionIdOf(id)), by: 'school', for: asked, phase, text };
}
