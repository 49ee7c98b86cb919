import {
  type ExpectationsRound,
  orderParties,
  type RoundParty,
  type StatementComparison,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgendaChoice } from './agenda-choice-view.js';
import type { ComparisonView } from './comparison-data.js';
import type { ExpectationsWording } from './expectations-texts.js';
import { renderTurns } from './turns-view.js';
import { renderEarlier, renderImportance, renderOwnNothing, renderRemarks, renderVoices } from './voices-view.js';
import { renderMark, renderWhoMarks, renderWhoSign } from './who-triangle.js';

/** Renders who has handed in and who has not, while answers must stay hidden. */
export function renderWaiting(
  round: ExpectationsRound,
  reader: RoundParty,
  absent: readonly RoundParty[],
  wording: ExpectationsWording,
): TemplateResult {
  const { translate, nameParty } = wording;
  const present = orderParties(Object.keys(round.parties) as RoundParty[], reader).filter(
    (party) => round.parties[party]?.submittedAt,
  );
  const group = (title: string, parties: readonly RoundParty[]) =>
    parties.length === 0
      ? nothing
      : html`<div>
          <dt>${title}</dt>
          ${parties.map((party) => html`<dd>${renderMark(party)} ${nameParty(party)}</dd>`)}
        </div>`;
  return html`<section class="note" part="waiting">
    <h3>${translate('expectations.view.waiting')}</h3>
    <p>${translate('expectations.view.waiting-note')}</p>
    ${renderTurns(round, reader, wording)}
    <dl>
      ${group(translate('expectations.view.not-yet'), absent)} ${group(translate('expectations.view.handed-in'), present)}
    </dl>
  </section>`;
}

/** Renders what parties agree on, then what to discuss, then what was not answered. */
export function renderComparison(view: ComparisonView): TemplateResult {
  const { comparison, agenda, wording, absent, choice } = view;
  const { translate } = wording;
  const withOutcome = (outcome: StatementComparison['outcome']) =>
    comparison.filter((each) => each.outcome === outcome);
  const [together, unsaid] = [withOutcome('together'), withOutcome('not-yet-answered')];
  return html`${
    absent.length > 0
      ? html`<p class="soft">${translate('expectations.view.not-yet')}: ${wording.nameParties(absent)}</p>`
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
      <p class="soft">${translate(`expectations.view.discuss-${nameDiscussion(agenda.length, together.length, unsaid.length)}`)}</p>
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
      ${choice.items.length > 1 ? renderAgendaChoice(choice, comparison, view.textOf, wording) : nothing}
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

/** What there is to talk about: that there are no differences says nothing as long as more is unanswered than answered. */
function nameDiscussion(differences: number, together: number, unsaid: number): 'note' | 'none' | 'none-yet' {
  if (differences > 0) return 'note';
  return unsaid > together ? 'none-yet' : 'none';
}

function renderTogether(each: StatementComparison, view: ComparisonView) {
  const { wording } = view;
  const who = Object.values(each.answers).find((answer) => answer.who)?.who;
  return html`<li class="shared">
    ${who ? renderWhoSign(who) : nothing}
    <div>
      <p>${localizeText(view.textOf(each), wording.language)}</p>
      <p class="small soft">
        ${who ? html`<span class="who-word">${wording.nameDoer(who)}</span>` : nothing}
        ${each.importance ? renderImportance(each.importance, wording, true) : nothing} ${renderMoved(each, view)}
      </p>
      ${renderOwnNothing(each, view)} ${renderEarlier(each, view)} ${renderRemarks(each, view)}
    </div>
  </li>`;
}

function renderToDiscuss(each: StatementComparison, view: ComparisonView) {
  const { wording, added } = view;
  const { translate, language, nameDoer } = wording;
  const { statementId, answers, differences } = each;
  const text = localizeText(view.textOf(each), language);
  const parts = new Intl.ListFormat(language).format(differences.map((part) => translate(`expectations.part.${part}`)));
  return html`<li class="item" part="item">
    <h4>${text}</h4>
    <p class="small soft">${translate('expectations.view.differs', { parts })} ${renderMoved(each, view)}</p>
    <div class="beside">
      ${renderWhoMarks(answers, nameDoer, view.reader)}
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

function renderUnsaid(each: StatementComparison, view: ComparisonView) {
  return html`<li>
    <p>${localizeText(view.textOf(each), view.wording.language)}</p>
    ${renderVoices(each, view)}
  </li>`;
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
