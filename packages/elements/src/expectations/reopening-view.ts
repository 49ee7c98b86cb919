import {
  type ExpectationsRound,
  listDeciders,
  listReopenings,
  orderParties,
  ROUND_PARTIES,
  type ReopeningState,
  type RoundParty,
} from '@driehoek/sdk/expectations';
import { html, nothing, type TemplateResult } from 'lit';
import { type ExpectationsWording, formatInstant } from './expectations-texts.js';

/** What each button about opening answers again says, by its name. */
export const AGREES: { readonly [name: string]: boolean | undefined } = {
  reopen: true,
  decline: false,
  withdraw: undefined,
};

/**
 * Renders what there is to decide about opening answers again, for a party that decides about them: folded, unless it was
 * asked something or asked itself. The names of the buttons are `reopen`, `decline` and `withdraw`, their value is the
 * party whose answers it is about.
 */
export function renderReopening(
  round: ExpectationsRound,
  party: RoundParty,
  wording: ExpectationsWording,
): TemplateResult | typeof nothing {
  const { translate } = wording;
  const about = orderParties(
    ROUND_PARTIES.filter((each) => round.parties[each]?.submittedAt && listDeciders(round, each).includes(party)),
    party,
  );
  if (about.length === 0) return nothing;
  const states = new Map(listReopenings(round).map((state) => [state.about, state]));
  return html`<details class="reopening screen-only" part="reopening" ?open=${states.size > 0}>
    <summary>${translate('expectations.reopen.title')}</summary>
    <p class="soft">${translate('expectations.reopen.note')}</p>
    <ul>
      ${about.map((each) => html`<li>${renderState(each, states.get(each), party, wording)}</li>`)}
    </ul>
  </details>`;
}

function renderState(
  about: RoundParty,
  state: ReopeningState | undefined,
  party: RoundParty,
  wording: ExpectationsWording,
) {
  const { translate, language } = wording;
  // Within a sentence.
  const nameParty = (each: RoundParty) => wording.nameParty(each).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const isOwn = about === party;
  const button = (name: 'reopen' | 'decline' | 'withdraw', label: string) =>
    html`<button type="button" class="button" name=${name} value=${about}>${label}</button>`;
  if (!state) {
    const label = isOwn
      ? translate('expectations.reopen.ask')
      : translate('expectations.reopen.ask-other', { party: nameParty(about) });
    return button('reopen', label);
  }
  const withdraw = button('withdraw', translate('expectations.reopen.withdraw'));
  const agree = button('reopen', translate('expectations.reopen.agree'));
  const date = formatInstant(state.askedAt, language);
  const names = { party: nameParty(about), date };
  if (state.reopenedAt !== undefined) {
    return isOwn
      ? html`<p>${translate('expectations.reopen.open')}</p>${withdraw}`
      : html`<p>${translate('expectations.reopen.open-other', names)}</p>`;
  }
  if (state.declined.length > 0) {
    const who = state.declined.map((each) => (each === party ? translate('expectations.reopen.you') : nameParty(each)));
    const parties = new Intl.ListFormat(language).format(who);
    return html`<p>${translate('expectations.reopen.declined', { ...names, parties })}</p>
      ${state.declined.includes(party) ? agree : state.agreed.includes(party) ? withdraw : nothing}`;
  }
  if (state.agreed.includes(party)) {
    const parties = wording.nameParties(state.awaited);
    const key = isOwn ? 'expectations.reopen.asked' : 'expectations.reopen.asked-other';
    return html`<p>${translate(key, { ...names, parties })}</p>${withdraw}`;
  }
  const asker = nameParty(state.agreed[0] ?? about);
  const question = isOwn
    ? translate('expectations.reopen.offers', { party: asker, date })
    : translate('expectations.reopen.wants', names);
  return html`<p>${question}</p>
    <div class="choices">${agree} ${button('decline', translate('expectations.reopen.decline'))}</div>`;
}
