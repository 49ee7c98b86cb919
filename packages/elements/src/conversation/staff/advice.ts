import { reviewConversation } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';
import { staffTexts } from './staff-texts.js';

/** What staff may like to think of; it blocks nothing. */
export function renderAdvice(scene: PlannerScene): TemplateResult | typeof nothing {
  const { plan, texts, terms, reader } = scene;
  if (!terms) return nothing;
  const say = staffTexts(scene);
  const advice = reviewConversation(plan, terms.glossary, reader);
  const title = say('conversation-planner.advice.title');
  if (advice.length === 0) return html`<p class="soft">${say('conversation-planner.advice.none')}</p>`;
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
