import {
  answerConsent,
  type Consent,
  CONSENT_ANSWERS,
  type ConsentAnswer,
  type ConsentDraft,
  consentWordingOf,
  type ConversationPlan,
  findConsentDraft,
  hasTwoHomes,
  type HouseholdConsent,
  isDraftCurrent,
  listConsentChanges,
  listParties,
  nameDoer,
  removeConsentDraft,
  updateConsentDraft,
} from '@driehoek/sdk/conversation';
import { COPY_LIMITS, type Household } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { liveChecked, servedChecked } from '../../shared/checked.js';
import { renderChanges } from '../agreements/changes.js';
import { hideLack, renderLack, showLack } from '../agreements/lack.js';
import { formatDay } from '../agreements/lapse.js';
import { renderElsewhere, renderUnsent } from '../agreements/unsent.js';
import type { ConversationView } from '../conversation-view.js';
import { listAudience } from '../list-audience.js';
import { renderMarked } from '../marked-text.js';
import { nameAudience } from '../name-audience.js';
import { supportTexts } from './support-texts.js';

/** What the form says: what is being answered, or else what was sent. */
type Filled = Pick<ConsentDraft, 'answer' | 'reason'>;

/**
 * In which a household answers, below what it answers about. What is filled in is its own until it is sent, and counts for the words
 * that it chose by.
 */
export function renderConsentForm(
  household: Household,
  { state, consent }: HouseholdConsent,
  view: ConversationView,
): TemplateResult {
  const { plan, editor, chosen } = view;
  const translate = supportTexts(view);
  const stored = findConsentDraft(plan, household);
  const draft = chosen.show('consentDrafts', stored);
  const filled = draft ? ofDraft(plan, draft) : ofSent(consent, state === 'changed');
  const of = consentWordingOf(plan, household);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const { answer, reason = '' } = readForm(event.target as HTMLFormElement);
    if (!answer) return;
    editor.press((before, now) => answerConsent(before, household, { answer, reason, of, now }), {
      focus: '[part=consent] summary',
    });
  };
  const handleInput = (event: Event) => {
    const form = event.currentTarget as HTMLFormElement;
    hideLack(event);
    const isChosen = (event.target as HTMLInputElement).name === 'consent';
    const said = readForm(form);
    editor.fill((stands) => {
      const before = isChosen ? chosen.putIn('consentDrafts', stands) : stands;
      // What was chosen stays with the draft while the form asks for it again, and who only writes leaves it as it is.
      const known = findConsentDraft(before, household);
      const answer = isChosen || !known ? said.answer : known.answer;
      const { reason = '' } = said;
      const next = updateConsentDraft(before, household, { ...(answer && { answer }), reason, isChosen });
      chosen.keep('consentDrafts', next, household, isChosen);
      return next;
    });
  };
  const drop = () =>
    editor.press((before) => removeConsentDraft(before, household), {
      undoable: '[data-form=consent] textarea',
      focus: '[name=undo]',
    });
  const readers = listAudience(plan, household).filter((party) => party !== 'pupil');
  return html`<form class="confirm" data-form="consent" @submit=${send} @input=${handleInput}>
    ${renderCue(state, draft, view)}
    <h4>${translate('conversation-planner.consent.what')}</h4>
    ${renderWording(household, view)}
    ${hasTwoHomes(plan) ? html`<p class="soft">${translate('conversation-planner.consent.other-home')}</p>` : nothing}
    <fieldset class="chips">
      <legend>${translate('conversation-planner.consent.question')}</legend>
      ${CONSENT_ANSWERS.map(
        (each) => html`<label class="chip"
          ><input type="radio" name="consent" required @invalid=${showLack} value=${each} ?checked=${servedChecked(filled.answer === each)} ${liveChecked(filled.answer === each)} />
          <span>${translate(`conversation-planner.consent.${each}`)}</span></label
        >`,
      )}
    </fieldset>
    ${renderElsewhere(nameOther(stored, draft, view), view)}
    <p class="soft">
      ${translate(listParties(plan).includes('pupil') ? 'conversation-planner.consent.if-refused' : 'conversation-planner.consent.if-refused-outside')}
    </p>
    <label class="labelled"
      ><span>${translate('conversation-planner.consent.reason')}</span
      ><textarea class="field" name="reason" maxlength=${COPY_LIMITS.text} .value=${live(filled.reason ?? '')}></textarea
    ></label>
    <p class="soft">${translate('conversation-planner.consent.read-by', { who: nameAudience(readers, view) })}</p>
    ${renderLack(translate('conversation-planner.consent.lacks'))}
    <p class="buttons"><button class="button primary">${translate('conversation-planner.consent.send')}</button></p>
    ${draft ? renderUnsent(drop, view) : nothing}
  </form>`;
}

/** Whether the plan changed since the household chose, with what changed, or since it answered. */
function renderCue(
  state: HouseholdConsent['state'],
  draft: ConsentDraft | undefined,
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (draft && !isDraftCurrent(view.plan, draft))
    return html`<p class="changed" role="status">${view.translate('conversation-planner.confirm.chosen-before')}</p>
      ${renderChanges(listConsentChanges(view.plan, draft), view)}`;
  if (state !== 'changed') return nothing;
  return html`<p class="changed">${supportTexts(view)('conversation-planner.consent.again')}</p>`;
}

/** What another window of this household chose last, where that is something else than stands here. */
function nameOther(
  stored: ConsentDraft | undefined,
  here: ConsentDraft | undefined,
  view: ConversationView,
): string | undefined {
  const answer = stored?.answer;
  if (!answer || answer === here?.answer || !isDraftCurrent(view.plan, stored)) return undefined;
  return supportTexts(view)(`conversation-planner.consent.${answer}`);
}

/** What was chosen by other words than stand there now, is not chosen any more. */
function ofDraft(plan: ConversationPlan, draft: ConsentDraft): Filled {
  const { answer, ...rest } = draft;
  return isDraftCurrent(plan, draft) && answer !== undefined ? { ...rest, answer } : rest;
}

/** Of other words, the answer is not yet given. */
function ofSent({ answer, reason }: Partial<Consent> = {}, isChanged: boolean): Filled {
  return { ...(answer && !isChanged && { answer }), ...(reason !== undefined && { reason }) };
}

function readForm(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const answer = data.get('consent') as ConsentAnswer | null;
  return { ...(answer !== null && { answer }), reason: String(data.get('reason')) };
}

/** What the household is asked about, as it is worded now: each goal with who does what by when. */
function renderWording(household: Household, view: ConversationView): TemplateResult {
  const { plan, translate, wording } = view;
  const { goals, agreements } = consentWordingOf(plan, household);
  return html`<ol role="list" class="wording">
    ${goals.map(
      ({ id, text }) => html`<li>
        <strong>${renderMarked(text, view)}</strong>
        <ul role="list">
          ${agreements
            .filter(({ goal }) => goal === id)
            .map((agreement) => {
              const day = formatDay(agreement, view);
              return html`<li>
                <span class="tag">${nameDoer(plan, agreement, wording) ?? translate('conversation-planner.agreements.nobody')}</span>
                ${renderMarked(agreement.text, view)}
                ${day === undefined ? nothing : html`<span class="soft">${day}</span>`}
              </li>`;
            })}
        </ul>
      </li>`,
    )}
  </ol>`;
}
