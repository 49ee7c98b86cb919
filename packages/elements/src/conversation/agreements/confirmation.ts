import { type Confirmation, confirmPlan, isConfirmedNow } from '@driehoek/sdk/conversation';
import { COPY_LIMITS, formatDate, may, type Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection, stopEvent } from '../fields.js';

/** Parents and pupil say whether this is what was agreed; staff see what they said. */
export function renderConfirmation(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, canEdit, reader, party } = view;
  const given = plan.confirmations ?? [];
  const own = given.find(({ by }) => by === party);
  const others = given.filter(({ by }) => by !== party);
  const asked = canEdit && may(reader, 'conversation', 'confirm') ? party : undefined;
  if (!asked && given.length === 0) return nothing;
  const title = translate(asked ? 'conversation-planner.confirm.ask' : 'conversation-planner.confirm.title');
  return renderSection('confirmation', title, '', [
    html`<ul class="plain">${(asked ? others : given).map((each) => renderGiven(each, view))}</ul>`,
    asked ? renderForm(asked, own, view) : nothing,
  ]);
}

function renderGiven(confirmation: Confirmation, { plan, translate, language }: ConversationView): TemplateResult {
  const { by, agrees, comment, givenAt } = confirmation;
  return html`<li class="said">
    <span class="tag">${translate(`conversation.party.${by}`)}</span>
    ${translate(agrees ? 'conversation-planner.confirm.agrees' : 'conversation-planner.confirm.differs')}
    <span class="soft">${formatDate(givenAt.slice(0, 10), language)}</span>
    ${isConfirmedNow(plan, confirmation) ? nothing : html`<p class="changed">${translate('conversation-planner.confirm.outdated')}</p>`}
    ${comment ? html`<p>${comment}</p>` : nothing}
  </li>`;
}

/** What is filled in becomes part of the plan when it is sent. */
function renderForm(
  party: Party,
  own: Confirmation | undefined,
  { plan, translate, editor }: ConversationView,
): TemplateResult {
  // Of other words, the answer is not yet given.
  const isCurrent = own !== undefined && isConfirmedNow(plan, own);
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const answer = { agrees: data.get('agrees') === 'agrees', comment: String(data.get('comment')) };
    editor.press((plan, now) => confirmPlan(plan, party, { ...answer, now }));
  };
  return html`<form class="confirm" data-form="confirm" @submit=${confirm} @input=${stopEvent} @change=${stopEvent}>
    <p role="status" class=${own && !isCurrent ? 'changed' : ''}>
      ${own && !isCurrent ? translate('conversation-planner.confirm.again') : nothing}
    </p>
    <fieldset class="chips">
      <legend class="visually-hidden">${translate('conversation-planner.confirm.ask')}</legend>
      ${(['agrees', 'differs'] as const).map(
        (answer) => html`<label class="chip"
          ><input type="radio" name="agrees" required value=${answer} .checked=${isCurrent && own.agrees === (answer === 'agrees')} />
          <span>${translate(`conversation-planner.confirm.${answer}`)}</span></label
        >`,
      )}
    </fieldset>
    <label class="labelled"
      ><span>${translate('conversation-planner.confirm.comment')}</span
      ><textarea class="field" name="comment" maxlength=${COPY_LIMITS.text} .value=${own?.comment ?? ''}></textarea
    ></label>
    <p class="buttons"><button class="button primary">${translate('conversation-planner.confirm.send')}</button></p>
    <p role="status">${isCurrent ? translate('conversation-planner.confirm.sent') : nothing}</p>
  </form>`;
}
