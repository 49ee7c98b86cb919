import type { ConversationPlan } from '../conversation-plan.js';
import { placeOf, type Rule } from './review-context.js';

/** What still has to be done. */
const openAgreements = ({ agreements }: ConversationPlan) =>
  agreements.filter(({ status }) => status === 'open' || status === 'in-progress');

/** An agreement that nobody was named for. */
export const findAgreementsWithoutWho: Rule = (context) =>
  openAgreements(context.plan)
    .filter(({ who }) => who === undefined)
    .map(({ id, text }) => ({
      code: 'agreement-without-who',
      severity: 'attention',
      text: context.translate('conversation.advice.agreement-without-who', placeOf(text, context)),
      about: id,
    }));

/** An agreement without a day. */
export const findAgreementsWithoutDate: Rule = (context) =>
  openAgreements(context.plan)
    .filter(({ by }) => by === undefined)
    .map(({ id, text }) => ({
      code: 'agreement-without-date',
      severity: 'attention',
      text: context.translate('conversation.advice.agreement-without-date', placeOf(text, context)),
      about: id,
    }));

/** Two or more agreements, and one side does them all; what was dropped does not count. */
export const findOneSidedAgreements: Rule = ({ plan, translate }) => {
  const agreements = plan.agreements.filter(({ status }) => status !== 'dropped');
  const [who, ...others] = new Set(agreements.map((agreement) => agreement.who));
  if (agreements.length < 2 || others.length > 0 || who === undefined || who === 'together') return [];
  const words = translate(`conversation.advice.one-sided-agreements.${who}`);
  return [{ code: 'one-sided-agreements', severity: 'attention', text: words, about: '' }];
};

/** No day to look back together, once there is something to look back on. Before the talk that is as it should be. */
export const findNoFollowUp: Rule = ({ plan, translate }) => {
  const isHeld = plan.agreements.length > 0 || plan.session?.endedAt !== undefined;
  if (!isHeld || plan.followUp) return [];
  return [
    { code: 'no-follow-up', severity: 'attention', text: translate('conversation.advice.no-follow-up'), about: '' },
  ];
};
