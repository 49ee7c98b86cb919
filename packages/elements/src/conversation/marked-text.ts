import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlannerScene } from './planner-scene.js';

/** A text to read, in which each term of the glossary explains itself. */
export function renderMarked(text: Text, { terms, language }: PlannerScene): TemplateResult {
  const words = localizeText(text, language);
  if (!terms) return html`${words}`;
  let from = 0;
  const pieces = terms.findTerms(words, language).map(({ term, start, end }) => {
    const before = words.slice(from, start);
    from = end;
    return html`${before}<dh-term term=${term}>${words.slice(start, end)}</dh-term>`;
  });
  return html`${pieces}${words.slice(from)}`;
}

/** Below a field: the terms that were typed in it, each of which explains itself. */
export function renderTermsOf(
  text: Text,
  { terms, language, texts, plan, isStaff, canEdit }: PlannerScene,
): TemplateResult | typeof nothing {
  if (!terms) return nothing;
  const words = localizeText(text, language);
  const found = [...new Set(terms.findTerms(words, language).map(({ term }) => term))];
  if (found.length === 0) return nothing;
  const explained = new Set(plan.explainedTerms);
  return html`<p class="terms">
    <span class="soft">${texts('conversation-planner.terms.found')}</span>
    ${found.map(
      (term) => html`<span class="term"
        ><dh-term term=${term}>${term}</dh-term>${
          isStaff && canEdit
            ? html`<label class="tick"
                ><input type="checkbox" name="explained" value=${term} .checked=${explained.has(term)} />
                <span>${texts('conversation-planner.terms.explained')}</span></label
              >`
            : nothing
        }</span
      >`,
    )}
  </p>`;
}
