import {
  findConsentDraft,
  type HouseholdConsent,
  isConsentRefused,
  listConsentChanges,
  listConsents,
  nameParty,
} from '@driehoek/sdk/conversation';
import { isHousehold, may } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFoldedChanges } from '../agreements/changes.js';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { formatInstant } from '../format-instant.js';
import { renderConsentForm } from './consent-form.js';
import { renderAsking } from './consent-asking.js';
import { renderRefused } from './refused.js';
import { supportTexts } from './support-texts.js';

/**
 * The consent to a plan of support. Staff ask each household with authority, and have no field for an answer; a household answers
 * for itself, and sees the other home's answer when both chose so. The pupil and people from outside have nothing of it.
 */
export function renderConsent(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, party, isStaff } = view;
  if (!plan.supportPlan || !party) return nothing;
  if (isStaff) return renderForStaff(view);
  const consents = listConsents(plan, party);
  const own = consents.find(({ household }) => household === party);
  if (!isHousehold(party) || consents.length === 0) return nothing;
  const translate = supportTexts(view);
  const others = consents.filter((each) => each !== own && each.consent);
  return renderSection('consent', translate('conversation-planner.consent.title'), '', [
    html`<p class="soft">${translate('conversation-planner.consent.hint')}</p>`,
    own ? renderOwn(own, view) : nothing,
    others.length > 0
      ? html`<ul role="list" class="plain">${others.map((each) => renderState(each, view))}</ul>`
      : nothing,
  ]);
}

function renderForStaff(view: ConversationView): TemplateResult {
  const { plan } = view;
  const translate = supportTexts(view);
  const consents = listConsents(plan);
  return renderSection('consent', translate('conversation-planner.consent.title-staff'), '', [
    html`<p class="soft">${translate('conversation-planner.consent.hint-staff')}</p>
      <ul role="list" class="plain">${consents.map((each) => renderState(each, view))}</ul>`,
    consents.some(isConsentRefused) ? renderRefused(view) : nothing,
    view.canEdit ? renderAsking(consents, view) : nothing,
  ]);
}

function renderOwn(own: HouseholdConsent, view: ConversationView): TemplateResult {
  const { canEdit, reader, focusedForm } = view;
  const translate = supportTexts(view);
  const { household, state, consent, isAwaited } = own;
  if (!consent) return html`<p>${translate('conversation-planner.consent.not-asked')}</p>`;
  const canAnswer = canEdit && may(reader, 'conversation', 'consent');
  const isAnswered = consent.answer !== undefined;
  const isDone = isAnswered && state !== 'changed' && !isAwaited;
  const form = canAnswer ? renderConsentForm(household, own, view) : nothing;
  // The same element before and after: who is in it when another window sends the answer does not lose the field.
  const isOpen = !isDone || findConsentDraft(view.plan, household) !== undefined || focusedForm === 'consent';
  return html`<ul role="list" class="plain">${isAnswered ? renderState(own, view, isDone && canAnswer) : nothing}</ul>
    ${state === 'refused' ? renderRefused(view) : nothing}
    ${
      canAnswer
        ? html`<details class="other-answer" ?open=${isOpen}>
            <summary ?hidden=${!isDone}>${translate('conversation-planner.consent.other')}</summary>
            ${form}
          </details>`
        : nothing
    }`;
}

/** How a household stands to the plan, with its reason in its own words. */
function renderState(
  { household, state, consent, isAwaited, refusedBefore }: HouseholdConsent,
  view: ConversationView,
  isOwn = false,
): TemplateResult {
  const { plan, wording } = view;
  const translate = supportTexts(view);
  const { askedAt = '', answeredAt = '', reason } = consent ?? {};
  const instant = state === 'asked' ? askedAt : answeredAt;
  const date = instant && formatInstant(instant, view);
  const again = isAwaited && state !== 'asked' ? formatInstant(askedAt, view) : '';
  const before =
    refusedBefore !== undefined &&
    translate('conversation-planner.consent.state.refused-before', { date: formatInstant(refusedBefore, view) });
  return html`<li class="said" data-household=${household}>
    <span class="tag">${nameParty(plan, household, wording)}</span>
    ${before && state === 'none' ? before : translate(`conversation-planner.consent.state.${state}`, { date })}
    ${before && state !== 'none' ? html`<span class="soft">${before}</span>` : nothing}
    ${again ? html`<span class="soft">${translate('conversation-planner.consent.awaited', { date: again })}</span>` : nothing}
    ${reason ? html`<p class="objection"><q>${reason}</q></p>` : nothing}
    ${consent?.answer === undefined ? nothing : renderFoldedChanges(listConsentChanges(plan, consent), view)}
    <p role="status">${isOwn ? translate('conversation-planner.consent.sent') : nothing}</p>
  </li>`;
}
