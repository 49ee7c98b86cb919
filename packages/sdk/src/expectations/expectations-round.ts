import type { Language, Text } from '../i18n/text.js';
import type { SchoolYear } from '../shared/school-year.js';

/** Who answers, each alone. A second household is a party of its own. */
export const ROUND_PARTIES = ['parents', 'parents-2', 'school', 'pupil'] as const;
/** One of {@link ROUND_PARTIES}. */
export type RoundParty = (typeof ROUND_PARTIES)[number];

/** How important something is to who answers. */
export const IMPORTANCES = ['yes', 'partly', 'no'] as const;
/** One of {@link IMPORTANCES}. */
export type Importance = (typeof IMPORTANCES)[number];

/** Who does it, in the eyes of who answers. */
export const DOERS = ['parents', 'school', 'together', 'pupil', 'not-sure'] as const;
/** One of {@link DOERS}. */
export type Doer = (typeof DOERS)[number];

/** Whether something happens now, in the eyes of who answers. */
export const HAPPENINGS = ['yes', 'partly', 'no', 'unknown'] as const;
/** One of {@link HAPPENINGS}. */
export type Happening = (typeof HAPPENINGS)[number];

/** Whether the school can do what is expected. */
export const ABILITIES = ['yes', 'partly', 'no'] as const;
/** One of {@link ABILITIES}. */
export type Ability = (typeof ABILITIES)[number];

/**
 * How a round is held. `sealed`: nobody sees anything of another before both have handed in. `open`: the school speaks
 * first, and the family reads what it handed in before it answers itself; of a household and the pupil nobody sees more
 * than in a sealed round.
 */
export const ROUND_MODES = ['sealed', 'open'] as const;
/** One of {@link ROUND_MODES}. */
export type RoundMode = (typeof ROUND_MODES)[number];

/** What the statements are about. */
export const EXPECTATION_THEMES = [
  'contact',
  'information',
  'support-at-home',
  'support-at-school',
  'rules-and-upbringing',
  'deciding-together',
  'ambitions',
  'disagreement',
] as const;
/** One of {@link EXPECTATION_THEMES}. */
export type ExpectationTheme = (typeof EXPECTATION_THEMES)[number];

/** Something that parents, pupil and school may expect of each other. */
export interface ExpectationStatement {
  /** Unique within the list: `contact.1`. @subject nobody @sensitivity public */
  readonly id: string;
  /** One of {@link EXPECTATION_THEMES}, or a theme of the school's own. @subject nobody @sensitivity public */
  readonly theme: ExpectationTheme | (string & {});
  /** What is expected. @subject nobody @sensitivity public */
  readonly text: Text;
  /** The same in words for the pupil who answers it, as `je`; {@link text} when left out. @subject nobody @sensitivity public */
  readonly pupilText?: Text;
}

/** A list of statements in themes. */
export interface ExpectationBank {
  /** The name under which a round refers to it. @subject nobody @sensitivity public */
  readonly id: string;
  /** The themes, in the order in which they are shown. @subject nobody @sensitivity public */
  readonly themes: readonly ExpectationThemeTitle[];
  /** The statements, by theme. @subject nobody @sensitivity public */
  readonly statements: readonly ExpectationStatement[];
}

/** A theme with its title. */
export interface ExpectationThemeTitle {
  /** Unique within the bank. @subject nobody @sensitivity public */
  readonly id: string;
  /** Its name. @subject nobody @sensitivity public */
  readonly title: Text;
}

/** The present `schemaVersion` of a round. */
export const EXPECTATIONS_ROUND_SCHEMA_VERSION = 3;

/**
 * One time that parents, school and perhaps the pupil say what they expect of each other, whether it happens now, and, the
 * school, what can be done. Whoever keeps the whole round (a portal's server) gives each party only
 * `sealRound(round, party)`. After the expectations form in S. Beekhoven, J. Lohman and H. Heerdink (2020), *Pedagogisch
 * partnerschap bij passend onderwijs*, Sardes, which also asks what happens already and what can be done. That each
 * answers alone in a sealed round is our own choice.
 */
export interface ExpectationsRound {
  /** Unique for this round. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The school year in which it is held. @subject nobody @sensitivity internal */
  readonly schoolYear: SchoolYear;
  /** How it is held; `sealed` when left out. It does not change once anybody has handed in: `setRoundMode`. @subject school @sensitivity internal */
  readonly mode?: RoundMode;
  /** The id of our bank, or the school's own list. @subject school @sensitivity public */
  readonly statements: string | readonly ExpectationStatement[];
  /** Titles of themes of the school's own. @subject school @sensitivity public */
  readonly themes?: readonly ExpectationThemeTitle[];
  /**
   * The school removed it, and these parties still have a copy, until each removes its own: they answered something. In the copy of
   * one of them the others are not named. @subject family @sensitivity personal
   */
  readonly keptFor?: readonly RoundParty[];
  /** What each party answered. A party that is here is expected to answer. @subject family @sensitivity sensitive */
  readonly parties: RoundParties;
}

