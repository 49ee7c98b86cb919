import type { Text } from '../i18n/text.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { Channel, Household, Party, Side } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';
import type { Agreement, AgreementParty } from './agreement.js';
import type { Confirmation, ConfirmationDraft } from './confirmation.js';
import type { Contribution, Shared } from './contribution.js';
import type { HandOverItem } from './hand-over-item.js';
import type { RecordAnswer, RecordText } from './record-text.js';
import type { Consent, ConsentDraft, Goal } from './support-plan.js';
import type { Role } from '../shared/roles.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { CheckIn, ContactRhythm } from './check-in.js';

/** The kinds of conversation between parents, pupil and school. */
export const CONVERSATION_TYPES = [
  'start-talk',
  'progress-talk',
  'support-talk',
  'difficult-talk',
  'transition-talk',
  'home-visit',
  'follow-up',
] as const;
/** One of {@link CONVERSATION_TYPES}. */
export type ConversationType = (typeof CONVERSATION_TYPES)[number];

/**
 * The phases of a conversation, in their order: who is who; what goes well; parents first; the pupil's view; the school's
 * view; what to keep and what to change; agreements; how was this talk, and when next.
 */
export const PHASES = [
  'welcome',
  'strengths',
  'parents',
  'pupil',
  'school',
  'keep-and-change',
  'agreements',
  'closing',
] as const;
/** One of {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

/** What the pupil does in the conversation. */
export const PUPIL_PARTS = ['presents', 'joins', 'represented'] as const;
/** One of {@link PUPIL_PARTS}. */
export type PupilPart = (typeof PUPIL_PARTS)[number];

/** What to focus on when a conversation gets stuck: its content, its procedure, the interaction, or people's feelings. */
export const FOCUSES = ['content', 'procedure', 'interaction', 'feeling'] as const;
/** One of {@link FOCUSES}. */
export type Focus = (typeof FOCUSES)[number];

/** The present `schemaVersion` of a conversation. */
export const CONVERSATION_PLAN_SCHEMA_VERSION = 4;

/** The most minutes that a conversation, a phase or an agenda item may take: a day. */
export const MOST_MINUTES = 1440;

/**
 * A conversation between parents, pupil and school, from preparation to agreements. It holds what people want to say
 * and what they agreed, and no judgement of anybody. What a party brings in is its own until it
 * shares it (`sharedWith`); `viewForPerspective` removes what a reader may not see, and only the server that stores the plan
 * may have all of it.
 */
