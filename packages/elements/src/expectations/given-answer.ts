import type { ExpectationAnswer } from '@driehoek/sdk/expectations';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExpectationsWording } from './expectations-texts.js';
import { renderMark, renderWhoSign } from './who-triangle.js';

/** The CSS class of the triangle of each answer on a scale; who does not know has none. */
export const TRIANGLES = { yes: 'triangle full', partly: 'triangle half', no: 'triangle open' } as const;

/** Renders the triangle of an answer on a scale. */
export const renderTriangle = (value: keyof typeof TRIANGLES | 'unknown') =>
  value === 'unknown' ? nothing : html`<span class=${TRIANGLES[value]}></span>`;

/** Renders the parts of an answer as signs with their words; what is asked is seen where a sign alone could be either. */
export function renderGiven(answer: ExpectationAnswer, { translate, nameDoer }: ExpectationsWording): TemplateResult {
  const { importance, who, happens, canDo } = answer;
  const part = (question: string, isSeen: boolean, sign: unknown, word: string) =>
    html`<span><span class=${isSeen ? 'soft' : 'visually-hidden'}>${question}</span> ${sign}${word}</span>`;
  const ask = (key: 'importance' | 'who' | 'happens' | 'can-do') => translate(`expectations.form.${key}`);
  return html`${
    importance
      ? part(
          ask('importance'),
          happens !== undefined || canDo !== undefined,
          renderTriangle(importance),
          translate(`expectations.importance.${importance}`),
        )
      : nothing
  }
  ${who ? part(ask('who'), false, renderWhoSign(who), nameDoer(who)) : nothing}
  ${happens ? part(ask('happens'), true, renderTriangle(happens), translate(`expectations.happening.${happens}`)) : nothing}
  ${canDo ? part(ask('can-do'), true, renderTriangle(canDo), translate(`expectations.ability.${canDo}`)) : nothing}`;
}

/** Renders what the school can and cannot do in its own words. */
export function renderAbilityWords(
  { can, cannot }: ExpectationAnswer,
  { translate }: ExpectationsWording,
  language?: string,
) {
  const words = { can, cannot };
  return (['can', 'cannot'] as const).map((part) =>
    words[part]
      ? html`<p part=${part}>
          <span class="soft">${translate(`expectations.answer.${part}`)}</span> <q class="remark" lang=${language ?? nothing}>${words[part]}</q>
        </p>`
      : nothing,
  );
}

/** Renders, in an open round, what the school answered to a statement, for who has not answered yet. */
export function renderSchoolAnswer(
  answer: ExpectationAnswer | undefined,
  language: string,
  wording: ExpectationsWording,
): TemplateResult {
  const { translate, nameDoer, nameParty } = wording;
  const { importance, who, happens, canDo, remark } = answer ?? {};
  const fact = (key: 'importance' | 'who' | 'happens' | 'can-do', sign: unknown, word: string) =>
    html`<span><span class="soft">${translate(`expectations.view.${key}`)}</span> ${sign}${word}</span>`;
  return html`<div class="of-school" part="school-answer">
    <p class="soft">${renderMark('school')} ${nameParty('school')}${answer ? nothing : `: ${translate('expectations.view.nothing')}`}</p>
    <p class="given">
      ${importance ? fact('importance', renderTriangle(importance), translate(`expectations.importance.${importance}`)) : nothing}
      ${who ? fact('who', renderWhoSign(who), nameDoer(who)) : nothing}
      ${happens ? fact('happens', renderTriangle(happens), translate(`expectations.happening.${happens}`)) : nothing}
      ${canDo ? fact('can-do', renderTriangle(canDo), translate(`expectations.ability.${canDo}`)) : nothing}
    </p>
    ${answer ? renderAbilityWords(answer, wording, language) : nothing}
    ${remark ? html`<p class="remark"><q lang=${language}>${remark}</q></p>` : nothing}
  </div>`;
}
