import { type Agreement, listOpenEnds, type OpenEnd } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { orNothing } from '../field-values.js';
import { renderInput, renderLabelled } from '../fields.js';
import { listRows } from '../list-rows.js';
import { renderMarked } from '../marked-text.js';
import { staffTexts } from '../staff-texts.js';
import { renderFollowUpField } from './follow-up.js';
import { renderWho } from './who.js';

/**
 * Rounds off the talk, and says where one presses what is still open, with a field for each. `asked` is what was open when
 * somebody came here: its fields stay. Nothing has to be filled in. Without `finish` there is no button.
 */
export function renderFinish(
  view: ConversationView,
  asked: readonly OpenEnd[],
  finish: (() => void) | undefined,
): TemplateResult {
  const forStaff = staffTexts(view);
  const isOpen = listOpenEnds(view.plan).length > 0;
  const title = forStaff(isOpen ? 'conversation-planner.hold.open' : 'conversation-planner.hold.open-none');
  const { agreements } = view.plan;
  const hasRows = agreements.some(({ id }) => listLacks(id, asked).length > 0);
  const asksFollowUp = asked.some(({ lacks }) => lacks === 'follow-up');
  return html`${
    hasRows || asksFollowUp
      ? html`<section class="open-ends note" part="open-ends">
            <h4>${title}</h4>
            ${isOpen ? html`<p class="soft">${forStaff('conversation-planner.hold.open-hint')}</p>` : nothing}
            <ul role="list" class="rows">
              ${listRows(agreements, (agreement, index) => renderRow(agreement, index, asked, view, title))}
            </ul>
            ${asksFollowUp ? renderFollowUpField(view) : nothing}
          </section>`
      : nothing
  }
    ${
      finish
        ? html`<p class="buttons">
            <button type="button" class="button ${isOpen ? '' : 'primary'}" name="finish" @click=${finish}>
              ${forStaff(isOpen ? 'conversation-planner.hold.finish-anyway' : 'conversation-planner.hold.finish')}
            </button>
          </p>`
        : nothing
    }`;
}

function renderRow(
  agreement: Agreement,
  index: number,
  asked: readonly OpenEnd[],
  view: ConversationView,
  title: string,
): TemplateResult | typeof nothing {
  const { translate, editor } = view;
  const { id, text, by } = agreement;
  const lacks = listLacks(id, asked);
  if (lacks.length === 0) return nothing;
  const fillBy = (value: string) => editor.fillItem('agreements', agreement, () => ({ by: orNothing(value) }));
  return html`<li class="row" data-open=${index}>
      <p>${renderMarked(text, view)}</p>
      ${lacks.includes('who') ? renderWho(agreement, index, view, { name: 'ask-who', title }) : nothing}
      ${
        lacks.includes('date')
          ? renderLabelled(
              translate('conversation-planner.agreements.by'),
              renderInput('ask-by', 'date', by, fillBy),
              'short',
            )
          : nothing
      }
    </li>`;
}

/** What an agreement lacked when somebody came here. */
const listLacks = (id: string, asked: readonly OpenEnd[]) =>
  asked.flatMap((end) => (end.lacks !== 'follow-up' && end.agreement === id ? end.lacks : []));
