import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import type { Reference } from '../shared/reference.js';
import type { SchoolYear } from '../shared/school-year.js';
import type { Text } from '../i18n/text.js';

/**
 * The kinds of contact between school and parents. In the last four before `celebration` parents give: they meet each
 * other, think along with the school about a theme, carry out an initiative of their own, or do something in class.
 */
export const ENTRY_KINDS = [
  'start-talk',
  'progress-talk',
  'home-visit',
  'look-in',
  'parent-child-activity',
  'parent-evening',
  'home-assignment',
  'informal',
  'evaluation',
  'information',
  'parent-meeting',
  'expert-team',
  'parent-initiative',
  'class-help',
  'celebration',
  'other',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const FORMAL: readonly EntryKind[] = ['start-talk', 'progress-talk', 'home-visit', 'parent-evening', 'information'];

/** Whether parents are usually expected at entries of this kind; a school may decide otherwise per entry. */
export function isUsuallyFormal(kind: EntryKind): boolean {
  return FORMAL.includes(kind);
}

/** The kinds in which parents give. */
export const GIVING_KINDS = [
  'parent-meeting',
  'expert-team',
  'parent-initiative',
  'class-help',
] as const satisfies readonly EntryKind[];

/**
 * What parents do at a moment, beside being invited: come as a guest who tells what they went through, receive the others,
 * think along as experts, or help.
 */
export const PARENT_ROLES = ['guest', 'host', 'expert', 'helper'] as const;
/** One of {@link PARENT_ROLES}. */
export type ParentRole = (typeof PARENT_ROLES)[number];

/** The parts that a pupil can have in a contact moment. */
export const PUPIL_ROLES = ['presents', 'joins', 'represented'] as const;
export type PupilRole = (typeof PUPIL_ROLES)[number];

/** The reminder channels that have texts; a portal may use others. With `pupil` the pupil reminds the parents at home. */
export const REMINDER_CHANNELS = ['message', 'email', 'letter', 'phone', 'in-person', 'pupil'] as const;

/** The largest number of days between a reminder and its entry. */
export const MOST_DAYS_BEFORE = 366;

/**
 * The most entries of a plan, and the most days off of its own: a school has a few hundred in a year. A plan with more
 * is refused, since every page that shows it would stand still.
 */
export const MOST_ENTRIES = 2000;

/** The holiday regions of the Netherlands. */
export const REGIONS = ['noord', 'midden', 'zuid'] as const;
export type Region = (typeof REGIONS)[number];

/** The present `schemaVersion` of a plan. */
export const YEAR_PLAN_SCHEMA_VERSION = 3;

/**
 * The year plan of a school or of one class: all contact moments and activities with parents of a school year, each
 * from a goal. A class sees its own layer and the school's: `mergePlans`.
 */
export interface YearPlan {
  /** Unique for this plan. @subject nobody @sensitivity public */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The year that is planned. @subject nobody @sensitivity public */
  readonly schoolYear: SchoolYear;
  /** The region whose school holidays count. @subject school @sensitivity public */
  readonly region: Region;
  /** The IANA time zone of every time in the plan: `Europe/Amsterdam`. @subject nobody @sensitivity public */
  readonly timeZone: string;
  /** The class of a class plan; left out in the school's. @subject school @sensitivity internal */
  readonly group?: string;
  /** The moments, in any order, 2000 at most. @subject school @sensitivity internal */
  readonly entries: readonly CalendarEntry[];
  /** Free days of this school's own, 2000 at most: study days, and holidays that differ from the region's. @subject school @sensitivity public */
  readonly daysOff?: readonly DayOff[];
}

/** Days on which there is no school. */
export interface DayOff {
  /** `studiedag`; the name of one of the region's holidays (`herfst`, `kerst`, `voorjaar`, `mei`, `zomer`) stands in its place. @subject school @sensitivity public */
  readonly name: Text;
  /** The first day. @subject school @sensitivity public */
  readonly start: LocalDate;
  /** The last day, included; not before `start`. @subject school @sensitivity public */
  readonly end: LocalDate;
}

/** A contact moment or activity. */
export interface CalendarEntry {
  /** Unique, and the same for as long as the moment exists: it is how a calendar knows the moment again. @subject nobody @sensitivity public */
  readonly id: string;
  /** For the whole school, or for one class. @subject school @sensitivity internal */
  readonly level: 'school' | 'class';
  /** The class, when the level is `class`. @subject school @sensitivity internal */
  readonly group?: string;
  /** What kind of contact it is. @subject school @sensitivity internal */
  readonly kind: EntryKind;
  /** Whether parents are expected; informal moments are free to join. @subject school @sensitivity internal */
  readonly formal: boolean;
  /** What happens, and with whom: `startgesprek, met uw kind`. @subject school @sensitivity internal */
  readonly title: Text;
  /** What it is for, as parents may read it. @subject school @sensitivity internal */
  readonly goal?: Text;
  /** Local to the plan's time zone; a date alone is a whole day. @subject school @sensitivity internal */
  readonly start: LocalDate | LocalDateTime;
  /** Not before `start`. Of whole days it is the last one, included. @subject school @sensitivity internal */
  readonly end: LocalDate | LocalDateTime;
  /** Whole days: the hours, if any, do not count. @subject school @sensitivity internal */
  readonly allDay?: boolean;
  /** Where, or how to join online. @subject school @sensitivity internal */
  readonly place?: Text;
  /** Who is invited. @subject school @sensitivity internal */
  readonly audience?: Text;
  /** One of `PUPIL_ROLES`, or words of one's own. @subject school @sensitivity internal */
  readonly pupilRole?: Text;
  /** What parents do there, when they give something; left out where they are guests of the school. @subject school @sensitivity internal */
  readonly parentRole?: ParentRole;
  /** What parents can prepare, bring or do. @subject school @sensitivity internal */
  readonly expectedOfParents?: Text;
  /** Anything else that parents should know. @subject school @sensitivity internal */
  readonly description?: Text;
  /** A web address with more about it. @subject school @sensitivity internal */
  readonly link?: string;
  /** When and how parents are reminded. @subject school @sensitivity internal */
  readonly reminders: readonly Reminder[];
  /** There when the school asks who is coming. @subject family @sensitivity personal */
  readonly attendance?: Attendance;
  /** Raised with every change that parents must hear of (RFC 5545, SEQUENCE); 0 when left out. @subject nobody @sensitivity public */
  readonly sequence?: number;
  /** It does not go ahead. It stays in the plan, so that everybody sees that. @subject school @sensitivity internal */
  readonly cancelled?: boolean;
  /** What it comes from: an action point, or what a parent offered. @subject nobody @sensitivity internal */
  readonly from?: Reference;
}

export interface Reminder {
  /** Whole days before the day of the moment, 0 (that day) to 366. @subject school @sensitivity internal */
  readonly daysBefore: number;
  /** One of `REMINDER_CHANNELS`, or a channel of the portal's own. @subject school @sensitivity internal */
  readonly channel: string;
  /** That it was sent, and of which start: a moment that was moved since is to be reminded of again. @subject school @sensitivity internal */
  readonly sentFor?: LocalDate | LocalDateTime;
}

/**
 * Who is coming. It holds the answer of **one** family, in the copy of the plan that this family gets; never give a
 * family the answers of another.
 */
export interface Attendance {
  /** The people who come along, by the names that the pupil uses; empty says that nobody can. Left out: not answered yet. @subject family @sensitivity personal */
  readonly coming?: readonly string[];
  /** The begin of the moment to which that was answered (`beginOf`): of one that was moved since it is asked again. Left out: the moment as it stands. @subject nobody @sensitivity internal */
  readonly answeredFor?: LocalDate | LocalDateTime;
  /** For staff: how many families answered, and how many people come in all. @subject nobody @sensitivity internal */
  readonly total?: AttendanceTotal;
  /** For staff: each family that is invited, and whether it comes. Made of the answers for who may read them, and never stored. @subject family @sensitivity personal */
  readonly families?: readonly FamilyComing[];
}

/** Whether a family comes; never who of it. */
export interface FamilyComing {
  /** The id of the family. @subject nobody @sensitivity internal */
  readonly family: string;
  /** Its name as staff know it, such as that of the pupil. @subject family @sensitivity personal */
  readonly name: string;
  /** How many of it come; 0 when nobody can. Left out: not answered yet. @subject family @sensitivity personal */
  readonly people?: number;
  /** Where it answered, and not anew since the moment was moved: how many would come before. @subject family @sensitivity personal */
  readonly peopleBefore?: number;
}

export interface AttendanceTotal {
  /** Families that answered, to the moment as it stands. @subject nobody @sensitivity internal */
  readonly answers: number;
  /** People who come. @subject nobody @sensitivity internal */
  readonly people: number;
}
