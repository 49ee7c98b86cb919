import type { AgendaItem } from '@driehoek/sdk/conversation';
import { fitAgenda, type StatementComparison, sumMinutes } from '@driehoek/sdk/expectations';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { ExpectationsWording } from './expectations-texts.js';

/** What may go on the agenda, and what of it the reader wants there. */
export interface AgendaChoice {
  /** What is not on the agenda yet, most important first. */
  readonly items: readonly AgendaItem[];
  /** The statements that are chosen: those that fit, until the reader chooses otherwise. */
  readonly chosen: ReadonlySet<string>;
  /** How many of the items fit. */
  readonly fitting: number;
  /** The time that is left in the talk, in minutes. */
  readonly minutes: number;
}

/** Creates the choice. `ticked` is what the reader ticked or unticked, by statement; `taken` is on the agenda already. */
export function chooseAgenda(
  items: readonly AgendaItem[],
  ticked: ReadonlyMap<string, boolean>,
  minutes: number,
  taken: readonly AgendaItem[],
): AgendaChoice {
  const fitting = fitAgenda(items, minutes, taken);
  const chosen = items.flatMap((item) => {
    const id = item.from?.id ?? '';
    return (ticked.get(id) ?? fitting.includes(item)) ? [id] : [];
  });
  return {
    items,
    chosen: new Set(chosen),
    fitting: fitting.length,
    minutes: Math.max(0, minutes - sumMinutes(taken)),
  };
}

/** Renders the statements as checkboxes, with how many fit and one button for what is chosen. */
export function renderAgendaChoice(
  { items, chosen, fitting, minutes }: AgendaChoice,
  comparison: readonly StatementComparison[],
  textOf: (statement: StatementComparison) => Text,
  { translate, language }: ExpectationsWording,
): TemplateResult {
  const counts = { count: fitting, total: items.length, minutes };
  const wanted = items.filter(({ from }) => chosen.has(from?.id ?? ''));
  const length = sumMinutes(wanted);
  return html`<fieldset class="choice screen-only" part="agenda-choice">
    <legend>${translate('expectations.view.choose')}</legend>
    <p class="soft">
      ${translate(fitting === items.length ? 'expectations.view.fits-all' : 'expectations.view.fits', counts)}
    </p>
    ${items.map(({ from }) => {
      const found = comparison.find(({ statementId }) => statementId === from?.id);
      return found
        ? html`<label class="check">
            <input type="checkbox" name="choose" value=${found.statementId} ?checked=${servedChecked(chosen.has(found.statementId))} ${checked(chosen.has(found.statementId))} />
            <span>${localizeText(textOf(found), language)}</span>
          </label>`
        : nothing;
    })}
    <p role="status" class="soft">
      ${wanted.length === 0 ? translate('expectations.view.chosen-none') : translate('expectations.view.chosen', { count: wanted.length, minutes: length })}
      ${length > minutes ? translate('expectations.view.too-long', { minutes }) : nothing}
    </p>
    <button type="button" class="button primary" name="add-all" ?disabled=${wanted.length === 0}>
      ${wanted.length === 0 ? translate('expectations.view.add-none') : translate('expectations.view.add-chosen', { count: wanted.length })}
    </button>
  </fieldset>`;
}
