import type { Text } from '../../i18n/text.js';
import type { Role } from '../../shared/roles.js';

// A checklist knows no sibling: what a way leads to is named here, and a test holds the names beside those of the others.

/** The kinds of contact moment that a way can become; each is a kind of entry of a year plan. */
export const WAY_MOMENTS = [
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
] as const;
/** One of {@link WAY_MOMENTS}. */
export type WayMoment = (typeof WAY_MOMENTS)[number];

/** The types of conversation that a way can become; each is a type of conversation plan. */
export const WAY_TALKS = [
  'start-talk',
  'progress-talk',
  'support-talk',
  'difficult-talk',
  'transition-talk',
  'home-visit',
] as const;
/** One of {@link WAY_TALKS}. */
export type WayTalk = (typeof WAY_TALKS)[number];

/** The parts of this product that a way can use; each is the name of an entry of this package. */
export const WAY_PARTS = [
  'class-contacts',
  'information-card',
  'contact-calendar',
  'expectations',
  'conversation',
  'checklist',
  'family-help',
] as const;
/** One of {@link WAY_PARTS}. */
export type WayPart = (typeof WAY_PARTS)[number];

/** A way that becomes a contact moment of the year plan. */
interface MomentResult {
  /** What it becomes. @subject nobody @sensitivity public */
  readonly kind: 'calendar-entry';
  /** The kind of moment. @subject nobody @sensitivity public */
  readonly of: WayMoment;
}

/** A way that becomes a conversation with a family. */
interface TalkResult {
  /** What it becomes. @subject nobody @sensitivity public */
  readonly kind: 'conversation';
  /** The type of conversation. @subject nobody @sensitivity public */
  readonly of: WayTalk;
}

/** A way that is done with a part of this product. */
interface PartResult {
  /** What it becomes. @subject nobody @sensitivity public */
  readonly kind: 'part';
  /** The part. @subject nobody @sensitivity public */
  readonly of: WayPart;
}

/** What a way becomes when somebody chooses it. */
export type WayResult = MomentResult | TalkResult | PartResult;

/** A way of working (werkwijze): something that a school can do to make a section of a checklist succeed. */
export interface Way {
  /** Unique in the whole instrument: `home.class-list`. @subject nobody @sensitivity public */
  readonly id: string;
  /** What is done, as short as a title. @subject nobody @sensitivity public */
  readonly title: Text;
  /** How it goes, and what it needs. @subject nobody @sensitivity public */
  readonly how: Text;
  /** Who takes part in it. @subject nobody @sensitivity public */
  readonly for: readonly Role[];
  /** What it becomes; left out, an action point alone. @subject nobody @sensitivity public */
  readonly leadsTo?: WayResult;
}
