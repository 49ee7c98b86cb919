import {
  type ExpectationsRound,
  orderParties,
  ROUND_PARTIES,
  type RoundParty,
  type StatementComparison,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAgendaChoice } from './agenda-choice-view.js';
import type { ComparisonView } from './comparison-data.js';
import type { ExpectationsWording } from './expectations-texts.js';
import { renderCanDo, renderHappens, renderHappensMarks } from './happens-view.js';
import { renderTurns } from './turns-view.js';
import { renderEarlier, renderImportance, renderOwnNothing, renderRemarks, renderVoices } from './voices-view.js';
import { renderMark, renderWhoMarks, renderWhoSign } from './who-triangle.js';

/** More statements than this that nobody answered are folded. */
const MANY_SILENT = 5;

/** Renders of which school year the expectations are. */
export function renderTitle({ schoolYear }: ExpectationsRound, { translate }: ExpectationsWording): TemplateResult {
  return html`<h2 part="title">
    ${translate('expectations.view.title')} <span class="year">${formatSchoolYear(schoolYear)}</span>
  </h2>`;
}

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

/** Renders what all want and miss, then what parties agree on, then what to discuss, then what was not answered. */
export function renderComparison(view: ComparisonView): TemplateResult {
  const { comparison, agenda, wording, absent, choice } = view;
  const { translate } = wording;
  const toDiscuss = agenda.flatMap(({ from }) => comparison.find(({ statementId }) => statementId === from?.id) ?? []);
  const missed = toDiscuss.filter((each) => each.missed);
  const others = toDiscuss.filter((each) => !each.missed);
  const withOutcome = (outcome: StatementComparison['outcome']) =>
    comparison.filter((each) => each.outcome === outcome && !toDiscuss.includes(each));
  const [together, unsaid] = [withOutcome('together'), withOutcome('not-yet-answered')];
  const list = (statements: readonly StatementComparison[]) =>
    statements.length > 0
      ? html`<ol role="list">${statements.map((each) => renderToDiscuss(each, view))}</ol>`
      : nothing;
  return html`${
    absent.length > 0
      ? html`<p class="soft">${translate('expectations.view.not-yet')}: ${wording.nameParties(absent)}</p>`
      : nothing
  }
    ${
      missed.length > 0
        ? html`<section part="missed">
            <h3>${translate('expectations.view.missed', { parties: wording.mentionParties(listWanting(missed, view)) })}</h3>
            <p class="soft">${translate('expectations.view.missed-note')}</p>
            ${list(missed)}
          </section>`
        : nothing
    }
    <section part="together">
      <h3>${translate('expectations.view.together')}</h3>
      ${
        together.length > 0
          ? html`<ul role="list">${together.map((each) => renderTogether(each, view))}</ul>`
          : html`<p class="soft">${translate('expectations.view.together-none')}</p>`
      }
    </section>
    <section part="to-discuss">
      <h3>${translate('expectations.view.discuss')}</h3>
      <p class="soft">${translate(`expectations.view.discuss-${nameDiscussion({ missed, others, together, unsaid })}`)}</p>
      ${list(others)}
      ${choice.items.length > 1 && !view.noAgenda ? renderAgendaChoice(choice, comparison, view.textOf, wording) : nothing}
    </section>
    ${
      unsaid.length > 0
        ? html`<section part="not-yet-answered">
            <h3>${translate('expectations.view.unsaid')}</h3>
            ${renderUnsaid(unsaid, view)}
          </section>`
        : nothing
    }`;
}

/**
 * Who wants all of this, as far as the reader knows: another home that it does not see may think otherwise, so nothing is said of
 * all. The pupil may have skipped some.
 */
const listWanting = (missed: readonly StatementComparison[], { reader }: ComparisonView) =>
  orderParties(ROUND_PARTIES, reader).filter((party) => missed.every(({ answers }) => answers[party]?.importance));

/** What there is to talk about: that there are no differences says nothing as long as more is unanswered than answered. */
function nameDiscussion({
  missed,
  others,
  together,
  unsaid,
}: Discussion): 'note' | 'missed' | 'missed-differs' | 'none' | 'none-yet' {
  if (others.length > 0) return 'note';
  // What all want and miss is talked about, too.
  if (missed.length > 0) return missed.some(isSeenDifferently) ? 'missed-differs' : 'missed';
  return unsaid.length > together.length && ![...unsaid, ...together].some(isSeenDifferently) ? 'none-yet' : 'none';
}

