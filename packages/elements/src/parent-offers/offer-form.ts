import { OFFER_KINDS, type OfferKind, type OfferWords, type ParentOffer } from '@driehoek/sdk/parent-offers';
import { html, nothing, type TemplateResult } from 'lit';
import type { OffersTranslate } from './offers-texts.js';

/** How things stand in the form of an offer. */
export interface OfferFormState {
  /** The offer that is changed; a new one when left out. */
  readonly offer?: ParentOffer | undefined;
  readonly kind: OfferKind;
  /** Whether it was sent without words. */
  readonly isBlank: boolean;
}

/** Renders the form in which a parent says *I can …*. */
export function renderOfferForm({ offer, kind, isBlank }: OfferFormState, translate: OffersTranslate): TemplateResult {
  return html`<form part="form" novalidate aria-labelledby="form-title" data-offer=${offer?.id ?? ''}>
    <h3 id="form-title">${translate(offer ? 'parent-offers.form.change' : 'parent-offers.form.new')}</h3>
    <fieldset>
      <legend>${translate('parent-offers.form.kind')}</legend>
      <div class="chips">
        ${OFFER_KINDS.map(
          (each) =>
            html`<label class="chip"
              ><input type="radio" name="kind" value=${each} .checked=${each === kind} /><span
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
        .value=${offer?.text ?? ''}
      ></textarea>
    </label>
    <p id="blank" role="alert">${isBlank ? translate('parent-offers.form.blank') : nothing}</p>
    <label>
      <span>${translate('parent-offers.form.times')}</span>
      <input class="field" name="times" .value=${offer?.times ?? ''} />
    </label>
    <label>
      <span>${translate('parent-offers.form.name')}</span>
      <input class="field" name="name" autocomplete="name" .value=${offer?.name ?? ''} />
    </label>
    <div class="buttons">
      <button class="button primary" name="send">${translate(offer ? 'parent-offers.form.save' : 'parent-offers.form.send')}</button>
      ${offer ? html`<button type="button" class="button" name="cancel">${translate('parent-offers.form.cancel')}</button>` : nothing}
    </div>
  </form>`;
}

/** Reads the words of an offer from its form; blank fields are left out. */
export function readOfferForm(form: HTMLFormElement): OfferWords {
  const data = new FormData(form);
  const get = (name: string) => String(data.get(name) ?? '').trim();
  return {
    kind: OFFER_KINDS.find((kind) => kind === get('kind')) ?? 'class-task',
    text: get('text'),
    ...(get('times') && { times: get('times') }),
    ...(get('name') && { name: get('name') }),
  };
}
