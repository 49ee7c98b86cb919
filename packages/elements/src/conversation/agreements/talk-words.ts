import { html, nothing, type TemplateResult } from 'lit';
import { setField } from '@driehoek/sdk/conversation';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderSection, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';

/** The school's few words about the talk, which all may read. */
export function renderTalkWords(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, isStaff, canEdit } = view;
  const title = translate('conversation-planner.summary.words');
  if (isStaff && canEdit)
    return renderSection('words', title, '', [
      html`<p class="soft">${translate('conversation-planner.summary.words-hint')}</p>`,
      renderTalkWordsField(view),
      renderTermsOf(plan.summary ?? '', view),
    ]);
  return plan.summary ? renderSection('words', title, '', html`<p>${renderMarked(plan.summary, view)}</p>`) : nothing;
}

/** The field for those words. */
export function renderTalkWordsField({ plan, translate, language, editor }: ConversationView): TemplateResult {
  const label = translate('conversation-planner.summary.words');
  return renderWords('summary', label, plan.summary, language, (value) =>
    editor.fill((before) => setField(before, { summary: rewordTyped(before.summary, language, value) })),
  );
}