export interface ConversationPlan {
  /** Unique for this conversation. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** How often what a calendar shows of it was changed: when, where, whether it goes on. Raised by `mergeView`. @subject nobody @sensitivity internal */
  readonly sequence?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** What kind of conversation it is. @subject family @sensitivity personal */
  readonly type: ConversationType;
  /** The school year in which it is held. @subject nobody @sensitivity internal */
  readonly schoolYear: SchoolYear;
  /** What it is called, when the type's name is not enough. @subject family @sensitivity personal */
  readonly title?: Text;
  /** The pupil whom it is about, as the school calls the pupil. @subject pupil @sensitivity personal */
  readonly pupil?: string;
  /** What the conversation is for, as all may read it. @subject family @sensitivity personal */
  readonly goal?: Text;
  /**
   * The parties that the conversation is between, as {@link PARTIES} orders them; parents, pupil and school when left out. A
   * party that is not here has no copy. @subject family @sensitivity personal
   */
  readonly parties?: readonly Party[];
  /**
   * The households that chose to see, and be seen by, the child's other home. Only when both are here does one see what the
   * other shares with it. Each sets itself. @subject family @sensitivity personal
   */
  readonly openHouseholds?: readonly Household[];
  /** The school prepares it and has announced it to nobody: only the school has a copy. @subject school @sensitivity internal */
  readonly draft?: boolean;
  /**
   * The parties of the family that were told of it: who comes into it later, or comes back, has no copy until that is announced.
   * All that it is between, and no others, when left out. @subject family @sensitivity personal
   */
  readonly toldParties?: readonly Party[];
  /** Who came into it after others were told of it, so that these read that it changed. @subject family @sensitivity personal */
  readonly joined?: readonly Joined[];
  /** It does not take place. It stays in the plan, so that calendars can remove it. @subject family @sensitivity personal */
  readonly cancelled?: boolean;
  /**
   * The school removed it, and these parties still have a copy, until each removes its own: they wrote something in it. In the copy
   * of one of them the others are not named. @subject family @sensitivity personal
   */
  readonly keptFor?: readonly Party[];
  /**
   * What the parties keep that were told of it and that the school goes on without: in no copy but of each its own. Who knew that they were
   * there has in its copy that they are not any more.
   * @subject family @sensitivity personal
   */
  readonly leftOut?: readonly LeftOut[];
  /** Who the school took out of it of whom others knew that they came, so that these read that it changed. @subject family @sensitivity personal */
  readonly leftPeople?: readonly LeftPerson[];
  /** Who takes part, and whether the family knows that. @subject family @sensitivity personal */
  readonly participants: readonly Participant[];
  /** When, local to `timeZone`. @subject family @sensitivity personal */
  readonly start?: LocalDateTime;
  /** The day, as long as no time was chosen; `start` goes first. @subject family @sensitivity personal */
  readonly startOn?: LocalDate;
  /** When it was to be before the school moved it, as a family knew it. @subject family @sensitivity personal */
  readonly movedFrom?: LocalDate | LocalDateTime;
  /**
   * The dates that were proposed from the day of the talk, and not chosen: `followUp`, or the id of a short contact; of a rhythm its
   * id with `.startOn` and `.endOn`. One that still stands as it was proposed follows the talk. @subject nobody @sensitivity internal
   */
  readonly proposedDates?: { readonly [key: string]: ProposedDate };
  /** The IANA time zone of every time in the plan; `Europe/Amsterdam` when left out. @subject nobody @sensitivity internal */
  readonly timeZone?: string;
  /** How long it may take, in minutes; more than 0, at most a day. @subject nobody @sensitivity internal */
  readonly minutes: number;
  /** Where, or how to join. @subject family @sensitivity personal */
  readonly place?: Text;
  /** How people speak with each other. @subject family @sensitivity personal */
  readonly medium: Channel;
  /** Whether an interpreter comes, or who; the school arranges it, and all may know. @subject family @sensitivity personal */
  readonly interpreter?: boolean | string;
  /**
   * The households that would like an interpreter. Each sets itself, and the school reads of each; the child's other home reads it
   * only when both are open to each other. @subject family @sensitivity personal
   */
  readonly interpreterWishes?: readonly Household[];
  /** It is about a plan of support of its own (ontwikkelingsperspectief, opp). @subject pupil @sensitivity sensitive */
  readonly supportPlan?: boolean;
  /**
   * Whether the plan of support was refused: only in a copy for who reads no answer of a household, and carries the plan out. Never
   * by whom, or why. @subject family @sensitivity sensitive
   */
  readonly planRefused?: boolean;
  /**
   * The ids of agreements that a household read and answered on, and that its copy does not have any more, since the child's other home does
   * them: only in that copy. They were not removed. Never who does them. @subject family @sensitivity personal
   */
  readonly movedAgreements?: readonly string[];
  /** Who leads it, by the id of a participant: whom all can turn to. @subject school @sensitivity personal */
  readonly leader?: string;
  /** The goals of the plan of support. The school leads them; all read them. @subject pupil @sensitivity sensitive */
  readonly goals?: readonly Goal[];
  /**
   * The households with parental authority, which decide along on the plan of support; all of the conversation when left out. A
   * household's copy says it of that household alone. @subject family @sensitivity sensitive
   */
  readonly authority?: readonly Household[];
  /** What each of those households says of the part of the plan that says what is done (handelingsdeel). @subject family @sensitivity sensitive */
  readonly consents?: readonly Consent[];
  /**
   * Which households said no to the plan in the talk that this one follows, each with when, an instant in UTC: so that the school asks no
   * one anew as if nothing was said. What they answer here comes in its place. In no other copy than the school's. @subject family @sensitivity sensitive
   */
  readonly refusedBefore?: { readonly [household: string]: string };
  /** The phases with their minutes, in their order; those of the type when left out. @subject nobody @sensitivity internal */
  readonly phases?: readonly PlannedPhase[];
  /** Questions chosen to prepare with and to ask. @subject family @sensitivity personal */
  readonly questions?: readonly PlannedQuestion[];
  /** For me this is a good conversation if… @subject family @sensitivity sensitive */
  readonly expectations: readonly Contribution[];
  /** What will be talked about. @subject family @sensitivity sensitive */
  readonly agenda: readonly AgendaItem[];
  /** What goes well, seen from each side. @subject pupil @sensitivity personal */
  readonly strengths: readonly Strength[];
  /** One of {@link PUPIL_PARTS}, or words of one's own. @subject pupil @sensitivity personal */
  readonly pupilRole?: Text;
  /** What was said in the conversation, in the words of who noted it. @subject family @sensitivity sensitive */
  readonly notes?: readonly Note[];
  /** What the school can do, and what it cannot. @subject school @sensitivity sensitive */
  readonly promises?: readonly SchoolPromise[];
  /** What was agreed. @subject family @sensitivity sensitive */
  readonly agreements: readonly Agreement[];
  /** Small contacts before the next talk. @subject family @sensitivity personal */
  readonly checkIns?: readonly CheckIn[];
  /** The rhythms of short contacts that were proposed or agreed, at most one of each home. @subject family @sensitivity personal */
  readonly rhythms?: readonly ContactRhythm[];
  /** When all look back together. @subject family @sensitivity personal */
  readonly followUp?: LocalDate | LocalDateTime;
  /** What was said, in a few plain words that all may read. @subject family @sensitivity sensitive */
  readonly summary?: Text;
  /** What each party says of summary and agreements. @subject family @sensitivity sensitive */
  readonly confirmations?: readonly Confirmation[];
  /**
   * What goes into the school's own pupil-tracking system: the school's draft, and beside it, in their own words, what a
   * household or the pupil adds. @subject family @sensitivity sensitive
   */
  readonly record?: readonly RecordText[];
  /** What each household and the pupil say of that draft. @subject family @sensitivity sensitive */
  readonly recordAnswers?: readonly RecordAnswer[];
  /**
   * What a household or the pupil gives to the next teacher. It goes along when it is shared with the school, and what is not
   * here does not. @subject family @sensitivity sensitive
   */
  readonly handOver?: readonly HandOverItem[];
  /** When what was given went along, an instant in UTC. The school sets it. @subject family @sensitivity personal */
  readonly handedOverAt?: string;
  /** What a party answers on that and has not sent: in no copy but its own. @subject family @sensitivity sensitive */
  readonly confirmationDrafts?: readonly ConfirmationDraft[];
  /** What a household answers on the plan of support and has not sent: in no copy but its own. @subject family @sensitivity sensitive */
  readonly consentDrafts?: readonly ConsentDraft[];
  /** Terms of the glossary that were explained, as they stand there. @subject nobody @sensitivity internal */
  readonly explainedTerms?: readonly string[];
  /** How far the conversation is while it is held, so that a reload loses nothing. @subject nobody @sensitivity internal */
  readonly session?: ConversationSession;
  /** What it comes from: a moment of the year plan, an earlier conversation. @subject nobody @sensitivity internal */
  readonly from?: Reference;
}

