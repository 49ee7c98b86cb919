import { canonicalLanguage } from '../../i18n/language-tag.js';
import { isBlank } from '../../i18n/text.js';
import { partyOf } from '../../shared/parties.js';
import { nameOf } from '../list-people.js';
import type { Rule } from './review-context.js';

/** The number of professionals per parent from which there are too many. Our own choice. */
const MANY = 3;

const baseOf = (tag = 'nl') => (canonicalLanguage(tag.trim()) ?? (tag.trim() || 'nl')).toLowerCase().split('-')[0];

/**
 * Finds participants that were not announced to the family. The pupil needs no announcement; a parent does when another
 * parent was announced, because they may live apart.
 */
export const findUnannounced: Rule = (context) => {
  const { participants } = context.plan;
  const knowsAParent = participants.some(({ role, announced }) => partyOf(role) === 'parents' && announced);
  return participants
    .filter(
      ({ role, announced }) => !announced && partyOf(role) !== 'pupil' && (partyOf(role) !== 'parents' || knowsAParent),
    )
    .map((person) => ({
      code: 'unannounced',
      severity: 'attention',
      text: context.translate('conversation.advice.unannounced', { name: nameOf(person, context) }),
      about: person.id,
    }));
};

/**
 * Three or more people of school or from outside for each parent. The pupil is no counterweight to adults, and is not
 * counted. Whoever is `external` counts, also a guest on the parents' side: the role does not tell. But when there is an
 * interpreter, one of them is taken to be the interpreter. Without parents on the list nothing is said.
 */
export const findManyProfessionals: Rule = ({ plan, translate }) => {
  const parents = plan.participants.filter(({ role }) => partyOf(role) === 'parents').length;
  const outside = plan.participants.filter(({ role }) => partyOf(role) === undefined).length;
  const school = plan.participants.filter(({ role }) => partyOf(role) === 'school').length;
  const professionals = school + outside - (plan.interpreter && outside > 0 ? 1 : 0);
  if (parents === 0 || professionals < MANY * parents) return [];
  const words = translate('conversation.advice.many-professionals', { professionals, count: parents });
  return [{ code: 'many-professionals', severity: 'tip', text: words, about: '' }];
};

/**
 * A parent whose language nobody of the school speaks best, and no interpreter. Regions of a language are one language;
 * who has none speaks Dutch. Not known: who else speaks what.
 */
export const findNoInterpreter: Rule = (context) => {
  const { plan, translate } = context;
  const { interpreter, participants } = plan;
  if (typeof interpreter === 'string' ? !isBlank(interpreter) : interpreter) return [];
  const staff = participants.filter(({ role }) => partyOf(role) === 'school');
  const spoken = new Set(staff.length > 0 ? staff.map(({ language }) => baseOf(language)) : ['nl']);
  return participants
    .filter(({ role, language }) => partyOf(role) === 'parents' && !spoken.has(baseOf(language)))
    .map((person) => ({
      code: 'no-interpreter',
      severity: 'attention',
      text: translate('conversation.advice.no-interpreter', { name: nameOf(person, context) }),
      about: person.id,
    }));
};
