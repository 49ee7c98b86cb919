import { hasSameMeaning, type Instrument, RESPONSE_SCHEMA_VERSION, type Response } from '@driehoek/sdk/checklist';
import type { YearPlan } from '@driehoek/sdk/contact-calendar';
import type { LookBack } from '@driehoek/sdk/look-back';
import { schoolYearOf } from '@driehoek/sdk/shared';
import type { CardDraft } from './card/card-draft.js';
import { firstInstrument, INSTRUMENTS, listInUse } from './checklist/instruments.js';
import type { Listed, ListedKind } from './lists.js';
import type { AnswerFile, AnswerPart, Person, Stored, Visitor } from './records.js';
import { GROUP_SIZES, toGroupSize } from './report/group-sizes.js';
import { openSession } from './session/open-session.js';
import type { KnownPupil } from './session/session.js';
import { StoredRecords } from './stored-records.js';
import { openTab } from './tabs.js';
import { beginVisitor, keepVisitor, readVisitor } from './visitor.js';
import { emptyPlans } from './year/example-plan.js';
import type { Layers } from './year/plan-layers.js';

/** How a page keeps a record. */
export interface KeepOptions<T extends Stored> {
  /** The version that was changed, when it is not the one that the state has: what an element was given. */
  readonly before?: T | undefined;
  /** Whether somebody is typing: then pages do not render again, for they show already what is typed. */
  readonly isTyped?: boolean;
}

/**
 * The state of the portal. Elements read it, change it through its methods, and render again at its `change` event, which is also
 * sent when somebody else changed something, in another tab or elsewhere.
 */
export class PortalState extends StoredRecords {
  /** Whether the visitor is becoming somebody else: what is shown is still what the one before had. */
  isBusy = false;

  /** The school year of today. */
  readonly thisYear = schoolYearOf(new Date().toLocaleDateString('sv'));
  visitor: Visitor = {
    language: 'nl',
    role: 'class-teacher',
    instruments: {},
    schoolYear: this.thisYear,
    minGroupSize: GROUP_SIZES[0],
  };

  /** What the visitor wants to be, while it is not so yet. */
  #wanted: Visitor | undefined;
  #becoming: Promise<unknown> = Promise.resolve();

  /** Reads everything that the visitor may have. */
  static async open(): Promise<PortalState> {
    // Before anything is read: another tab may be storing what this one left.
    const tab = await openTab();
    const thisYear = schoolYearOf(new Date().toLocaleDateString('sv'));
    const session = await openSession(thisYear);
    const state = new PortalState(session, findJournal(), tab);
    if (!session.isKept) state.trouble = 'not-kept';
    const visitor = { ...state.visitor, ...readVisitor(), ...session.person?.looks };
    state.visitor = beginVisitor({ ...visitor, minGroupSize: toGroupSize(visitor.minGroupSize) });
    await state.read(state.visitor);
    return state;
  }

  /** The pupils whom the visitor knows of. */
  get pupils(): readonly KnownPupil[] {
    return this.session.pupils;
  }

  /** Our instruments, and those of the school's own that are or were in use. */
  get instruments(): readonly Instrument[] {
    return [...INSTRUMENTS, ...listInUse(this.ownLists)];
  }

  get instrument(): Instrument {
    const { role, instruments } = this.visitor;
    return this.instruments.find(({ id }) => id === instruments[role]) ?? firstInstrument(role);
  }

  /** The person who is filling in: the chosen one, or somebody new in the visitor's role. */
  get person(): Person {
    const { person, role } = this.visitor;
    const { id } = this.reader;
    if (this.session.person && id !== undefined) return { id, number: 1, role };
    const number = Math.max(0, ...this.people.map((other) => other.number)) + 1;
    return this.people.find(({ id }) => id === person) ?? { id: `persoon-${number}`, number, role };
  }

  /**
   * The response of the person chosen to the instrument and year chosen; an empty one when there is none yet. One to a version that
   * asked something else stays apart.
   */
  get response(): Response {
    const { person, instrument, visitor } = this;
    const first = [person.id, instrument.id, visitor.schoolYear].join('.');
    const known = this.responses.filter(({ id }) => id === first || id.startsWith(`${first}.`));
    const same = known.find(({ instrumentVersion }) => hasSameMeaning(instrumentVersion, instrument));
    return same ?? this.#emptyResponse(known.length > 0 ? `${first}.${instrument.version}` : first);
  }

