import { addDays } from '../shared/calendar-day.js';
import type { LocalDate } from '../shared/local-time.js';
import type { ContactWay, PupilContacts, Topic } from './class-contacts.js';
import { listTopics } from './class-contacts.js';
import { listPromised } from './come-back.js';
import { summarizeContacts } from './summarize-contacts.js';

/** What may be missing between school and a pupil's parents, in the order in which it is reported. */
export const GAP_CODES = [
  'come-back',
  'first-week-contacts',
  'no-contact',
  'no-start-talk',
  'no-good-news',
  'unknown-topics',
] as const;
/** One of {@link GAP_CODES}. */
export type GapCode = (typeof GAP_CODES)[number];

/** Something that is still missing for one pupil. */
export interface PupilGap {
  readonly code: GapCode;
  /** The topics that are not known yet; only for `unknown-topics`. */
  readonly topics?: readonly Topic[];
  /**
   * Whether a new pupil's first week is ahead, now or past; `now` when the first day is not known. Only for
   * `first-week-contacts`.
   */
  readonly week?: 'ahead' | 'now' | 'past';
  /** The day by which the teacher promised to come back, the earliest one. Only for `come-back`. */
  readonly on?: LocalDate;
}

const FIRST_WEEK = 7;
const FIRST_WEEK_CONTACTS = 2;

/** Whether a pupil is new in this class: marked as new, or started during the year. */
export function isNewPupil({ isNew, startedOn }: PupilContacts): boolean {
  return isNew ?? startedOn !== undefined;
}

/**
 * Finds what is still missing for a pupil; see `findGaps`. `firstDay` is the class's first school day, for a pupil
 * without `startedOn`.
 */
export function findPupilGaps(pupil: PupilContacts, today: LocalDate, firstDay?: LocalDate): PupilGap[] {
  const { inContact, startTalk, lastGoodNews } = summarizeContacts(pupil, today);
  const held = pupil.contacts.filter(({ on }) => on <= today);
  const topics = listTopics(pupil, 'unknown');
  const gaps: PupilGap[] = [];
  const [promised] = listPromised(pupil);
  if (promised) gaps.push({ code: 'come-back', on: promised.contact.comeBackOn });
  const spoken = held.filter(({ way }) => !isInWriting(way));
  if (isNewPupil(pupil) && spoken.length < FIRST_WEEK_CONTACTS) {
    gaps.push({ code: 'first-week-contacts', week: placeWeek(pupil.startedOn ?? firstDay, today) });
  }
  if (!inContact) gaps.push({ code: 'no-contact' });
  if (!startTalk) gaps.push({ code: 'no-start-talk' });
  if (!lastGoodNews) gaps.push({ code: 'no-good-news' });
  if (topics.length > 0) gaps.push({ code: 'unknown-topics', topics });
  return gaps;
}

/** Whether a contact is one in which nobody hears the other. */
const isInWriting = (way: ContactWay) => way === 'message' || way === 'email';

function placeWeek(firstDay: LocalDate | undefined, today: LocalDate) {
  if (!firstDay) return 'now';
  if (today < firstDay) return 'ahead';
  return today < addDays(firstDay, FIRST_WEEK) ? 'now' : 'past';
}
