import { type AnswerWords, OFFER_ANSWERS, type OfferAnswerKind, type ParentOffer } from '@driehoek/sdk/parent-offers';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswersTranslate } from './offers-texts.js';

/** What an answer lacks. */
export type AnswerLack = 'text' | 'day';

/** How things stand in the form of an answer. */
export interface AnswerFormState {
  readonly offer: ParentOffer;
  readonly kind: OfferAnswerKind;
  readonly lacks: readonly AnswerLack[];
}

/** Renders the form in which the school answers: none of the answers is without words, and only a yes without a day. */
export function renderAnswerForm({ offer, kind, lacks }: AnswerFormState, translate: AnswersTranslate): TemplateResult {
  return html`<form part="form" novalidate data-offer=${offer.id}>
    <fieldset>
      <legend>${translate('offer-answers.form.kind')}</legend>
      <div class="chips">
        ${OFFER_ANSWERS.map(
          (each) =>
            html`<label class="chip"
              ><input type="radio" name="kind" value=${each} .checked=${each === kind} /><span
                >${translate(`parent-offers.answer.${each}`)}</span
              ></label
            >`,
        )}
      </div>
      <p class="soft hint">${translate(`offer-answers.form.hint.${kind}`)}</p>
    </fieldset>
    <label>
      <span>${translate('offer-answers.form.text')}</span>
      <textarea class="field" name="text" .value=${offer.answer?.text ?? ''}></textarea>
    </label>
    ${
      kind === 'yes'
        ? nothing
        : html`<label>
            <span>${translate('offer-answers.form.comes-back')}</span>
            <input class="field" type="date" name="comesBackOn" .value=${offer.answer?.comesBackOn ?? ''} />
          </label>`
    }
    <div role="alert">${lacks.map((lack) => html`<p>${translate(`offer-answers.form.wrong-${lack}`)}</p>`)}</div>
    <div class="buttons">
      <button class="button primary" name="send">${translate('offer-answers.form.send')}</button>
      <button type="button" class="button" name="cancel" value=${offer.id}>${translate('offer-answers.form.cancel')}</button>
    </div>
  </form>`;
}

/** Reads an answer from its form, with what it lacks. */
export function readAnswerForm(form: HTMLFormElement): { answer: AnswerWords; lacks: AnswerLack[] } {
  const data = new FormData(form);
  const get = (name: string) => String(data.get(name) ?? '').trim();
  const kind = OFFER_ANSWERS.find((each) => each === get('kind')) ?? 'yes';
  const [text, comesBackOn] = [get('text'), kind === 'yes' ? '' : get('comesBackOn')];
  return {
    answer: { kind, text, ...(comesBackOn && { comesBackOn }) },
    lacks: [...(text ? [] : ['text' as const]), ...(kind === 'yes' || comesBackOn ? [] : ['day' as const])],
  };
}
