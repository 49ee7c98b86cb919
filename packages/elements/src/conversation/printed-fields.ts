import { formatDate, formatTime, isLocalDate } from '@driehoek/sdk/shared';
import { isServer, type LitElement, type ReactiveController } from 'lit';

const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio], [type=hidden])';
/** What says nothing of itself: what one presses, what is not chosen, and words that belong to something else. */
const SILENT =
  'button, .button, .screen-only, dialog, legend, h3, h4, label.labelled > span:not(.printed), .visually-hidden, .chip:not(:has(:checked)), .tick:not(:has(:checked)), p.soft, [hidden], [data-print=none]';
/** What helps on the screen: advice, prompts, where one looks something up or takes something away, and where one writes what was not sent yet. */
const TOOLS = '[part=advice], [part=sheets], .prompt, .ladder, .bank, .focus, .lapse, details:not(.section):has(form)';
/** What is left out when there is nothing in it, the innermost first. */
const HOLDERS = '.labelled, .chips, .row, .party, form, fieldset, details';

/** What stands on the sheet besides what is in the fields. */
interface PrintedFacts {
  readonly language: () => string;
  /** What the sheet is about, where nothing around it says so. */
  readonly about: () => string | undefined;
}

/**
 * Reactive controller that has what is filled in printed as text, with all its words, and leaves out what is still empty. A field
 * on paper is a box that cuts off what is longer than it. Everything is as it was after printing.
 */
export class PrintedFields implements ReactiveController {
  readonly #host: LitElement;
  readonly #facts: PrintedFacts;
  #undo: (() => void)[] = [];

  constructor(host: LitElement, facts: PrintedFacts) {
    this.#host = host;
    this.#facts = facts;
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.#prepare);
    addEventListener('afterprint', this.#restore);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#prepare);
    removeEventListener('afterprint', this.#restore);
    this.#restore();
  }

  readonly #prepare = (): void => {
    this.#restore();
    const root = this.#host.renderRoot;
    const language = this.#facts.language();
    const about = this.#facts.about();
    if (about) this.#insert(about, (text) => root.prepend(text));
    for (const field of root.querySelectorAll<HTMLInputElement>(FIELDS)) {
      const words = wordsOf(field, language);
      this.#mark(field);
      if (words) this.#insert(words, (text) => field.after(text));
    }
    for (const tool of root.querySelectorAll<HTMLElement>(TOOLS)) this.#mark(tool);
    const holders = [...root.querySelectorAll<HTMLElement>(HOLDERS)].reverse();
    for (const holder of holders) {
      if (isBlankRow(holder) || isBlankForm(holder) || !says(holder)) this.#mark(holder);
      else if (holder instanceof HTMLDetailsElement) this.#open(holder);
    }
    for (const heading of root.querySelectorAll<HTMLElement>('.inside > h4')) {
      if (!isAboveWords(heading)) this.#mark(heading);
    }
  };

  readonly #restore = (): void => {
    for (const undo of this.#undo) undo();
    this.#undo = [];
  };

  #mark(element: HTMLElement): void {
    element.dataset['print'] = 'none';
    this.#undo.push(() => delete element.dataset['print']);
  }

  #insert(words: string, place: (text: HTMLElement) => void): void {
    const text = document.createElement('span');
    text.className = 'printed';
    text.dir = 'auto';
    text.textContent = words;
    place(text);
    this.#undo.push(() => text.remove());
  }

  #open(details: HTMLDetailsElement): void {
    if (details.open) return;
    details.open = true;
    this.#undo.push(() => {
      details.open = false;
    });
  }
}

/** What stands in a field, as one reads it. */
function wordsOf(field: HTMLInputElement | HTMLSelectElement, language: string): string {
  const { value } = field;
  if (field instanceof HTMLSelectElement) return value && (field.selectedOptions[0]?.label ?? '');
  if (field.type === 'date') return isLocalDate(value) ? formatDate(value, language) : '';
  return field.type === 'time' ? value && formatTime(value, language) : value.trim();
}

/** Whether there is something to read in an element. */
function says(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    if (node instanceof Element) return isHeard(node) && says(node);
    return node instanceof Text && node.data.trim() !== '';
  });
}

const isHeard = (element: Element) => !element.matches(`${SILENT}, ${FIELDS}, summary`);

/** Whether a row begins with words that were not written yet: what stands further on in it is then the first choice of each. */
function isBlankRow(row: Element): boolean {
  const first = row.matches('.row') ? row.querySelector<HTMLInputElement>(FIELDS) : null;
  return first !== null && (first.type === 'textarea' || first.type === 'text') && first.value.trim() === '';
}

/** Whether a form has nothing of what it is for: a choice beside words that were not written says nothing. */
function isBlankForm(form: Element): boolean {
  const words = form.matches('form') ? form.querySelector<HTMLTextAreaElement>('textarea[required]') : null;
  return words !== null && words.value.trim() === '';
}

/** Whether there is something to read between a heading and the next. */
function isAboveWords(heading: Element): boolean {
  let next = heading.nextElementSibling;
  while (next && next.localName !== heading.localName) {
    if (isHeard(next) && says(next)) return true;
    next = next.nextElementSibling;
  }
  return false;
}
