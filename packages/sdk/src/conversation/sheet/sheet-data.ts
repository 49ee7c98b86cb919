import type { Language } from '../../i18n/text.js';
import type { Party } from '../../shared/parties.js';
import type { PupilPart } from '../conversation-plan.js';

/**
 * A sheet with which one party prepares a conversation, as texts for paper and screen. It contains only what this party
 * may see.
 */
export interface PreparationSheet {
  readonly party: Party;
  readonly language: Language;
  /** For whom it is. */
  readonly heading: string;
  /** What the conversation is called. A difficult talk is just a conversation to the family. */
  readonly title: string;
  /** The pupil whom it is about, when the plan says so. */
  readonly pupil?: string;
  readonly intro: string;
  /** When, how long, how, where, interpreter: what is known of it. */
  readonly facts: readonly SheetFact[];
  /** What the conversation is for, when the plan says so. */
  readonly goal?: SheetFact;
  /** The goals of a plan of support, when there are any. */
  readonly goals?: { readonly label: string; readonly items: readonly string[] };
  /** Who comes and why. */
  readonly people: { readonly label: string; readonly people: readonly SheetPerson[] };
  /** What this party has to know beforehand. */
  readonly notes: readonly string[];
  readonly pupilPart: { readonly label: string; readonly choices: readonly SheetChoice[] };
  /** Strengths, drawing (pupil only) and expectation, in this order. */
  readonly prompts: readonly SheetPrompt[];
  /** This party's questions by phase: for the school all phases with their minutes, else those with a question. */
  readonly questions: { readonly label: string; readonly phases: readonly SheetPhase[] };
  /** What will be talked about, as far as this party may see it, with room for more. */
  readonly agenda: { readonly label: string; readonly items: readonly SheetAgendaItem[]; readonly lines: number };
  /** On the school's sheet only: what it can and cannot do, who is to be announced, which words to explain. */
  readonly school: readonly SheetList[];
}

/** A label with what is known: `Waar` and `lokaal 4`. */
export interface SheetFact {
  readonly label: string;
  readonly text: string;
}

/** Somebody who comes. */
export interface SheetPerson {
  /** Left out when the plan has no name. */
  readonly name?: string;
  readonly role: string;
  /** What this person comes to do, when the role does not say it. */
  readonly task?: string;
}

/** What the pupil can do. */
export interface SheetChoice {
  /** Left out when the part is in words of one's own. */
  readonly part?: PupilPart;
  readonly text: string;
  readonly chosen: boolean;
}

/** Something to write or draw. */
export interface SheetPrompt {
  readonly id: 'strengths' | 'drawing' | 'expectation';
  readonly text: string;
  /** What this party wrote already. */
  readonly given: readonly string[];
  /** How many lines to leave for writing; 0 for a drawing. */
  readonly lines: number;
  /** Room to draw. */
  readonly drawing: boolean;
}

/** A phase with this party's questions. */
export interface SheetPhase {
  readonly id: string;
  readonly title: string;
  /** What the phase is for; on the school's sheet only. */
  readonly hint?: string;
  /** On the school's sheet only. */
  readonly minutes?: number;
  readonly questions: readonly { readonly id: string; readonly text: string; readonly lines: number }[];
}

/** Something that will be talked about. */
export interface SheetAgendaItem {
  readonly id: string;
  readonly text: string;
  /** Who brought it in. */
  readonly by: Party;
  /** The same in words. */
  readonly from: string;
  readonly minutes?: number;
}

/** A list with room for more. */
export interface SheetList {
  readonly id: 'can' | 'cannot' | 'announce' | 'terms';
  readonly label: string;
  readonly items: readonly string[];
  readonly lines: number;
}
