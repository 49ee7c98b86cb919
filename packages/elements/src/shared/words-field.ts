import { html, isServer, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** What a field for words is. */
export interface WordsField {
  readonly name: string;
  readonly part: string;
  /** Its name for a screen reader, unless a `<label>` stands around it. */
  readonly label?: string;
  /** The statement that it is about, as `data-statement`. */
  readonly statement?: string;
  readonly rows?: number;
}

/**
 * Renders a field for words, of several lines. Lit has no way to give a `<textarea>` its value on a server; there it is written out, so
 * that what somebody wrote earlier is posted again on a page without scripts.
 */
export function renderWordsField(field: WordsField, words: string): TemplateResult {
  const { name, part, label, statement, rows } = field;
  if (isServer) return html`${unsafeHTML(writeField(field, words))}`;
  return html`<textarea
    class="field"
    part=${part}
    name=${name}
    rows=${rows ?? nothing}
    aria-label=${label ?? nothing}
    data-statement=${statement ?? nothing}
    .value=${words}
  ></textarea>`;
}

function writeField({ name, part, label, statement, rows }: WordsField, words: string): string {
  const attributes = { class: 'field', part, name, rows, 'aria-label': label, 'data-statement': statement };
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${escape(String(value))}"`],
  );
  // A parser drops the first line break.
  return `<textarea ${written.join(' ')}>\n${escape(words)}</textarea>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
