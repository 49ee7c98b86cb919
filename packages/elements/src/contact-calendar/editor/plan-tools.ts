import type { Advice } from '@driehoek/sdk/shared';
import { formatDayOff, type PlanCopy } from '@driehoek/sdk/contact-calendar';
import { type Language, localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import { formatDay } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTexts } from './editor-texts.js';
import type { CalendarImport } from './import/calendar-import.js';
import { renderFileButton } from './import/render-import.js';
import type { PlanEdit } from './plan-edit.js';

/** What staff can do with the plan as a whole. */
export interface PlanTools {
  readonly canUndo: boolean;
  /** Whether the page gave an earlier plan that can be taken over. */
  readonly canCopy: boolean;
  /** What taking over just did. */
  readonly copied: PlanCopy | undefined;
  readonly calendarImport: CalendarImport;
  readonly apply: (edit: PlanEdit) => void;
}

/** The buttons for the plan as a whole, and what taking over an earlier plan had to move. */
export function renderPlanTools(
  { canUndo, canCopy, copied, calendarImport, apply }: PlanTools,
  translate: EditorTexts,
  reader: ReaderOptions & { readonly language: Language },
): TemplateResult {
  const { language } = reader;
  return html`<div class="plan-tools screen-only" part="plan-tools">
    <button type="button" class="button primary" name="add" @click=${() => apply({ type: 'add' })}>${translate('contact-calendar.edit.add')}</button>
    ${canCopy ? html`<button type="button" class="button" name="copy" @click=${() => apply({ type: 'copy' })}>${translate('contact-calendar.edit.copy')}</button>` : nothing}
    ${renderFileButton(calendarImport, translate)}
    <button type="button" class="button" name="undo" ?disabled=${!canUndo} @click=${() => apply({ type: 'undo' })}>${translate('contact-calendar.edit.undo')}</button>
    ${copied ? renderMoved(copied) : nothing}
  </div>`;

  function renderMoved({ moved, holidaysKnown }: PlanCopy): TemplateResult {
    return html`<div class="note" part="copied">
      ${holidaysKnown ? nothing : html`<p>${translate('contact-calendar.edit.copy.unknown')}</p>`}
      ${
        moved.length > 0
          ? html`<p>${translate('contact-calendar.edit.copy.moved')}</p>
              <ul role="list">
                ${moved.map(
                  ({ title, from, to, dayOff }) =>
                    html`<li>${localizeText(title, language)}: ${formatDay(from, language)} (${formatDayOff(dayOff, reader)}) → ${formatDay(to, language)}</li>`,
                )}
              </ul>`
          : nothing
      }
    </div>`;
  }
}

/** The advice beside the plan; it never stands in the way. `show` shows the moment that an advice is about. */
export function renderAdvice(
  advice: readonly Advice[],
  translate: EditorTexts,
  show: (entryId: string) => void,
): TemplateResult {
  return html`<details class="advice screen-only" part="advice">
    <summary>
      ${translate('contact-calendar.edit.advice')}
      <span class="soft">${advice.length > 0 ? translate('contact-calendar.edit.advice.count', { count: advice.length }) : nothing}</span>
    </summary>
    ${
      advice.length > 0
        ? html`<ul role="list">
            ${advice.map(
              ({ text, about, severity }) =>
                html`<li class=${severity}>
                  ${text}
                  ${about ? html`<button type="button" class="link" name="go" value=${about} @click=${() => show(about)} aria-label="${translate('contact-calendar.edit.advice.go')}: ${text}">${translate('contact-calendar.edit.advice.go')}</button>` : nothing}
                </li>`,
            )}
          </ul>`
        : html`<p class="soft">${translate('contact-calendar.edit.advice.none')}</p>`
    }
  </details>`;
}
