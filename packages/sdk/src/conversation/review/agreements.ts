import type { Agreement } from '../agreement.js';
import type { ConversationPlan } from '../conversation-plan.js';
import {
  aboutAll,
  type ConversationAdvice,
  listWords,
  quote,
  type ReviewContext,
  type Rule,
} from './review-context.js';

/** Lists the agreements that are not done or dropped. */
const openAgreements = ({ agreements }: ConversationPlan) =>
  agreements.filter(({ status }) => status === 'open' || status === 'in-progress');

/** Finds agreements without a party that does them. */
export const findAgreementsWithoutWho: Rule = (context) =>
  adviseOn(
    openAgreements(context.plan).filter(({ who }) => who === undefined),
    'agreement-without-who',
    context,
  );

/** Finds agreements without a day. */
export const findAgreementsWithoutDate: Rule = (context) =>
  adviseOn(
    openAgreements(context.plan).filter(({ by }) => by === undefined),
    'agreement-without-date',
    context,
  );

function adviseOn(
  found: readonly Agreement[],
  code: 'agreement-without-who' | 'agreement-without-date',
  context: ReviewContext,
): ConversationAdvice | undefined {
  if (found.length === 0) return undefined;
  const words = listWords(
    found.map(({ text }) => quote(text, context)),
    context,
  );
  return {
    code,
    severity: 'attention',
    text: context.translate(`conversation.advice.${code}`, { count: found.length, text: words }),
    about: aboutAll(found.map(({ id }) => id)),
  };
}

/** Finds that one side does all of two or more agreements; dropped ones are not counted. */
export const findOneSidedAgreements: Rule = ({ plan, translate }) => {
  const agreements = plan.agreements.filter(({ status }) => status !== 'dropped');
  const [who, ...others] = new Set(agreements.map((agreement) => agreement.who));
  if (agreements.length < 2 || others.length > 0 || who === undefined || who === 'together') return undefined;
  const words = translate(`conversation.advice.one-sided-agreements.${who === 'parents-2' ? 'parents' : who}`);
  return { code: 'one-sided-agreements', severity: 'attention', text: words, about: '' };
};

/** Finds a missing day to look back together, once there are agreements or the conversation has ended. */
export const findNoFollowUp: Rule = ({ plan, translate }) => {
  const isHeld = plan.agreements.length > 0 || plan.session?.endedAt !== undefined;
  if (!isHeld || plan.followUp) return undefined;
  return {
    code: 'no-follow-up',
    severity: 'attention',
    text: translate('conversation.advice.no-follow-up'),
    about: '',
  };
};
