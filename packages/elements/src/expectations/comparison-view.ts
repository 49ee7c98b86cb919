import type { AgendaItem } from '@driehoek/sdk/conversation';
import {
  type ExpectationsRound,
  type Movement,
  ROUND_PARTIES,
  type RoundParty,
  type StatementComparison,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { TRIANGLES } from './expectation-statement.js';
import type { ExpectationsWording } from './expectations-texts.js';
import { renderMark, renderWhoMarks, renderWhoSign } from './who-triangle.js';

/** Everything that the template of the comparison needs. */
export interface ComparisonView {
  readonly round: ExpectationsRound;
  readonly comparison: readonly StatementComparison[];
  /** The statements to discuss, most important first. */
  readonly agenda: readonly AgendaItem[];
  /** The ids of the statements that are already on the agenda. */
  readonly added: ReadonlySet<string>;
  /** The parties that are expected to hand in and have not done so. */
  readonly absent: readonly RoundParty[];
  /** How each statement moved since the earlier round, by its id. */
  readonly moved: ReadonlyMap<string, Movement>;
  readonly earlierYear: string | undefined;
  readonly wording: ExpectationsWording;
}

/** Renders who has handed in and who has not, while answers must stay hidden. */
export function renderWaiting(
  present: readonly RoundParty[],
  absent: readonly RoundParty[],
  { translate }: ExpectationsWording,
): TemplateResult {
  const group = (title: string, parties: readonly RoundParty[]) =>
    parties.length === 0
      ? nothing
      : html`<div>
          <dt>${title}</dt>
          ${parties.map((party) => html`<dd>${renderMark(party)} ${translate(`expectations.party.${party}`)}</dd>`)}
        </div>`;
  return html`<section class="note" part="waiting">
    <h3>${translate('expectations.view.waiting')}</h3>
    <p>${translate('expectations.view.waiting-note')}</p>
    <dl>
      ${group(translate('expectations.view.not-yet'), absent)} ${group(translate('expectations.view.handed-in'), present)}
    </dl>
  </section>`;
}

/** Renders what parties agree on, then what to discuss, then what was not answered. */
export function renderComparison(view: ComparisonView): TemplateResult {
  const { comparison, agenda, wording, added, absent } = view;
  const { translate } = wording;
  const withOutcome = (outcome: StatementComparison['outcome']) =>
    comparison.filter((each) => each.outcome === outcome);
  const [together, unsaid] = [withOutcome('together'), withOutcome('not-yet-answered')];
  const toAdd = agenda.filter(({ from }) => !added.has(from?.id ?? ''));
  return html`${
    absent.length > 0
      ? html`<p class="soft">${translate('expectations.view.not-yet')}: ${nameParties(absent, wording)}</p>`
      : nothing
  }
    <section part="together">
      <h3>${translate('expectations.view.together')}</h3>
      ${
        together.length > 0
          ? html`<ul>${together.map((each) => renderTogether(each, view))}</ul>`
          : html`<p class="soft">${translate('expectations.view.together-none')}</p>`
      }
    </section>
    <section part="to-discuss">
      <h3>${translate('expectations.view.discuss')}</h3>
      <p class="soft">${translate(agenda.length > 0 ? 'expectations.view.discuss-note' : 'expectations.view.discuss-none')}</p>
      ${
        agenda.length > 0
          ? html`<ol>
              ${agenda.map(({ from }) => {
                const found = comparison.find(({ statementId }) => statementId === from?.id);
                return found ? renderToDiscuss(found, view) : nothing;
              })}
            </ol>`
          : nothing
      }
      ${
        toAdd.length > 1
          ? html`<button type="button" class="button primary screen-only" name="add-all">
              ${translate('expectations.view.add-all')}
            </button>`
          : nothing
      }
    </section>
    ${
      unsaid.length > 0
        ? html`<section part="not-yet-answered">
            <h3>${translate('expectations.view.unsaid')}</h3>
            <ul>${unsaid.map((each) => renderUnsaid(each, view))}</ul>
          </section>`
        : nothing
    }`;
}

function renderTogether(each: StatementComparison, view: ComparisonView) {
  const { wording } = view;
  const who = Object.values(each.answers).find((answer) => answer.who)?.who;
  return html`<li class="shared">
    ${who ? renderWhoSign(who) : nothing}
    <div>
      <p>${localizeText(each.text, wording.language)}</p>
      <p class="small soft">
        ${who ? html`<span class="who-word">${wording.nameDoer(who)}</span>` : nothing}
        ${each.importance ? renderImportance(each.importance, wording, true) : nothing} ${renderMoved(each, view)}
      </p>
      ${renderRemarks(each, view)}
    </div>
  </li>`;
}

function renderToDiscuss(each: StatementComparison, view: ComparisonView) {
  const { wording, added } = view;
  const { translate, language, nameDoer } = wording;
  const { statementId, answers, differences } = each;
  const text = localizeText(each.text, language);
  const parts = new Intl.ListFormat(language).format(differences.map((part) => translate(`expectations.part.${part}`)));
  return html`<li class="item" part="item">
    <h4>${text}</h4>
    <p class="small soft">${translate('expectations.view.differs', { parts })} ${renderMoved(each, view)}</p>
    <div class="beside">
      ${renderWhoMarks(answers, nameDoer)}
      <div class="words">
        ${renderVoices(each, view)}
        ${
          added.has(statementId)
            ? html`<p class="added" tabindex="-1" data-added=${statementId}>
                <span class="triangle full"></span>${translate('expectations.view.added')}
              </p>`
            : html`<button
                type="button"
                class="button screen-only"
                name="add"
                value=${statementId}
                aria-label="${translate('expectations.view.add')}: ${text}"
              >
                ${translate('expectations.view.add')}
              </button>`
        }
      </div>
    </div>
  </li>`;
}

/**
 * Renders what each party answered, in words. A missing answer of the pupil is not mentioned: the pupil's part is
 * optional.
 */
function renderVoices(each: StatementComparison, view: ComparisonView) {
  const { wording } = view;
  const { answers, missing } = each;
  const parties = ROUND_PARTIES.filter((party) => answers[party] || (party !== 'pupil' && missing.includes(party)));
  const { translate, nameDoer } = wording;
  const nothingSaid = html`<span class="soft">${translate('expectations.view.nothing')}</span>`;
  return html`<table>
    <thead>
      <tr>
        ${(['party', 'importance', 'who'] as const).map((column) => html`<th scope="col">${translate(`expectations.view.${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${parties.map((party) => {
        const { importance, who } = answers[party] ?? {};
        return html`<tr>
          <th scope="row">${renderMark(party)} ${translate(`expectations.party.${party}`)}</th>
          <td>${importance ? renderImportance(importance, wording) : nothingSaid}</td>
          <td>${who ? nameDoer(who) : nothingSaid}</td>
        </tr>`;
      })}
    </tbody>
  </table>
  ${renderRemarks(each, view)}`;
}

function renderUnsaid(each: StatementComparison, view: ComparisonView) {
  const isSilent = Object.keys(each.answers).length === 0;
  return html`<li>
    <p>${localizeText(each.text, view.wording.language)}</p>
    ${isSilent ? nothing : renderVoices(each, view)}
  </li>`;
}

function renderRemarks({ answers }: StatementComparison, { round, wording: { translate } }: ComparisonView) {
  return ROUND_PARTIES.map((party) => {
    const remark = answers[party]?.remark;
    return remark
      ? html`<p class="remark" part="remark">
          <span class="soft">${renderMark(party)} ${translate(`expectations.party.${party}`)}:</span> <q lang=${round.parties[party]?.language ?? nothing}>${remark}</q>
        </p>`
      : nothing;
  });
}

/** Renders the importance; `alone` repeats the question where there is no column heading. */
function renderImportance(importance: keyof typeof TRIANGLES, { translate }: ExpectationsWording, alone = false) {
  return html`<span class="importance"
    ><span class=${TRIANGLES[importance]}></span>${
      alone ? html`<span class="visually-hidden">${translate('expectations.view.importance')}</span>` : nothing
    }
    ${translate(`expectations.importance.${importance}`)}</span
  >`;
}

function renderMoved(
  { statementId }: StatementComparison,
  { moved, earlierYear, wording: { translate } }: ComparisonView,
) {
  const movement = moved.get(statementId);
  if (!movement || movement === 'unknown' || !earlierYear) return nothing;
  const words = translate(`expectations.movement.${movement}`).toLocaleLowerCase();
  return html`<span class="moved" part="moved">${translate('expectations.view.moved', { year: earlierYear, movement: words })}</span>`;
}

function nameParties(parties: readonly RoundParty[], { translate, language }: ExpectationsWording): string {
  return new Intl.ListFormat(language).format(parties.map((party) => translate(`expectations.party.${party}`)));
}
