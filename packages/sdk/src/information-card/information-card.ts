import type { Channel } from '../shared/parties.js';
import type { LocalDate, LocalDateTime, LocalTime, Weekday } from '../shared/local-time.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { Language, Text } from '../i18n/text.js';

/** The present `schemaVersion` of a card. */
export const INFORMATION_CARD_SCHEMA_VERSION = 1;

/** The most working days within which an answer may come. */
export const MOST_WORKING_DAYS = 366;

/**
 * The fridge card (informatiekaart): what parents need most of school, small enough to hang where everybody
 * at home sees it. Who the teacher is, how and when to make contact, when parents are expected, and whom to
 * turn to.
 */
export interface InformationCard {
  /** Unique for this card. @subject nobody @sensitivity public */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The year that the card is for. @subject nobody @sensitivity public */
  readonly schoolYear: SchoolYear;
  /** The class: `Groep 6`. @subject school @sensitivity public */
  readonly group?: Text;
  /** The school, as everybody may know it. @subject school @sensitivity public */
  readonly school: School;
  /** The class teachers, in the order in which they are shown. @subject teacher @sensitivity internal */
  readonly teachers: readonly Teacher[];
  /** How to report a child absent or late. @subject school @sensitivity public */
  readonly absence?: Absence;
  /** When parents are expected at school, in any order. @subject school @sensitivity internal */
  readonly moments: readonly Moment[];
  /** For what to whom, first step first; also when somebody is worried or disagrees. @subject school @sensitivity internal */
  readonly route: readonly RouteStep[];
  /** Languages spoken with parents: language tags, or their names as people write them. @subject school @sensitivity public */
  readonly languages?: readonly Language[];
  /** How to ask for an interpreter. @subject school @sensitivity public */
  readonly interpreter?: Text;
  /** Anything else that belongs on the fridge. @subject school @sensitivity internal */
  readonly note?: Text;
  /** A short web address of this card, or of a page about the class; it goes into the QR code. @subject school @sensitivity public */
  readonly link?: string;
  /** When somebody last checked that the card is right. @subject nobody @sensitivity public */
  readonly updatedOn?: LocalDate;
}

/** What everybody may know of the school. */
export interface School {
  /** As people call it. @subject school @sensitivity public */
  readonly name: string;
  /** Street, number, postcode and town, in one text. @subject school @sensitivity public */
  readonly address?: string;
  /** As people write it: `010 – 555 01 23`. @subject school @sensitivity public */
  readonly phone?: string;
  /** A bare mail address. @subject school @sensitivity public */
  readonly email?: string;
  /** With or without `https://`. @subject school @sensitivity public */
  readonly website?: string;
  /** The address of a picture. @subject school @sensitivity public */
  readonly logo?: string;
}

export interface Teacher {
  /** As children and parents say it: `Juf Esra`. @subject teacher @sensitivity internal */
  readonly name: string;
  /** Said beside the name where the name does not tell: `mentor`. @subject teacher @sensitivity internal */
  readonly role?: Text;
  /** Working days with this class. @subject teacher @sensitivity internal */
  readonly days: readonly Weekday[];
  /** The ways to reach this teacher; a way that all teachers share is written with each of them. @subject teacher @sensitivity internal */
  readonly contacts: readonly Contact[];
}

/** One way to reach a teacher. */
export interface Contact {
  /** The way. @subject teacher @sensitivity internal */
  readonly channel: Channel;
  /** Number, mail or web address, the name of an app, or a place. @subject teacher @sensitivity personal */
  readonly value?: string;
  /** When this way is open; every working day when left out. @subject teacher @sensitivity internal */
  readonly days?: readonly Weekday[];
  /** From when on a day this way is open. @subject teacher @sensitivity internal */
  readonly from?: LocalTime;
  /** Not before `from`. @subject teacher @sensitivity internal */
  readonly to?: LocalTime;
  /**
   * How soon an answer comes: a whole number of working days, at most 366; an ISO 8601 duration in days or hours (`P2D`, `PT24H`), or
   * words that fit after *an answer within*. @subject teacher @sensitivity internal
   */
  readonly repliesWithin?: number | Text;
  /** What else to know: `aan de deur`. @subject teacher @sensitivity internal */
  readonly note?: Text;
}

export interface Absence {
  /** What to do: `vóór 8.30 bellen`. @subject school @sensitivity public */
  readonly text: Text;
  /** Number, mail or web address. @subject school @sensitivity public */
  readonly contact?: string;
}

/** A moment at which parents are expected. */
export interface Moment {
  /** What happens, and with whom: `startgesprek, met uw kind`. @subject school @sensitivity internal */
  readonly title: Text;
  /** A date for a whole day, a date-time when the hour is known; local to the school. @subject school @sensitivity internal */
  readonly start: LocalDate | LocalDateTime;
  /** Not before `start`. @subject school @sensitivity internal */
  readonly end?: LocalDate | LocalDateTime;
  /** Where, when it is not at the class. @subject school @sensitivity internal */
  readonly place?: Text;
  /** A kind of the contact calendar, `start-talk`; not checked. @subject school @sensitivity internal */
  readonly kind?: string;
}

/** One step of *for what to whom*. */
export interface RouteStep {
  /** `Zorgen over uw kind?` @subject school @sensitivity public */
  readonly question: Text;
  /** The person or committee to turn to. @subject staff @sensitivity internal */
  readonly who: Text;
  /** Number, mail or web address. @subject staff @sensitivity internal */
  readonly contact?: string;
}
