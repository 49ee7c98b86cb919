import type { Text } from '../i18n/text.js';
import type { LocalDate } from '../shared/local-time.js';
import type { Party } from '../shared/parties.js';
import type { AgreementParty } from './agreement.js';

/** A party's confirmation of summary and agreements; each party has one. */
export interface Confirmation {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** True: this is what we agreed. False: something is different, as `comment` says. @subject family @sensitivity personal */
  readonly agrees: boolean;
  /** With a *no*: the ids of the agreements that it is about; of all when left out. @subject nobody @sensitivity internal */
  readonly about?: readonly string[];
  /** What is different, or anything else. @subject family @sensitivity sensitive */
  readonly comment?: string;
  /** When it was said, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly givenAt: string;
  /** What it was said of. When that changes, it has to be said again: see `isConfirmedNow`. @subject family @sensitivity sensitive */
  readonly of: ConfirmedWording;
  /** Each other answer that this party gave before, the latest last: what was sent and talked over stays legible. @subject family @sensitivity sensitive */
  readonly earlier?: readonly EarlierConfirmation[];
}

/** An answer of a party that said something else since; its fields are those of {@link Confirmation}. */
export interface EarlierConfirmation {
  /** Whether it agreed then. @subject family @sensitivity personal */
  readonly agrees: boolean;
  /** With a *no*: the ids of the agreements that it was about; of all when left out. @subject nobody @sensitivity internal */
  readonly about?: readonly string[];
  /** What was different, or anything else. @subject family @sensitivity sensitive */
  readonly comment?: string;
  /** When it was said, an instant in UTC. @subject family @sensitivity personal */
  readonly givenAt: string;
  /** What it was said of. @subject family @sensitivity sensitive */
  readonly of: ConfirmedWording;
}

/** What a party answers on summary and agreements, as long as it has not sent it. Each party has at most one. */
export interface ConfirmationDraft {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** What it chose, as in {@link Confirmation}; left out while it did not. @subject family @sensitivity personal */
  readonly agrees?: boolean;
  /** The ids of the agreements that it ticked. @subject nobody @sensitivity internal */
  readonly about?: readonly string[];
  /** What is different, or anything else, as far as it is written. @subject family @sensitivity sensitive */
  readonly comment?: string;
  /** What stood there when it chose. When that changes, it chooses again: see `isDraftCurrent`. @subject family @sensitivity sensitive */
  readonly of: ConfirmedWording;
}

/** What a party confirmed, in the words that it read. */
export interface ConfirmedWording {
  /** The agreements. @subject family @sensitivity sensitive */
  readonly agreements: readonly ConfirmedAgreement[];
  /** The summary. @subject family @sensitivity sensitive */
  readonly summary?: Text;
}

/** An agreement as it was worded. */
export interface WordedAgreement {
  /** The id of the agreement. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What would be done. @subject family @sensitivity sensitive */
  readonly text: Text;
  /** Who would do it. @subject family @sensitivity personal */
  readonly who?: AgreementParty;
  /** By which day. @subject family @sensitivity personal */
  readonly by?: LocalDate;
  /** With `external`: who would do it, by the id of a participant. @subject family @sensitivity personal */
  readonly participant?: string;
}

/** An agreement as a party confirmed it, whether it counted then included. */
export interface ConfirmedAgreement extends WordedAgreement {
  /** That it had lapsed; left out while it counts. @subject family @sensitivity personal */
  readonly status?: 'dropped';
  /** With `dropped`: since which day it no longer counts. @subject family @sensitivity personal */
  readonly droppedOn?: LocalDate;
}
