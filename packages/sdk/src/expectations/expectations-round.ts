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
export const EXPECTATIONS_ROUND_SCHEMA_VERSION = 1;

/**
 * One time that parents, school and perhaps the pupil say what they expect of each other, each alone. Whoever keeps the
 * whole round (a portal's server) gives each party only `sealRound(round, party)`.
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
  /** The id of our bank, or the school's own list. @subject school @sensitivity public */
  readonly statements: string | readonly ExpectationStatement[];
  /** Titles of themes of the school's own. @subject school @sensitivity public */
  readonly themes?: readonly ExpectationThemeTitle[];
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

/** What one party answered. */
export interface PartyAnswers {
  /** In which language it was filled in, a BCP 47 tag. @subject family @sensitivity personal */
  readonly language: Language;
  /** Statement → answer; a statement that is not here was skipped. @subject family @sensitivity sensitive */
  readonly answers: { readonly [statementId: string]: ExpectationAnswer };
  /** When it was handed in, an instant in UTC; until then nobody else sees it. @subject family @sensitivity personal */
  readonly submittedAt?: string;
}

/** What one party says of one statement. Each part may be skipped. */
export interface ExpectationAnswer {
  /** Whether this is important to us. @subject family @sensitivity sensitive */
  readonly importance?: Importance;
  /** Who does this. @subject family @sensitivity sensitive */
  readonly who?: Doer;
  /** In one's own words. @subject family @sensitivity sensitive */
  readonly remark?: string;
}
