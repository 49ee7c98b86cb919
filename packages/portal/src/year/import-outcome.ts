import type { importEntries } from '@driehoek/sdk/contact-calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';

/** What became of a calendar file. */
export interface ImportOutcome extends Omit<ReturnType<typeof importEntries>, 'plan'> {
  readonly name: string;
}

const COUNTED = ['taken', 'changed', 'unchanged', 'daysOff'] as const;
const NAMED = ['outside', 'unplaced'] as const;

/** Says what was taken from a file, and names what was not, each with its reason. */
export function renderImportOutcome(outcome: ImportOutcome, texts: PortalTranslate): TemplateResult {
  const counts = COUNTED.filter((part) => outcome[part].length > 0);
  const isNew = counts.some((part) => part !== 'unchanged');
  return html`<div class="note import">
    ${isNew ? nothing : html`<p>${texts('portal.import.nothing', { name: outcome.name })}</p>`}
    ${counts.map((part) => html`<p>${texts(`portal.import.${part}`, { count: outcome[part].length })}</p>`)}
    ${NAMED.filter((part) => outcome[part].length > 0).map(
      (part) =>
        html`<details>
          <summary>${texts(`portal.import.${part}`, { count: outcome[part].length })}</summary>
          <ul>
            ${outcome[part].map(({ summary, message }) => html`<li>${summary}: ${message}</li>`)}
          </ul>
        </details>`,
    )}
  </div>`;
}
