import { mergeEdits } from '@driehoek/sdk/shared';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller must know of the objects that it holds. */
export interface EditedValueOptions<Draft extends object, Value extends object = Draft> {
  /**
   * Parses what the page set, or gives `undefined` for data that cannot be used, after having reported it. Never called
   * with `undefined` or `null`.
   */
  parse(data: unknown): Draft | undefined;
  /**
   * Parses what the browser kept of the form field, where that is a part of the object; {@link parse} of it as JSON when
   * left out.
   */
  parseState?(state: string, draft: Draft | undefined): Draft | undefined;
  /** Names the object, so that another version of it is merged and another object takes its place. Its `id`, say. */
  keyOf(draft: Draft): string;
  /** Merges two changes of one object, see `mergeEdits`, which is used when this is left out. */
  merge?(base: Draft, mine: Draft, theirs: Draft): Draft;
  /** Creates the object to start with while the page has set none; without it there is nothing to edit until then. */
  create?(): Draft | undefined;
  /** What the page gets: the draft without rows in which nothing is written yet, say. The draft itself when left out. */
  toValue?(draft: Draft): Value;
  /** Called when another object from page or browser, or none, has taken the place of the one that was edited. */
  replaced?(draft: Draft | undefined): void;
}

/** How an edit is held; see {@link EditedValue.edit}. */
interface EditOptions {
  readonly undoable?: string | undefined;
  readonly update?: boolean;
}

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
 * - **Unusable data** changes nothing of what is being edited.
 * - **Restoring** by the browser counts as an edit: `reset` goes back to what the page gave, also after that.
 * - **Undo** takes back one change and leaves alone what was changed after it, here or by the page.
 *
 * What comes in is looked at when the object is asked for or at the next update, so that the order in which a page sets
 * properties does not matter. It sends no events: the element does.
 */
export class EditedValue<Draft extends object, Value extends object = Draft> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: EditedValueOptions<Draft, Value>;
  /** What the page set and nobody looked at yet. */
  #given: { readonly data: unknown } | undefined;
  /** What the browser restored and nobody looked at yet. */
  #restored: string | undefined;
  #initial: Draft | undefined;
  #draft: Draft | undefined;
  /** Where the object is from; `undefined` for one of our own. */
  #from: 'page' | 'browser' | undefined;
  /** Whether `initial` is what the page gave. */
  #hasPageInitial = false;
  #steps: Step<Draft>[] = [];
  #value: { readonly draft: Draft; readonly value: Value } | undefined;

  constructor(host: ReactiveControllerHost, options: EditedValueOptions<Draft, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#readIncoming();
  }

  /** Remembers what the page set, until it is looked at. What the page got from here last is known already. */
  set(data: unknown): void {
    this.#given = undefined;
    if (data === undefined || data === null) {
      this.#start(undefined, undefined);
      this.#options.replaced?.(undefined);
    } else if (data !== this.#draft && data !== this.#value?.value) this.#given = { data };
    this.#host.requestUpdate();
  }

  /** Remembers what the browser kept of a form field, for `formStateRestoreCallback`, until there is an object to restore. */
  restore(state: string): void {
    this.#restored = state;
    this.#host.requestUpdate();
  }

  /** The object as it is being edited; `undefined` while there is none. */
  get draft(): Draft | undefined {
    this.#readIncoming();
    if (!this.#draft && this.#options.create) this.#start(this.#options.create(), undefined);
    return this.#draft;
  }

  /** The object as the page gets it; the same one for as long as nothing changes. */
  get value(): Value | undefined {
    const { draft } = this;
    if (!draft) return undefined;
    if (this.#value?.draft !== draft) {
      const value = this.#options.toValue ? this.#options.toValue(draft) : (draft as object as Value);
      this.#value = { draft, value };
    }
    return this.#value.value;
  }

  /** What the page gave, or what was created in its place: `reset` goes back to it. */
  get initial(): Draft | undefined {
    this.#readIncoming();
    return this.#initial;
  }

  /** Whether the page gave the object, or the browser restored it; false while it is one of our own. */
  get isGiven(): boolean {
    this.#readIncoming();
    return this.#from !== undefined;
  }

  /**
   * Goes on with a changed draft; false when it is the same. With `undoable`, {@link undo} can take this change back: it says
   * what the change is about, in the element's own terms. With `update: false` the element is not rendered again: the field
   * shows already what was typed in it.
   */
  edit(draft: Draft, { undoable, update = true }: EditOptions = {}): boolean {
    const before = this.draft;
    if (draft === before) return false;
    if (undoable !== undefined && before) this.#steps.push({ about: undoable, before, after: draft });
    this.#draft = draft;
    if (update) this.#host.requestUpdate();
    return true;
  }

  /** Changes what an edit does not count: the role of a new response that follows the page's, say. */
  adjust(change: (draft: Draft) => Draft): void {
    const { draft } = this;
    if (!draft) return;
    this.#draft = change(draft);
    if (this.#initial) this.#initial = draft === this.#initial ? this.#draft : change(this.#initial);
  }

  /** What the change is about that {@link undo} takes back next; `undefined` when there is none. */
  get undoable(): string | undefined {
    this.#readIncoming();
    return this.#steps.at(-1)?.about;
  }

  /** Takes back the last change that can be; gives what it was about, or `undefined` when there is none. */
  undo(): string | undefined {
    const { draft } = this;
    const step = this.#steps.pop();
    if (!step || !draft) return undefined;
    this.#draft = this.#merge(step.after, step.before, draft);
    this.#host.requestUpdate();
    return step.about;
  }

  /** Goes back to what the page gave, or to what was created in its place. */
  reset(): void {
    this.#readIncoming();
    this.#steps = [];
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
    // Of what the browser restored before the page gave anything, nobody knows from what it was made: all of it counts.
    this.#draft = this.#merge(this.#hasPageInitial && initial ? initial : given, before, given);
    this.#initial = given;
    this.#from = 'page';
    this.#hasPageInitial = true;
  }

  #readFromBrowser(state: string): void {
    const { parseState, parse, create, replaced } = this.#options;
    const restored = parseState ? parseState(state, this.#draft) : parse(JSON.parse(state));
    if (!restored) return;
    this.#initial ??= create?.() ?? restored;
    this.#steps = [];
    this.#draft = restored;
    this.#from = 'browser';
    replaced?.(restored);
  }

  #merge(base: Draft, mine: Draft, theirs: Draft): Draft {
    return this.#options.merge?.(base, mine, theirs) ?? mergeEdits(base, mine, theirs);
  }

  #start(draft: Draft | undefined, from: 'page' | undefined): void {
    this.#initial = draft;
    this.#draft = draft;
    this.#from = from;
    this.#hasPageInitial = from === 'page';
    this.#steps = [];
  }
}
