import { type ExpectationsRound, listWaitingParties, type RoundParty } from '@driehoek/sdk/expectations';
import { html, type TemplateResult } from 'lit';
import { type ExpectationsWording, formatInstant } from './expectations-texts.js';

/** Renders for whom it is this reader's turn to hand in, and for whom the reader waits, with the day since when. */
export function renderTurns(
  round: ExpectationsRound,
  reader: RoundParty,
  { translate, nameParty, language }: ExpectationsWording,
): TemplateResult[] {
  return listWaitingParties(round).flatMap(({ party, for: other, reason, since }) => {
    const date = formatInstant(since, language);
    if (reason !== 'answers') return [];
    if (other === reader)
      return [html`<p part="turn">${translate('expectations.form.turn', { party: nameParty(party), date })}</p>`];
    if (party !== reader) return [];
    return [html`<p part="turn">${translate('expectations.form.waits', { party: nameParty(other), date })}</p>`];
  });
}
