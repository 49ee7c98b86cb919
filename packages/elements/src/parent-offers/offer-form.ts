import { OFFER_KINDS, type OfferKind, type OfferWords } from '@driehoek/sdk/parent-offers';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { OffersTranslate } from './offers-texts.js';

/** How things stand in the form of an offer. */
export interface OfferFormState {
  /** The id of the offer that is changed, or of the draft of a new one; the first thing typed makes that. */
  readonly id: string | undefined;
  /** Whether an offer is changed that was made already. */
  readonly isChange: boolean;
  /** What is written so far. */
  readonly words: OfferWords;
  /** Whether it was sent without words. */
  readonly isBlank: boolean;
}

/** Renders the form in which a parent says *I can …*. */
export function renderOfferForm(
  { id, isChange, words, isBlank }: OfferFormState,
  translate: OffersTranslate,
): TemplateResult {
  const { kind, text, times = '', name = '' } = words;
  return html`<form part="form" novalidate aria-labelledby="form-title" data-offer=${id ?? ''}>
    <h3 id="form-title">${translate(isChange ? 'parent-offers.form.change' : 'parent-offers.form.new')}</h3>
    <fieldset>
      <legend>${translate('parent-offers.form.kind')}</legend>
      <div class="chips">
        ${OFFER_KINDS.map(
          (each) =>
            html`<label class="chip"
              ><input type="radio" name="kind" value=${each} ?checked=${servedChecked(each === kind)} ${checked(each === kind)} /><span
                >${translate(`parent-offers.kind.${each}`)}</span
              ></label
            >`,
        )}
      </div>
      <p class="soft hint">${translate(`parent-offers.form.example.${kind}`)}</p>
    </fieldset>
    <label>
      <span>${translate('parent-offers.form.text')}</span>
      <textarea
        class="field"
        name="text"
        aria-invalid=${isBlank ? 'true' : nothing}
        aria-describedby="blank"
        .value=${text}
      ></textarea>
    </label>
    <p id="blank" role="alert">${isBlank ? translate('parent-offers.form.blank') : nothing}</p>
    <label>
      <span>${translate('parent-offers.form.times')}</span>
      <input class="field" name="times" .value=${times} />
    </label>
    <label>
      <span>${translate('parent-offers.form.name')}</span>
      <input class="field" name="name" autocomplete="name" .value=${name} />
    </label>
    <div class="buttons">
      <button class="button primary" name="send">${translate(isChange ? 'parent-offers.form.save' : 'parent-offers.form.send')}</button>
      ${isChange ? html`<button type="button" class="button" name="cancel" value=${id}>${translate('parent-offers.form.cancel')}</button>` : nothing}
    </div>
  </form>`;
}

/** The kind that is chosen while nobody chose one. */
export const FIRST_KIND: OfferKind = 'class-task';

/** Reads the words of an offer from its form as they are typed; empty fields are left out. */
export function readOfferForm(form: HTMLFormElement): OfferWords {
  const data = new FormData(form);
  const get = (name: string) => String(data.get(name) ?? '');
  return {
    kind: OFFER_KINDS.find((kind) => kind === get('kind')) ?? FIRST_KIND,
    text: get('text'),
    ...(get('times') && { times: get('times') }),
    ...(get('name') && { name: get('name') }),
  };
}

/** Whether nothing was filled in. */
export const isUntouched = ({ kind, text, times, name }: OfferWords): boolean =>
  kind === FIRST_KIND && !text && !times && !name;

/** The words of an offer as they are sent: without blanks around them, and without fields that are blank. */
export function trimOfferWords({ kind, text, times = '', name = '' }: OfferWords): OfferWords {
  return {
    kind,
    text: text.trim(),
    ...(times.trim() && { times: times.trim() }),
    ...(name.trim() && { name: name.trim() }),
  };
}
