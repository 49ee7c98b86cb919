import { findOwn } from '../shared/same-data.js';
import { type Channel, CHANNELS } from '../shared/parties.js';
import type { LocalDate } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { Text } from '../i18n/text.js';

/**
 * The topics that a class teacher may know about a pupil's home, after the contact checklist of the Handvat (2023): who
 * is in the family, where they live, which languages are spoken, how easily parents read, their education and work, the
 * child's school career, worries or strain at home, another adult who guides the child, and how and when parents like
 * to be reached.
 */
export const TOPICS = [
  'family',
  'residence',
  'home-languages',
  'reading-ease',
  'education-and-work',
  'school-career',
  'worries',
  'other-adult',
  'contact-wishes',
] as const;
/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

/** Whether the teacher knows a topic. What the teacher knows is not stored. */
export const KNOWLEDGE = ['known', 'partly', 'unknown'] as const;
/** One of {@link KNOWLEDGE}. */
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The way of a contact: a channel, or a visit to the family's home. */
export type ContactWay = Channel | 'home-visit';
/** Every {@link ContactWay}, in the order in which they are shown. */
export const CONTACT_WAYS = [...CHANNELS, 'home-visit'] as const satisfies readonly ContactWay[];

/** The reason for a contact. `good-news` counts as informal contact; a `concern` may be the parents' or the school's. */
export const CONTACT_KINDS = ['informal', 'good-news', 'start-talk', 'concern', 'other'] as const;
/** One of {@link CONTACT_KINDS}. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** The present `schemaVersion` of a class list. */
export const CLASS_CONTACTS_SCHEMA_VERSION = 2;

/**
 * A class list with, per pupil, which topics of home are known and which contacts there were. It starts before the
 * pupils arrive and grows through the year. It is for the class teacher and for a teacher who takes over the class,
 * never for parents. It stores *whether* the teacher knows something and *that* there was contact; it has no field for
 * what is known or was said, and does not rate families. Source: the contact checklist of the Handvat (2023).
 */
export interface ClassContacts {
  /** Unique for this list. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The year that the list is for; next year's teacher starts a new one. @subject nobody @sensitivity internal */
  readonly schoolYear: SchoolYear;
  /** The class: `Groep 6`. @subject school @sensitivity internal */
  readonly group: Text;
  /** The pupils, in the order in which they are shown. @subject pupil @sensitivity sensitive */
  readonly pupils: readonly PupilContacts[];
}

/** One pupil of a class list: known topics and contacts. */
export interface PupilContacts {
  /** Unique within the list. @subject pupil @sensitivity personal */
  readonly id: string;
  /** The name by which the class knows the pupil; the only free text about a pupil. @subject pupil @sensitivity personal */
  readonly name: string;
  /**
   * Whether the pupil is new in this class; when left out, a pupil with a `startedOn` is. @subject pupil @sensitivity
   * personal
   */
  readonly isNew?: boolean;
  /** The first day in this class, for a pupil who came during the year. @subject pupil @sensitivity personal */
  readonly startedOn?: LocalDate;
  /** Per topic whether the teacher knows it; a topic left out is not known yet. @subject family @sensitivity sensitive */
  readonly topics: Topics;
  /** Contact with a parent, held and planned, in any order. @subject family @sensitivity sensitive */
  readonly contacts: readonly ParentContact[];
}

/**
 * Knowledge by topic: the keys are {@link TOPICS}. Other keys, of a later version, are kept; their values are the same
 * three.
 */
export interface Topics {
  readonly [topic: string]: Knowledge;
}

/** A contact with a parent, held or planned; not what was said. */
export interface ParentContact {
  /** The day. After today it is planned; from that day on it counts as held. @subject family @sensitivity personal */
  readonly on: LocalDate;
  /** How. @subject family @sensitivity personal */
  readonly way: ContactWay;
  /** Why. @subject family @sensitivity sensitive */
  readonly kind: ContactKind;
  /**
   * The day by which the teacher promised to come back to what the parents sent; never what it was about. Left out once that
   * has been. @subject school @sensitivity internal
   */
  readonly comeBackOn?: LocalDate;
}

/** Returns whether the teacher knows a topic of a pupil's home; a topic left out is unknown. */
export function knowledgeOf({ topics }: PupilContacts, topic: Topic): Knowledge {
  return findOwn(topics, topic) ?? 'unknown';
}

/** Lists the topics with this knowledge, in the order of {@link TOPICS}. */
export function listTopics(pupil: PupilContacts, knowledge: Knowledge): Topic[] {
  return TOPICS.filter((topic) => knowledgeOf(pupil, topic) === knowledge);
}
