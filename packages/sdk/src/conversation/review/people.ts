import { canonicalLanguage } from '../../i18n/language-tag.js';
import { isBlank } from '../../i18n/text.js';
import { partyOf } from '../../shared/parties.js';
import { listUnannounced } from '../announce-conversation.js';
import { listParticipants } from '../list-parties.js';
import type { ConversationPlan, Participant } from '../conversation-plan.js';
import { isExperiencedParent } from '../experienced-parent.js';
import { namePerson } from '../name-person.js';
import { aboutAll, type ConversationAdvice, listWords, type ReviewContext, type Rule } from './review-context.js';

/** The number of professionals per parent from which there are too many. Our own choice. */
const MANY = 3;

/** The language of a tag without its region; Dutch when left out. */
export const baseOf = (tag = 'nl'): string | undefined =>
  (canonicalLanguage(tag.trim()) ?? (tag.trim() || 'nl')).toLowerCase().split('-')[0];

/** Finds participants that were not announced to the family (`listUnannounced`). */
export const findUnannounced: Rule = (context) => adviseOn(listUnannounced(context.plan), 'unannounced', context);

/**
 * Three or more people of school or from outside for each parent. The pupil is no counterweight to adults, and is not
 * counted, and neither is a parent who has been through the same, a guest on the parents' side. Of the others who are `external`
 * one is taken to be the interpreter when there is one. Without parents on the list nothing is said.
 */
export const findManyProfessionals: Rule = ({ plan, translate }) => {
  const participants = listParticipants(plan);
  const parents = participants.filter(({ role }) => partyOf(role) === 'parents').length;
  const outside = participants.filter(
    (person) => partyOf(person.role) === undefined && !isExperiencedParent(person),
  ).length;
  const school = participants.filter(({ role }) => partyOf(role) === 'school').length;
  const professionals = school + outside - (plan.interpreter && outside > 0 ? 1 : 0);
  if (parents === 0 || professionals < MANY * parents) return undefined;
  const words = translate('conversation.advice.many-professionals', { professionals, count: parents });
  return { code: 'many-professionals', severity: 'tip', text: words, about: '' };
};

/**
 * A parent whose language nobody of the school speaks best, and no interpreter. Regions of a language are one language;
 * who has none speaks Dutch. Not known: who else speaks what.
 */
export const findNoInterpreter: Rule = (context) => {
  const participants = listParticipants(context.plan);
  if (hasInterpreter(context.plan)) return undefined;
  const staff = participants.filter(({ role }) => partyOf(role) === 'school');
  const spoken = new Set(staff.length > 0 ? staff.map(({ language }) => baseOf(language)) : ['nl']);
  const others = participants.filter(
    ({ role, language }) => partyOf(role) === 'parents' && !spoken.has(baseOf(language)),
  );
  return adviseOn(others, 'no-interpreter', context);
};

/** Whether somebody interprets, by name or not. */
export const hasInterpreter = ({ interpreter }: Pick<ConversationPlan, 'interpreter'>): boolean =>
  typeof interpreter === 'string' ? !isBlank(interpreter) : interpreter === true;

function adviseOn(
  found: readonly Participant[],
  code: ConversationAdvice['code'] & ('unannounced' | 'no-interpreter'),
  context: ReviewContext,
): ConversationAdvice | undefined {
  if (found.length === 0) return undefined;
  const name = listWords(
    found.map((person) => namePerson(person, context)),
    context,
  );
  return {
    code,
    severity: 'attention',
    text: capitalize(context.translate(`conversation.advice.${code}`, { count: found.length, name })),
    about: aboutAll(found.map(({ id }) => id)),
  };
}

/** With a capital first letter, since a sentence may begin with what somebody is called. */
const capitalize = (sentence: string) => sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
