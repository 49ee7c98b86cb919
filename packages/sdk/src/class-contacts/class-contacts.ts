import { findOwn } from '../shared/same-data.js';
import { type Channel, CHANNELS } from '../shared/parties.js';
import type { LocalDate } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { Text } from '../i18n/text.js';

/**
 * What a class teacher likes to know of a pupil's home, after the contact checklist of the Handvat (2023): who is in the
 * family, where they live, which languages are spoken, how easily parents read, their education and work, the child's
 * school career, worries or strain at home, another adult who guides the child, and how and when parents like to be reached.
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

/** Whether the teacher knows a topic. What there is to know is kept nowhere. */
export const KNOWLEDGE = ['known', 'partly', 'unknown'] as const;
/** One of {@link KNOWLEDGE}. */
export type Knowledge = (typeof KNOWLEDGE)[number];

/** How school and parents met: a channel, or at the family's home. */
export type ContactWay = Channel | 'home-visit';
/** Every {@link ContactWay}, in the order in which they are offered. */
export const CONTACT_WAYS = [...CHANNELS, 'home-visit'] as const satisfies readonly ContactWay[];

/** Why there was contact. `good-news` is informal contact too; `concern` may be the parents' or the school's. */
export const CONTACT_KINDS = ['informal', 'good-news', 'start-talk', 'concern', 'other'] as const;
/** One of {@link CONTACT_KINDS}. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** The present `schemaVersion` of a class list. */
export const CLASS_CONTACTS_SCHEMA_VERSION = 1;

/**
 * A class list in which the class teacher sees, per pupil, what is known of home and how contact stands. It starts
 * before the pupils arrive and grows through the year. It is for the class teacher and for who takes over the class,
 * never for parents. It knows *whether* the teacher knows something and *that* there was contact; it has no field for what
 * is known or was said, and gives a family no mark. Source: the contact checklist of the Handvat (2023).
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

/** How it stands with one pupil's family. */
export interface PupilContacts {
  /** Unique within the list. @subject pupil @sensitivity personal */
  readonly id: string;
  /** As the class calls the pupil; the one text about a pupil. @subject pupil @sensitivity personal */
  readonly name: string;
  /** New in this class; when left out, who has a `startedOn` is. @subject pupil @sensitivity personal */
  readonly isNew?: boolean;
  /** The first day in this class, of who came during the year. @subject pupil @sensitivity personal */
  readonly startedOn?: LocalDate;
  /** Per topic whether the teacher knows it; a topic left out is not known yet. @subject family @sensitivity sensitive */
  readonly topics: Topics;
  /** Contact with a parent, held and planned, in any order. @subject family @sensitivity sensitive */
  readonly contacts: readonly ParentContact[];
}

/** By one of {@link TOPICS}. Another key is kept, so that a list of a later version survives; its value is one of the same three. */
export interface Topics {
  readonly [topic: string]: Knowledge;
}

/** That there was contact with a parent, or will be; not what was said. */
export interface ParentContact {
  /** The day. After today it is planned; from that day on it counts as held. @subject family @sensitivity personal */
  readonly on: LocalDate;
  /** How. @subject family @sensitivity personal */
  readonly way: ContactWay;
  /** Why. @subject family @sensitivity sensitive */
  readonly kind: ContactKind;
}

/** Whether the teacher knows this of a pupil's home; a topic left out is unknown. */
export function knowledgeOf({ topics }: PupilContacts, topic: Topic): Knowledge {
  return findOwn(topics, topic) ?? 'unknown';
}

/** The topics that stand like this, in the order of {@link TOPICS}. */
export function listTopics(pupil: PupilContacts, knowledge: Knowledge): Topic[] {
  return TOPICS.filter((topic) => knowledgeOf(pupil, topic) === knowledge);
}