/** The parties of a round, one field for each of {@link ROUND_PARTIES}. */
export interface RoundParties {
  /** The parents, or the first of two households. @subject family @sensitivity sensitive */
  readonly parents?: PartyAnswers;
  /** A second household. @subject family @sensitivity sensitive */
  readonly 'parents-2'?: PartyAnswers;
  /** The school, by the class teacher as a rule. @subject school @sensitivity sensitive */
  readonly school?: PartyAnswers;
  /** The pupil. @subject pupil @sensitivity sensitive */
  readonly pupil?: PartyAnswers;
}

/** Statement → answer; a statement that is not here was skipped. */
export interface AnswersByStatement {
  readonly [statementId: string]: ExpectationAnswer;
}

/**
 * What one party answered, and what it chose about its answers. All of it is the party's own: only the party changes it,
 * and what was handed in stays as it was. See `sealRound` for what another party gets of it.
 */
export interface PartyAnswers {
  /** In which language it was filled in, a BCP 47 tag. @subject family @sensitivity personal */
  readonly language: Language;
  /** Statement → answer; a statement that is not here was skipped. @subject family @sensitivity sensitive */
  readonly answers: AnswersByStatement;
  /** When it was handed in, an instant in UTC; until then nobody else sees it. @subject family @sensitivity personal */
  readonly submittedAt?: string;
  /** What was handed in before it was opened again by agreement, oldest first. @subject family @sensitivity sensitive */
  readonly earlier?: readonly HandedInAnswers[];
  /** What is being filled in anew since it was opened again; the other sees it once it is handed in. @subject family @sensitivity sensitive */
  readonly again?: RenewedAnswers;
  /**
   * What the party filled in elsewhere while these answers were handed in, statement → answer: it is in nobody's copy but its
   * own, and stays there until the party puts it in its answers or takes it away. @subject family @sensitivity sensitive
   */
  readonly unsent?: AnswersByStatement;
  /** What this party chose about opening answers again, by whose answers they are: its own or the other side's. @subject family @sensitivity personal */
  readonly reopening?: Reopening;
  /** A household's choice that the other household may see its answers. They do when both chose so. @subject family @sensitivity personal */
  readonly openHousehold?: boolean;
}

/** Answers as they were handed in. */
export interface HandedInAnswers {
  /** In which language it was filled in, a BCP 47 tag. @subject family @sensitivity personal */
  readonly language: Language;
  /** Statement → answer. @subject family @sensitivity sensitive */
  readonly answers: AnswersByStatement;
  /** When it was handed in, an instant in UTC. @subject family @sensitivity personal */
  readonly submittedAt: string;
}

/** Answers that are being filled in anew. */
export interface RenewedAnswers {
  /** In which language it is filled in, a BCP 47 tag. @subject family @sensitivity personal */
  readonly language: Language;
  /** Statement → answer. @subject family @sensitivity sensitive */
  readonly answers: AnswersByStatement;
  /** When it was handed in again; a merge then moves what it replaces to `earlier`. @subject family @sensitivity personal */
  readonly submittedAt?: string;
}

/** What a party chose about opening answers again, one field for each party whose answers it is about. */
export interface Reopening {
  /** About the answers of the parents, or the first household. @subject family @sensitivity personal */
  readonly parents?: ReopeningChoice;
  /** About the answers of a second household. @subject family @sensitivity personal */
  readonly 'parents-2'?: ReopeningChoice;
  /** About the answers of the school. @subject family @sensitivity personal */
  readonly school?: ReopeningChoice;
  /** About the answers of the pupil. @subject family @sensitivity personal */
  readonly pupil?: ReopeningChoice;
}

/** One party's choice about opening the answers of one party again. */
export interface ReopeningChoice {
  /** The `submittedAt` of the answers it is about; what is handed in after that asks for a new choice. @subject family @sensitivity personal */
  readonly of: string;
  /** When it was chosen, an instant in UTC. @subject family @sensitivity personal */
  readonly at: string;
  /** Whether the party wants them open, or does not. @subject family @sensitivity personal */
  readonly agrees: boolean;
}

/** What one party says of one statement. Each part may be skipped. */
export interface ExpectationAnswer {
  /** Whether this is important to us. @subject family @sensitivity sensitive */
  readonly importance?: Importance;
  /** Who does this. @subject family @sensitivity sensitive */
  readonly who?: Doer;
  /** Whether this happens now. @subject family @sensitivity sensitive */
  readonly happens?: Happening;
  /** Whether the school can do this; the school alone says so. @subject school @sensitivity sensitive */
  readonly canDo?: Ability;
  /** What the school can do, in its own words. @subject school @sensitivity sensitive */
  readonly can?: string;
  /** What the school cannot do, and why, in its own words. @subject school @sensitivity sensitive */
  readonly cannot?: string;
  /** In one's own words. @subject family @sensitivity sensitive */
  readonly remark?: string;
}
