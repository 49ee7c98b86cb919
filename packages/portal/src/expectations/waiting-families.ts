import { listWaitingParties } from '@driehoek/sdk/expectations';
import { formatDay } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { familyOf, listPupils } from '../family/family.js';
import type { FamilyRound } from '../records.js';
import type { PortalState } from '../state.js';
import type { PortalTranslate } from '../texts.js';
import { nameHouseholds } from '../family/household-names.js';

/**
 * Renders for staff the other families with whom somebody waits: whose turn it is, and since when. What the family that is
 * chosen waits for stands in its form or comparison.
 */
export function renderWaitingFamilies(
  rounds: readonly FamilyRound[],
  state: PortalState,
  translate: PortalTranslate,
  language: string,
): TemplateResult | typeof nothing {
  const chosen = familyOf(state).id;
  const waiting = listPupils(state).flatMap(({ id, name }) => {
    const round = rounds.findLast(({ family, schoolYear }) => family === id && schoolYear === state.thisYear);
    if (!round || id === chosen) return [];
    const turns = listWaitingParties(round).filter((turn) => [turn.party, turn.for].includes('school'));
    const names: { readonly [party: string]: string } = round.parties['parents-2']
      ? { ...nameHouseholds(state, id, language) }
      : {};
    return turns.length > 0 ? [{ id, name, turns, names }] : [];
  });
  if (waiting.length === 0) return nothing;
  return html`<section class="aside" aria-labelledby="waiting-title">
    <h2 id="waiting-title">${translate('portal.expectations.waiting')}</h2>
    <ul role="list" class="waiting">
      ${waiting.map(
        ({ id, name, turns, names }) => html`<li>
          <button class="link" @click=${() => state.look({ pupil: id })}>${name}</button>
          ${turns.map(
            (turn) =>
              // The space keeps two turns apart where they are read as one text.
              html` <span
                >${translate('portal.expectations.turn', {
                  party: names[turn.for] ?? translate(`portal.expectations.turn.${turn.for}`),
                  date: formatDay(new Date(turn.since).toLocaleDateString('sv-SE'), language),
                })}</span
              >`,
          )}
        </li>`,
      )}
    </ul>
  </section>`;
}
