import type { Role } from '../../shared/roles.js';
import type { Text } from '../../i18n/text.js';
import type { Way } from './way.js';

/** The present `schemaVersion` of an instrument. */
export const INSTRUMENT_SCHEMA_VERSION = 3;

/** The most options that a scale may have; points from 0 to 100 are 101 options. */
export const MOST_OPTIONS = 1000;
/** The most points that an option may give, and the most that it may take off. */
export const MOST_POINTS = 1000;

/**
 * A checklist: the statements, how they are answered and what an answer is worth. Our own three and a
 * school's quality cards (kwaliteitskaarten) have this one shape.
 */
export interface Instrument {
  /** Stable name, kebab-case: `handvat`. @subject nobody @sensitivity public */
  readonly id: string;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** Raised when a wording or the points change; responses to different versions are never mixed, except by `sameMeaningAs`. @subject nobody @sensitivity public */
  readonly version: string;
  /**
   * Earlier versions of which only wordings changed since, not what a statement or an answer means: responses to them count as
   * responses to this one. @subject nobody @sensitivity public
   */
  readonly sameMeaningAs?: readonly string[];
  /** The name that people see. @subject nobody @sensitivity public */
  readonly title: Text;
  /** What the reader should know before starting. @subject nobody @sensitivity public */
  readonly description?: Text;
  /** How every statement is answered. @subject nobody @sensitivity public */
  readonly scale: Scale;
  /** The parts, in the order in which they build on each other (P12). @subject nobody @sensitivity public */
  readonly sections: readonly Section[];
  /** What must be in place around the statements; shown with a profile, never scored. @subject nobody @sensitivity public */
  readonly preconditions?: readonly Text[];
  /** A section whose mean is below this many points needs work; left out, see `adviseOnReport`. @subject nobody @sensitivity public */
  readonly minimumPoints?: number;
  /** Published means to lay a result beside. @subject nobody @sensitivity public */
  readonly reference?: readonly ReferenceMean[];
  /** The role in which people usually answer; the default role of a response. @subject nobody @sensitivity public */
  readonly answeredBy?: Role;
  /** For whom of a role it is, when that is not everybody in it; its statements name them so. @subject nobody @sensitivity public */
  readonly respondents?: readonly Respondent[];
  /** Whether research has validated the instrument. @subject nobody @sensitivity public */
  readonly validated: boolean;
  /** The publication, or the school, that it comes from. @subject nobody @sensitivity public */
  readonly source: Text;
}

/** Who answers an instrument that is for some people of a role: team leaders, say, who answer as `leadership`. */
export interface Respondent {
  /** The role in which they answer. @subject nobody @sensitivity public */
  readonly role: Role;
  /** What they are called here, singular: `team leader`. @subject nobody @sensitivity public */
  readonly name: Text;
}

/** The answers to choose from, best first, and their points. */
export interface Scale {
  /** `yes-partly-no` is drawn as full, half and open triangle; `points` as its labels. @subject nobody @sensitivity public */
  readonly kind: 'yes-partly-no' | 'points';
  /** At least two and at most a thousand, with different points. @subject nobody @sensitivity public */
  readonly options: readonly ScaleOption[];
}

export interface ScaleOption {
  /** The value in a response when this option is chosen: `yes`. @subject nobody @sensitivity public */
  readonly value: string;
  /** What it is worth, from -1000 to 1000; the highest is the best. @subject nobody @sensitivity public */
  readonly points: number;
  /** The word that people choose. @subject nobody @sensitivity public */
  readonly label: Text;
}

/** A part of an instrument; in `handvat`, one of the five steps. */
export interface Section {
  /** Unique in the instrument: `home`. @subject nobody @sensitivity public */
  readonly id: string;
  /** The name of the part. @subject nobody @sensitivity public */
  readonly title: Text;
  /** Its place in the sequence of steps, from 1. @subject nobody @sensitivity public */
  readonly step?: number;
  /** What this part is, in plain words. @subject nobody @sensitivity public */
  readonly what?: Text;
  /** Why it matters. @subject nobody @sensitivity public */
  readonly why?: Text;
  /** What a school can do to make it succeed. @subject nobody @sensitivity public */
  readonly ways?: readonly Way[];
  /** What makes this part succeed, numbered through the whole instrument. @subject nobody @sensitivity public */
  readonly successFactors?: readonly SuccessFactor[];
  /** At least one. @subject nobody @sensitivity public */
  readonly items: readonly Item[];
}

export interface SuccessFactor {
  /** From 1, through all sections. @subject nobody @sensitivity public */
  readonly number: number;
  /** The factor in words. @subject nobody @sensitivity public */
  readonly text: Text;
}

/** A statement (uitspraak). */
export interface Item {
  /** Unique in the whole instrument: `home.1`. @subject nobody @sensitivity public */
  readonly id: string;
  /** Who does what the statement says. @subject nobody @sensitivity public */
  readonly actor?: Role;
  /** The statement itself, as it is for anybody: it says who does what. @subject nobody @sensitivity public */
  readonly text: Text;
  /** The statement for whom it is about, with *I* or *we*: see {@link wordItem}. @subject nobody @sensitivity public */
  readonly ownText?: Text;
}

export interface ReferenceMean {
  /** Who was asked: `primary education, 2019`. @subject nobody @sensitivity public */
  readonly population: Text;
  /** In points of the scale. @subject nobody @sensitivity public */
  readonly mean: number;
  /**
   * The role of those who were asked; left out, anybody. A result lies beside this mean only when it is of the same role, over
   * the whole instrument. @subject nobody @sensitivity public
   */
  readonly role?: Role;
  /** The publication, with its year. @subject nobody @sensitivity public */
  readonly source: Text;
}

/** Finds the section with this id, or the section of the statement with this id. */
export function findSection({ sections }: Instrument, id: string): Section | undefined {
  return (
    sections.find((section) => section.id === id) ?? sections.find(({ items }) => items.some((item) => item.id === id))
  );
}

/** Every statement, in order. */
export function listItems(instrument: Instrument): Item[] {
  return instrument.sections.flatMap((section) => section.items);
}

const TEAM: readonly Role[] = ['class-teacher', 'leadership', 'care-professional', 'parent-worker'];

/**
 * Whether somebody in this role acts in a statement: as its actor, or as one of the team. Everybody acts in a statement
 * without actor.
 */
export function isActor(role: Role, { actor }: Item): boolean {
  return actor === undefined || actor === role || (actor === 'team' && TEAM.includes(role));
}

/**
 * Returns the wording of a statement for somebody in this role: its own (`ownText`) for who acts in it, and for who the instrument is
 * meant for when nobody acts in it; the neutral one for everybody else.
 */
export function wordItem(item: Item, role: Role, { answeredBy }: Pick<Instrument, 'answeredBy'>): Text {
  const isOwn = item.actor === undefined ? answeredBy === undefined || answeredBy === role : isActor(role, item);
  return (isOwn && item.ownText) || item.text;
}

/** Whether responses to a version of an instrument count as responses to the instrument as it is given. */
export function hasSameMeaning(version: unknown, instrument: Pick<Instrument, 'version' | 'sameMeaningAs'>): boolean {
  return version === instrument.version || (instrument.sameMeaningAs?.includes(version as string) ?? false);
}
