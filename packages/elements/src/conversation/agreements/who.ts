import {
  AGREEMENT_PARTIES,
  type Agreement,
  type AgreementParty,
  listParties,
  nameParty,
} from '@driehoek/sdk/conversation';
import { html, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';

/**
 * Who does what was agreed, as a few chips that one can tap: each party of the talk, with both homes by the names of their people,
 * and together. Radio buttons of one `name` are one choice in the whole element, so each place has a name of its own.
 */
export function renderWho(
  { id, who }: Agreement,
  index: number,
  { plan, translate, wording, editor }: ConversationView,
  name = 'who',
): TemplateResult {
  const parties: readonly string[] = listParties(plan);
  const doers = AGREEMENT_PARTIES.filter((doer) => doer === 'together' || doer === who || parties.includes(doer));
  const choose = (doer: AgreementParty) => editor.fillItem('agreements', index, () => ({ who: doer }));
  return html`<fieldset class="chips who">
    <legend>${translate('conversation-planner.agreements.who')}</legend>
    ${doers.map(
      (doer) => html`<label class="chip"
        ><input type="radio" name="${name}-${id || index}" value=${doer} .checked=${doer === who} @input=${() => choose(doer)} />
        <span>${nameParty(plan, doer, wording)}</span></label
      >`,
    )}
  </fieldset>`;
}
