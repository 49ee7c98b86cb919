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
  // To who waits for the other to hand in first, it says nothing that both agree.
  const isOfBoth = about.some((each) =>
    listDeciders(round, each).every((decider) => round.parties[decider]?.submittedAt),
  );
  const states = new Map(listReopenings(round).map((state) => [state.about, state]));
  return html`<details class="reopening screen-only" part="reopening" ?open=${states.size > 0}>
    <summary>${translate('expectations.reopen.title')}</summary>
    ${isOfBoth ? html`<p class="soft">${translate('expectations.reopen.note')}</p>` : nothing}
    <ul role="list">
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
  const { translate, language, mentionParty, mentionParties } = wording;
  const isOwn = about === party;
  const button = (name: 'reopen' | 'decline' | 'withdraw', label: ReopenLabel) =>
    html`<button type="button" class="button" name=${name} value=${about}>
      ${translate(`expectations.reopen.${label}`, { party: mentionParty(about) })}
    </button>`;
  if (!state) return button('reopen', isOwn ? 'ask' : 'ask-other');
  if (state.reopenedAt !== undefined) {
    return isOwn
      ? html`<p>${translate('expectations.reopen.open')}</p>
          ${button('withdraw', 'withdraw-open')}`
      : html`<p>${translate('expectations.reopen.open-other', { party: mentionParty(about) })}</p>`;
  }
  const { agreed, declined, awaited } = state;
  const [asker = about] = agreed;
  const isAsker = asker === party;
  const happened = translate(`expectations.reopen.${isAsker ? 'asked' : 'offered'}${isOwn ? '' : '-other'}`, {
    party: mentionParty(about),
    asker: mentionParty(asker),
    date: formatInstant(state.askedAt, language),
  });
  const hasAgreed = agreed.includes(party);
  const withdraw = hasAgreed ? button('withdraw', isAsker ? 'withdraw' : 'withdraw-yes') : nothing;
  const yes = hasAgreed && !isAsker ? translate('expectations.reopen.agreed') : nothing;
  if (declined.includes(party)) {
    return html`<p>${happened} ${translate('expectations.reopen.declined-own')}</p>
      ${button('reopen', 'agree-yet')}`;
  }
  if (declined.length > 0) {
    const answer = isAsker ? 'expectations.reopen.declined-asker' : 'expectations.reopen.declined';
    return html`<p>${happened} ${yes} ${translate(answer, { parties: mentionParties(declined) })}</p>
      ${withdraw}`;
  }
  if (hasAgreed) {
    return html`<p>${happened} ${yes} ${translate('expectations.reopen.awaited', { parties: mentionParties(awaited) })}</p>
      ${withdraw}`;
  }
  return html`<p>${happened}</p>
    <div class="choices">${button('reopen', 'agree')} ${button('decline', 'decline')}</div>`;
}

/** What the buttons say, by the end of their text key. */
type ReopenLabel =
  | 'agree'
  | 'agree-yet'
  | 'ask'
  | 'ask-other'
  | 'decline'
  | 'withdraw'
  | 'withdraw-open'
  | 'withdraw-yes';
