import {
  askConsent,
  consentWordingOf,
  hasTwoHomes,
  type HouseholdConsent,
  listParties,
  listWithAuthority,
  mayAskConsent,
  nameParty,
} from '@driehoek/sdk/conversation';
import { type Household, isHousehold } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderTick } from '../fields.js';
import { supportTexts } from './support-texts.js';

/** To staff: which homes decide along, and the buttons with which each is asked. There is nothing to ask without a goal. */
export function renderAsking(consents: readonly HouseholdConsent[], view: ConversationView): TemplateResult {
  const { plan } = view;
  const translate = supportTexts(view);
  const authority = hasTwoHomes(plan) ? renderAuthority(view) : nothing;
  const decide = listWithAuthority(plan);
  const isWorded = decide.some((household) => consentWordingOf(plan, household).goals.length > 0);
  if (!isWorded) return html`${authority}<p class="soft">${translate('conversation-planner.consent.no-goals')}</p>`;
  const open = consents.filter(
    (each) => decide.includes(each.household) && each.state !== 'given' && !each.isAwaited && mayAskConsent(plan, each),
  );
  if (plan.draft) return html`${authority}<p class="soft">${translate('conversation-planner.consent.draft')}</p>`;
  const each =
    hasTwoHomes(plan) && open.length > 0
      ? html`<p class="soft">${translate('conversation-planner.consent.other-home-staff')}</p>`
      : nothing;
  return html`${authority}${each}${open.map((one) => renderAsk(one, view))}`;
}

function renderAsk({ household, state, refusedBefore }: HouseholdConsent, view: ConversationView): TemplateResult {
  const { plan, editor, wording } = view;
  const ask = () =>
    editor.press((before, now) => askConsent(before, [household], { now }), { focus: '[part=consent] summary' });
  const isFirst = state === 'none' && refusedBefore === undefined;
  const key = isFirst ? 'conversation-planner.consent.ask' : 'conversation-planner.consent.ask-again';
  return html`<p class="buttons">
    <button type="button" class="button ${isFirst ? 'primary' : ''}" name="ask-consent" value=${household} @click=${ask}>
      ${supportTexts(view)(key)}${hasTwoHomes(plan) ? `: ${nameParty(plan, household, wording)}` : nothing}
    </button>
  </p>`;
}

/** Which homes have parental authority: all, unless the school knows otherwise. */
function renderAuthority(view: ConversationView): TemplateResult {
  const { plan, editor, wording } = view;
  const households = listParties(plan).filter(isHousehold);
  const decide = listWithAuthority(plan);
  const choose = (household: Household, isOn: boolean) => {
    const chosen = households.filter((each) => (each === household ? isOn : decide.includes(each)));
    editor.fillPlan({ authority: chosen.length === households.length ? undefined : chosen });
  };
  return html`<fieldset class="choices">
    <legend>${supportTexts(view)('conversation-planner.consent.authority')}</legend>
    ${households.map((household) =>
      renderTick('authority', nameParty(plan, household, wording), decide.includes(household), (isOn) =>
        choose(household, isOn),
      ),
    )}
  </fieldset>`;
}
