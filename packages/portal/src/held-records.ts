import type { Response } from '@driehoek/sdk/checklist';
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
  Plan,
  FormDrafts,
  Stored,
} from './records.js';
import type { Saver } from './saver.js';

/** The records that the portal holds, with what was changed here and in other tabs. Each list stays the same until one of its records changes. */
export abstract class HeldRecords extends EventTarget {
  protected readonly saver: Saver;

  constructor(saver: Saver) {
    super();
    this.saver = saver;
  }

  get people(): readonly Person[] {
    return inOrder(this.saver.list<Person>('person'));
  }

  get responses(): readonly Response[] {
    return this.saver.list<Response>('response');
  }

  get files(): readonly AnswerFile[] {
    return inOrder(this.saver.list<AnswerFile>('answer-file'));
  }

  get cards(): readonly CardDraft[] {
    return this.saver.list<CardDraft>('card');
  }

  get plans(): readonly Plan[] {
    return this.saver.list<Plan>('plan');
  }

  get yearPlans(): readonly YearPlan[] {
    return this.saver.list<YearPlan>('year-plan');
  }

  /** What was typed in forms and not saved yet: of moments per school year, and of help. */
  get formDrafts(): readonly FormDrafts[] {
    return this.saver.list<FormDrafts>('entry-drafts');
  }

  get classes(): readonly ClassContacts[] {
    return this.saver.list<ClassContacts>('class-contacts');
  }

  /** What households said here of how they like to be in contact; `listFamilyPreferences` adds the example. */
  get preferences(): readonly ContactPreferences[] {
    return this.saver.list<ContactPreferences>('contact-preferences');
  }

  /** Who comes along from the visitor's family, per moment. */
  get attendance(): readonly AttendanceAnswer[] {
    return this.saver.list<AttendanceAnswer>('attendance');
  }

  /** The rounds that were changed here; `withExampleRounds` adds the others. */
  get rounds(): readonly FamilyRound[] {
    return this.saver.list<FamilyRound>('expectations-round');
  }

  /** The conversations that were created or changed here; `withExampleConversations` adds the others. */
  get conversations(): readonly FamilyConversation[] {
    return this.saver.list<FamilyConversation>('conversation');
  }

  /** What parents offered, per school year, where it was changed here. */
  get offers(): readonly ParentOffers[] {
    return this.saver.list<ParentOffers>('parent-offers');
  }

  /** The lists of help that the school changed here. */
  get help(): readonly FamilyHelp[] {
    return this.saver.list<FamilyHelp>('family-help');
  }

  /** What visitors wrote for themselves about a talk: a page shows each only to who wrote it. */
  get lookBacks(): readonly LookBack[] {
    return this.saver.list<LookBack>('look-back');
  }
}

const ordered = new WeakMap<readonly Stored[], readonly Stored[]>();

/** The same records by number; the same list for the same list. */
function inOrder<T extends Stored & { readonly number: number }>(records: readonly T[]): readonly T[] {
  const list = ordered.get(records) ?? records.toSorted((a, b) => a.number - b.number);
  ordered.set(records, list);
  return list as readonly T[];
}