/** A date that was proposed. */
export interface ProposedDate {
  /** How many days after the talk, before days without school are passed over. @subject nobody @sensitivity internal */
  readonly days: number;
  /** The date that was proposed. @subject nobody @sensitivity internal */
  readonly on: LocalDate;
}

/** Who from outside is no professional opposite the parents: who interprets, and a parent who has been through the same. */
export const PARTICIPANT_GUESTS = ['interpreter', 'experienced-parent'] as const;
/** One of {@link PARTICIPANT_GUESTS}. */
export type ParticipantGuest = (typeof PARTICIPANT_GUESTS)[number];

/** What a party that was told of a conversation keeps of it, now that the school goes on without that party. */
export interface LeftOut {
  /** Who was left out. @subject family @sensitivity personal */
  readonly party: Party;
  /** What kind it was, as that party knew it. @subject family @sensitivity personal */
  readonly type?: ConversationType;
  /** What it was called, as that party knew it. @subject family @sensitivity personal */
  readonly title?: Text;
  /** When it was to be, as that party knew it. @subject family @sensitivity personal */
  readonly when?: LocalDate | LocalDateTime;
  /** What the pupil was to do, in what the pupil keeps. @subject pupil @sensitivity personal */
  readonly pupilRole?: Text;
  /** Whether an interpreter was to come, in what a household keeps. @subject family @sensitivity personal */
  readonly interpreter?: boolean | string;
  /** The languages in which that household's people speak best, as BCP 47 tags. @subject family @sensitivity personal */
  readonly languages?: readonly string[];
  /** What that party went to share after it was left out, by id: shared with nobody, as it is told. @subject family @sensitivity personal */
  readonly notShared?: readonly string[];
  /** That party removed what it had of it. @subject family @sensitivity personal */
  readonly removed?: boolean;
  /** What the people of a home are called, as the others knew them; where the child's other home was there too. @subject family @sensitivity personal */
  readonly names?: readonly string[];
  /** Who knew that it was there and reads that it is not any more; in a copy its reader alone. @subject family @sensitivity personal */
  readonly told?: readonly Party[];
}

