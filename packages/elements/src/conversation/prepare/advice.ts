import { html, nothing, type TemplateResult } from 'lit';
import { renderSection } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';

/** What staff may like to think of; it blocks nothing. */
export function renderAdvice({ plan, texts, staff, terms, reader }: PlannerScene): TemplateResult | typeof nothing {
  if (!staff || !terms) return nothing;
  const advice = staff.reviewConversation(plan, terms.glossary, reader);
  const title = texts('conversation-planner.advice.title');
  if (advice.length === 0) return html`<p class="soft">${texts('conversation-planner.advice.none')}</p>`;
  const brief = texts('conversation-planner.count', { count: advice.length });
  return renderSection(
    'advice',
    title,
    brief,
    html`<ul class="advice">
      ${advice.map(({ severity, text }) => html`<li class=${severity}>${text}</li>`)}
    </ul>`,
  );
}
