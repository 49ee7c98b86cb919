import type { ImportedPlan } from '@driehoek/sdk/contact-calendar/ics';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalTranslate } from '../texts.js';

/** What became of a calendar file. */
export interface ImportOutcome extends Omit<ImportedPlan, 'plan'> {
  readonly name: string;
}

const COUNTED = ['taken', 'changed', 'unchanged', 'daysOff'] as const;

/** Says what was taken from a file, and names what was not, each with its reason. */
export function renderImportOutcome(
  outcome: ImportOutcome,
  translate: PortalTranslate,
  language: string,
): TemplateResult {
  const counts = COUNTED.filter((part) => outcome[part].length > 0);
  const isNew = counts.some((part) => part !== 'unchanged');
  const outside = outcome.outside.map(({ entry, message }) => ({ name: localizeText(entry.title, language), message }));
  const unplaced = outcome.unplaced.map(({ summary, message }) => ({ name: summary, message }));
  return html`<div class="note import">
    ${isNew ? nothing : html`<p>${translate('portal.import.nothing', { name: outcome.name })}</p>`}
    ${counts.map((part) => html`<p>${translate(`portal.import.${part}`, { count: outcome[part].length })}</p>`)}
    ${renderLeftOut(translate('portal.import.outside', { count: outside.length }), outside)}
    ${renderLeftOut(translate('portal.import.unplaced', { count: unplaced.length }), unplaced)}
  </div>`;
}

interface LeftOut {
  readonly name: string;
  readonly message: string;
}

function renderLeftOut(said: string, items: readonly LeftOut[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<details>
    <summary>${said}</summary>
    <ul>
      ${items.map(({ name, message }) => html`<li>${name}: ${message}</li>`)}
    </ul>
  </details>`;
}
