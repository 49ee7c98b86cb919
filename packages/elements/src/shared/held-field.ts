import { type LitElement, type ReactiveController, render, type TemplateResult } from 'lit';

/** For how long the element stays as it was for a field in which nobody types any more, in milliseconds. */
const LONGEST = 30_000;

/** The fields in which somebody types. */
const TYPED = 'textarea, input:not([type=radio], [type=checkbox])';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Changes = Iterable<readonly [PropertyKey, unknown]>;

/**
 * Reactive controller that keeps a field on the page, as it is, until whoever types in it leaves it, when what another window did
 * takes it away: what is typed on meanwhile would be nowhere. What is typed is the element's to keep, in what is so now. The rest
 * of the element waits for it, for half a minute after the last letter at most; a page that reads the value has what is so now.
 */
export class HeldField implements ReactiveController {
  readonly #host: LitElement;
  /** Whether another version came since the element was rendered last. */
  #hasCome = false;
  #isComposing = false;
  /** What changed of the element while it waited, with what it was before. */
  readonly #waiting = new Map<PropertyKey, unknown>();
  #longest: ReturnType<typeof setTimeout> | undefined;
  /** Where the focus goes when nobody left the field in time: the head of the part that it was in. */
  #left: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('focusout', () => this.#lookAgain());
    host.addEventListener('input', () => this.#longest !== undefined && this.#startTime());
    host.addEventListener('compositionstart', () => {
      this.#isComposing = true;
    });
    host.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#lookAgain();
    });
  }

  hostDisconnected(): void {
    this.letGo();
    this.#isComposing = false;
  }

  hostUpdated(): void {
    const part = this.#left;
    this.letGo();
    this.#left = undefined;
    if (part === undefined || this.#host.ownerDocument.activeElement !== this.#host.ownerDocument.body) return;
    this.#root?.querySelector<HTMLElement>(`[part="${CSS.escape(part)}"] > summary`)?.focus();
  }

  /** Notes that another version of what is edited came. */
  begin(): void {
    this.#hasCome = true;
  }

  /** Holds nothing any more: what is edited, or who edits it, is another. */
  letGo(): void {
    this.#hasCome = false;
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }

  /** Where somebody types. */
  get field(): Field | undefined {
    const active = this.#root?.activeElement;
    return active?.matches(TYPED) ? (active as Field) : undefined;
  }

  /**
   * Whether an update waits, since it would take the field away in which somebody types. `create` returns what it would render;
   * `goesOn` tells whether that has another place for what is typed.
   */
  holds(changed: Changes, create: () => TemplateResult, goesOn: (field: Field, next: ParentNode) => boolean): boolean {
    const { field } = this;
    if (!field || !this.#hasCome || !(this.#isComposing || !this.#isIn(create(), field, goesOn))) return false;
    for (const [name, before] of changed) if (!this.#waiting.has(name)) this.#waiting.set(name, before);
    if (this.#longest === undefined) this.#startTime();
    return true;
  }

  #isIn(next: TemplateResult, field: Field, goesOn: (field: Field, next: ParentNode) => boolean): boolean {
    const trial = this.#host.ownerDocument.createDocumentFragment();
    render(next, trial, { host: this.#host, isConnected: false });
    const name = nameOf(field);
    const listSame = (root: ParentNode) =>
      [...root.querySelectorAll<Field>(TYPED)].filter((each) => nameOf(each) === name);
    const same = listSame(trial)[this.#root ? listSame(this.#root).indexOf(field) : 0];
    return (same !== undefined && !same.matches(':disabled, :read-only')) || goesOn(field, trial);
  }

  #startTime(): void {
    clearTimeout(this.#longest);
    this.#longest = setTimeout(() => {
      this.#left = this.field?.closest('details[part]')?.getAttribute('part') ?? undefined;
      this.letGo();
      this.#update();
    }, LONGEST);
  }

  /** Once the focus is where it goes, which it is not yet while it leaves a field. */
  #lookAgain(): void {
    if (this.#longest !== undefined) setTimeout(() => this.#update());
  }

  #update(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    this.#host.requestUpdate();
    for (const [name, before] of waiting) this.#host.requestUpdate(name, before);
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.renderRoot as ShadowRoot | undefined;
  }
}

/** What a field is told apart by, whatever stands in it: in another element it would be another field. */
function nameOf(field: Field): string {
  const around: string[] = [];
  for (let node: Element | null = field; node; node = node.parentElement) around.push(node.localName);
  return [findData(field, 'list'), findData(field, 'id'), field.name, ...around].join(' ');
}

const findData = (field: Element, name: string) => field.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
