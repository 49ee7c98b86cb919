import type { ActionPoint, Response } from '@driehoek/sdk/checklist';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { ExpectationsRound, RoundParty } from '@driehoek/sdk/expectations';
import type { Role } from '@driehoek/sdk/shared';

// What the portal keeps in the browser, beside responses (`Response`), cards in the making
// (`CardDraft`), year plans (`YearPlan`) and what a teacher knows of a class (`ClassContacts`).
// In the place of a server it keeps rounds of expectations and conversations whole; a page gives its elements only what
// the visitor's side may see of them.

/** The names under which the store keeps each kind of record. */
export type Kind =
  | 'visitor'
  | 'person'
  | 'response'
  | 'answer-file'
  | 'answers'
  | 'card'
  | 'plan'
  | 'year-plan'
  | 'class-contacts'
  | 'attendance'
  | 'expectations-round'
  | 'conversation';

/** Everything that the portal stores. */
export interface Stored {
  readonly id: string;
  readonly revision?: number;
}

/** How the visitor looks; there is one such record. */
export interface Visitor extends Stored {
  readonly language: string;
  readonly role: Role;
  /** Who is filling in; somebody new when left out. */
  readonly person?: string;
  /** Role → the id of the instrument that was chosen in it. */
  readonly instruments: { readonly [role in Role]?: string };
  readonly schoolYear: string;
  /** One of `GROUP_SIZES`. */
  readonly minGroupSize: number;
  /** Whose family one looks as, or talks with: the id of a pupil in the class list. */
  readonly pupil?: string;
  /** From which household one looks, where a child has two. */
  readonly household?: Extract<RoundParty, 'parents' | 'parents-2'>;
}

/** What belongs to one family. */
interface OfFamily {
  /** The id of its pupil in the class list. */
  readonly family: string;
}

/** A round of expectations with a family. */
export type FamilyRound = ExpectationsRound & OfFamily;

/** A conversation with a family. */
export type FamilyConversation = ConversationPlan & OfFamily;

/** A made-up person who fills in checklists: a number and a role, never a name. */
export interface Person extends Stored {
  readonly number: number;
  readonly role: Role;
}

/** A file of answers that was loaded. Its responses stand apart, in parts, as `answers`. */
export interface AnswerFile extends Stored {
  /** Counts up with every file: of two rows that contradict each other, that of the later file counts. */
  readonly number: number;
  readonly name: string;
  readonly instrument: string;
  /** School year → how many responses. */
  readonly years: { readonly [schoolYear: string]: number };
  readonly accepted: number;
  /** Responses that had been loaded before and say the same; they were left out. */
  readonly repeated: number;
  /** Rows that say something else than an earlier row with the same id. Both are kept; the later one counts. */
  readonly replacements: readonly Replacement[];
  readonly refusals: readonly Refusal[];
  /** How many `answers` records there are; their ids are `<file id>/0` and on. */
  readonly parts: number;
}

/** Some of the responses of an {@link AnswerFile}. */
export interface AnswerPart extends Stored {
  readonly responses: readonly Response[];
}

/** A row that could not be used. */
export interface Refusal {
  readonly line: number;
  readonly reasons: readonly string[];
  /** The row as it stands in the file. */
  readonly text: string;
}

/** A row that counts instead of an earlier one with the same id. */
export interface Replacement {
  readonly line: number;
  /** Of the response. */
  readonly id: string;
  /** Where the earlier row stood: on a line of this file, or in another. */
  readonly earlier: { readonly line: number } | { readonly file: string };
}

/** Who comes along from this family; its id is that of the moment. */
export interface AttendanceAnswer extends Stored {
  readonly coming: readonly string[];
}

/** What people chose to do because of a report; its id is {@link planId}. */
export interface Plan extends Stored {
  readonly actionPoints: readonly ActionPoint[];
}

export const planId = (instrument: string, schoolYear: string): string => `${instrument}.${schoolYear}`;