  /**
   * Changes the choices of the visitor. Another role also means another person: the last one with that role, or a new
   * one.
   */
  look(change: Partial<Visitor>): void {
    let visitor = { ...(this.#wanted ?? this.visitor), ...change };
    const { person: _person, ...nobody } = visitor;
    if (change.role && change.role !== this.person.role) {
      const other = this.people.findLast(({ role }) => role === change.role);
      visitor = { ...nobody, ...(other && { person: other.id }) };
    }
    const isSame = AS_WHOM.every((choice) => visitor[choice] === this.visitor[choice]);
    if (isSame && !this.#wanted) this.#setVisitor(visitor);
    else this.#become(visitor);
  }

  /** Looks as somebody else once everything of theirs has been read; the last choice counts. */
  #become(visitor: Visitor): void {
    this.#wanted = visitor;
    this.isBusy = true;
    this.#becoming = this.#becoming.then(async () => {
      if (this.#wanted !== visitor) return;
      try {
        await this.becomeReader(visitor);
        if (this.#wanted !== visitor) return;
        this.visitor = visitor;
        keepVisitor(visitor);
      } catch {
        this.trouble = 'not-saved';
      }
      this.#wanted = undefined;
      this.isBusy = false;
      this.changed();
    });
    this.changed();
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
    this.save('response', response, { ...options, ...(isNew && { isTyped: false }) });
  }

  /** Removes a person with all their responses; returns a function that restores them. */
  removePerson(person: Person): () => void {
    const responses = this.responses.filter(({ respondent }) => respondent === person.id);
    for (const { id } of responses) this.removeOwn('response', id);
    this.removeOwn('person', person.id);
    return () => {
      this.save('person', person);
      for (const response of responses) this.save('response', response);
    };
  }

  /** Stores what the visitor wrote for themselves about a talk, and so that it stays theirs, who they are. */
  keepLookBack(lookBack: LookBack, options: KeepOptions<LookBack> = {}): void {
    const isNew = this.#keepPerson();
    this.save('look-back', lookBack, { ...options, ...(isNew && { isTyped: false }) });
  }

  /** Removes it at once, for good. */
  removeLookBack(id: string): void {
    if (this.lookBacks.some((each) => each.id === id)) this.removeOwn('look-back', id);
  }

  /** Stores a new or changed record. */
  keep<K extends ListedKind>(kind: K, record: Listed[K], options: KeepOptions<Listed[K]> = {}): void {
    this.save(kind, record, options);
  }

  /** Returns the year plans of the school and its class; empty ones when nobody has planned anything in that year. */
  layersOf(schoolYear: string): Layers {
    const empty = emptyPlans(schoolYear);
    const kept = (plan: YearPlan) => this.yearPlans.find(({ id }) => id === plan.id) ?? plan;
    return { school: kept(empty.school), ofClass: kept(empty.ofClass) };
  }

  keepLayers({ school, ofClass }: Layers): void {
    this.keep('year-plan', school);
    this.keep('year-plan', ofClass);
  }

  removeCard(card: CardDraft): () => void {
    this.removeOwn('card', card.id);
    return () => this.keep('card', card);
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
    await this.save('answer-file', file);
  }

  /** Removes a loaded file; returns a function that restores it. */
  async removeFile(file: AnswerFile): Promise<() => Promise<void>> {
    const parts: (readonly Response[])[] = [];
    for await (const part of this.readAnswers(file)) parts.push(part);
    await this.removeOwn('answer-file', file.id);
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
    await this.settle();
    for (const kind of this.listOwn()) {
      for (const { id } of this.saverOf(kind).list(kind)) this.removeOwn(kind, id);
    }
    for (const { id } of await this.store.list('answers')) await this.store.remove('answers', id);
    await this.session.clear();
    await this.settle();
    const { person: _person, ...nobody } = this.visitor;
    this.#setVisitor(nobody);
  }

  override async settle(): Promise<void> {
    await this.#becoming;
    await super.settle();
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

  /** Stores the current person when it is a new one, and says whether it was. */
  #keepPerson(): boolean {
    const { person } = this;
    if (this.session.person || this.people.some(({ id }) => id === person.id)) return false;
    this.save('person', person);
    this.become(person);
    return true;
  }

  #setVisitor(visitor: Visitor): void {
    this.visitor = visitor;
    keepVisitor(visitor);
    this.changed();
  }
}

/** The choices that say as whom the visitor looks, and in which language the example is. */
const AS_WHOM = ['role', 'pupil', 'household', 'language'] as const satisfies readonly (keyof Visitor)[];

/** Returns `localStorage`; a browser that blocks storage may throw at the mere access. */
function findJournal(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