/** Somebody who does not come to a conversation any more, other than with their whole party. */
export interface LeftPerson {
  /** Who it was, by the id of the participant. @subject family @sensitivity personal */
  readonly person: string;
  /** As others knew them. @subject family @sensitivity personal */
  readonly name?: string;
  /** In which role. @subject family @sensitivity personal */
  readonly role: Role;
  /** What they were to come for. @subject family @sensitivity personal */
  readonly task?: Text;
  /** Who knew that they came and reads that they do not; in a copy its reader alone. @subject family @sensitivity personal */
  readonly told: readonly Party[];
}

/** Who came into a conversation after others were told of it: a party, or somebody of the school or from outside. */
export interface Joined {
  /** The party, when it is one. @subject family @sensitivity personal */
  readonly party?: Party;
  /** Else the participant, by id. @subject family @sensitivity personal */
  readonly person?: string;
  /** Who was told of the conversation before that, and is told of this; in a copy its reader alone. @subject family @sensitivity personal */
  readonly told: readonly Party[];
  /** When that was told, an instant in UTC; in the school's copy alone. @subject family @sensitivity personal */
  readonly at?: string;
}

/** Somebody who takes part. */
export interface Participant {
  /** Unique within the plan. @subject family @sensitivity personal */
  readonly id: string;
  /** As people address each other. @subject family @sensitivity personal */
  readonly name?: string;
  /** In which role. Who is there as a guest or interpreter is `external`. @subject family @sensitivity personal */
  readonly role: Role;
  /** What somebody comes to do, when the role does not say it: interpreter, a parent who has been through it. @subject family @sensitivity personal */
  readonly task?: Text;
  /** As which guest somebody from outside comes, where that is known. @subject family @sensitivity personal */
  readonly guest?: ParticipantGuest;
  /** The household of a parent, when the child has two homes; `parents` when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** The family knows that this person comes, and why: `announceConversation` sets it. @subject family @sensitivity personal */
  readonly announced: boolean;
  /** When the family was told, an instant in UTC. @subject family @sensitivity personal */
  readonly announcedAt?: string;
  /** The language in which this person speaks best, a BCP 47 tag; Dutch when left out. @subject family @sensitivity personal */
  readonly language?: string;
}

