import type { Text } from '../i18n/text.js';
import type { Channel } from '../shared/parties.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { Household, Party, Side } from '../shared/parties.js';
import type { Reference } from '../shared/reference.js';
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

/**
 * Who does what was agreed; `parents` is the only household, or the first of two. `external` is somebody from outside who takes
 * part, such as youth care or a partner school: {@link Agreement.participant} says who.
 */
export const AGREEMENT_PARTIES = ['parents', 'parents-2', 'pupil', 'school', 'together', 'external'] as const;
/** One of {@link AGREEMENT_PARTIES}. */
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

/** The status of an agreement. `dropped`: no longer needed, by common consent. */
export const AGREEMENT_STATUSES = ['open', 'in-progress', 'done', 'dropped'] as const;
/** One of {@link AGREEMENT_STATUSES}. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** What to focus on when a conversation gets stuck: its content, its procedure, the interaction, or people's feelings. */
export const FOCUSES = ['content', 'procedure', 'interaction', 'feeling'] as const;
/** One of {@link FOCUSES}. */
export type Focus = (typeof FOCUSES)[number];

/**
 * The outcomes of looking back on a goal. They say how far the plan has come, never how well somebody does.
 */
export const GOAL_OUTCOMES = ['not-yet', 'partly', 'reached'] as const;
/** One of {@link GOAL_OUTCOMES}. */
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

/** What a household can answer when it is asked to consent. */
export const CONSENT_ANSWERS = ['given', 'refused'] as const;
/** One of {@link CONSENT_ANSWERS}. */
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** What a family gives to the next teacher: something that goes well, something to know, or an agreement that holds. */
export const HAND_OVER_KINDS = ['strength', 'know', 'agreement'] as const;
/** One of {@link HAND_OVER_KINDS}. */
export type HandOverKind = (typeof HAND_OVER_KINDS)[number];

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
  /** It does not take place. It stays in the plan, so that calendars can remove it. @subject family @sensitivity personal */
  readonly cancelled?: boolean;
  /** Who takes part, and whether the family knows that. @subject family @sensitivity personal */
  readonly participants: readonly Participant[];
  /** When, local to `timeZone`. @subject family @sensitivity personal */
  readonly start?: LocalDateTime;
  /** The day, as long as no time was chosen; `start` goes first. @subject family @sensitivity personal */
  readonly startOn?: LocalDate;
  /** The IANA time zone of every time in the plan; `Europe/Amsterdam` when left out. @subject nobody @sensitivity internal */
  readonly timeZone?: string;
  /** How long it may take, in minutes; more than 0, at most a day. @subject nobody @sensitivity internal */
  readonly minutes: number;
  /** Where, or how to join. @subject family @sensitivity personal */
  readonly place?: Text;
  /** How people speak with each other. @subject family @sensitivity personal */
  readonly medium: Channel;
  /** Whether an interpreter comes, or who. @subject family @sensitivity personal */
  readonly interpreter?: boolean | string;
  /** It is about a plan of support of its own (ontwikkelingsperspectief, opp). @subject pupil @sensitivity sensitive */
  readonly supportPlan?: boolean;
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
  /** The phases with their minutes, in their order; those of the type when left out. @subject nobody @sensitivity internal */
  readonly phases?: readonly PlannedPhase[];
  /** Questions chosen to prepare with and to ask. @subject family @sensitivity personal */
  readonly questions?: readonly PlannedQuestion[];
  /** For me this is a good conversation if… @subject family @sensitivity sensitive */
  readonly expectations: readonly Contribution[];
  /** What will be talked about. @subject family @sensitivity sensitive */
  readonly agenda: readonly AgendaItem[];
  /** What goes well, seen from each side. @subject pupil @sensitivity personal */
  readonly strengths: readonly Contribution[];
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
  /** The rhythms of short contacts that were agreed, at most one of each home. @subject family @sensitivity personal */
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
  /** The household of a parent, when the child has two homes; `parents` when left out. @subject family @sensitivity personal */
  readonly household?: Household;
  /** The family knows that this person comes, and why: `announceConversation` sets it. @subject family @sensitivity personal */
  readonly announced: boolean;
  /** When the family was told, an instant in UTC. @subject family @sensitivity personal */
  readonly announcedAt?: string;
  /** The language in which this person speaks best, a BCP 47 tag; Dutch when left out. @subject family @sensitivity personal */
  readonly language?: string;
}

