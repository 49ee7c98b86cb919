import type { Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import type { Contribution } from './contribution.js';

/**
 * A part of the record of a conversation: of the school its draft, of another party what it adds, which stands beside the draft and
 * never in its place. Whose it is says `by`.
 */
export interface RecordText extends Contribution {
  /** Unique within the plan. @subject nobody @sensitivity internal */
  readonly id: string;
}

/** Whether a party of the family finds the school's draft of the record right; each party has one. */
export interface RecordAnswer {
  /** Which party. @subject family @sensitivity personal */
  readonly by: Party;
  /** True: it is right so. @subject family @sensitivity personal */
  readonly agrees: boolean;
  /** When it was said, an instant in UTC: by the clock of who stores it. @subject family @sensitivity personal */
  readonly givenAt: string;
  /** The draft as the party read it. When that changes, the party is asked again. @subject family @sensitivity sensitive */
  readonly of: readonly RecordWording[];
}

/** A part of the school's draft, as a party read it. */
export interface RecordWording {
  /** The id of the part. @subject nobody @sensitivity internal */
  readonly id: string;
  /** What it said. @subject family @sensitivity sensitive */
  readonly text: Text;
}
