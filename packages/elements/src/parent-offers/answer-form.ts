import {
  type AnswerDraft,
  type AnswerWords,
  OFFER_ANSWERS,
  type OfferWords,
  type ParentOffer,
} from '@driehoek/sdk/parent-offers';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { AnswersTranslate } from './offers-texts.js';

/** What an answer lacks. */
export type AnswerLack = 'text' | 'day' | 'look';

/** How things stand in the form of an answer. */
export interface AnswerFormState {
  readonly offer: ParentOffer;
  /** What is written so far. */
  readonly words: AnswerDraft;
  readonly lacks: readonly AnswerLack[];
  /** The words that were read when the answer was begun, where the parent changed them since. */
  readonly read: OfferWords | undefined;
}

/** Renders the form in which the school answers: none of the answers is without words, and only a yes without a day. */
export function renderAnswerForm(
  { offer, words, lacks, read }: AnswerFormState,
  translate: AnswersTranslate,
): TemplateResult {
  const { kind, text, comesBackOn = '' } = words;
  return html`<form part="form" novalidate data-offer=${offer.id}>
    ${read ? renderChanged(read, offer, translate) : nothing}
    <fieldset>
      <legend>${translate('offer-answers.form.kind')}</legend>
      <div class="chips">
        ${OFFER_ANSWERS.map(
          (each) =>
            html`<label class="chip"
              ><input type="radio" name="kind" value=${each} ?checked=${servedChecked(each === kind)} ${checked(each === kind)} /><span
                >${translate(`parent-offers.answer.${each}`)}</span
              ></label
            >`,
        )}
      </div>
      <p class="soft hint">${translate(`offer-answers.form.hint.${kind}`)}</p>
    </fieldset>
    <label>
      <span>${translate('offer-answers.form.text')}</span>
      <textarea class="field" name="text" .value=${text}></textarea>
    </label>
    ${
      kind === 'yes'
        ? nothing
        : html`<label>
            <span>${translate('offer-answers.form.comes-back')}</span>
            <input class="field" type="date" name="comesBackOn" .value=${comesBackOn} />
          </label>`
    }
    <div role="alert">${lacks.map((lack) => html`<p>${translate(`offer-answers.form.wrong-${lack}`)}</p>`)}</div>
    <div class="buttons">
      <button class="button primary" name="send">${translate('offer-answers.form.send')}</button>
      <button type="button" class="button" name="cancel" value=${offer.id}>${translate('offer-answers.form.cancel')}</button>
    </div>
  </form>`;
}

/** Renders that the words are others than those that were read, with both, and asks to look. */
function renderChanged(read: OfferWords, offer: ParentOffer, translate: AnswersTranslate): TemplateResult {
  const sayWords = ({ kind, text, times, name }: OfferWords) =>
    html`<dd>
      <p class="soft">${[translate(`parent-offers.kind.${kind}`), name, times].filter(Boolean).join(' · ')}</p>
      <p class="text">${text}</p>
    </dd>`;
  return html`<div class="changed">
    <p role="status" tabindex="-1"><strong>${translate('offer-answers.form.changed')}</strong></p>
    <dl>
      <dt>${translate('offer-answers.form.changed-before')}</dt>
      ${sayWords(read)}
      <dt>${translate('offer-answers.form.changed-now')}</dt>
      ${sayWords(offer)}
    </dl>
    <p><button type="button" class="button" name="seen" value=${offer.id}>${translate('offer-answers.form.seen')}</button></p>
  </div>`;
}

/** Whether two offers are the same to who answers them. */
export const sameWords = (a: OfferWords, b: OfferWords): boolean =>
  a.kind === b.kind && a.text === b.text && a.times === b.times && a.name === b.name;

/** Reads an answer from its form as it is typed. The day of an answer that has become a yes is not in the form. */
export function readAnswerForm(form: HTMLFormElement): AnswerDraft {
  const data = new FormData(form);
  const comesBackOn = String(data.get('comesBackOn') ?? '');
  return {
    kind: OFFER_ANSWERS.find((each) => each === data.get('kind')) ?? 'yes',
    text: String(data.get('text') ?? ''),
    ...(comesBackOn && { comesBackOn }),
  };
}

/** Makes an answer of what was written, with what it lacks. */
export function completeAnswer(words: AnswerDraft): { answer: AnswerWords; lacks: AnswerLack[] } {
  const { kind } = words;
  const [text, comesBackOn] = [words.text.trim(), kind === 'yes' ? undefined : words.comesBackOn];
  return {
    answer: { kind, text, ...(comesBackOn && { comesBackOn }) },
    lacks: [...(text ? [] : ['text' as const]), ...(kind === 'yes' || comesBackOn ? [] : ['day' as const])],
  };
}
