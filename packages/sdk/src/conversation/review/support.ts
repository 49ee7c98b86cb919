import { supportReview as nl } from '../../i18n/nl/conversation-support.js';
import { isBlank } from '../../i18n/text.js';
import { createTexts } from '../../i18n/texts.js';
import type { Advice } from '../../shared/advice.js';
import { listWithoutAfterCare } from '../after-care.js';
import type { Agreement } from '../agreement.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { groupByGoal } from '../group-by-goal.js';
import { isTakenUpOutside } from '../is-outside.js';
import { type HouseholdConsent, isConsentRefused, listConsents } from '../list-consents.js';
import { findParticipant } from '../name-doer.js';
import { nameParty } from '../name-party.js';
import {
  aboutAll,
  type ConversationAdvice,
  listWords,
  quote,
  type ReviewContext,
  type Rule,
} from './review-context.js';

const supportTexts = /* @__PURE__ */ createTexts(nl);

type Severity = Advice['severity'];
type KeyWithCode<Key> = Key extends `conversation.advice.${infer Code}` ? Code : never;
type SupportCode = KeyWithCode<keyof typeof nl>;

interface Found {
  readonly count?: number;
  readonly text?: string;
  readonly name?: string;
}

function advise(
  code: SupportCode,
  { language, texts }: ReviewContext,
  found: Found,
  { severity = 'attention', about = '' }: { severity?: Severity; about?: string } = {},
): ConversationAdvice {
  return { code, severity, text: supportTexts(language, texts)(`conversation.advice.${code}`, { ...found }), about };
}

/** Advises once on several items that have words. */
function adviseOnItems(
  code: SupportCode,
  items: readonly Pick<Agreement, 'id' | 'text'>[],
  context: ReviewContext,
  severity: Severity = 'attention',
): ConversationAdvice | undefined {
  const worded = items.filter(({ text }) => !isBlank(text));
  if (worded.length === 0) return undefined;
  const text = listWords(
    worded.map((item) => quote(item.text, context)),
    context,
  );
  const about = aboutAll(worded.map(({ id }) => id));
  return advise(code, context, { count: worded.length, text }, { severity, about });
}

const isOpen = ({ status }: Agreement) => status === 'open' || status === 'in-progress';
const worded = ({ goals = [] }: ConversationPlan) => goals.filter(({ text }) => !isBlank(text));

/**
 * Finds goals for which the school does nothing, alone or together; agreements that were dropped do not count. What was agreed in the
 * talk that this one follows does, as long as it stands on the agenda.
 */
export const findGoalsWithoutSchool: Rule = (context) => {
  const isOfSchool = (who: Agreement['who'] | undefined) => who === 'school' || who === 'together';
  const { agenda } = context.plan;
  const before = new Set(
    agenda.flatMap(({ goal, who, withdrawnAt }) => (withdrawnAt === undefined && isOfSchool(who) ? [goal] : [])),
  );
  const groups = groupByGoal(context.plan).filter(
    ({ goal, agreements }) =>
      !before.has(goal?.id) && !agreements.some(([each]) => each.status !== 'dropped' && isOfSchool(each.who)),
  );
  return adviseOnItems(
    'goal-without-school',
    groups.flatMap(({ goal }) => goal ?? []),
    context,
  );
};

/** Finds a plan with goals of which nobody tells half-way how it goes: no contact for it, and no day to look back on a goal. */
export const findNoHalfWay: Rule = (context) => {
  const goals = worded(context.plan);
  const isPlanned =
    context.plan.checkIns?.some(({ kind }) => kind === 'half-way') || goals.some(({ evaluateOn }) => evaluateOn);
  if (goals.length === 0 || isPlanned) return undefined;
  return advise('no-half-way', context, {});
};

/** Finds households that refused their consent, else those that gave it to other words than stand in the plan now. */
export const findConsentToTalkOver: Rule = (context) => {
  const { plan, language, texts } = context;
  const consents = listConsents(plan);
  const [code, isFound] = consents.some(isConsentRefused)
    ? (['consent-refused', isConsentRefused] as const)
    : (['consent-outdated', ({ state }: HouseholdConsent) => state === 'changed'] as const);
  const found = consents.filter(isFound);
  if (found.length === 0) return undefined;
  const name = listWords(
    found.map(({ household }) => nameParty(plan, household, { language, texts })),
    context,
  );
  return advise(code, context, { name }, { about: aboutAll(found.map(({ household }) => household)) });
};

/** Finds a plan of support that nobody leads. */
export const findNoLeader: Rule = (context) => {
  const { plan } = context;
  if (!plan.supportPlan || findParticipant(plan, plan.leader)) return undefined;
  return advise('no-leader', context, {}, { severity: 'tip' });
};

/** Finds agreements of a plan of support that nobody leads. */
export const findAgreementsWithoutLeader: Rule = (context) => {
  const { plan } = context;
  if (!plan.supportPlan) return undefined;
  const found = plan.agreements.filter((each) => isOpen(each) && !findParticipant(plan, each.leader));
  return adviseOnItems('agreement-without-leader', found, context, 'tip');
};

/** Finds agreements that somebody from outside takes up who does not take part, so that the family may not know who it is. */
export const findAgreementsWithoutPerson: Rule = (context) => {
  const { plan } = context;
  const found = plan.agreements.filter(
    (each) => isOpen(each) && isTakenUpOutside(each) && !findParticipant(plan, each.participant),
  );
  return adviseOnItems('agreement-without-person', found, context);
};

/** Finds agreements that somebody from outside takes up, after which nobody asks the family how it went. */
export const findAgreementsWithoutAfterCare: Rule = (context) =>
  adviseOnItems('agreement-without-after-care', listWithoutAfterCare(context.plan), context);
