import { html, nothing, type TemplateResult } from 'lit';

/** One field that somebody else changed while it was changed here, in words. */
export interface ClashWords {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What the notice says. */
export interface ClashTexts {
  readonly title: string;
  readonly hint: string;
  readonly before: string;
  readonly now: string;
  readonly empty: string;
}

/** Renders which fields somebody else changed meanwhile, with what stood there and what stands there now. */
export function renderFieldClashes(
  clashes: readonly ClashWords[] | undefined,
  texts: () => ClashTexts,
): TemplateResult | typeof nothing {
  if (!clashes || clashes.length === 0) return nothing;
  const { title, hint, before, now, empty } = texts();
  return html`<div class="note" part="clashes" data-clashes tabindex="-1">
    <p><strong>${title}</strong></p>
    <ul role="list">
      ${clashes.map(
        (clash) => html`<li>
          <strong>${clash.label}</strong>
          <div>${before}: ${quote(clash.before) || empty}</div>
          <div>${now}: ${quote(clash.now) || empty}</div>
        </li>`,
      )}
    </ul>
    <p>${hint}</p>
  </div>`;
}

/** A text of a person has a full stop of its own, or none: quotation marks tell where it ends. */
const quote = (text: string) => text && `“${text}”`;
