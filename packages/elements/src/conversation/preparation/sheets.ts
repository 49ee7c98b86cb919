import { sideOf } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';

/** What the buttons do. */
interface SheetActions {
  /** Prints the sheet of a party on a paper: `parents a4`. */
  print(what: string): void;
  /** Saves the conversation as a calendar file. */
  invite(): void;
}

/** The preparation sheets that the reader can print, and the conversation for their own calendar. */
export function renderSheets(
  { plan, translate, isStaff, party }: ConversationView,
  { print, invite }: SheetActions,
): TemplateResult {
  const parties = isStaff ? (['parents', 'pupil', 'school'] as const) : party ? [party] : [];
  return renderSection('sheets', translate('conversation-planner.sheets.title'), '', [
    html`<p class="soft">${translate('conversation-planner.sheets.hint')}</p>`,
    html`<ul class="plain sheets">
      ${parties.map(
        (each) => html`<li>
          <span>${translate(`conversation-planner.sheets.for.${sideOf(each)}`)}</span>
          ${(['a4', 'a5'] as const).map(
            (
              paper,
            ) => html`<button type="button" class="button" name="print" value="${each} ${paper}" @click=${() => print(`${each} ${paper}`)}>
              ${paper.toUpperCase()}<span class="visually-hidden">: ${translate(`conversation-planner.sheets.for.${sideOf(each)}`)}</span>
            </button>`,
          )}
        </li>`,
      )}
    </ul>`,
    plan.start
      ? html`<button type="button" class="button" name="invite" @click=${invite}>${translate('conversation-planner.sheets.invite')}</button>`
      : nothing,
  ]);
}
