import type { CheckIn } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderLabelled, renderWords } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import { supportTexts } from './support-texts.js';

/** To staff: how it goes, in a few words that the family reads. Good news needs no more than that it was told. */
export function renderCheckInField(checkIn: CheckIn, view: ConversationView): TemplateResult | typeof nothing {
  const { kind, text } = checkIn;
  if (kind === 'good-news' && text === undefined) return nothing;
  const { language, editor } = view;
  const label = supportTexts(view)('conversation-planner.support.check-in-text');
  const handle = (value: string) =>
    editor.fillItem('checkIns', checkIn, (before) => ({ text: rewordTyped(before.text, language, value) }));
  return renderLabelled(label, renderWords('check-in-text', label, text, language, handle));
}

/** How it goes, to read. */
export function renderCheckInWords({ text }: CheckIn, view: ConversationView): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p>${renderMarked(text, view)}</p>`;
}
