import {
  type AnswersByStatement,
  type ExpectationsRound,
  isReopened,
  listStatements,
  type RoundParty,
  wordStatement,
} from '@driehoek/sdk/expectations';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExpectationsWording } from './expectations-texts.js';
import { renderAbilityWords, renderGiven } from './given-answer.js';

/**
 * Renders what the reader's party filled in elsewhere while its answers were handed in: nobody else has it. Once these are
 * open again each has a button that puts it in the answers, with the name `take` and the statement as its value, if the reader
 * `canTake` it here.
 */
export function renderUnsent(
  round: ExpectationsRound,
  party: RoundParty,
  wording: ExpectationsWording,
  canTake: boolean,
): TemplateResult | typeof nothing {
  const unsent = listUnsent(round, party);
  if (unsent.length === 0) return nothing;
  const { translate, language } = wording;
  const isOpen = isReopened(round, party);
  return html`<section class="note" part="unsent" tabindex="-1">
    <h3>${translate('expectations.unsent.title')}</h3>
    <p>${translate('expectations.unsent.note')} ${translate(isOpen ? 'expectations.unsent.open' : 'expectations.unsent.reopen')}</p>
    <ul role="list">
      ${unsent.map(({ statement, answer }) => {
        const words = localizeText(wordStatement(statement, party), language);
        const label = translate('expectations.unsent.take');
        return html`<li>
          <p>${words}</p>
          <p class="given">${renderGiven(answer, wording)}</p>
          ${renderAbilityWords(answer, wording)} ${answer.remark ? html`<p class="remark"><q>${answer.remark}</q></p>` : nothing}
          ${
            isOpen && canTake
              ? html`<button type="button" class="button screen-only" name="take" value=${statement.id} aria-label="${label}: ${words}">${label}</button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Lists what was not handed in, in the order of the statements. */
function listUnsent(round: ExpectationsRound, party: RoundParty) {
  const unsent: AnswersByStatement = round.parties[party]?.unsent ?? {};
  const answers = new Map(Object.entries(unsent));
  const statements = listStatements(round);
  const known = new Set(statements.map(({ id }) => id));
  // A statement that the school left out since has no words any more; what was written with it still has.
  const others = [...answers.keys()].filter((id) => !known.has(id)).map((id) => ({ id, theme: '', text: id }));
  return [...statements, ...others].flatMap((statement) => {
    const answer = answers.get(statement.id);
    return answer ? [{ statement, answer }] : [];
  });
}
