import type { OpenOffer, ParentOffer } from '@driehoek/sdk/parent-offers';
import { formatDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type AnswerFormState, renderAnswerForm } from './answer-form.js';
import { renderAnswer } from './offer-answer.js';
import type { AnswersTranslate, OffersTranslate, Wording } from './offers-texts.js';
import { type PlannedOffer, renderPlannedLink, renderWithdrawn } from './withdrawn-offer.js';

/** How things stand with an offer for the school. */
export interface OfferedState {
  readonly offer: ParentOffer;
  /** Since when and why it waits for words of the school, when it does. */
  readonly open: OpenOffer | undefined;
  /** What the pupil is called, as far as the page knows. */
  readonly child: string | undefined;
  readonly planned: string | PlannedOffer | undefined;
  /** The form of the answer, while it is open. */
  readonly form: AnswerFormState | undefined;
  readonly mayAnswer: boolean;
  readonly isReadonly: boolean;
}

/** Renders an offer for the school: whose it is, its words, the answer, and what can be done with it. */
export function renderOffered(
  state: OfferedState,
  wording: Wording<AnswersTranslate>,
  reading: Wording<OffersTranslate>,
): TemplateResult {
  const { offer, open, child, planned, form, isReadonly } = state;
  const { translate, language } = wording;
  const { id, kind, text, times, name, withdrawnAt, answer, answering } = offer;
  const from = nameGiver(name, child, translate);
  const since = open && formatDate(open.since, language);
  return html`<li class="offer" part="offer" data-offer=${id}>
    <p class="soft">
      ${from} · ${translate(`parent-offers.kind.${kind}`)}${
        open && since
          ? html` · ${translate(open.reason === 'waiting' ? 'offer-answers.since' : 'offer-answers.comes-back', { date: since })}`
          : nothing
      }
    </p>
    ${withdrawnAt !== undefined ? renderWithdrawn(offer, withdrawnAt, planned, !isReadonly, wording) : html`<p class="words">${text}</p>`}
    ${times ? html`<p>${reading.translate('parent-offers.times', { times })}</p>` : nothing}
    ${answer ? renderAnswer(answer, reading) : nothing}
    ${answering ? html`<p class="soft">${translate('offer-answers.answering')}</p>` : nothing}
    ${form ? keyed(id, renderAnswerForm(form, translate)) : renderButtons(state, translate)}
  </li>`;
}

/** Whose offer it is: without a name nobody is told an id. */
function nameGiver(name: string | undefined, pupil: string | undefined, translate: AnswersTranslate): string {
  if (!pupil) return name || translate('offer-answers.from-nobody');
  return name ? translate('offer-answers.from', { name, pupil }) : translate('offer-answers.from-parent', { pupil });
}

function renderButtons(
  { offer, planned, mayAnswer }: OfferedState,
  translate: AnswersTranslate,
): TemplateResult | typeof nothing {
  const { id, text, answer } = offer;
  if (!mayAnswer) return nothing;
  const [say, named] = answer
    ? (['offer-answers.again', 'offer-answers.again-named'] as const)
    : (['offer-answers.answer', 'offer-answers.answer-named'] as const);
  return html`<div class="buttons">
    ${
      answer?.kind !== 'yes'
        ? nothing
        : planned
          ? html`<span class="soft">${translate('offer-answers.planned')}</span> ${renderPlannedLink(planned)}`
          : html`<button type="button" class="button primary" name="plan" value=${id} aria-label=${translate('offer-answers.plan-named', { text })}>
              ${translate('offer-answers.plan')}
            </button>`
    }
    <button type="button" class=${answer ? 'button' : 'button primary'} name="answer" value=${id} aria-label=${translate(named, { text })}>
      ${translate(say)}
    </button>
  </div>`;
}
