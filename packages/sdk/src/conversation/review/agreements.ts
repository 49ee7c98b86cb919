import type { ConversationPlan } from '../conversation-plan.js';
import { placeOf, type Rule } from './review-context.js';

/** Lists the agreements that are not done or dropped. */
const openAgreements = ({ agreements }: ConversationPlan) =>
  agreements.filter(({ status }) => status === 'open' || status === 'in-progress');

/** Finds agreements without a party that does them. */
export const findAgreementsWithoutWho: Rule = (context) =>
  openAgreements(context.plan)
    .filter(({ who }) => who === undefined)
    .map(({ id, text }) => ({
      code: 'agreement-without-who',
      severity: 'attention',
      text: context.translate('conversation.advice.agreement-without-who', placeOf(text, context)),
      about: id,
    }));

/** Finds agreements without a day. */
export const findAgreementsWithoutDate: Rule = (context) =>
  openAgreements(context.plan)
    .filter(({ by }) => by === undefined)
    .map(({ id, text }) => ({
      code: 'agreement-without-date',
      severity: 'attention',
      text: context.translate('conversation.advice.agreement-without-date', placeOf(text, context)),
      about: id,
    }));

/** Finds that one side does all of two or more agreements; dropped ones are not counted. */
export const findOneSidedAgreements: Rule = ({ plan, translate }) => {
  const agreements = plan.agreements.filter(({ status }) => status !== 'dropped');
  const [who, ...others] = new Set(agreements.map((agreement) => agreement.who));
  if (agreements.length < 2 || others.length > 0 || who === undefined || who === 'together') return [];
  const words = translate(`conversation.advice.one-sided-agreements.${who === 'parents-2' ? 'parents' : who}`);
  return [{ code: 'one-sided-agreements', severity: 'attention', text: words, about: '' }];
};

/** Finds a missing day to look back together, once there are agreements or the conversation has ended. */
export const findNoFollowUp: Rule = ({ plan, translate }) => {
  const isHeld = plan.agreements.length > 0 || plan.session?.endedAt !== undefined;
  if (!isHeld || plan.followUp) return [];
  return [
    { code: 'no-follow-up', severity: 'attention', text: translate('conversation.advice.no-follow-up'), about: '' },
  ];
};