/** The base of everything that a party brings in. It is the party's own until it shares it. */
interface Shared {
  /** With which other parties it is shared; with none when left out. @subject nobody @sensitivity internal */
  readonly sharedWith?: readonly Party[];
  /** When it was shared last, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly sharedAt?: string;
  /** Which of those parties were sent their copy of it: see `markRead`. Only its own party sees of all. @subject family @sensitivity personal */
  readonly readBy?: readonly Party[];
  /** When it was taken back after it had been shared, an instant in UTC. Who had read it still sees the words. @subject family @sensitivity personal */
  readonly withdrawnAt?: string;
}

/** What a party brings in. */
export interface Contribution extends Shared {
  /** Unique in its list. What has none, from an older page, is known by its words. @subject nobody @sensitivity internal */
  readonly id?: string;
  /** Whose it is. @subject family @sensitivity personal */
  readonly by: Party;
  /** In this party's words. @subject family @sensitivity sensitive */
  readonly text: Text;
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

/** An agreement: who does what by when. */
export interface Agreement {
  /** Unique, also beyond the plan: later talks come back to it. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What will be done. @subject family @sensitivity sensitive */
  readonly text: Text;
  /** Who does it; left out while nobody said so. @subject family @sensitivity personal */
  readonly who?: AgreementParty;
  /** By which day. @subject family @sensitivity personal */
  readonly by?: LocalDate;
  /** How it stands. @subject family @sensitivity personal */
  readonly status: AgreementStatus;
  /** What came of it, as said in the next talk. @subject family @sensitivity sensitive */
  readonly evaluation?: Text;
  /** What it comes from: a point of the agenda. @subject nobody @sensitivity internal */
  readonly from?: Reference;
  /** The goal of the plan of support that it is for, by its id. @subject nobody @sensitivity internal */
  readonly goal?: string;
  /** Who makes sure that it happens, by the id of a participant. @subject family @sensitivity personal */
  readonly leader?: string;
  /** With `external`: who took it up, by the id of a participant. @subject family @sensitivity personal */
  readonly participant?: string;
}

/**
 * A goal of a plan of support: what the pupil can do, or what goes better, when it is reached. What school, each home and the
 * pupil do for it are agreements (`Agreement.goal`).
 */
export interface Goal {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** In words that parents and pupil know. @subject pupil @sensitivity sensitive */
  readonly text: Text;
  /** What it comes from. @subject nobody @sensitivity internal */
  readonly from?: Reference;
  /** The day on which school, parents and pupil look back on it together. @subject pupil @sensitivity personal */
  readonly evaluateOn?: LocalDate;
  /** How it stood, each time that they did; the latest last. @subject pupil @sensitivity sensitive */
  readonly evaluations?: readonly GoalEvaluation[];
}

/** How a goal stood on a day. A moment in time: evaluations are read beside each other, never averaged. */
export interface GoalEvaluation {
  /** The day. @subject pupil @sensitivity personal */
  readonly on: LocalDate;
  /** How far it has come. @subject pupil @sensitivity sensitive */
  readonly outcome: GoalOutcome;
  /** In a few words. @subject pupil @sensitivity sensitive */
  readonly text?: Text;
}

/**
 * The consent of a household to the part of a plan of support that says what is done. The school asks; the household alone
 * answers, for the words that it read, and may answer otherwise later. Parents in the Netherlands have this right for a pupil
 * with a plan of support of its own (opp), in the law on each kind of education.
 */
export interface Consent {
  /** Whose. @subject family @sensitivity sensitive */
  readonly household: Household;
  /** When the school asked last, an instant in UTC: by the clock of who stores it. @subject school @sensitivity personal */
  readonly askedAt: string;
  /** What the household answered; left out while it did not. @subject family @sensitivity sensitive */
  readonly answer?: ConsentAnswer;
  /** When it answered, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly answeredAt?: string;
  /** Why, in the household's own words. @subject family @sensitivity sensitive */
  readonly reason?: string;
  /** What the answer is of. When that changes, it has to be asked again: see `listConsents`. @subject family @sensitivity sensitive */
  readonly of?: ConsentWording;
}

/** What a household answers when it is asked to consent, as long as it has not sent it. Each household has at most one. */
export interface ConsentDraft {
  /** Whose. @subject family @sensitivity sensitive */
  readonly household: Household;
  /** What it chose; left out while it did not. @subject family @sensitivity sensitive */
  readonly answer?: ConsentAnswer;
  /** Why, as far as it is written. @subject family @sensitivity sensitive */
  readonly reason?: string;
  /** What the plan of support said when it chose. When that changes, it chooses again: see `isDraftCurrent`. @subject family @sensitivity sensitive */
  readonly of: ConsentWording;
}

/** What a household consented to or refused, in the words that it read. */
export interface ConsentWording {
  /** The goals. @subject pupil @sensitivity sensitive */
  readonly goals: readonly ConsentedGoal[];
  /** What is done for them. @subject family @sensitivity sensitive */
  readonly agreements: readonly ConsentedAgreement[];
}

/** A goal as a household read it. */
export interface ConsentedGoal {
  /** The id of the goal. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What was aimed for. @subject pupil @sensitivity sensitive */
  readonly text: Text;
}

/** A party's confirmation of summary and agreements; each party has one. */
export interface Confirmation {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** True: this is what we agreed. False: something is different, as `comment` says. @subject family @sensitivity personal */
  readonly agrees: boolean;
  /** With a *no*: the ids of the agreements that it is about; of all when left out. @subject nobody @sensitivity internal */
  readonly about?: readonly string[];
  /** What is different, or anything else. @subject family @sensitivity sensitive */
  readonly comment?: string;
  /** When it was said, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly givenAt: string;
  /** What it was said of. When that changes, it has to be said again: see `isConfirmedNow`. @subject family @sensitivity sensitive */
  readonly of: ConfirmedWording;
  /** Each *no* that this party gave before, the latest last: what was talked over stays legible. @subject family @sensitivity sensitive */
  readonly earlier?: readonly EarlierConfirmation[];
}

/** A *no* of a party that said something else since; its fields are those of {@link Confirmation}. */
export interface EarlierConfirmation {
  /** Always false, in what is made here. @subject family @sensitivity personal */
  readonly agrees: boolean;
  /** The ids of the agreements that it was about; of all when left out. @subject nobody @sensitivity internal */
  readonly about?: readonly string[];
  /** What was different. @subject family @sensitivity sensitive */
  readonly comment?: string;
  /** When it was said, an instant in UTC. @subject family @sensitivity personal */
  readonly givenAt: string;
  /** What it was said of. @subject family @sensitivity sensitive */
  readonly of: ConfirmedWording;
}

/** What a party answers on summary and agreements, as long as it has not sent it. Each party has at most one. */
export interface ConfirmationDraft {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** What it chose, as in {@link Confirmation}; left out while it did not. @subject family @sensitivity personal */
  readonly agrees?: boolean;
  /** The ids of the agreements that it ticked. @subject nobody @sensitivity internal */
  readonly about?: readonly string[];
  /** What is different, or anything else, as far as it is written. @subject family @sensitivity sensitive */
  readonly comment?: string;
  /** What stood there when it chose. When that changes, it chooses again: see `isDraftCurrent`. @subject family @sensitivity sensitive */
  readonly of: ConfirmedWording;
}

/** What a party confirmed, in the words that it read. */
export interface ConfirmedWording {
  /** The agreements. @subject family @sensitivity sensitive */
  readonly agreements: readonly ConfirmedAgreement[];
  /** The summary. @subject family @sensitivity sensitive */
  readonly summary?: Text;
}

/** An agreement as a party confirmed it. */
export interface ConfirmedAgreement {
  /** The id of the agreement. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What would be done. @subject family @sensitivity sensitive */
  readonly text: Text;
  /** Who would do it. @subject family @sensitivity personal */
  readonly who?: AgreementParty;
  /** By which day. @subject family @sensitivity personal */
  readonly by?: LocalDate;
  /** With `external`: who would do it, by the id of a participant. @subject family @sensitivity personal */
  readonly participant?: string;
}

/** An agreement as a household read it when it was asked to consent. */
export interface ConsentedAgreement extends ConfirmedAgreement {
  /** The goal that it is for, by its id. @subject nobody @sensitivity internal */
  readonly goal: string;
}

/**
 * A part of the record of a conversation: of the school its draft, of another party what it adds, which stands beside the draft and
 * never in its place. Whose it is says `by`.
 */
export interface RecordText extends Contribution {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
}

/** Whether a party of the family finds the school's draft of the record right; each party has one. */
export interface RecordAnswer {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** True: it is right so. @subject family @sensitivity personal */
  readonly agrees: boolean;
  /** When it was said, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly givenAt: string;
  /** The draft as the party read it. When that changes, the party is asked again. @subject family @sensitivity sensitive */
  readonly of: readonly RecordWording[];
}

/** A part of the school's draft, as a party read it. */
export interface RecordWording {
  /** The id of the part. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What it said. @subject family @sensitivity sensitive */
  readonly text: Text;
}

/** Something that a household or the pupil gives to the next teacher, in its own words or as it was agreed. */
export interface HandOverItem extends Contribution {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What it is. @subject family @sensitivity personal */
  readonly kind: HandOverKind;
  /** The agreement that it is. @subject nobody @sensitivity internal */
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
  /** When it was finished, an instant in UTC. @subject nobody @sensitivity internal */
  readonly endedAt?: string;
}
