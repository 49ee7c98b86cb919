import { type Instrument, RESPONSE_SCHEMA_VERSION, type Response } from '@driehoek/sdk/checklist';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { RecordStore } from '@driehoek/sdk/records';
import { schoolYearOf } from '@driehoek/sdk/shared';
import type { CardDraft } from './card/card-draft.js';
import type { Change, Changes } from './changes.js';
import { firstInstrument, INSTRUMENTS } from './checklist/instruments.js';
import { LISTED, type Listed, type ListedKind, LISTS } from './lists.js';
import { mergeRecords } from './merge-records.js';
import type {
  AnswerFile,
  AnswerPart,
  AttendanceAnswer,
  FamilyConversation,
  FamilyRound,
  Kind,
  Person,
  Plan,
  Stored,
  Visitor,
} from './records.js';
import { GROUP_SIZES, toGroupSize } from './report/group-sizes.js';
import { Saver } from './saver.js';
import { openStore } from './store.js';
import { emptyPlans, examplePlans } from './year/example-plan.js';
import type { Layers } from './year/plan-layers.js';

/**
 * The state of the portal, stored in the browser. Elements read it, change it through its methods, and render again at
 * its `change` event.
 */
export class PortalState extends EventTarget {
  people: readonly Person[] = [];
  responses: readonly Response[] = [];
  files: readonly AnswerFile[] = [];
  cards: readonly CardDraft[] = [];
  plans: readonly Plan[] = [];
  yearPlans: readonly YearPlan[] = [];
  classes: readonly ClassContacts[] = [];
  /** Who comes along from the visitor's family, per moment. */
  attendance: readonly AttendanceAnswer[] = [];
  /** The rounds that were changed here; `withExampleRounds` adds the others. */
  rounds: readonly FamilyRound[] = [];
  /** The conversations that were created or changed here; `withExampleConversations` adds the others. */
  conversations: readonly FamilyConversation[] = [];
  /** The storage problem, if any: nothing can be stored, or the last change was not saved. */
  trouble: 'not-kept' | 'not-saved' | undefined;

  /** The school year of today. */
  readonly thisYear = schoolYearOf(new Date().toLocaleDateString('sv'));
  visitor: Visitor = {
    id: 'visitor',
    language: 'nl',
    role: 'class-teacher',
    instruments: {},
    schoolYear: this.thisYear,
    minGroupSize: GROUP_SIZES[0],
  };

  readonly #saver: Saver;

  private constructor(readonly store: RecordStore) {
    super();
    this.#saver = new Saver(store, journal(), mergeRecords);
  }

