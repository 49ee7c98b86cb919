import type { SchoolPromise } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderRemove, renderSection, renderSelect, renderWords } from '../fields.js';
import { renderMarked } from '../marked-text.js';

/** What the school can do, and what it cannot. */
export function renderPromises(view: ConversationView): TemplateResult {
  const { plan, translate, isStaff, canEdit, editor } = view;
  const promises = plan.promises ?? [];
  const canChange = isStaff && canEdit;
  const brief = translate('conversation-planner.count', { count: promises.length });
  const rows = promises.map((promise, index) =>
    canChange ? renderRow(promise, index, view) : renderPromise(promise, view),
  );
  return renderSection(
    'promises',
    translate('conversation-planner.promises.title'),
    brief,
    [
      html`<p class="soft">${translate('conversation-planner.promises.hint')}</p>
      <ul class="rows" data-list="promises">${rows}</ul>`,
      canChange
        ? html`<button type="button" class="link add" name="add" value="promises" @click=${() => editor.addItem('promises')}>
            ${translate('conversation-planner.add')}
          </button>`
        : nothing,
    ],
    promises.length > 0,
  );
}

function renderRow({ can, text }: SchoolPromise, index: number, view: ConversationView): TemplateResult {
  const { translate, language, editor } = view;
  const kinds = [
    ['yes', translate('conversation-planner.promises.can')],
    ['no', translate('conversation-planner.promises.cannot')],
  ] as const;
  const handleKind = (value: string) => editor.fillItem('promises', index, () => ({ can: value === 'yes' }));
  const handleText = (value: string) =>
    editor.fillItem('promises', index, (before) => ({ text: rewordTyped(before.text, language, value) ?? '' }));
  return html`<li class="row" data-index=${index}>
    <label
      ><span class="visually-hidden">${translate('conversation-planner.promises.title')}</span>${renderSelect('can', kinds, can ? 'yes' : 'no', handleKind)}</label
    >
    ${renderWords('text', translate('conversation-planner.promises.field'), text, language, handleText)}
    <p class="tools">
      ${renderRemove(translate('conversation-planner.remove'), () => editor.removeItem('promises', index))}
    </p>
  </li>`;
}

function renderPromise({ can, text }: SchoolPromise, view: ConversationView): TemplateResult {
  const kind = view.translate(can ? 'conversation-planner.promises.can' : 'conversation-planner.promises.cannot');
  return html`<li class="said"><strong>${kind}</strong> ${renderMarked(text, view)}</li>`;
}
