import { reviewConversation } from '@driehoek/sdk/conversation';
import type { ContactWishes } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { renderSection } from '../../fields.js';
import { staffTexts } from '../../staff-texts.js';

/** What staff may like to think of; it blocks nothing. Nothing until the glossary is loaded, which it needs. */
export function renderAdvice(
  view: ConversationView,
  preferences: readonly ContactWishes[],
): TemplateResult | typeof nothing {
  const { plan, translate, terms, wording } = view;
  if (!terms) return nothing;
  const forStaff = staffTexts(view);
  const advice = reviewConversation(plan, terms.glossary, { ...wording, preferences });
  if (advice.length === 0) return html`<p class="soft">${forStaff('conversation-planner.advice.none')}</p>`;
  const brief = translate('conversation-planner.count', { count: advice.length });
  return renderSection(
    'advice',
    forStaff('conversation-planner.advice.title'),
    brief,
    html`<ul role="list" class="advice">
      ${advice.map(({ severity, text }) => html`<li class=${severity}>${text}</li>`)}
    </ul>`,
  );
}
