import type { EntryDraft } from '@driehoek/elements/contact-calendar';
import type { ActionPoint, Response } from '@driehoek/sdk/checklist';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import type { ExpectationsRound, RoundParty } from '@driehoek/sdk/expectations';
import type { Household, Role } from '@driehoek/sdk/shared';

// The records that the portal stores in the browser, besides responses (`Response`), drafts of cards (`CardDraft`),
// year plans (`YearPlan`), class lists (`ClassContacts`) and what households like (`ContactPreferences`).

/** The names under which the store keeps each kind of record. */
export type Kind =
  | 'person'
  | 'response'
  | 'answer-file'
  | 'answers'
  | 'card'
  | 'plan'
  | 'year-plan'
  | 'entry-drafts'
  | 'class-contacts'
  | 'contact-preferences'
  | 'attendance'
  | 'expectations-round'
  | 'conversation'
  | 'parent-offers'
  | 'family-help'
  | 'own-instrument'
  | 'look-back';

/** The base of every record that the portal stores. */
export interface Stored {
  readonly id: string;
  readonly revision?: number;
}

/** The choices of the visitor, which each tab keeps for itself. */
export interface Visitor {
  readonly language: string;
  readonly role: Role;
  /** The id of the person who is filling in; somebody new when left out. */
  readonly person?: string;
  /** Role → the id of the instrument that was chosen in it. */
  readonly instruments: { readonly [role in Role]?: string };
  readonly schoolYear: string;
  /** One of `GROUP_SIZES`. */
  readonly minGroupSize: number;
  /** The family as whom the visitor looks, or with whom staff talk: the id of a pupil in the class list. */
  readonly pupil?: string;
  /** The household of the visitor, when a child has two. */
  readonly household?: Extract<RoundParty, 'parents' | 'parents-2'>;
}

/** The base of records that belong to one family. */
interface OfFamily {
  /** The id of the family's pupil in the class list. */
  readonly family: string;
}

/** A round of expectations with a family. */
export type FamilyRound = ExpectationsRound & OfFamily;

/** A conversation with a family. */
export type FamilyConversation = ConversationPlan & OfFamily;

/** An invented person who fills in checklists: a number and a role, never a name. */
export interface Person extends Stored {
  readonly number: number;
  readonly role: Role;
}

/** A file of answers that was loaded. Its responses are stored separately, in parts, as `answers` records. */
export interface AnswerFile extends Stored {
  /** Increases with every file: of two rows that contradict each other, the one in the later file counts. */
  readonly number: number;
  readonly name: string;
  readonly instrument: string;
  /** School year → how many responses. */
  readonly years: { readonly [schoolYear: string]: number };
  readonly accepted: number;
  /** The number of responses that were loaded before with the same content; they were left out. */
  readonly repeated: number;
  /** Rows that differ from an earlier row with the same id. Both are stored; the later one counts. */
  readonly replacements: readonly Replacement[];
  readonly refusals: readonly Refusal[];
  /** The number of `answers` records; their ids are `<file id>/0`, `<file id>/1` and so on. */
  readonly parts: number;
}

/** A part of the responses of an {@link AnswerFile}. */
export interface AnswerPart extends Stored {
  readonly responses: readonly Response[];
}

/** A row that could not be used. */
export interface Refusal {
  readonly line: number;
  readonly reasons: readonly string[];
  /** The row as it stands in the file. */
  readonly text: string;
  /** Whether it is the row with the names of the columns, of which some are not read. */
  readonly isHeader?: true;
}

/** A row that counts instead of an earlier one with the same id. */
export interface Replacement {
  readonly line: number;
  /** The id of the response. */
  readonly id: string;
  /** The place of the earlier row: a line of this file, or another file. */
  readonly earlier: { readonly line: number } | { readonly file: string };
}

/**
 * What was typed in the form of moments, of help, of moments of offers, after a talk, or in a list of the school's own, and not saved
 * yet; the record's id is the school year, `family-help`, `offer-plan`, `talk` with the talk and the party whose words they are, or
 * `own-instrument` with the list, or `new` for one that is not there yet.
 */
export interface FormDrafts extends Stored {
  readonly drafts: readonly EntryDraft[];
}

/** Who comes along from one home of a family to a moment, or as the pupil of two homes says it. An older portal stored it under the id of the moment, and nothing else. */
export interface AttendanceAnswer extends Stored {
  readonly family?: string;
  readonly household?: Household;
  readonly by?: 'pupil';
  readonly entry?: string;
  readonly coming: readonly string[];
  /** The begin of the moment to which it was answered; an older portal did not store it. */
  readonly answeredFor?: string;
}

/** The action points that people chose because of a report; the record's id is {@link planId}. */
export interface Plan extends Stored {
  readonly actionPoints: readonly ActionPoint[];
}

export const planId = (instrument: string, schoolYear: string): string => `${instrument}.${schoolYear}`;
