import type { Section } from '@driehoek/sdk/checklist';
import { type Language, localizeText } from '@driehoek/sdk/i18n';
import { css, html, nothing, type TemplateResult } from 'lit';

/** Renders what makes a section succeed, each with its number in the whole instrument. */
export function renderSuccessFactors(
  { successFactors = [] }: Section,
  language: Language,
): TemplateResult | typeof nothing {
  if (successFactors.length === 0) return nothing;
  return html`<ol role="list" class="success-factors" part="success-factors">
    ${successFactors.map(
      ({ number, text }) => html`<li><span class="number">${number}</span> ${localizeText(text, language)}</li>`,
    )}
  </ol>`;
}

export const successFactors = css`
  .success-factors {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 1.25);
    margin-block: calc(var(--_space) * 0.4) 0;
    padding: 0;
    color: var(--_soft);
    font-size: 0.9em;
    list-style: none;
  }

  .success-factors li {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    align-items: baseline;
  }

  .success-factors .number {
    flex: none;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
`;
