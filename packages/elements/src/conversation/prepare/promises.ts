import { html, type TemplateResult } from 'lit';
import { renderSection, renderSelect, renderWords } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import type { PlannerScene } from '../planner-scene.js';

/** What the school can do, and what it cannot. */
export function renderPromises(scene: PlannerScene): TemplateResult {
  const { plan, texts, isStaff, canEdit, language } = scene;
  const promises = plan.promises ?? [];
  const kinds = [
    ['yes', texts('conversation-planner.promises.can')],
    ['no', texts('conversation-planner.promises.cannot')],
  ] as const;
  const brief = texts('conversation-planner.count', { count: promises.length });
  const rows = [...promises.entries()].map(([index, { can, text }]) =>
    isStaff && canEdit
      ? html`<li class="row" data-index=${index}>
          <label
            ><span class="visually-hidden">${texts('conversation-planner.promises.title')}</span>${renderSelect('can', kinds, can ? 'yes' : 'no')}</label
          >
          ${renderWords('text', texts('conversation-planner.promises.field'), text, language)}
          <p class="tools"><button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button></p>
        </li>`
      : html`<li class="said"><strong>${kinds[can ? 0 : 1][1]}</strong> ${renderMarked(text, scene)}</li>`,
  );
  return renderSection(
    'promises',
    texts('conversation-planner.promises.title'),
    brief,
    [
      html`<p class="soft">${texts('conversation-planner.promises.hint')}</p>
      <ul class="rows" data-list="promises">${rows}</ul>`,
      isStaff && canEdit
        ? html`<button type="button" class="link add" name="add" value="promises">${texts('conversation-planner.add')}</button>`
        : html``,
    ],
    promises.length > 0,
  );
}
