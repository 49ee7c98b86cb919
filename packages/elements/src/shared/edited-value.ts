import { mergeEdits, sameData } from '@driehoek/sdk/shared';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAbsent } from './is-absent.js';

/** How the controller handles the objects that it holds. */
export interface EditedValueOptions<Draft extends object, Value extends object = Draft> {
  /**
   * Parses what the page set. Reports unusable data and returns `undefined` for it. Never called with what
   * `isAbsent`.
   */
  parse(data: unknown): Draft | undefined;
  /**
   * Parses what the browser kept of the form field, where that is a part of the object; {@link parse} of it as JSON when
   * left out.
   */
  parseState?(state: string, draft: Draft | undefined): Draft | undefined;
  /**
   * Returns the identity of the object, such as its `id`: another version of the same object is merged, another object
   * replaces it.
   */
  keyOf(draft: Draft): string;
  /** Merges two changes of one object, see `mergeEdits`, which is used when this is left out. */
  merge?(base: Draft, mine: Draft, theirs: Draft): Draft;
  /**
   * Creates the initial object while the page has set none; when left out, there is nothing to edit until the page sets
   * one.
   */
  create?(): Draft | undefined;
  /** Converts the draft to the value for the page, for instance without blank rows. The draft itself when left out. */
  toValue?(draft: Draft): Value;
  /** Called when another version of the edited object came from the page, and has been merged. */
  merged?(): void;
  /** Called when the page or the browser replaced the edited object by another one or by none. */
  replaced?(draft: Draft | undefined): void;
}

/** How an edit is held; see {@link EditedValue.edit}. */
interface EditOptions {
  readonly undoable?: string | undefined;
  readonly update?: boolean;
}

/** The most versions that are kept to find the one that the page had. */
const MOST_VERSIONS = 32;

/** One change that can be undone. */
interface Step<Draft> {
  readonly about: string;
  readonly before: Draft;
  readonly after: Draft;
}

/**
 * Reactive controller that holds the one object that an element edits: what the page gave (`initial`), what the browser
 * restored, and what was changed since (`draft`). Every editable element uses it, so that all of them behave alike:
 *
 * - **The page sets another object**: it takes the place of what was edited.
 * - **The page sets the same object again** (by `keyOf`), newer, older or as it just heard it: changes that were made here
 *   since stay, everything else becomes as the page says (`mergeEdits`). To start afresh the page sets `undefined` first.
 *   *Since* is since the page last gave something, or since the last change that it gave back or has in what it gives.
 * - **Unusable data** changes nothing of what is being edited.
 * - **Restoring** by the browser counts as an edit: `reset` goes back to what the page gave, also after that.
 * - **Undo** reverts one change and keeps what was changed after it, here or by the page.
 *
 * What the page sets is read at the next access or update, so that the order in which it sets properties does not
 * matter. The controller sends no events: the element does.
 */