  /** Opens the store and reads everything in it. */
  static async open(): Promise<PortalState> {
    const { store, kept } = await openStore();
    const state = new PortalState(store);
    if (!kept) state.trouble = 'not-kept';
    await state.#saver.recover().catch(() => {
      state.trouble ??= 'not-saved';
    });
    const [visitors, people, responses, files, ...lists] = await Promise.all([
      state.#list<Visitor>('visitor'),
      state.#list<Person>('person'),
      state.#list<Response>('response'),
      state.#list<AnswerFile>('answer-file'),
      ...LISTED.map((kind) => state.#list(kind)),
    ] as const);
    const visitor = { ...state.visitor, ...visitors[0] };
    state.visitor = { ...visitor, minGroupSize: toGroupSize(visitor.minGroupSize) };
    state.people = people.sort((a, b) => a.number - b.number);
    // Files stored by an older portal lack these fields.
    const before = { number: 0, replacements: [] };
    state.files = files
      .map((file) => ({ ...before, ...(file as Partial<AnswerFile> & Stored) }) as AnswerFile)
      .sort((a, b) => a.number - b.number);
    Object.assign(state, { responses }, ...LISTED.map((kind, index) => ({ [LISTS[kind]]: lists[index] })));
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
  look(change: Partial<Omit<Visitor, 'id'>>): void {
    let visitor = { ...this.visitor, ...change };
    const { person: _person, ...nobody } = visitor;
    if (change.role && change.role !== this.person.role) {
      const other = this.people.findLast(({ role }) => role === change.role);
      visitor = { ...nobody, ...(other && { person: other.id }) };
    }
    this.visitor = visitor;
    this.#save('visitor', visitor);
  }

  /** Chooses another instrument, and stores it as the choice for this role. */
  chooseInstrument(id: string): void {
    const { role, instruments } = this.visitor;
    this.look({ instruments: { ...instruments, [role]: id } });
  }

  /** Switches to a person who filled in before, or to somebody new. */
  become(person: Person | undefined): void {
    const { person: _before, ...nobody } = this.visitor;
    this.visitor = person ? { ...nobody, person: person.id, role: person.role } : nobody;
    this.#save('visitor', this.visitor);
  }

  /** Stores the response of the current person. */
  answer(response: Response): void {
    const { person } = this;
    if (!this.people.some(({ id }) => id === person.id)) {
      this.people = [...this.people, person];
      this.#save('person', person);
      this.become(person);
    }
    this.responses = withRecord(this.responses, response);
    this.#save('response', response);
  }

  /** Removes a person with all their responses; returns a function that restores them. */
  removePerson(person: Person): () => void {
    const responses = this.responses.filter(({ respondent }) => respondent === person.id);
    this.people = this.people.filter(({ id }) => id !== person.id);
    this.responses = this.responses.filter(({ respondent }) => respondent !== person.id);
    for (const { id } of responses) this.#delete('response', id);
    this.#delete('person', person.id);
    return () => {
      this.people = [...this.people, person].sort((a, b) => a.number - b.number);
      this.responses = [...this.responses, ...responses];
      this.#save('person', person);
      for (const response of responses) this.#save('response', response);
    };
  }

  /** Stores a new or changed record. */
  keep<K extends ListedKind>(kind: K, record: Listed[K]): void {
    Object.assign(this, { [LISTS[kind]]: withRecord<Stored>(this[LISTS[kind]], record) });
    this.#save(kind, record);
  }

  /** Stores a record of a kind that is merged by its changes, together with the change. */
  keepChange<K extends keyof Changes>(kind: K, record: Listed[K], change: Changes[K]): void {
    Object.assign(this, { [LISTS[kind]]: withRecord<Stored>(this[LISTS[kind]], record) });
    this.#save(kind, record, change);
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
    this.cards = this.cards.filter(({ id }) => id !== card.id);
    this.#delete('card', card.id);
    return () => this.keep('card', card);
  }

  removeConversation(conversation: FamilyConversation): () => void {
    this.conversations = this.conversations.filter(({ id }) => id !== conversation.id);
    this.#delete('conversation', conversation.id);
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
    this.files = [...this.files, file].sort((a, b) => a.number - b.number);
    await this.#save('answer-file', file);
  }

  /** Removes a loaded file; returns a function that restores it. */
  async removeFile(file: AnswerFile): Promise<() => Promise<void>> {
    const parts: (readonly Response[])[] = [];
    for await (const part of this.readAnswers(file)) parts.push(part);
    this.files = this.files.filter(({ id }) => id !== file.id);
    await this.#delete('answer-file', file.id);
    await this.dropAnswers(file.id, file.parts);
    return async () => {
      for (const [index, part] of parts.entries()) await this.keepAnswers(file.id, index, part);
      await this.addFile(file);
    };
  }

  /** Deletes the parts of a file that was never added or was removed. */
  async dropAnswers(fileId: string, parts: number): Promise<void> {
    for (let part = 0; part < parts; part++) await this.store.delete('answers', `${fileId}/${part}`);
  }

  /** Deletes everything that the portal has stored in this browser. */
  async clear(): Promise<void> {
    await this.#saver.settle();
    const { language } = this.visitor;
    for (const kind of ['person', 'response', 'answers', 'answer-file', ...LISTED] as const) {
      for (const { id } of await this.#list<Stored>(kind)) await this.#delete(kind, id);
    }
    Object.assign(this, { people: [], responses: [], files: [] }, ...LISTED.map((kind) => ({ [LISTS[kind]]: [] })));
    const { person: _person, ...nobody } = this.visitor;
    this.visitor = { ...nobody, language };
    await this.#save('visitor', this.visitor);
  }

  /** Resolves when everything has been written. */
  settle(): Promise<void> {
    return this.#saver.settle();
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

  async #list<T extends Stored>(kind: Kind): Promise<T[]> {
    const records = await this.store.list<T>(kind);
    for (const record of records) this.#saver.know(kind, record);
    return records;
  }

  async #save(kind: Kind, record: Stored, change?: Change): Promise<void> {
    this.#changed();
    try {
      await this.#saver.save(kind, record, change);
      if (this.trouble === 'not-saved') this.#reportTrouble(undefined);
    } catch {
      this.#reportTrouble('not-saved');
    }
  }

  async #delete(kind: Kind, id: string): Promise<void> {
    this.#changed();
    await this.#saver.settle();
    this.#saver.forget(kind, id);
    await this.store.delete(kind, id);
  }

  #reportTrouble(trouble: 'not-saved' | undefined): void {
    this.trouble = trouble;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function withRecord<T extends Stored>(records: readonly T[], record: T): T[] {
  const index = records.findIndex(({ id }) => id === record.id);
  return index < 0 ? [...records, record] : records.with(index, record);
}

/** Returns `localStorage`; a browser that blocks storage may throw at the mere access. */
function journal(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
