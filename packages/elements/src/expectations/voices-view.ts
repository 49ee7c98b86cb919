import {
  isWithoutDoer,
  listEarlierAnswers,
  orderParties,
  ROUND_PARTIES,
  type RoundParty,
  type StatementComparison,
} from '@driehoek/sdk/expectations';
import { html, nothing } from 'lit';
import type { ComparisonView } from './comparison-data.js';
import { type ExpectationsWording, formatAnswer } from './expectations-texts.js';
import { renderAbilityWords, TRIANGLES } from './given-answer.js';
import { renderCanDo, renderHappens } from './happens-view.js';
import { renderMark } from './who-triangle.js';

/**
 * Renders what each party answered, in words: the reader's own first, also when it is empty. A missing answer of the
 * pupil is not mentioned to others: the pupil's part is optional.
 */
export function renderVoices(each: StatementComparison, view: ComparisonView) {
  const { wording, reader } = view;
  const { answers, missing } = each;
  const { translate, nameDoer, nameParty } = wording;
  const parties = orderParties(ROUND_PARTIES, reader).filter(
    (party) => answers[party] || party === reader || (party !== 'pupil' && missing.includes(party)),
  );
  const nothingSaid = html`<span class="soft">${translate('expectations.view.nothing')}</span>`;
  return html`${renderNoDoer(each, view)}<table>
    <thead>
      <tr>
        ${(['party', 'importance', 'who'] as const).map((column) => html`<th scope="col">${translate(`expectations.view.${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${parties.map((party) => {
        const { importance, who, happens, canDo } = answers[party] ?? {};
        const isChosen = (importance ?? who ?? happens ?? canDo) !== undefined;
        // What somebody only wrote stands below, and is not nothing.
        const instead = isChosen
          ? undefined
          : answers[party]
            ? 'only-words'
            : party === reader
              ? 'own-nothing'
              : undefined;
        return html`<tr class=${party === reader ? 'own' : ''}>
          <th scope="row">${renderMark(party)} ${nameParty(party)}</th>
          ${
            instead
              ? html`<td colspan="2" class="soft">${translate(`expectations.view.${instead}`)}</td>`
              : html`<td>${importance ? renderImportance(importance, wording) : nothingSaid}</td>
                  <td>${who ? nameDoer(who) : nothingSaid}</td>`
          }
        </tr>`;
      })}
    </tbody>
  </table>
  ${renderHappens(each, view)} ${renderCanDo(each, view)} ${renderEarlier(each, view)} ${renderRemarks(each, view)}`;
}

/** Renders that all find it important and nobody said who does it, which the empty cells alone do not say. */
function renderNoDoer(each: StatementComparison, { reader, wording }: ComparisonView) {
  if (!isWithoutDoer(each)) return nothing;
  const finding = orderParties(ROUND_PARTIES, reader).filter((party) => each.answers[party]?.importance);
  const key = each.importance === 'yes' ? 'expectations.view.no-doer' : 'expectations.view.no-doer-partly';
  return html`<p data-no-doer>${wording.translate(key, { parties: wording.mentionParties(finding) })}</p>`;
}

/** Renders what parties wrote; of the reader also that it wrote nothing, before what another wrote. */
export function renderRemarks(each: StatementComparison, view: ComparisonView) {
  const { reader, round, wording } = view;
  const { answers } = each;
  const writing = orderParties(ROUND_PARTIES, reader).filter((party) => answers[party]?.remark);
  const isOwnEmpty = writing.length > 0 && answers[reader] && !writing.includes(reader) && reader !== 'school';
  return html`${!isOwnEmpty ? nothing : renderOwn(wording.translate('expectations.view.own-no-remark'), view)}
  ${writing.map(
    (party) => html`<p class="remark" part="remark">
      <span class="soft">${renderMark(party)} ${wording.nameParty(party)}:</span> <q lang=${round.parties[party]?.language ?? nothing}>${answers[party]?.remark}</q>
    </p>`,
  )}`;
}

/** Renders that the reader did not answer; nothing when it did. */
export const renderOwnNothing = ({ answers }: StatementComparison, view: ComparisonView) =>
  answers[view.reader] ? nothing : renderOwn(view.wording.translate('expectations.view.own-nothing'), view);

const renderOwn = (words: string, { reader, wording }: ComparisonView) =>
  html`<p class="soft" part="own-empty">${renderMark(reader)} ${wording.nameParty(reader)}: ${words}</p>`;

/** Renders what parties handed in before they filled in again, where that was something else. */
export function renderEarlier({ statementId }: StatementComparison, { round, reader, wording }: ComparisonView) {
  const { translate, nameParty } = wording;
  return orderParties(ROUND_PARTIES, reader).flatMap((party: RoundParty) => {
    const own = round.parties[party];
    if (!own?.submittedAt) return [];
    return listEarlierAnswers(own, statementId).map(
      ({ answer }) => html`<p class="small" part="earlier">
        <span class="soft">${renderMark(party)} ${translate('expectations.view.earlier', { party: nameParty(party) })}</span>
        ${formatAnswer(answer, wording) || (answer?.remark ? nothing : translate('expectations.view.nothing'))}
        ${answer ? renderAbilityWords(answer, wording, own.language) : nothing}
        ${answer?.remark && answer.remark !== own.answers[statementId]?.remark ? html`<q lang=${own.language}>${answer.remark}</q>` : nothing}
      </p>`,
    );
  });
}

/** Renders the importance; `alone` repeats the question where there is no column heading. */
export function renderImportance(
  importance: keyof typeof TRIANGLES,
  { translate }: ExpectationsWording,
  alone = false,
) {
  return html`<span class="importance"
    ><span class=${TRIANGLES[importance]}></span>${
      alone ? html`<span class="visually-hidden">${translate('expectations.view.importance')}</span>` : nothing
    }
    ${translate(`expectations.importance.${importance}`)}</span
  >`;
}
