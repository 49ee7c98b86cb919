import type { RecordStore } from '@driehoek/sdk/records';
import type { Reader, SchoolYear, WishCounts } from '@driehoek/sdk/shared';
import type { Invitations } from '../invitations/invitations.js';
import type { JournalEntry } from '../journal.js';
import type { Kind, Visitor } from '../records.js';
import type { ReadersEdits } from './former-edits.js';
import type { Presence } from './presence.js';
import type { PublishedReports } from './published-reports.js';

/** A pupil whom the visitor knows of. */
export interface KnownPupil {
  readonly id: string;
  /** Empty where nobody told it. */
  readonly name: string;
}

/** Somebody who is signed in. */
interface Person {
  readonly name: string;
  /** What a visitor chooses elsewhere. */
  readonly looks: Pick<Visitor, 'role' | 'household'>;
}

/** Of which class the wishes are counted, and for whom. */
interface AskedWishes {
  readonly reader: Reader;
  readonly schoolYear: SchoolYear;
  readonly group: string;
  /** The fewest households of which this visitor wants to be told; a server has a number of its own. */
  readonly minGroupSize: number;
}

/** What the portal knows of who is before it, and where the records are: in this browser, or on a server. */
export interface Session {
  /** The kinds that readers share, of which the store of a reader has copies; all others are in `own`. */
  readonly shared: readonly Kind[];
  /** Where what is the visitor's own is kept, and nobody else's business. */
  readonly own: RecordStore;
  /** Whether the browser keeps what is stored there. */
  readonly isKept: boolean;
  /** Who is signed in on a server; without it the visitor chooses as whom to look. */
  readonly person?: Person;
  /** The pupils of the families as whom the visitor may look, or with whom staff talk. */
  readonly pupils: readonly KnownPupil[];
  /** What pupils are called whose offers, say, the visitor reads, also those as whom nobody looks: by id. */
  readonly pupilNames?: { readonly [pupil: string]: string };
  /** The reports that the school published, where records are on a server. */
  readonly reports?: PublishedReports;
  /** The invitations of the school, where records are on a server. */
  readonly invitations?: Invitations;
  /** Who else is working on what, where people are signed in. */
  readonly presence?: Presence;
  /** Where the documentation of the elements is, where it is served too. */
  readonly documentation?: string | undefined;
  /** Returns the visitor as a reader: as they chose to look, or as who is signed in. */
  readerOf(visitor: Visitor): Promise<Reader>;
  /** Returns the store as a reader has it; `undefined` when it is not for this visitor to read as that one. */
  storeFor(reader: Reader, language: string): RecordStore | undefined;
  /**
   * Returns what an earlier portal left in the journal of this browser, by who changed it. Throws for what cannot be read so; left out
   * where records are on a server.
   */
  carryOver?(entry: JournalEntry): readonly ReadersEdits[];
  /** Counts what the households of a class like, for a reader who may know how many; `undefined` while they are too few. */
  countWishes(asked: AskedWishes): Promise<WishCounts | undefined>;
  /** Removes everything that readers share, where that is in this browser alone. */
  clear(): Promise<void>;
}
