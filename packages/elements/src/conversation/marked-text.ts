import { setField } from '@driehoek/sdk/conversation';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { ConversationView } from './conversation-view.js';

/** A text to read, in which each term of the glossary explains itself. */
export function renderMarked(text: Text, { terms, language }: ConversationView): TemplateResult {
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

/** Below a field: the terms of the glossary in it, each of which explains itself; staff tick those they explained. */
export function renderTermsOf(text: Text, view: ConversationView): TemplateResult | typeof nothing {
  const { terms, language, translate, isStaff, canEdit } = view;
  if (!terms) return nothing;
  const words = localizeText(text, language);
  const found = [...new Set(terms.findTerms(words, language).map(({ term }) => term))];
  if (found.length === 0) return nothing;
  const label = translate('conversation-planner.terms.found');
  return html`<div class="terms" role="group" aria-label="${label} ${found.join(', ')}">
    <span class="soft">${label}</span>
    ${found.map(
      (term) => html`<span class="term"
        ><dh-term term=${term}>${term}</dh-term>${isStaff && canEdit ? renderExplained(term, view) : nothing}</span
      >`,
    )}
  </div>`;
}

function renderExplained(term: string, { plan, editor, translate }: ConversationView): TemplateResult {
  const handleInput = (event: Event) => {
    const isExplained = (event.target as HTMLInputElement).checked;
    editor.fill((before) => {
      const others = (before.explainedTerms ?? []).filter((each) => each !== term);
      return setField(before, { explainedTerms: isExplained ? [...others, term] : others });
    });
  };
  const isExplained = plan.explainedTerms?.includes(term) === true;
  return html`<label class="tick"
    ><input type="checkbox" name="explained" value=${term} ?checked=${servedChecked(isExplained)} ${checked(isExplained)} @input=${handleInput} />
    <span><span class="visually-hidden">${term}</span> ${translate('conversation-planner.terms.explained')}</span></label
  >`;
}
