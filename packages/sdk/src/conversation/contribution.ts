import type { Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';

/** The base of everything that a party brings in. It is the party's own until it shares it. */
export interface Shared {
  /** With which other parties it is shared; with none when left out. @subject nobody @sensitivity internal */
  readonly sharedWith?: readonly Party[];
  /** When it was shared last, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly sharedAt?: string;
  /** Which of those parties were sent their copy of it: see `markRead`. Only its own party sees of all. @subject family @sensitivity personal */
  readonly readBy?: readonly Party[];
  /** When it was taken back after it had been shared, an instant in UTC. Who had read it still sees the words. @subject family @sensitivity personal */
  readonly withdrawnAt?: string;
}

/** What a party brings in. */
export interface Contribution extends Shared {
  /** Unique in its list. What has none, from an older page, is known by its words. @subject nobody @sensitivity internal */
  readonly id?: string;
  /** Whose it is. @subject family @sensitivity personal */
  readonly by: Party;
  /** In this party's words. @subject family @sensitivity sensitive */
  readonly text: Text;
}