/** Something that goes well. */
export interface Strength extends Contribution {
  /** The conversation that it comes from, where a family gave it along. @subject nobody @sensitivity internal */
  readonly from?: Reference;
}

/** What a party wants to talk about. */
export interface AgendaItem extends Contribution {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** How long it may take, in minutes; from 0, at most a day. @subject nobody @sensitivity internal */
  readonly minutes?: number;
  /** When in the conversation it comes up; an id of one of the phases. @subject nobody @sensitivity internal */
  readonly phase?: Phase | (string & {});
  /** What it comes from. @subject nobody @sensitivity internal */
  readonly from?: Reference;
  /** When it comes from an agreement of an earlier talk: the goal of the plan of support that this is for, by its id. @subject nobody @sensitivity internal */
  readonly goal?: string;
  /** When it comes from an agreement of an earlier talk: who does it. @subject family @sensitivity personal */
  readonly who?: AgreementParty;
}

/** A part of the conversation. */
export interface PlannedPhase {
  /** One of {@link PHASES}, or an id of one's own with a `title`. @subject nobody @sensitivity internal */
  readonly id: Phase | (string & {});
  /** What it is called, when our name for it does not fit. @subject nobody @sensitivity internal */
  readonly title?: Text;
  /** How long it may take, in minutes; from 0, at most a day. @subject nobody @sensitivity internal */
  readonly minutes: number;
}

/** A question to think about beforehand, which is asked in its phase. */
export interface PlannedQuestion extends Contribution {
  /** Unique within the plan; of a question of our bank, its id there, perhaps as `school:` and that id. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Which side is asked; a party that is not asked may have chosen it. @subject family @sensitivity personal */
  readonly for: Side;
  /** In which phase; an id of one of the phases. @subject nobody @sensitivity internal */
  readonly phase: Phase | (string & {});
}

/**
 * What a party said in the conversation, as who noted it understood it. It stands beside the party's own words and never in
 * their place.
 */
export interface Note extends Contribution {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Which party said it; `by` is who noted it. @subject family @sensitivity personal */
  readonly of: Party;
  /** In which phase it was said; an id of one of the phases. @subject nobody @sensitivity internal */
  readonly phase?: Phase | (string & {});
  /** What it is about: a point of the agenda, an agreement. @subject nobody @sensitivity internal */
  readonly from?: Reference;
  /** What the party that said it wants to correct, in its own words. @subject family @sensitivity sensitive */
  readonly correction?: Text;
}

/** Something that the school can or cannot do, stated to prevent false expectations. It is the school's own until it shares it. */
export interface SchoolPromise extends Shared {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** True when the school can do it, false when it cannot. @subject school @sensitivity internal */
  readonly can: boolean;
  /** What. @subject school @sensitivity sensitive */
  readonly text: Text;
  /** What it comes from: what the school answered to an expectation. @subject nobody @sensitivity internal */
  readonly from?: Reference;
}

/** The progress of a conversation that is being held. */
export interface ConversationSession {
  /** The phase that goes on; an id of one of the phases. @subject nobody @sensitivity internal */
  readonly phase: Phase | (string & {});
  /** When the clock was last started, an instant in UTC; left out during a pause. @subject nobody @sensitivity internal */
  readonly runningSince?: string;
  /** Phase → seconds spent before `runningSince`. @subject nobody @sensitivity internal */
  readonly spent: { readonly [phase: string]: number };
  /** What is looked at when the talk gets stuck. @subject nobody @sensitivity internal */
  readonly focus?: Focus;
  /** When it was first begun, an instant in UTC. @subject nobody @sensitivity internal */
  readonly startedAt?: string;
  /** When it was finished, an instant in UTC. @subject nobody @sensitivity internal */
  readonly endedAt?: string;
}
