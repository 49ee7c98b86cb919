import { html, nothing, type TemplateResult } from 'lit';
import { renderSection } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';

/** What everybody can take along on paper, and the conversation in one's own calendar. */
export function renderSheets({ plan, texts, isStaff, party }: PlannerScene): TemplateResult {
  const parties = isStaff ? (['parents', 'pupil', 'school'] as const) : party ? [party] : [];
  return renderSection('sheets', texts('conversation-planner.sheets.title'), '', [
    html`<p class="soft">${texts('conversation-planner.sheets.hint')}</p>`,
    html`<ul class="plain sheets">
      ${parties.map(
        (each) => html`<li>
          <span>${texts(`conversation-planner.sheets.for.${each}`)}</span>
          ${(['a4', 'a5'] as const).map(
            (paper) => html`<button type="button" class="button" name="print" value="${each} ${paper}">
              ${paper.toUpperCase()}<span class="visually-hidden">: ${texts(`conversation-planner.sheets.for.${each}`)}</span>
            </button>`,
          )}
        </li>`,
      )}
    </ul>`,
    plan.start
      ? html`<button type="button" class="button" name="invite">${texts('conversation-planner.sheets.invite')}</button>`
      : nothing,
  ]);
}
