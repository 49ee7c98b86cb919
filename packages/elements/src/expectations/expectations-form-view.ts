import {
  findAnswer,
  isComparable,
  listAudience,
  listThemes,
  listWaitingParties,
  speaksFirst,
  type ThemeStatements,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { renderExpectation } from './expectation-statement.js';
import {
  answersOf,
  type ExpectationsDraft,
  hasAnswers,
  isFilledInAgain,
  isSubmitted,
  ownOf,
} from './expectations-draft.js';
import type { ExpectationsWording } from './expectations-texts.js';
import { renderHouseholdChoice } from './households-view.js';
import { renderReopening } from './reopening-view.js';
import { renderTurns } from './turns-view.js';
import { renderUnsent } from './unsent-view.js';

/** All that the form shows. */
export interface ExpectationsFormView {
  readonly draft: ExpectationsDraft;
  /** The statements whose remark field is open, even when it is empty, with the blanks in it. */
  readonly openRemarks: ReadonlyMap<string, string>;
  readonly themes: readonly ThemeStatements[];
  readonly wording: ExpectationsWording;
  /** The index of the theme that is shown (one past the last is the overview); `undefined` when all themes are shown. */
  readonly step: number | undefined;
  readonly readonly: boolean;
  /** Whether the page lets nothing be changed here, also not what was handed in. */
  readonly isFixed: boolean;
  /** Whether the element is in a form, whose own submit button is then used instead of ours. */
  readonly inForm: boolean;
  /** Whether the element has a form of its own, which is posted. */
  readonly posts: boolean;
}

export function renderExpectationsForm(view: ExpectationsFormView): TemplateResult {
  const { draft, themes, wording, readonly } = view;
  const { translate } = wording;
  const statements = themes.flatMap((theme) => theme.statements);
  const counts = { count: countAnswered(draft, statements), total: statements.length };
  const half = countHalf(draft, statements);
  return html`<div class="intro">
      <h2>${translate('expectations.form.title')}</h2>
      ${
        // A round that the school removed is read by nobody else any more, and goes no further.
        draft.round.keptFor
          ? nothing
          : html`${isSubmitted(draft) ? renderThanks(wording) : renderReaders(draft, wording)}
            ${renderTurns(draft.round, draft.party, wording)}`
      }
      <p class="note" part="elsewhere" role="status" hidden></p>
      ${renderUnsent(draft.round, draft.party, wording, !readonly)}
    </div>
    ${
      readonly
        ? nothing
        : html`<div class="progress screen-only scripted" part="progress">
            <span role="status"
              >${
                half > 0
                  ? translate('expectations.form.progress-half', { ...counts, half })
                  : translate('expectations.form.progress', counts)
              }</span
            >
            <svg aria-hidden="true">
              <rect class="track" width="100%" height="100%" />
              <rect width="${(100 * counts.count) / counts.total || 0}%" height="100%" />
            </svg>
          </div>`
    }
    <div>
      ${themes.map((theme, place) => renderTheme(theme, place, view))} ${
        readonly ? nothing : renderOverview(view, counts.total - counts.count, half)
      }
      ${
        isServer && view.posts && !readonly
          ? html`<p class="plain"><button class="button primary">${translate('expectations.form.submit')}</button></p>`
          : nothing
      }
    </div>
    ${!view.isFixed && (isSubmitted(draft) || isFilledInAgain(draft) || isAsked(draft)) ? renderReopening(draft.round, draft.party, wording) : nothing}`;
}

function renderThanks({ translate }: ExpectationsWording) {
  return html`<div class="note" part="thanks" tabindex="-1">
    <p><strong>${translate('expectations.form.thanks')}</strong></p>
    <p>${translate('expectations.form.after')}</p>
  </div>`;
}

function renderReaders(draft: ExpectationsDraft, wording: ExpectationsWording) {
  const { translate } = wording;
  const readers = readersOf(draft, wording);
  return html`<p class="note" part="note">
    <strong>${translate('expectations.form.readers', readers)}</strong>
    ${notesOf(draft).map((note) => html`${translate(`expectations.form.${note}`, readers)} `)}
    ${translate('expectations.form.free')}
  </p>`;
}

/** What is said of who sees the answers when: in an open round, to whose turn it is. */
function notesOf(draft: ExpectationsDraft) {
  const { round, party } = draft;
  if (isFilledInAgain(draft)) return ['again'] as const;
  if (!speaksFirst(round, 'school')) return ['note'] as const;
  if (party === 'school') return ['open-first'] as const;
  return round.parties.school?.submittedAt ? (['open', 'open-handed-in'] as const) : (['open-begins'] as const);
}

/** What the school answered, for the family in an open round once the school has handed in. */
function schoolOf({ round, party }: ExpectationsDraft) {
  const { school } = round.parties;
  return party !== 'school' && speaksFirst(round, 'school') && school?.submittedAt ? school : undefined;
}

/** The values of a text about who will read the answers. */
function readersOf({ round, party }: ExpectationsDraft, { mentionParties }: ExpectationsWording) {
  const readers = listAudience(round, party);
  return { parties: mentionParties(readers), count: readers.length };
}

/** Whether another party waits for this one to say whether answers may be opened again. */
const isAsked = ({ round, party }: ExpectationsDraft): boolean =>
  listWaitingParties(round).some((each) => each.for === party && each.reason === 'reopening');

function renderTheme({ title, statements }: ThemeStatements, place: number, view: ExpectationsFormView) {
  const { draft, openRemarks, wording, themes, step, readonly } = view;
  const { translate, language } = wording;
  const readers = translate('expectations.form.remark-readers', readersOf(draft, wording));
  const number = translate('expectations.form.step', { number: place + 1, total: themes.length });
  return html`<section class=${isAway(view, place) ? 'away' : ''} part="theme">
    <h3 tabindex="-1">${
      step === undefined || readonly ? nothing : html`<span class="number">${number}</span>`
    }${localizeText(title, language)}</h3>
    ${statements.map((statement) => {
      const answer = findAnswer(answersOf(draft), statement.id);
      const blankRemark = openRemarks.get(statement.id);
      const first = isFilledInAgain(draft) && { answer: findAnswer(ownOf(draft), statement.id) };
      const { party } = draft;
      const ofSchool = schoolOf(draft);
      const school = ofSchool && { answer: findAnswer(ofSchool, statement.id), language: ofSchool.language };
      const said = { ...(first && { first }), ...(school && { school }) };
      const state = { answer, blankRemark, readonly, party, readers, plain: isServer && view.posts, ...said };
      return renderExpectation(statement, wording, state);
    })}
    ${
      step === undefined || readonly
        ? nothing
        : html`<div class="nav screen-only scripted">
            ${place > 0 ? renderGo(place - 1, translate('expectations.form.back')) : nothing}
            ${renderGo(
              place + 1,
              translate(place + 1 < themes.length ? 'expectations.form.next' : 'expectations.form.overview'),
              'primary',
            )}
          </div>`
    }
  </section>`;
}

/** Renders the last step: what was answered and what was skipped, with a link to each theme. */
function renderOverview(view: ExpectationsFormView, leftOpen: number, half: number) {
  const { draft, themes, wording, step, inForm, posts } = view;
  const { translate, language } = wording;
  return html`<section
    class="overview screen-only scripted ${isAway(view, themes.length) ? 'away' : ''}"
    part="overview"
  >
    <h3 tabindex="-1">${translate('expectations.form.overview')}</h3>
    <p>
      ${
        leftOpen > 0
          ? translate('expectations.form.left-open', { count: leftOpen })
          : translate('expectations.form.all-answered')
      }
    </p>
    ${half > 0 ? html`<p>${translate('expectations.form.half-answered', { count: half })}</p>` : nothing}
    <ul role="list">
      ${themes.map(({ title, statements }, place) => {
        const counts = { count: countAnswered(draft, statements), total: statements.length };
        return html`<li>
          ${renderGo(place, localizeText(title, language), 'link')}
          <span class="soft">${translate('expectations.form.count', counts)}</span>
        </li>`;
      })}
    </ul>
    ${renderHouseholdChoice(draft.round, draft.party, wording)}
    <p class="soft">${translate(hasAnswers(draft) ? 'expectations.form.final' : 'expectations.form.none-answered')}</p>
    <div class="nav">
      ${step === undefined ? nothing : renderGo(themes.length - 1, translate('expectations.form.back'))}
      ${
        inForm || !hasAnswers(draft)
          ? nothing
          : html`<button type=${posts ? 'submit' : 'button'} class="button primary" part="submit" name="submit">
              ${translate('expectations.form.submit')}
            </button>`
      }
    </div>
  </section>`;
}

const renderGo = (step: number, label: string, kind = '') =>
  html`<button type="button" class=${kind === 'link' ? 'link' : `button ${kind}`} name="go" value=${step}>${label}</button>`;

/** Whether a theme is hidden on screen. After handing in, and on paper, all themes are shown. */
const isAway = ({ step, readonly }: ExpectationsFormView, place: number): boolean =>
  !readonly && step !== undefined && step !== place;

/**
 * Finds the theme at which somebody goes on: the first in which a statement is open, or the first of all when none is, or when
 * answers that were handed in are looked at again.
 */
export function findOpenTheme(draft: ExpectationsDraft, themes: readonly ThemeStatements[]): number {
  if (isFilledInAgain(draft)) return 0;
  const isOpen = ({ statements }: ThemeStatements) => countAnswered(draft, statements) < statements.length;
  return Math.max(0, themes.findIndex(isOpen));
}

/** Finds the theme of a statement; -1 when the round does not have it any more. */
export const findTheme = ({ round }: ExpectationsDraft, statementId: string): number =>
  listThemes(round).findIndex(({ statements }) => statements.some(({ id }) => id === statementId));

/** Counts the statements that can be laid beside the answers of the others. */
function countAnswered(draft: ExpectationsDraft, statements: ThemeStatements['statements']): number {
  return statements.filter(({ id }) => isComparable(findAnswer(answersOf(draft), id))).length;
}

/** Counts the statements with one of the two parts that are compared. */
function countHalf(draft: ExpectationsDraft, statements: ThemeStatements['statements']): number {
  return statements.filter(({ id }) => {
    const { importance, who } = findAnswer(answersOf(draft), id) ?? {};
    return (importance === undefined) !== (who === undefined);
  }).length;
}
