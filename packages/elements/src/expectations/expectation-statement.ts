import {
  ABILITIES,
  type ExpectationAnswer,
  type ExpectationStatement,
  HAPPENINGS,
  IMPORTANCES,
  type RoundParty,
  wordStatement,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import { renderWordsField } from '../shared/words-field.js';
import { type ExpectationsWording, formatAnswer } from './expectations-texts.js';
import { renderAbilityWords, renderGiven, renderSchoolAnswer, renderTriangle } from './given-answer.js';
import { renderWhoChoice } from './who-triangle.js';

/** The state of one statement. */
export interface ExpectationState {
  readonly answer: ExpectationAnswer | undefined;
  /** What stands in the remark field that is open although it is empty: nothing, or blanks; `undefined` when it is closed. */
  readonly blankRemark: string | undefined;
  readonly readonly: boolean;
  /** Whether it must also work on a page without scripts. */
  readonly plain: boolean;
  readonly party: RoundParty;
  /** Who will read a remark, in words. */
  readonly readers: string;
  /** What was handed in first, while it is filled in again. */
  readonly first?: { readonly answer: ExpectationAnswer | undefined };
  /** What the school answered, in a round in which it speaks first, and in which language. */
  readonly school?: { readonly answer: ExpectationAnswer | undefined; readonly language: string };
}

/**
 * Renders one statement with its questions: how important it is, whether it happens, who does it, and of the school whether it
 * can. The form handles the events; a radio button is named after the part and the statement.
 */
export function renderExpectation(
  statement: ExpectationStatement,
  wording: ExpectationsWording,
  state: ExpectationState,
): TemplateResult {
  const { first, school } = state;
  return html`<fieldset class="statement" part="statement">
    <legend>${localizeText(wordStatement(statement, state.party), wording.language)}</legend>
    ${school ? renderSchoolAnswer(school.answer, school.language, wording) : nothing}
    ${first ? renderFirst(first.answer, state.answer, wording) : nothing}
    ${state.readonly ? renderAnswer(state.answer, wording) : renderQuestions(statement.id, wording, state)}
  </fieldset>`;
}

function renderQuestions(id: string, wording: ExpectationsWording, state: ExpectationState) {
  const { translate, nameDoer } = wording;
  const { answer: { importance, who, happens, canDo, remark } = {}, blankRemark, readers } = state;
  const open = blankRemark !== undefined || remark !== undefined;
  const isChosen = importance ?? who ?? happens ?? canDo;
  return html`<div class="asks">
      ${renderScale(`importance:${id}`, IMPORTANCES, importance, translate('expectations.form.importance'), (value) => translate(`expectations.importance.${value}`))}
      ${renderScale(`happens:${id}`, HAPPENINGS, happens, translate('expectations.form.happens'), (value) => translate(`expectations.happening.${value}`))}
      ${state.party === 'school' ? renderAbility(id, state.answer, wording, state.plain) : nothing}
    </div>
    <fieldset class="ask doer">
      <legend>${translate('expectations.form.who')}</legend>
      ${renderWhoChoice(`who:${id}`, who, nameDoer)}
    </fieldset>
    <div class="tools screen-only scripted">
      <button type="button" class="link" name="remark" value=${id} aria-expanded=${open}>
        ${translate('expectations.form.remark')}
      </button>
      <button type="button" class="link ${isChosen ? '' : 'unused'}" name="clear" value=${id}>${translate('expectations.form.clear')}</button>
    </div>
    ${open ? renderField(id, 'remark', remark ?? blankRemark ?? '', translate('expectations.form.remark-label'), readers) : nothing}
    ${state.plain && !open ? html`<div class="plain">${renderField(id, 'remark', '', translate('expectations.form.remark-label'), readers)}</div>` : nothing}`;
}

/** Renders a question that is answered on a scale. */
function renderScale<Value extends 'yes' | 'partly' | 'no' | 'unknown'>(
  name: string,
  values: readonly Value[],
  chosen: Value | undefined,
  question: string,
  nameValue: (value: Value) => string,
) {
  return html`<fieldset class="ask">
    <legend>${question}</legend>
    <div class="scale" part="scale">
      ${values.map(
        (value) =>
          html`<label
            ><input type="radio" name=${name} value=${value} ?checked=${servedChecked(chosen === value)} ${checked(chosen === value)} />${renderTriangle(value)}${nameValue(value)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Renders whether the school can do it, and a field for what it can and what it cannot, as far as it chose so or wrote there. */
function renderAbility(
  id: string,
  answer: ExpectationAnswer | undefined,
  { translate }: ExpectationsWording,
  plain: boolean,
) {
  const { canDo, can, cannot } = answer ?? {};
  const field = (part: 'can' | 'cannot', words: string | undefined, isAsked: boolean) => {
    const isShown = isAsked || words !== undefined;
    if (!isShown && !plain) return nothing;
    const content = renderField(id, part, words ?? '', translate(`expectations.form.${part}`));
    return isShown ? content : html`<div class="plain">${content}</div>`;
  };
  return html`${renderScale(`canDo:${id}`, ABILITIES, canDo, translate('expectations.form.can-do'), (value) => translate(`expectations.ability.${value}`))}
  ${field('can', can, canDo === 'yes' || canDo === 'partly')} ${field('cannot', cannot, canDo === 'no' || canDo === 'partly')}`;
}

/** Renders a field for words; its name is the statement, with the part before it unless it is the remark. */
function renderField(id: string, part: 'can' | 'cannot' | 'remark', words: string, label: string, readers?: string) {
  return html`<div>
    <label class="remark-label screen-only">
      <span>${label}</span> ${readers ? html`<span class="soft">${readers}</span>` : nothing}
      ${renderWordsField({ name: part === 'remark' ? id : `${part}:${id}`, part, statement: id }, words)}
    </label>
    <p class="remark print-only">${words}</p>
  </div>`;
}

/** Renders what was handed in first, beside what is filled in again. */
function renderFirst(
  answer: ExpectationAnswer | undefined,
  present: ExpectationAnswer | undefined,
  wording: ExpectationsWording,
) {
  const { translate } = wording;
  // Words that still stand in their field are read there.
  const quoted = (['can', 'cannot', 'remark'] as const).flatMap((part) => {
    const words = answer?.[part];
    return words && words !== present?.[part] ? [`“${words}”`] : [];
  });
  const said = [formatAnswer(answer, wording), ...quoted].filter(Boolean).join(' ');
  return html`<p class="soft" part="first">
    ${translate('expectations.form.first', { answer: said || translate('expectations.form.first-nothing') })}
  </p>`;
}

/** Renders an answer that can no longer be changed. */
function renderAnswer(answer: ExpectationAnswer | undefined, wording: ExpectationsWording) {
  if (!answer) return html`<p class="soft" part="answer">${wording.translate('expectations.form.skipped')}</p>`;
  const { remark } = answer;
  return html`<p class="given" part="answer">${renderGiven(answer, wording)}</p>
    ${renderAbilityWords(answer, wording)} ${remark ? html`<p class="remark" part="remark">${remark}</p>` : nothing}`;
}
