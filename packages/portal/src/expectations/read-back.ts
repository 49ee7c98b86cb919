import '@driehoek/elements/expectations/define';
import type { PartyNames } from '@driehoek/elements/expectations';
import type { RoundParty } from '@driehoek/sdk/expectations';
import { isFamily } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import type { FamilyRound } from '../records.js';
import type { PortalState } from '../state.js';
import '../shared/kept-copy.js';
import { portalTexts } from '../texts.js';

/** Renders what somebody may read back, folded. */
export const renderFolded = (summary: string, content: TemplateResult): TemplateResult =>
  html`<details class="own-answers">
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** Renders what the visitor's party answered itself, folded. */
export function renderOwnAnswers(
  round: FamilyRound,
  party: RoundParty,
  partyNames: PartyNames,
  { visitor: { role, language } }: PortalState,
): TemplateResult {
  const summary = portalTexts(language, role)(`portal.expectations.own-${isFamily(role) ? role : 'staff'}`);
  return renderFolded(
    summary,
    html`<dh-expectations-form
      .value=${round}
      party=${party}
      .partyNames=${partyNames}
      view="page"
      readonly
    ></dh-expectations-form>`,
  );
}

/** Renders what the visitor's party keeps of a round that the school removed, and with what it removes that; then comes `leave`. */
export function renderKept(
  round: FamilyRound,
  party: RoundParty,
  partyNames: PartyNames,
  state: PortalState,
  leave: () => void,
): TemplateResult {
  const { role, language } = state.visitor;
  const translate = portalTexts(language, role);
  return html`<section class="aside kept" aria-labelledby="kept-${round.id}">
      <h2 id="kept-${round.id}">${translate('portal.expectations.kept-title')}</h2>
      <p>${translate('portal.expectations.kept')}</p>
      ${renderOwnAnswers(round, party, partyNames, state)}
      <portal-kept-copy
        .state=${state}
        .kind=${'expectations-round'}
        .record=${round.id}
        @portal-kept-remove=${leave}
      ></portal-kept-copy>
    </section>`;
}
