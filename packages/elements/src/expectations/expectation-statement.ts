import {
  type ExpectationAnswer,
  type ExpectationStatement,
  IMPORTANCES,
  type RoundParty,
  wordStatement,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { type ExpectationsWording, formatAnswer } from './expectations-texts.js';
import { renderWhoChoice, renderWhoSign } from './who-triangle.js';

/** The CSS class of the triangle of each importance. */
export const TRIANGLES = { yes: 'triangle full', partly: 'triangle half', no: 'triangle open' } as const;

/** The state of one statement. */
export interface ExpectationState {
  readonly answer: ExpectationAnswer | undefined;
  /** What stands in the remark field that is open although it is empty: nothing, or blanks; `undefined` when it is closed. */
  readonly blankRemark: string | undefined;
  readonly readonly: boolean;
  readonly party: RoundParty;
  /** Who will read a remark, in words. */
  readonly readers: string;
  /** What was handed in first, while it is filled in again. */
  readonly first?: { readonly answer: ExpectationAnswer | undefined };
}

/**
 * Renders one statement with its two questions. The form handles the events; a radio button is named after the part and
 * the statement.
 */
export function renderExpectation(
  statement: ExpectationStatement,
  wording: ExpectationsWording,
  state: ExpectationState,
): TemplateResult {
  return html`<fieldset class="statement" part="statement">
    <legend>${localizeText(wordStatement(statement, state.party), wording.language)}</legend>
    ${state.first ? renderFirst(state.first.answer, wording) : nothing}
    ${state.readonly ? renderGiven(state.answer, wording) : renderQuestions(statement.id, wording, state)}
  </fieldset>`;
}

function renderQuestions(
  id: string,
  { translate, nameDoer }: ExpectationsWording,
  { answer: { importance, who, remark } = {}, blankRemark, readers }: ExpectationState,
) {
  const open = blankRemark !== undefined || remark !== undefined;
  return html`<fieldset class="ask">
      <legend>${translate('expectations.form.importance')}</legend>
      <div class="scale" part="scale">
        ${IMPORTANCES.map(
          (value) =>
            html`<label
              ><input type="radio" name="importance:${id}" value=${value} .checked=${importance === value} /><span
                class=${TRIANGLES[value]}
              ></span
              >${translate(`expectations.importance.${value}`)}</label
            >`,
        )}
      </div>
    </fieldset>
    <fieldset class="ask doer">
      <legend>${translate('expectations.form.who')}</legend>
      ${renderWhoChoice(`who:${id}`, who, nameDoer)}
    </fieldset>
    <div class="tools screen-only">
      <button type="button" class="link" name="remark" value=${id} aria-expanded=${open}>
        ${translate('expectations.form.remark')}
      </button>
      <button type="button" class="link ${importance || who ? '' : 'unused'}" name="clear" value=${id}>${translate('expectations.form.clear')}</button>
    </div>
    ${
      open
        ? html`<div>
            <label class="remark-label screen-only">
              <span>${translate('expectations.form.remark-label')}</span> <span class="soft">${readers}</span>
            <textarea
              class="field"
              part="remark"
              name=${id}
              .value=${remark ?? blankRemark ?? ''}
            ></textarea>
            </label>
            <p class="remark print-only">${remark}</p>
          </div>`
        : nothing
    }`;
}

/** Renders what was handed in first, beside what is filled in again. */
function renderFirst(answer: ExpectationAnswer | undefined, wording: ExpectationsWording) {
  const { translate } = wording;
  const said = [formatAnswer(answer, wording), answer?.remark && `“${answer.remark}”`].filter(Boolean).join(' ');
  return html`<p class="soft" part="first">
    ${translate('expectations.form.first', { answer: said || translate('expectations.form.first-nothing') })}
  </p>`;
}

/** Renders an answer that can no longer be changed, as signs with their words. */
function renderGiven(answer: ExpectationAnswer | undefined, { translate, nameDoer }: ExpectationsWording) {
  if (!answer) return html`<p class="soft" part="answer">${translate('expectations.form.skipped')}</p>`;
  const { importance, who, remark } = answer;
  const part = (question: 'importance' | 'who', sign: TemplateResult, word: string) =>
    html`<span><span class="visually-hidden">${translate(`expectations.form.${question}`)}</span>${sign}${word}</span>`;
  return html`<p class="given" part="answer">
      ${
        importance
          ? part(
              'importance',
              html`<span class=${TRIANGLES[importance]}></span>`,
              translate(`expectations.importance.${importance}`),
            )
          : nothing
      }
      ${who ? part('who', renderWhoSign(who), nameDoer(who)) : nothing}
    </p>
    ${remark ? html`<p class="remark" part="remark">${remark}</p>` : nothing}`;
}
