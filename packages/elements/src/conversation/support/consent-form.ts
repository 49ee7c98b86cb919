import {
  answerConsent,
  CONSENT_ANSWERS,
  type ConsentAnswer,
  consentWordingOf,
  type HouseholdConsent,
  nameDoer,
} from '@driehoek/sdk/conversation';
import { COPY_LIMITS, formatDate, type Household } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { stopEvent } from '../fields.js';
import { listAudience } from '../list-audience.js';
import { renderMarked } from '../marked-text.js';
import { nameAudience } from '../name-audience.js';
import { supportTexts } from './support-texts.js';

/** In which a household answers, below what it answers about. What is filled in becomes part of the plan when it is sent. */
export function renderConsentForm(
  household: Household,
  { state, consent }: HouseholdConsent,
  view: ConversationView,
): TemplateResult {
  const { plan, editor } = view;
  const translate = supportTexts(view);
  // Of other words, the answer is not yet given.
  const given = state === 'changed' ? undefined : consent?.answer;
  const answer = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const [chosen, reason] = [data.get('consent') as ConsentAnswer, String(data.get('reason'))];
    editor.press((before, now) => answerConsent(before, household, { answer: chosen, reason, now }), {
      focus: '[part=consent] summary',
    });
  };
  const readers = listAudience(plan, household).filter((party) => party !== 'pupil');
  return html`<form class="confirm" data-form="consent" @submit=${answer} @input=${stopEvent} @change=${stopEvent}>
    ${state === 'changed' ? html`<p class="changed">${translate('conversation-planner.consent.again')}</p>` : nothing}
    <h4>${translate('conversation-planner.consent.what')}</h4>
    ${renderWording(household, view)}
    <fieldset class="chips">
      <legend>${translate('conversation-planner.consent.question')}</legend>
      ${CONSENT_ANSWERS.map(
        (each) => html`<label class="chip"
          ><input type="radio" name="consent" required value=${each} .checked=${given === each} />
          <span>${translate(`conversation-planner.consent.${each}`)}</span></label
        >`,
      )}
    </fieldset>
    <label class="labelled"
      ><span>${translate('conversation-planner.consent.reason')}</span
      ><textarea class="field" name="reason" maxlength=${COPY_LIMITS.text} .value=${consent?.reason ?? ''}></textarea
    ></label>
    <p class="soft">${translate('conversation-planner.consent.read-by', { who: nameAudience(readers, view) })}</p>
    <p class="buttons"><button class="button primary">${translate('conversation-planner.consent.send')}</button></p>
  </form>`;
}

/** What the household is asked about, as it is worded now: each goal with who does what by when. */
function renderWording(household: Household, view: ConversationView): TemplateResult {
  const { plan, language, translate, wording } = view;
  const { goals, agreements } = consentWordingOf(plan, household);
  return html`<ol class="wording">
    ${goals.map(
      ({ id, text }) => html`<li>
        <strong>${renderMarked(text, view)}</strong>
        <ul>
          ${agreements
            .filter(({ goal }) => goal === id)
            .map(
              (agreement) => html`<li>
                <span class="tag">${nameDoer(plan, agreement, wording) ?? translate('conversation-planner.agreements.nobody')}</span>
                ${renderMarked(agreement.text, view)}
                ${
                  agreement.by
                    ? html`<span class="soft">${translate('conversation-planner.agreements.before', { date: formatDate(agreement.by, language) })}</span>`
                    : nothing
                }
              </li>`,
            )}
        </ul>
      </li>`,
    )}
  </ol>`;
}