export class EditedValue<Draft extends object, Value extends object = Draft> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: EditedValueOptions<Draft, Value>;
  /** The data that the page set and that has not been read yet. */
  #given: { readonly data: unknown } | undefined;
  /** The state that the browser restored and that has not been read yet. */
  #restored: string | undefined;
  #initial: Draft | undefined;
  #draft: Draft | undefined;
  /** The origin of the object; `undefined` when it was created here. */
  #from: 'page' | 'browser' | undefined;
  /** Whether `initial` is what the page gave. */
  #hasPageInitial = false;
  #steps: Step<Draft>[] = [];
  /** What was edited since the page gave something, the last version last: the page heard of each, and may give it back changed. */
  #versions: Draft[] = [];
  #value: { readonly draft: Draft; readonly value: Value } | undefined;
  /** The last value from here that the page gave back as it is: what the page gives after that was made from it. */
  #returned: Value | undefined;

  constructor(host: ReactiveControllerHost, options: EditedValueOptions<Draft, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#readIncoming();
  }

  /**
   * Stores what the page set, to be read at the next access. The value that the page received from here last changes nothing, but
   * tells that the page holds it.
   */
  set(data: unknown): void {
    this.#given = undefined;
    if (isAbsent(data)) {
      this.#start(undefined, undefined);
      this.#options.replaced?.(undefined);
    } else if (data === this.#draft || data === this.#value?.value) this.#returned = data as Value;
    else this.#given = { data };
    this.#host.requestUpdate();
  }

  /**
   * Stores the state of a form field that the browser kept, for `formStateRestoreCallback`, until there is an object to
   * restore.
   */
  restore(state: string): void {
    this.#restored = state;
    this.#host.requestUpdate();
  }

  /** The object with all edits; `undefined` while there is none. */
  get draft(): Draft | undefined {
    this.#readIncoming();
    if (!this.#draft && this.#options.create) this.#start(this.#options.create(), undefined);
    return this.#draft;
  }

  /** The value for the page; the same object for as long as nothing changes. */
  get value(): Value | undefined {
    const { draft } = this;
    if (!draft) return undefined;
    if (this.#value?.draft !== draft) {
      const value = this.#options.toValue ? this.#options.toValue(draft) : (draft as object as Value);
      this.#value = { draft, value };
    }
    return this.#value.value;
  }

  /** The object from the page, or the one that was created instead; `reset` returns to it. */
  get initial(): Draft | undefined {
    this.#readIncoming();
    return this.#initial;
  }

  /** Whether the object comes from the page or was restored by the browser; false when it was created here. */
  get isGiven(): boolean {
    this.#readIncoming();
    return this.#from !== undefined;
  }

  /**
   * Replaces the draft by a changed one; returns false when it is the same. With `undoable`, a description of the
   * change in the element's own terms, {@link undo} can revert this change. With `update: false` the element is not rendered
   * again: the field shows already what was typed in it.
   */
  edit(draft: Draft, { undoable, update = true }: EditOptions = {}): boolean {
    const before = this.draft;
    if (draft === before) return false;
    if (undoable !== undefined && before) this.#steps.push({ about: undoable, before, after: draft });
    this.#draft = draft;
    this.#versions = [...this.#versions.slice(1 - MOST_VERSIONS), draft];
    if (update) this.#host.requestUpdate();
    return true;
  }

  /**
   * Changes the draft without counting as an edit, for instance the role of a new response when the page's role
   * changes.
   */
  adjust(change: (draft: Draft) => Draft): void {
    const { draft } = this;
    if (!draft) return;
    this.#draft = change(draft);
    if (this.#draft !== draft) this.#versions = [];
    if (this.#initial) this.#initial = draft === this.#initial ? this.#draft : change(this.#initial);
  }

  /** The description of the change that {@link undo} would revert; `undefined` when there is none. */
  get undoable(): string | undefined {
    this.#readIncoming();
    return this.#steps.at(-1)?.about;
  }

  /** Reverts the last undoable change; returns its description, or `undefined` when there is none. */
  undo(): string | undefined {
    const { draft } = this;
    const step = this.#steps.pop();
    if (!step || !draft) return undefined;
    this.#draft = this.#merge(step.after, step.before, draft);
    this.#host.requestUpdate();
    return step.about;
  }

  /** Returns to the object from the page, or to the one that was created instead. */
  reset(): void {
    this.#readIncoming();
    this.#steps = [];
    this.#versions = [];
    this.#returned = undefined;
    this.#draft = this.#initial;
    this.#host.requestUpdate();
  }

  #readIncoming(): void {
    const given = this.#given;
    this.#given = undefined;
    if (given) this.#readFromPage(given.data);
    const { parseState, create } = this.#options;
    if (this.#restored === undefined || (parseState && !this.#draft && !create)) return;
    const restored = this.#restored;
    this.#restored = undefined;
    this.#readFromBrowser(restored);
  }

  #readFromPage(data: unknown): void {
    const given = this.#options.parse(data);
    if (!given) return;
    const { keyOf, replaced } = this.#options;
    const [before, initial] = [this.#draft, this.#initial];
    if (!before || keyOf(before) !== keyOf(given)) {
      this.#start(given, 'page');
      replaced?.(given);
      return;
    }
    // When the browser restored a state before the page set anything, its base is unknown: all of it counts as edited.
    const base = this.#hasPageInitial && initial ? initial : given;
    const returned = this.#returned && this.#options.parse(this.#returned);
    this.#draft = this.#merge(this.#findHeard(base, given) ?? returned ?? base, before, given);
    this.#versions = [];
    this.#returned = undefined;
    this.#initial = given;
    this.#from = 'page';
    this.#hasPageInitial = true;
    this.#options.merged?.();
  }

  #readFromBrowser(state: string): void {
    const { parseState, parse, create, replaced } = this.#options;
    const restored = parseState ? parseState(state, this.#draft) : parse(JSON.parse(state));
    if (!restored) return;
    this.#initial ??= create?.() ?? restored;
    this.#steps = [];
    this.#versions = [];
    this.#returned = undefined;
    this.#draft = restored;
    this.#from = 'browser';
    replaced?.(restored);
  }

  /**
   * Finds the last version that is in what the page gives, with whatever others did to it: what was changed here since is all
   * that is still to be merged. Else a word that was typed here, stored, and put right elsewhere would stand there twice.
   */
  #findHeard(base: Draft, given: Draft): Draft | undefined {
    return this.#versions.findLast((version) => sameData(this.#merge(base, version, given), given));
  }

  #merge(base: Draft, mine: Draft, theirs: Draft): Draft {
    return this.#options.merge?.(base, mine, theirs) ?? mergeEdits(base, mine, theirs);
  }

  #start(draft: Draft | undefined, from: 'page' | undefined): void {
    this.#initial = draft;
    this.#draft = draft;
    this.#from = from;
    this.#hasPageInitial = from === 'page';
    this.#versions = [];
    this.#returned = undefined;
    this.#steps = [];
  }
}
