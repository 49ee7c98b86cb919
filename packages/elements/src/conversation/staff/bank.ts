import { listQuestions } from '@driehoek/sdk/conversation/questions';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlannerScene } from '../planner-scene.js';
import { ASKED_IN_ORDER } from '../prepare/contributions.js';
import { staffTexts } from './staff-texts.js';

/** Questions of the bank that are not in the plan yet. */
export function renderBank(scene: PlannerScene): TemplateResult | typeof nothing {
  const { plan, texts, canEdit, language } = scene;
  if (!canEdit) return nothing;
  const say = staffTexts(scene);
  const chosen = new Set(plan.questions?.map(({ id }) => id));
  const offered = listQuestions({ type: plan.type }).filter(({ id }) => !chosen.has(id));
  return html`<details class="bank">
    <summary>${say('conversation-planner.questions.more', { count: offered.length })}</summary>
    ${ASKED_IN_ORDER.map((party) => {
      const own = offered.filter((question) => question.for === party);
      return own.length === 0
        ? nothing
        : html`<h4>${texts(`conversation.party.${party}`)}</h4>
            <ul class="plain">
              ${own.map(
                ({ id, text }) => html`<li>
                  <button type="button" class="pick" name="pick" value=${id}>+ ${localizeText(text, language)}</button>
                </li>`,
              )}
            </ul>`;
    })}
    <button type="button" class="button" name="add" value="questions">${say('conversation-planner.questions.own')}</button>
  </details>`;
}
