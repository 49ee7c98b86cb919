import type { Response } from '@driehoek/sdk/checklist';
import type { OwnInstrument } from '@driehoek/sdk/checklist/editing';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import type { ContactPreferences } from '@driehoek/sdk/contact-preferences';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { FamilyHelp } from '@driehoek/sdk/family-help';
import type { LookBack } from '@driehoek/sdk/look-back';
import type { ParentOffers } from '@driehoek/sdk/parent-offers';
import type { CardDraft } from './card/card-draft.js';
import type {
  AnswerFile,
  AttendanceAnswer,
  FamilyConversation,
  FamilyRound,
  Person,
  Kind,
  Plan,
  FormDrafts,
  Stored,
} from './records.js';
import type { Saver } from './saver.js';

/**
 * The records that the portal holds, with what was changed here and by others: of what readers share the visitor's copies. Each
 * list stays the same until one of its records changes.
 */
export abstract class HeldRecords extends EventTarget {
  /** The saver of a kind: that of the visitor's own things, or of what readers share. */
  protected abstract saverOf(kind: Kind): Saver;

  get people(): readonly Person[] {
    return inOrder(this.#list<Person>('person'));
  }

  get responses(): readonly Response[] {
    return this.#list<Response>('response');
  }

  get files(): readonly AnswerFile[] {
    return inOrder(this.#list<AnswerFile>('answer-file'));
  }

  get cards(): readonly CardDraft[] {
    return this.#list<CardDraft>('card');
  }

  get plans(): readonly Plan[] {
    return this.#list<Plan>('plan');
  }

  get yearPlans(): readonly YearPlan[] {
    return this.#list<YearPlan>('year-plan');
  }

  /** What was typed in forms and not saved yet: of moments per school year, and of help. */
  get formDrafts(): readonly FormDrafts[] {
    return this.#list<FormDrafts>('entry-drafts');
  }

  get classes(): readonly ClassContacts[] {
    return this.#list<ClassContacts>('class-contacts');
  }

  /** How households like to be in contact, of those of which the visitor may know. */
  get preferences(): readonly ContactPreferences[] {
    return this.#list<ContactPreferences>('contact-preferences');
  }

  /** Who comes along from the visitor's family, per moment. */
  get attendance(): readonly AttendanceAnswer[] {
    return this.#list<AttendanceAnswer>('attendance');
  }

  /** The rounds of expectations in which the visitor takes part, each as sealed for the visitor's party. */
  get rounds(): readonly FamilyRound[] {
    return this.#list<FamilyRound>('expectations-round');
  }

  /** The visitor's copies of the conversations of which the visitor may know. */
  get conversations(): readonly FamilyConversation[] {
    return this.#list<FamilyConversation>('conversation');
  }

  /** The visitor's copy of what parents offered, per school year. */
  get offers(): readonly ParentOffers[] {
    return this.#list<ParentOffers>('parent-offers');
  }

  /** The lists of help. */
  get help(): readonly FamilyHelp[] {
    return this.#list<FamilyHelp>('family-help');
  }

  /** The lists of the school's own: for who makes lists all of them, for others those that are in use. */
  get ownLists(): readonly OwnInstrument[] {
    return this.#list<OwnInstrument>('own-instrument');
  }

  /** What visitors wrote for themselves about a talk: a page shows each only to who wrote it. */
  get lookBacks(): readonly LookBack[] {
    return this.#list<LookBack>('look-back');
  }

  #list<T extends Stored>(kind: Kind): readonly T[] {
    return this.saverOf(kind).list<T>(kind);
  }
}

const ordered = new WeakMap<readonly Stored[], readonly Stored[]>();

/** The same records by number; the same list for the same list. */
function inOrder<T extends Stored & { readonly number: number }>(records: readonly T[]): readonly T[] {
  const list = ordered.get(records) ?? records.toSorted((a, b) => a.number - b.number);
  ordered.set(records, list);
  return list as readonly T[];
}
