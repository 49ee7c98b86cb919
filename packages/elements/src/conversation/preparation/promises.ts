import type { SchoolPromise } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection, renderSelect } from '../fields.js';
import { listRows } from '../list-rows.js';
import { renderItem, type RowParts, type SharingView } from './item-rows.js';

/** What the school can do, and what it cannot. */
export function renderPromises(view: SharingView, isOpen: boolean): TemplateResult {
  const { plan, translate, isStaff, canEdit, editor } = view;
  const promises = plan.promises ?? [];
  const brief = translate('conversation-planner.count', { count: promises.length });
  const parts: RowParts<'promises'> = {
    label: translate('conversation-planner.promises.field'),
    before: ({ can }) =>
      html`<strong>${translate(can ? 'conversation-planner.promises.can' : 'conversation-planner.promises.cannot')}</strong>`,
    after: (promise) => view.support?.renderSince(promise, view) ?? nothing,
    fields: (promise) => renderKind(promise, view),
  };
  return renderSection(
    'promises',
    translate('conversation-planner.promises.title'),
    brief,
    [
      html`<p class="soft">${translate(`conversation-planner.promises.hint${isStaff ? '-staff' : ''}`)}</p>
      <ul role="list" class="rows" data-list="promises">${listRows(promises, (promise, index) => renderItem('promises', promise, index, view, parts))}</ul>`,
      isStaff && canEdit
        ? html`<button type="button" class="link add" name="add" value="promises" @click=${() => editor.addItem('promises')}>
            ${translate('conversation-planner.add')}
          </button>`
        : nothing,
    ],
    isOpen,
  );
}

function renderKind(promise: SchoolPromise, { translate, editor }: SharingView): TemplateResult {
  const kinds = [
    ['yes', translate('conversation-planner.promises.can')],
    ['no', translate('conversation-planner.promises.cannot')],
  ] as const;
  const handleKind = (value: string) => editor.fillItem('promises', promise, () => ({ can: value === 'yes' }));
  return html`<label class="inline"
    ><span class="visually-hidden">${translate('conversation-planner.promises.title')}</span>${renderSelect('can', kinds, promise.can ? 'yes' : 'no', handleKind)}</label
  >`;
}
