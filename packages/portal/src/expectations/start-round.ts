import type { RoundParty } from '@driehoek/sdk/expectations';
import { html, type TemplateResult } from 'lit';
import type { FamilyRound } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** Renders the form with which staff start a round. The parties of the previous round are preselected. */
export function renderRoundStart(
  round: FamilyRound | undefined,
  translate: PortalTranslate,
  start: (parties: readonly RoundParty[]) => void,
): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).getAll('party') as RoundParty[];
    start(['parents', 'school', ...chosen]);
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
      <p><button class="button">${translate('portal.expectations.start')}</button></p>
    </form>
  </section>`;
}
