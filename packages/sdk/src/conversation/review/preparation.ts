import { groupAgenda } from '../group-agenda.js';
import { isBlank } from '../../i18n/text.js';
import { sideOf } from '../../shared/parties.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { isConsentRefused, listConsents } from '../list-consents.js';
import { phasesOf } from '../conversation-types.js';
import { aboutAll, type Rule } from './review-context.js';

/** What a point of the agenda takes when nobody said so, in minutes. Our own choice. */
const ASSUMED_MINUTES = 5;

/**
 * Finds a plan without strengths that the parents can read, and says so when the school has some that it did not share. What another party
 * wrote, the school cannot share.
 */
export const findNoGoodNews: Rule = ({ plan, parentsCopy, translate }) => {
  if (!parentsCopy || hasStrengths(parentsCopy)) return undefined;
  const which = hasStrengths(ofSchool(plan)) ? '.unshared' : hasStrengths(plan) ? '.of-others' : '';
  const words = translate(`conversation.advice.no-good-news${which}`);
  return { code: 'no-good-news', severity: 'attention', text: words, about: '' };
};

const ofSchool = ({ strengths }: ConversationPlan) => ({ strengths: strengths.filter(({ by }) => by === 'school') });

const hasStrengths = ({ strengths }: Pick<ConversationPlan, 'strengths'>) =>
  strengths.some(({ text, withdrawnAt }) => !isBlank(text) && withdrawnAt === undefined);

/** Finds phases in which the school speaks before the parents, or the parents have no phase. */
export const findParentsNotFirst: Rule = ({ plan, parentsCopy, translate }) => {
  if (!parentsCopy) return undefined;
  const ids: string[] = phasesOf(plan).map(({ id }) => id);
  const [parents, school] = [ids.indexOf('parents'), ids.indexOf('school')];
  if (parents >= 0 && (school < 0 || parents < school)) return undefined;
  const words = translate(`conversation.advice.parents-not-first${parents < 0 ? '.missing' : ''}`);
  return { code: 'parents-not-first', severity: 'attention', text: words, about: '' };
};

/** Finds a missing role of the pupil. */
export const findNoPupilRole: Rule = ({ plan, translate }) => {
  if (!isBlank(plan.pupilRole)) return undefined;
  const words = translate('conversation.advice.no-pupil-role');
  return { code: 'no-pupil-role', severity: 'attention', text: words, about: '' };
};

/**
 * Finds missing expectations: nobody has any, or parents or school have none (`about` is the party). Unshared ones
 * count, when the reviewed plan contains them.
 */
export const findNoExpectation: Rule = ({ plan, parentsCopy, translate }) => {
  const sides = new Set(plan.expectations.filter((item) => !isBlank(item.text)).map(({ by }) => sideOf(by)));
  if (sides.size === 0) {
    const words = translate('conversation.advice.no-expectation');
    return { code: 'no-expectation', severity: 'attention', text: words, about: '' };
  }
  const [party, other] = (['parents', 'school'] as const).filter((each) => !sides.has(each));
  if (!parentsCopy || party === undefined) return undefined;
  const words = translate(`conversation.advice.one-sided-expectation.${other ? 'both' : party}`);
  return {
    code: 'one-sided-expectation',
    severity: 'tip',
    text: words,
    about: aboutAll(other ? [party, other] : [party]),
  };
};

/**
 * Finds an agenda or phases that take longer than the conversation. An item without minutes counts as five; unshared
 * items count too.
 */
export const findTooLittleTime: Rule = ({ plan, translate }) => {
  const agenda = sum(groupAgenda(plan.agenda).map(({ minutes = ASSUMED_MINUTES }) => minutes));
  const phases = sum((plan.phases ?? []).map(({ minutes }) => minutes));
  const needed = Math.max(agenda, phases);
  if (needed <= plan.minutes) return undefined;
  const words = translate(`conversation.advice.too-little-time.${agenda >= phases ? 'agenda' : 'phases'}`, {
    needed: Math.ceil(needed),
    minutes: Math.floor(plan.minutes),
  });
  return { code: 'too-little-time', severity: 'attention', text: words, about: '' };
};

const sum = (minutes: readonly number[]) => minutes.reduce((total, part) => total + part, 0);

/** Finds a difficult conversation in writing. */
export const findDifficultByMail: Rule = ({ plan, translate }) => {
  const isHard = plan.type === 'difficult-talk' || plan.type === 'support-talk';
  if (!isHard || (plan.medium !== 'email' && plan.medium !== 'message')) return undefined;
  const words = translate('conversation.advice.difficult-by-mail');
  return { code: 'difficult-by-mail', severity: 'attention', text: words, about: '' };
};

/** Reminds, for a support plan, that parents have to consent to the part about the help that is given, until each was asked. */
export const findConsent: Rule = ({ plan, translate }) => {
  const consents = listConsents(plan);
  const isAsked =
    (plan.consents ?? plan.refusedBefore) && consents.every((each) => each.state !== 'none' || isConsentRefused(each));
  if (!plan.supportPlan || isAsked) return undefined;
  const words = translate('conversation.advice.consent-to-support-plan');
  return { code: 'consent-to-support-plan', severity: 'tip', text: words, about: '' };
};
