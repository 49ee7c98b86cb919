import { orderParties, ROUND_PARTIES, type RoundParty, type StatementComparison } from '@driehoek/sdk/expectations';
import { html, nothing, svg } from 'lit';
import type { ComparisonView } from './comparison-data.js';
import { renderAbilityWords, renderTriangle } from './given-answer.js';
import { drawMark, renderMark } from './who-triangle.js';

/** Lists who said whether a statement happens, the reader first. */
const listHappening = ({ answers }: StatementComparison, reader: RoundParty): RoundParty[] =>
  orderParties(ROUND_PARTIES, reader).filter((party) => answers[party]?.happens);

/**
 * Renders whether something happens now: what each said, by name, then what comes of it in a sentence that blames nobody. That
 * nobody knows it is not said beside the answer of one who does.
 */
export function renderHappens(each: StatementComparison, { reader, wording }: ComparisonView) {
  const { translate, nameParty } = wording;
  const parties = listHappening(each, reader);
  if (parties.length === 0) return nothing;
  const isKnown = parties.some((party) => each.answers[party]?.happens !== 'unknown');
  return html`<div class="happens" part="happens">
    <p class="soft">${translate('expectations.view.happens')}</p>
    <ul role="list">
      ${parties.map((party) => {
        const happens = each.answers[party]?.happens ?? 'unknown';
        return html`<li>
          ${renderMark(party)} ${nameParty(party)}:
          <span class="importance">${renderTriangle(happens)}${translate(`expectations.happening.${happens}`)}</span>
        </li>`;
      })}
    </ul>
    ${
      each.practice === 'unknown' && isKnown
        ? nothing
        : html`<p><span class="soft">${translate('expectations.view.happens-together')}</span> ${translate(`expectations.practice.${each.practice}`)}</p>`
    }
  </div>`;
}

/** Renders what the school can and cannot do, beside what all answered; nothing when it did not say so. */
export function renderCanDo({ answers: { school } }: StatementComparison, { round, wording }: ComparisonView) {
  const { translate } = wording;
  if (!school?.canDo && !school?.can && !school?.cannot) return nothing;
  const { canDo } = school;
  return html`<div class="can-do" part="can-do">
    <p>
      ${renderMark('school')} <span class="soft">${translate('expectations.view.can-do')}</span>
      ${canDo ? html`<span class="importance">${renderTriangle(canDo)}${translate(`expectations.ability.${canDo}`)}</span>` : nothing}
    </p>
    ${renderAbilityWords(school, wording, round.parties.school?.language)}
  </div>`;
}

/** Where on the line each answer stands; who does not know stands nowhere. */
const PLACES = { yes: 24, partly: 90, no: 156 } as const;

/** Draws who sees it happen, on a line from yes to no. It is hidden from screen readers: {@link renderHappens} says the same. */
export function renderHappensMarks(each: StatementComparison, { reader, wording }: ComparisonView) {
  const parties = listHappening(each, reader);
  if (parties.every((party) => each.answers[party]?.happens === 'unknown')) return nothing;
  return html`<svg class="who-marks happens-marks" viewBox="0 -22 180 74" aria-hidden="true">
    <text x="90" y="-6">${wording.translate('expectations.view.happens')}</text>
    <path class="sides" d="M${PLACES.yes} 16H${PLACES.no}" />
    ${(['yes', 'partly', 'no'] as const).map((value) => {
      const here = parties.filter((party) => each.answers[party]?.happens === value);
      const x = PLACES[value];
      const first = x - 10 * (here.length - 1);
      const place = svg`<path class="sides" d="M${x} 10V22" />`;
      return svg`<text class=${here.length > 0 ? 'chosen' : ''} x=${x} y="44">${wording.translate(`expectations.happening.${value}`)}</text>
        ${here.length > 0 ? here.map((party, index) => drawMark(party, first + 20 * index, 16)) : place}`;
    })}
  </svg>`;
}
