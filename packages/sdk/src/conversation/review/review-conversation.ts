import { SOURCE_LANGUAGE } from '../../i18n/text.js';
import type { ReaderOptions } from '../../i18n/texts.js';
import type { ContactWishes } from '../../shared/contact-wishes.js';
import { isHousehold } from '../../shared/parties.js';
import { readerOfParty } from '../../shared/rights.js';
import { announceConversation } from '../announce-conversation.js';
import type { ConversationPlan } from '../conversation-plan.js';
import { listParties } from '../list-parties.js';
import type { GlossaryTerm } from '../glossary-terms.js';
import { viewForPerspective } from '../view-for-perspective.js';
import {
  findAgreementsWithoutDate,
  findAgreementsWithoutWho,
  findNoFollowUp,
  findOneSidedAgreements,
} from './agreements.js';
import { findManyProfessionals, findNoInterpreter, findUnannounced } from './people.js';
import {
  findConsent,
  findDifficultByMail,
  findNoExpectation,
  findNoGoodNews,
  findNoPupilRole,
  findParentsNotFirst,
  findTooLittleTime,
} from './preparation.js';
import { type ConversationAdvice, type ReviewContext, reviewTexts, type Rule } from './review-context.js';
import {
  findAgreementsWithoutAfterCare,
  findAgreementsWithoutLeader,
  findAgreementsWithoutPerson,
  findConsentToTalkOver,
  findGoalsWithoutSchool,
  findNoHalfWay,
  findNoLeader,
} from './support.js';
import {
  findFirstContactInWriting,
  findUnsuitedTime,
  findUnsuitedWay,
  findWishedInterpreter,
  findWishedLanguage,
} from './suits.js';
import { findUnexplainedTerms } from './terms.js';

/** The options of {@link reviewConversation}. */
export interface ConversationReviewOptions extends ReaderOptions {
  /** How and when the child's homes like to be in contact, as the school may know it. */
  readonly preferences?: readonly ContactWishes[];
}

/**
 * Reviews a conversation and advises on improvements, each with its reason: `attention` before tips, in the order of
 * the preparation. It never blocks, gives no grade and says nothing about a family. Of a `code` there is one piece of
 * advice: what is so of several items is said once, with a list of them. `about` is the id of a participant, a goal or an
 * agreement, a term, a party, or `''` for the plan as a whole; of several, one a line. Advice on agreements comes once there are
 * agreements or the conversation has ended. The thresholds in the rules are our own choice; no research has validated
 * them.
 *
 * Of a talk without a home nothing is advised about parents, but that a plan of support needs their consent.
 *
 * Terms are looked for in what parents, or the first of two households, get to read and did not write; `glossary` is ours when left out.
 */
export function reviewConversation(
  plan: ConversationPlan,
  glossary?: readonly GlossaryTerm[],
  { language = SOURCE_LANGUAGE, texts = {}, preferences = [] }: ConversationReviewOptions = {},
): ConversationAdvice[] {
  const translate = reviewTexts(language, texts);
  const household = listParties(plan).find(isHousehold);
  const parentsCopy = household && viewForPerspective(announceConversation(plan, FIRST), readerOfParty(household));
  const context: ReviewContext = { plan, parentsCopy, glossary, preferences, language, texts, translate };
  return RULES.flatMap((rule) => rule(context) ?? []).sort((a, b) => rank(a) - rank(b));
}

/** Any moment: what parents get to read is looked at as if they were told of all who come. */
const FIRST = '1970-01-01T00:00:00.000Z';

const rank = ({ severity }: ConversationAdvice) => Number(severity === 'tip');

const RULES: readonly Rule[] = [
  findUnannounced,
  findManyProfessionals,
  findNoInterpreter,
  findDifficultByMail,
  findFirstContactInWriting,
  findUnsuitedTime,
  findUnsuitedWay,
  findWishedLanguage,
  findWishedInterpreter,
  findNoPupilRole,
  findNoExpectation,
  findNoGoodNews,
  findParentsNotFirst,
  findTooLittleTime,
  findUnexplainedTerms,
  findConsentToTalkOver,
  findConsent,
  findNoLeader,
  findGoalsWithoutSchool,
  findAgreementsWithoutWho,
  findAgreementsWithoutPerson,
  findAgreementsWithoutDate,
  findAgreementsWithoutAfterCare,
  findAgreementsWithoutLeader,
  findOneSidedAgreements,
  findNoHalfWay,
  findNoFollowUp,
];
