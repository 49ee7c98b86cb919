import { type Instrument, RESPONSE_SCHEMA_VERSION, type Response } from '@driehoek/sdk/checklist';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import { type ContactPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import type { LookBack } from '@driehoek/sdk/look-back';
import type { RecordStore } from '@driehoek/sdk/records';
import { schoolYearOf } from '@driehoek/sdk/shared';
import type { CardDraft } from './card/card-draft.js';
import type { Changes } from './changes.js';
import { firstInstrument, INSTRUMENTS } from './checklist/instruments.js';
import { exampleClass } from './class/example-class.js';
import { Journal } from './journal.js';
import { HeldRecords } from './held-records.js';
import { HELD, type Listed, type ListedKind } from './lists.js';
import type { FamilyConversation, AnswerFile, AnswerPart, Kind, Person, Stored, Visitor } from './records.js';
import { examplePreferences } from './preferences/example-preferences.js';
import { GROUP_SIZES, toGroupSize } from './report/group-sizes.js';
import { Saver, type SaveOptions } from './saver.js';
import { openStore } from './store.js';
import { ifGone, openTab } from './tabs.js';
import { exampleHelp } from './together/example-help.js';
import { beginVisitor, keepVisitor, readVisitor } from './visitor.js';
import { emptyPlans, examplePlans } from './year/example-plan.js';
import type { Layers } from './year/plan-layers.js';

/** How a page keeps a record. */
export interface KeepOptions<T extends Stored> {
  /** The version that was changed, when it is not the one that the state has: what an element was given. */
  readonly before?: T | undefined;
  /** Whether somebody is typing: then pages do not render again, for they show already what is typed. */
  readonly isTyped?: boolean;
}

/**
 * The state of the portal, stored in the browser. Elements read it, change it through its methods, and render again at
 * its `change` event, which is also sent when another tab changed something.
 */
export class PortalState extends HeldRecords {
  /** The storage problem, if any: nothing can be stored, or the last change was not saved. */
  trouble: 'not-kept' | 'not-saved' | undefined;

  /** The school year of today. */
  readonly thisYear = schoolYearOf(new Date().toLocaleDateString('sv'));
  visitor: Visitor = {
    language: 'nl',
    role: 'class-teacher',
    instruments: {},
    schoolYear: this.thisYear,
    minGroupSize: GROUP_SIZES[0],
  };

  readonly #journal: Journal;

  private constructor(
    readonly store: RecordStore,
    journal: Journal,
  ) {
    super(
      new Saver(store, {
        journal,
        changed: () => this.#changed(),
        failed: () => this.#reportTrouble('not-saved'),
      }),
    );
    this.#journal = journal;
  }

  /** Opens the store and reads everything in it. */
  static async open(): Promise<PortalState> {
    // Before anything is read: another tab may be storing what this one left.
    const journal = new Journal(findJournal(), await openTab());
    const { store, kept } = await openStore();
    const state = new PortalState(store, journal);
    if (!kept) state.trouble = 'not-kept';
    const visitor = { ...state.visitor, ...readVisitor() };
    state.visitor = beginVisitor({ ...visitor, minGroupSize: toGroupSize(visitor.minGroupSize) });
    await state.saver.open(HELD);
    await state.#recoverTab(journal.tab);
    await state.recover();
    return state;
  }

  get instrument(): Instrument {
    const { role, instruments } = this.visitor;
    return INSTRUMENTS.find(({ id }) => id === instruments[role]) ?? firstInstrument(role);
  }

  /** The person who is filling in: the chosen one, or somebody new in the visitor's role. */
  get person(): Person {
    const { person, role } = this.visitor;
    const number = Math.max(0, ...this.people.map((other) => other.number)) + 1;
    return this.people.find(({ id }) => id === person) ?? { id: `persoon-${number}`, number, role };
  }

  /** The response of the person chosen to the instrument and year chosen; an empty one when there is none yet. */
  get response(): Response {
    const id = [this.person.id, this.instrument.id, this.visitor.schoolYear].join('.');
    return this.responses.find((response) => response.id === id) ?? this.#emptyResponse(id);
  }

  /**
   * Changes the choices of the visitor. Another role also means another person: the last one with that role, or a new
   * one.
   */
  look(change: Partial<Visitor>): void {
    let visitor = { ...this.visitor, ...change };
    const { person: _person, ...nobody } = visitor;
    if (change.role && change.role !== this.person.role) {
      const other = this.people.findLast(({ role }) => role === change.role);
      visitor = { ...nobody, ...(other && { person: other.id }) };
    }
    this.#setVisitor(visitor);
  }

  /** Chooses another instrument, and stores it as the choice for this role. */
  chooseInstrument(id: string): void {
    const { role, instruments } = this.visitor;
    this.look({ instruments: { ...instruments, [role]: id } });
  }

  /** Switches to a person who filled in before, or to somebody new. */
  become(person: Person | undefined): void {
    const { person: _before, ...nobody } = this.visitor;
    this.#setVisitor(person ? { ...nobody, person: person.id, role: person.role } : nobody);
  }

  /** Stores the response of the current person. */
  answer(response: Response, options: KeepOptions<Response> = {}): void {
    const isNew = this.#keepPerson();
    this.#save('response', response, { ...options, ...(isNew && { isTyped: false }) });
  }

  /** Removes a person with all their responses; returns a function that restores them. */
  removePerson(person: Person): () => void {
    const responses = this.responses.filter(({ respondent }) => respondent === person.id);
    for (const { id } of responses) this.#remove('response', id);
    this.#remove('person', person.id);
    return () => {
      this.#save('person', person);
      for (const response of responses) this.#save('response', response);
    };
  }

  /** Stores what the visitor wrote for themselves about a talk, and so that it stays theirs, who they are. */
  keepLookBack(lookBack: LookBack, options: KeepOptions<LookBack> = {}): void {
    const isNew = this.#keepPerson();
    this.#save('look-back', lookBack, { ...options, ...(isNew && { isTyped: false }) });
  }

  /** Removes it at once, for good. */
  removeLookBack(id: string): void {
    if (this.lookBacks.some((each) => each.id === id)) this.#remove('look-back', id);
  }

  /** Stores a new or changed record. */
  keep<K extends ListedKind>(kind: K, record: Listed[K], options: KeepOptions<Listed[K]> = {}): void {
    this.#save(kind, record, options);
  }

  /** Stores a record of a kind that is merged by its changes, together with the change. */
  keepChange<K extends keyof Changes>(
    kind: K,
    record: Listed[K],
    change: Changes[K],
    { isTyped = false }: Pick<KeepOptions<Listed[K]>, 'isTyped'> = {},
  ): void {
    this.#save(kind, record, { change, isTyped });
  }

  /**
   * Returns the year plans of the school and its class: the stored ones, else for this year the example, for another
   * year empty plans.
   */
  layersOf(schoolYear: string): Layers {
    const first = schoolYear === this.thisYear ? examplePlans(schoolYear) : emptyPlans(schoolYear);
    const kept = (plan: YearPlan) => this.yearPlans.find(({ id }) => id === plan.id) ?? plan;
    return { school: kept(first.school), ofClass: kept(first.ofClass) };
  }

  keepLayers({ school, ofClass }: Layers): void {
    this.keep('year-plan', school);
    this.keep('year-plan', ofClass);
  }

  removeCard(card: CardDraft): () => void {
    this.#remove('card', card.id);
    return () => this.keep('card', card);
  }

  removeConversation(conversation: FamilyConversation): () => void {
    this.#remove('conversation', conversation.id);
    return () => this.keep('conversation', conversation);
  }

  /** Reads the responses of a loaded file, part by part. */
  async *readAnswers(file: AnswerFile): AsyncGenerator<readonly Response[]> {
    for (let part = 0; part < file.parts; part++) {
      const record = await this.store.get<AnswerPart>('answers', `${file.id}/${part}`);
      yield record?.responses ?? [];
    }
  }

  /** Stores a part of a file that is being loaded; it is used once {@link addFile} has been called. */
  async keepAnswers(fileId: string, part: number, responses: readonly Response[]): Promise<void> {
    await this.store.put<AnswerPart>('answers', { id: `${fileId}/${part}`, responses });
  }

  /** The number of the file that is loaded next. */
  get nextFile(): number {
    return Math.max(0, ...this.files.map(({ number }) => number)) + 1;
  }

  async addFile(file: AnswerFile): Promise<void> {
    await this.#save('answer-file', file);
  }

  /** Removes a loaded file; returns a function that restores it. */
  async removeFile(file: AnswerFile): Promise<() => Promise<void>> {
    const parts: (readonly Response[])[] = [];
    for await (const part of this.readAnswers(file)) parts.push(part);
    await this.#remove('answer-file', file.id);
    await this.dropAnswers(file.id, file.parts);
    return async () => {
      for (const [index, part] of parts.entries()) await this.keepAnswers(file.id, index, part);
      await this.addFile(file);
    };
  }

  /** Removes the parts of a file that was never added or was removed. */
  async dropAnswers(fileId: string, parts: number): Promise<void> {
    for (let part = 0; part < parts; part++) await this.store.remove('answers', `${fileId}/${part}`);
  }

  /** Removes everything that the portal has stored in this browser. */
  async clear(): Promise<void> {
    await this.saver.settle();
    for (const kind of HELD) {
      for (const { id } of this.saver.list(kind)) this.#remove(kind, id);
    }
    for (const { id } of await this.store.list('answers')) await this.store.remove('answers', id);
    await this.saver.settle();
    const { person: _person, ...nobody } = this.visitor;
    this.#setVisitor(nobody);
  }

  /** Resolves when everything has been written. */
  settle(): Promise<void> {
    return this.saver.settle();
  }

  /** Call it when the page may be closed: nothing that was typed is lost then. */
  flush(): void {
    this.saver.save().catch(() => this.#reportTrouble('not-saved'));
  }

  /** Goes on with what tabs could not store that are gone by now. */
  async recover(): Promise<void> {
    await Promise.all(this.#journal.listTabs().map((tab) => ifGone(tab, () => this.#recoverTab(tab))));
  }

  #recoverTab(tab: string): Promise<void> {
    return this.saver.recover(tab).catch(() => this.#reportTrouble('not-saved'));
  }

  #emptyResponse(id: string): Response {
    const { person, instrument, visitor } = this;
    return {
      id,
      schemaVersion: RESPONSE_SCHEMA_VERSION,
      instrument: instrument.id,
      instrumentVersion: instrument.version,
      schoolYear: visitor.schoolYear,
      role: person.role,
      respondent: person.id,
      answers: {},
    };
  }

  async #save(kind: Kind, record: Stored, options: SaveOptions = {}): Promise<void> {
    const before = options.before ?? this.#findExample(kind, record);
    const saved = this.saver.edit(kind, record, { ...options, ...(before && { before }) });
    if (!options.isTyped) this.#changed();
    try {
      await saved;
      if (this.trouble === 'not-saved') this.#reportTrouble(undefined);
      // The pages go on from what was stored: what others make of it since is a change of theirs, also of these words.
      else this.#changed();
    } catch {
      this.#reportTrouble('not-saved');
    }
  }

  async #remove(kind: Kind, id: string): Promise<void> {
    const removed = this.saver.remove(kind, id);
    this.#changed();
    await removed.catch(() => this.#reportTrouble('not-saved'));
  }

  /** What pages showed of a record that nobody stored yet: what was changed in it is what differs from that. */
  #findExample(kind: Kind, record: Stored): Stored | undefined {
    if (this.saver.list(kind).some(({ id }) => id === record.id)) return undefined;
    if (kind === 'class-contacts') return exampleClass(this.thisYear);
    if (kind === 'family-help') return exampleHelp(this.thisYear);
    if (kind === 'contact-preferences') return findExamplePreferences(record as ContactPreferences);
    if (kind !== 'year-plan') return undefined;
    return Object.values(this.layersOf((record as YearPlan).schoolYear)).find(({ id }) => id === record.id);
  }

  /** Stores the current person when it is a new one, and says whether it was. */
  #keepPerson(): boolean {
    const { person } = this;
    if (this.people.some(({ id }) => id === person.id)) return false;
    this.#save('person', person);
    this.become(person);
    return true;
  }

  #setVisitor(visitor: Visitor): void {
    this.visitor = visitor;
    keepVisitor(visitor);
    this.#changed();
  }

  #reportTrouble(trouble: 'not-saved' | undefined): void {
    this.trouble = trouble;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** What the portal showed of a household that had said nothing here: an example, or nothing said. */
function findExamplePreferences(preferences: ContactPreferences): ContactPreferences {
  const example = examplePreferences(preferences.schoolYear).find(({ id }) => id === preferences.id);
  return example ?? createPreferences(preferences);
}

/** Returns `localStorage`; a browser that blocks storage may throw at the mere access. */
function findJournal(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
