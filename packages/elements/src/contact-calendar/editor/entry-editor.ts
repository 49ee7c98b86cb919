import { type CalendarEntry, isUsuallyFormal, type YearPlan } from '@driehoek/sdk/contact-calendar';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { Issue } from '@driehoek/sdk/shared';
import { type EntryDraft, EntryDrafts } from '../../shared/entry-drafts.js';
import { type FieldClash, mergeFields } from '../../shared/merge-fields.js';
import {
  addReminder,
  FIELD_LISTS,
  readKind,
  suggestLastDay,
  toEntry,
  toFormData,
  withoutReminder,
  wordedIn,
} from './entry-form-data.js';
import { findProblems } from './entry-problems.js';

/** One moment in the form. */
interface Session {
  readonly entry: CalendarEntry;
  readonly isNew: boolean;
  /** The fields as they were before anything was typed. */
  readonly original: FormData;
  values: FormData;
  isDraft: boolean;
  issues: readonly Issue[];
  /** The fields of which the issues are. */
  given?: FormData;
  /** What the plan said when {@link clashes} were shown; fields that others changed are measured from there. */
  seen?: FormData;
  /** The fields that somebody else changed too, to something else. */
  clashes?: readonly FieldClash[];
  /** Another number draws the form afresh. */
  version: number;
}

/** The form for a moment: what is typed in it is kept, also after it was closed, until it is saved or begun again. */
export class EntryEditor {
  session: Session | undefined;
  #version = 0;
  readonly #drafts: EntryDrafts;

  /** @param changed called when what is typed and not saved has changed, but not by setting `drafts`. */
  constructor(changed: (drafts: readonly EntryDraft[]) => void) {
    this.#drafts = new EntryDrafts(changed);
  }

  /** What was typed and not saved yet, per moment. */
  get drafts(): readonly EntryDraft[] {
    return this.#drafts.list;
  }

  /** Goes on with what was typed before, perhaps on another page. A form that is open stays as it is. */
  set drafts(drafts: readonly EntryDraft[]) {
    this.#drafts.list = drafts;
  }

  /** Opens the form, with what was typed before. A new moment has no id yet that anybody knows: there is one such draft. */
  open(entry: CalendarEntry, isNew: boolean, language: string): void {
    const key = keyOf(entry, isNew);
    const draft = this.#drafts.find(key);
    const original = this.#drafts.findOriginal(key) ?? toFormData(entry, wordedIn(draft) || language);
    this.#draw({
      entry,
      isNew,
      original,
      values: draft ?? original,
      isDraft: draft !== undefined,
      issues: [],
      version: 0,
    });
  }

  /** Keeps what is in the form now. */
  type(form: HTMLFormElement): void {
    this.#keep(new FormData(form));
  }

  /** Closes the form; what was typed and not saved waits for the next time. */
  close(form: HTMLFormElement): void {
    this.type(form);
    this.session = undefined;
  }

  /** Begins again with the moment as it is in the plan now. */
  startAgain(language: string, plan: YearPlan | undefined): void {
    const { session } = this;
    if (!session) return;
    const { isNew } = session;
    this.#drafts.drop(keyOf(session.entry, isNew));
    const now = isNew ? undefined : plan?.entries.find(({ id }) => id === session.entry.id);
    this.open(now ?? session.entry, isNew, language);
  }

  /** Another kind brings its own usual answer to whether parents are expected. */
  chooseKind(form: HTMLFormElement): void {
    const formal = form.elements.namedItem('formal');
    if (formal instanceof HTMLInputElement) formal.checked = isUsuallyFormal(readKind(new FormData(form)));
  }

  /** A last day that would lie before the first goes along with it. */
  chooseDays(form: HTMLFormElement): void {
    const last = suggestLastDay(new FormData(form));
    const field = form.elements.namedItem('last');
    if (last !== undefined && field instanceof HTMLInputElement) field.value = last;
    this.type(form);
  }

  addReminder(form: HTMLFormElement): void {
    this.#redraw(form, (values) => addReminder(values, 7, 'message'));
  }

  removeReminder(form: HTMLFormElement, index: number): void {
    this.#redraw(form, (values) => withoutReminder(values, index));
  }

  /**
   * The moment as it was filled in, with what others saved of it since the form was opened; undefined, with the reasons in the
   * session, when it cannot be saved so.
   */
  save(form: HTMLFormElement, plan: YearPlan, reader: ReaderOptions & { language: string }): CalendarEntry | undefined {
    const { session } = this;
    if (!session) return undefined;
    const now = session.isNew ? undefined : plan.entries.find(({ id }) => id === session.entry.id);
    const data = this.#merge(new FormData(form), now, reader.language);
    if (!data) return undefined;
    const entry = toEntry(data, now ?? session.entry, reader.language);
    const issues = findProblems(entry, plan, reader);
    if (issues.length > 0) {
      this.session = { ...session, issues, given: data };
      return undefined;
    }
    this.#drafts.drop(keyOf(session.entry, session.isNew));
    this.session = undefined;
    return entry;
  }

  /** The form with what others saved since; `undefined` when a person has to look at that first. */
  #merge(mine: FormData, now: CalendarEntry | undefined, language: string): FormData | undefined {
    const { session } = this;
    if (!session || !now) return mine;
    const theirs = toFormData(now, wordedIn(session.original) || language);
    const { merged, clashes } = mergeFields({ base: session.seen ?? session.original, mine, theirs }, FIELD_LISTS);
    if (clashes.length === 0) return merged;
    this.#draw({ ...session, values: merged, seen: theirs, clashes, issues: [] });
    return undefined;
  }

  #keep(values: FormData): void {
    const { session } = this;
    if (session) this.#drafts.keep(keyOf(session.entry, session.isNew), values, session.original);
  }

  #redraw(form: HTMLFormElement, change: (values: FormData) => void): void {
    const { session } = this;
    if (!session) return;
    const values = new FormData(form);
    change(values);
    this.#keep(values);
    this.#draw({ ...session, values });
  }

  #draw(session: Session): void {
    this.#version += 1;
    this.session = { ...session, version: this.#version };
  }
}

const keyOf = ({ id }: CalendarEntry, isNew: boolean) => (isNew ? '' : id);
