import { supportSummary as nl } from '../i18n/nl/conversation-support.js';
import { isBlank, type Language } from '../i18n/text.js';
import { createTexts, type PageTexts } from '../i18n/texts.js';
import { isHousehold } from '../shared/parties.js';
import type { CheckIn } from './check-in.js';
import type { Agreement } from './agreement.js';
import type { ConversationPlan, SchoolPromise } from './conversation-plan.js';
import type { Goal } from './support-plan.js';
import { listConsents } from './list-consents.js';
import { dayOfInstant } from './local-day.js';
import { nameLeader } from './name-doer.js';
import { capitalize, joinClauses, type SummaryAudience, type SummaryLines } from './summary-lines.js';

const supportTexts = /* @__PURE__ */ createTexts(nl);
type SupportKey = keyof typeof nl;
type KeyWithText<Key> = Key extends `conversation.support.${infer Name}` ? Name : never;

/**
 * Creates the functions that format what a summary says of a plan of support; a line is blank when the plan lacks the fact. They
 * hide nothing, so pass the copy that the audience may see.
 */
export function createSupportLines(
  { localize, day, doer, checkIn: formatCheckIn }: SummaryLines,
  language: Language,
  audience: SummaryAudience,
  texts?: PageTexts,
) {
  const translate = supportTexts(language, texts);
  const formatLine = (key: KeyWithText<SupportKey>, text: string | undefined) =>
    text ? translate(`conversation.support.${key}`, { text }) : '';
  const dayOf = (plan: ConversationPlan, instant: string) => day(dayOfInstant(plan, instant));
  const outcome = ({ evaluations }: Goal): string => {
    const last = evaluations?.at(-1);
    if (!last) return '';
    // What came of something is not for later readers, who were not there.
    const words = audience === 'record' ? '' : localize(last.text);
    const said = translate('conversation.support.outcome', {
      date: day(last.on),
      outcome: translate(`conversation.support.outcome.${last.outcome}`),
    });
    return words ? `${said}. ${words}` : said;
  };

  return {
    heading: translate(`conversation.support.goals${audience === 'pupil' ? '.pupil' : ''}`),
    consentHeading: translate('conversation.support.consents'),
    /** Formats the goals: each with when all look back on it, and how it stood last. */
    goals: ({ goals = [] }: ConversationPlan): string[] =>
      goals
        .filter(({ text }) => !isBlank(text))
        .map((goal) =>
          joinClauses([
            localize(goal.text),
            formatLine('evaluate-on', goal.evaluateOn && day(goal.evaluateOn)),
            outcome(goal),
          ]),
        ),
    /** Formats for which goal an agreement is, and who sees to it. */
    agreement: (plan: ConversationPlan, agreement: Agreement): string[] => [
      formatLine('for-goal', localize(plan.goals?.find(({ id }) => id === agreement.goal)?.text)),
      formatLine('leader-agreement', nameLeader(plan, agreement)),
    ],
    /** Formats who leads the conversation. */
    leader: (plan: ConversationPlan): string => formatLine('leader', nameLeader(plan, plan)),
    /** Formats a contact, with how it goes. */
    checkIn(plan: ConversationPlan, checkIn: CheckIn): string {
      const words = localize(checkIn.text);
      const text = formatCheckIn(plan, checkIn);
      return words && audience !== 'record' ? translate('conversation.support.check-in-text', { text, words }) : text;
    },
    /** Formats, behind what the school cannot do, since when the family knows. */
    cannotSince(plan: ConversationPlan, { can, sharedAt }: SchoolPromise, text: string): string {
      if (can || sharedAt === undefined || !text) return text;
      return translate('conversation.support.cannot-since', { text, date: dayOf(plan, sharedAt) });
    },
    /** Formats how each household that decides along stands to the plan; never why. */
    consents: (plan: ConversationPlan): string[] =>
      (plan.goals?.length ? listConsents(plan, isHousehold(audience) ? audience : 'school') : []).map(
        ({ household, state, consent, refusedBefore }) => {
          const instant = refusedBefore ?? (state === 'asked' ? consent?.askedAt : consent?.answeredAt) ?? '';
          const date = instant && dayOf(plan, instant);
          return translate('conversation.support.consent', {
            who: capitalize(doer(plan, { who: household })),
            state: translate(`conversation.support.consent.${refusedBefore === undefined ? state : 'refused-before'}`, {
              date,
            }),
          });
        },
      ),
  };
}