/** Whether parties answered otherwise, also on whether it happens. */
const isSeenDifferently = ({ differences, practice }: StatementComparison): boolean =>
  differences.length > 0 || practice === 'seen-by-some';

/** The statements of each kind. */
interface Discussion {
  readonly missed: readonly StatementComparison[];
  readonly others: readonly StatementComparison[];
  readonly together: readonly StatementComparison[];
  readonly unsaid: readonly StatementComparison[];
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
      ${renderOwnNothing(each, view)} ${renderHappens(each, view)} ${renderCanDo(each, view)}
      ${renderEarlier(each, view)} ${renderRemarks(each, view)}
    </div>
  </li>`;
}

function renderToDiscuss(each: StatementComparison, view: ComparisonView) {
  const { wording, added } = view;
  const { translate, language, nameDoer } = wording;
  const { statementId, answers, differences, practice } = each;
  const text = localizeText(view.textOf(each), language);
  const differing = practice === 'seen-by-some' ? ([...differences, 'happens'] as const) : differences;
  const parts = new Intl.ListFormat(language).format(differing.map((part) => translate(`expectations.part.${part}`)));
  return html`<li class="item" part="item">
    <h4>${text}</h4>
    <p class="small soft">${parts ? translate('expectations.view.differs', { parts }) : nothing} ${renderMoved(each, view)}</p>
    <div class="beside">
      <div class="drawings">${renderWhoMarks(answers, nameDoer, view.reader)} ${renderHappensMarks(each, view)}</div>
      <div class="words">
        ${renderVoices(each, view)}
        ${
          added.has(statementId)
            ? html`<p class="added" tabindex="-1" data-added=${statementId}>
                <span class="triangle full"></span>${translate(view.unshared.has(statementId) ? 'expectations.view.added-own' : 'expectations.view.added')}
              </p>
              ${
                view.untold.has(statementId)
                  ? html`<button
                      type="button"
                      class="button screen-only"
                      name="add-promises"
                      value=${statementId}
                      aria-label="${translate('expectations.view.add-promises')}: ${text}"
                    >
                      ${translate('expectations.view.add-promises')}
                    </button>`
                  : nothing
              }`
            : view.noAgenda
              ? nothing
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

/** Renders what not everybody said; what nobody said by its words alone, folded on screen when it is much. */
function renderUnsaid(unsaid: readonly StatementComparison[], view: ComparisonView) {
  const { wording } = view;
  const { translate, language } = wording;
  const isSilent = ({ answers }: StatementComparison) => Object.keys(answers).length === 0;
  const said = unsaid.filter((each) => !isSilent(each));
  const silent = unsaid.filter(isSilent);
  const textOf = (each: StatementComparison) => localizeText(view.textOf(each), language);
  const list = html`<ul role="list" class="silent">
    ${silent.map((each) => html`<li>${textOf(each)}</li>`)}
  </ul>`;
  const alone = (kind: string) =>
    html`<div class=${kind} part="silent">
      <p class="soft">${translate('expectations.view.silent')}</p>
      ${list}
    </div>`;
  // A browser does not print what is folded, so it stands there once more for paper.
  const folded = html`<details class="screen-only" part="silent">
      <summary>${translate('expectations.view.silent-count', { count: silent.length })}</summary>
      ${list}
    </details>
    ${alone('print-only')}`;
  return html`${
    said.length > 0
      ? html`<ul role="list">
          ${said.map((each) => html`<li><p>${textOf(each)}</p>${renderVoices(each, view)}</li>`)}
        </ul>`
      : nothing
  }
  ${silent.length > MANY_SILENT ? folded : silent.length > 0 ? alone('') : nothing}`;
}

function renderMoved(
  { statementId }: StatementComparison,
  { moved, earlierYear, wording: { translate } }: ComparisonView,
) {
  const found = moved.get(statementId);
  if (!found || !earlierYear) return nothing;
  const { movement, practice } = found;
  const words = [
    movement === 'unknown' ? '' : translate(`expectations.movement.${movement}`),
    practice === 'unknown' || practice === 'same' ? '' : translate(`expectations.practice-movement.${practice}`),
  ].filter(Boolean);
  if (words.length === 0) return nothing;
  const said = words.map((each) => each.toLocaleLowerCase()).join('; ');
  return html`<span class="moved" part="moved">${translate('expectations.view.moved', { year: earlierYear, movement: said })}</span>`;
}
