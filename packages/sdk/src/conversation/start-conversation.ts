import type { Text } from '../i18n/text.js';
import type { Channel, Party } from '../shared/parties.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { Reference } from '../shared/reference.js';
import type { SchoolYear } from '../shared/school-year.js';
import {
  type AgendaItem,
  CONVERSATION_PLAN_SCHEMA_VERSION,
  type ConversationPlan,
  type ConversationType,
  type Participant,
  type PlannedQuestion,
} from './conversation-plan.js';
import { chooseParties } from './list-parties.js';
import { conversationDefaults } from './conversation-types.js';
import { whenFields } from './plan-time.js';
import { scalePhases } from './scale-phases.js';

/** The known fields of a new conversation. Fields left out are absent from the plan. */
export interface StartOptions {
  readonly id: string;
  readonly schoolYear: SchoolYear;
  readonly pupil?: string;
  /** The parties that it is between; parents, pupil and school when left out, and the second home when somebody of it takes part. */
  readonly parties?: readonly Party[];
  readonly title?: Text;
  readonly goal?: Text;
  /** A moment, or the day as long as no time was chosen. */
  readonly start?: LocalDate | LocalDateTime;
  /** The IANA time zone of every time in the plan; `Europe/Amsterdam` when left out. */
  readonly timeZone?: string;
  /** In minutes, a whole number of at least 1; what is usual for the type when left out. */
  readonly minutes?: number;
  readonly place?: Text;
  /** In person when left out. */
  readonly medium?: Channel;
  readonly participants?: readonly Participant[];
  /** One of `PUPIL_PARTS`, or words of one's own. The part is chosen with the pupil: `pupilPartsOf` suggests. */
  readonly pupilRole?: Text;
  readonly agenda?: readonly AgendaItem[];
  /** Questions to prepare with, as `suggestQuestions` of the question bank gives them. */
  readonly questions?: readonly PlannedQuestion[];
  /** What the conversation comes from, such as a moment of the year plan. */
  readonly from?: Reference;
}

/**
 * Creates a complete plan: the phases of the type, scaled to the minutes, and empty lists for what people will bring
 * in. Throws `RangeError` for minutes that are not a whole number of at least 1; checks nothing else.
 */
export function startConversation(type: ConversationType, options: StartOptions): ConversationPlan {
  const { participants = [], agenda = [], start, ...given } = options;
  const usual = conversationDefaults(type);
  const minutes = given.minutes ?? usual.minutes;
  const parties = chooseParties(given.parties, participants);
  const known = Object.fromEntries(Object.entries({ ...given, parties }).filter(([, value]) => value !== undefined));
  return {
    medium: usual.medium,
    ...(known as typeof given),
    ...whenFields(start),
    schemaVersion: CONVERSATION_PLAN_SCHEMA_VERSION,
    type,
    minutes,
    phases: scalePhases(usual.phases, minutes),
    participants,
    expectations: [],
    agenda,
    strengths: [],
    agreements: [],
  };
}
