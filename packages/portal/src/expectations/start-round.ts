import { ROUND_MODES, type RoundMode, type RoundParty } from '@driehoek/sdk/expectations';
import { html, type TemplateResult } from 'lit';
import type { FamilyRound } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** What staff choose when they start a round. */
export interface RoundChoice {
  readonly parties: readonly RoundParty[];
  readonly mode: RoundMode;
}

/** Renders the form with which staff start a round. The parties of the previous round and its mode are preselected. */
export function renderRoundStart(
  round: FamilyRound | undefined,
  translate: PortalTranslate,
  start: (choice: RoundChoice) => void,
): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const chosen = data.getAll('party') as RoundParty[];
    start({ parties: ['parents', 'school', ...chosen], mode: data.get('mode') === 'open' ? 'open' : 'sealed' });
  };
  return html`<section class="aside" aria-labelledby="round-title">
    <h2 id="round-title">${translate(round ? 'portal.expectations.again' : 'portal.expectations.first')}</h2>
    <p>${translate(round ? 'portal.expectations.again-text' : 'portal.expectations.first-text')}</p>
    <form class="round-form" @submit=${onSubmit}>
      ${(['pupil', 'parents-2'] as const).map(
        (party) =>
          html`<label class="check">
            <input type="checkbox" name="party" value=${party} .checked=${round?.parties[party] !== undefined} />
            <span>${translate(`portal.expectations.with-${party}`)}</span>
          </label>`,
      )}
      ${renderModeChoice(round?.mode, translate)}
      <p><button class="button">${translate('portal.expectations.start')}</button></p>
    </form>
  </section>`;
}

/** Renders how a round is held, each way with what it means for the family. */
export function renderModeChoice(
  mode: RoundMode = 'sealed',
  translate: PortalTranslate,
  choose?: (mode: RoundMode) => void,
): TemplateResult {
  return html`<fieldset class="round-form">
    <legend>${translate('portal.expectations.mode')}</legend>
    ${ROUND_MODES.map(
      (each) =>
        html`<label class="check">
          <input type="radio" name="mode" value=${each} .checked=${each === mode} @change=${() => choose?.(each)} />
          <span>${translate(`portal.expectations.mode-${each}`)}</span>
        </label>`,
    )}
  </fieldset>`;
}
