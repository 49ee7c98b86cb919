import type { LocalDate } from '../shared/local-time.js';
import type { Text } from '../i18n/text.js';

/**
 * The kinds of help around a family, in the order in which they are shown: the district team, which knows the way to the
 * rest; a language course; library and reading; help with homework; parenting; money; funds for sports, clothes and what
 * school costs; debt.
 */
export const HELP_KINDS = [
  'district-team',
  'language',
  'reading',
  'homework',
  'parenting',
  'money',
  'funds',
  'debt',
  'other',
] as const;
/** One of {@link HELP_KINDS}. */
export type HelpKind = (typeof HELP_KINDS)[number];

/** The present `schemaVersion` of a list of help. */
export const FAMILY_HELP_SCHEMA_VERSION = 1;

/** The most entries of a list. A parent has to find the way in it; our own choice. */
export const MOST_HELP_ENTRIES = 300;

/**
 * A list of the help that there is around families: schemes and people outside the school, as a school fills it in for
 * its own place. Every parent and pupil sees the same list, whoever they are. It has no field for who needs, asked or
 * got something, and nothing may be added that says so. Source: the Handvat (2023), statement tailored-support.8, in which
 * care professionals point parents to schemes that can help at home.
 */
export interface FamilyHelp {
  /** Unique for this list. @subject nobody @sensitivity public */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** Around which place it is: `Zonneveld en omgeving`. @subject school @sensitivity public */
  readonly area?: Text;
  /** The help, in any order, 300 at most. @subject nobody @sensitivity public */
  readonly entries: readonly HelpEntry[];
}

/** One scheme, place or organisation. It says at least one way to reach it. */
export interface HelpEntry {
  /** Unique within the list. @subject nobody @sensitivity public */
  readonly id: string;
  /** What kind of help it is. @subject nobody @sensitivity public */
  readonly kind: HelpKind;
  /** Its name, as it stands on the door. @subject nobody @sensitivity public */
  readonly title: Text;
  /** What it does, in plain words. @subject nobody @sensitivity public */
  readonly what: Text;
  /** For whom it is; for everybody when left out. @subject nobody @sensitivity public */
  readonly forWhom?: Text;
  /** A web address, with or without `https://`. @subject nobody @sensitivity public */
  readonly website?: string;
  /** A phone number, as people write it. @subject nobody @sensitivity public */
  readonly phone?: string;
  /** A mail address. @subject nobody @sensitivity public */
  readonly email?: string;
  /** Where to walk in, or where to ask. @subject nobody @sensitivity public */
  readonly place?: Text;
  /** When it is open or can be called. @subject nobody @sensitivity public */
  readonly hours?: Text;
  /** The languages in which one can be helped, as BCP 47 tags; not known when left out. @subject nobody @sensitivity public */
  readonly languages?: readonly string[];
  /** Whether it costs nothing; not known when left out. @subject nobody @sensitivity public */
  readonly free?: boolean;
  /** Where the facts come from, for who checks them. @subject nobody @sensitivity internal */
  readonly source?: string;
  /** The day on which somebody of the school last saw that it is still so; nobody did when left out. @subject nobody @sensitivity internal */
  readonly checkedOn?: LocalDate;
}
