import { type ExpectationsRound, listAudience, type RoundParty } from '@driehoek/sdk/expectations';
import { HOUSEHOLDS, type Household, isHousehold } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { ExpectationsWording } from './expectations-texts.js';

/** Renders whether the other household may see the answers; nothing for a household of one and for others. */
export function renderHouseholdChoice(
  round: ExpectationsRound,
  party: RoundParty,
  { translate, mentionParties }: ExpectationsWording,
): TemplateResult | typeof nothing {
  const open = round.parties[party]?.openHousehold;
  if (open === undefined) return nothing;
  const readers = listAudience(round, party).filter((other) => !isHousehold(other));
  return html`<div class="household screen-only" part="household">
    <label class="check">
      <input type="checkbox" name="open-household" ?checked=${servedChecked(open)} ${checked(open)} />
      <span>${translate('expectations.households.open')}</span>
    </label>
    <p class="soft">
      ${translate('expectations.households.note', { parties: mentionParties(readers), count: readers.length })}
    </p>
  </div>`;
}

/** Renders the choice between two households, for who sees both because it is neither; nothing without a choice. */
export function renderHouseholds(
  household: Household | undefined,
  { translate, nameParty }: ExpectationsWording,
): TemplateResult | typeof nothing {
  if (!household) return nothing;
  return html`<p class="print-only">${translate('expectations.view.beside')}: ${nameParty(household)}</p>
    <fieldset class="homes screen-only" part="beside">
    <legend>${translate('expectations.view.beside')}</legend>
    ${HOUSEHOLDS.map(
      (each) =>
        html`<label class="check">
          <input type="radio" name="household" value=${each} ?checked=${servedChecked(each === household)} ${checked(each === household)} />
          <span>${nameParty(each)}</span>
        </label>`,
    )}
  </fieldset>`;
}
