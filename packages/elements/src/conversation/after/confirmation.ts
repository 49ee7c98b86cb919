import type { Confirmation } from '@driehoek/sdk/conversation';
import { formatDate, may } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSection } from '../fields.js';
import type { PlannerScene } from '../planner-scene.js';

/** Parents and pupil say whether this is what was agreed; staff see what they said. */
export function renderConfirmation(scene: PlannerScene): TemplateResult | typeof nothing {
  const { plan, texts, canEdit, who, party } = scene;
  const given = plan.confirmations ?? [];
  const own = given.find(({ by }) => by === party);
  const others = given.filter(({ by }) => by !== party);
  const canSay = canEdit && may(who, 'conversation', 'confirm');
  if (!canSay && given.length === 0) return nothing;
  const title = texts(canSay ? 'conversation-planner.confirm.ask' : 'conversation-planner.confirm.title');
  return renderSection('confirmation', title, '', [
    html`<ul class="plain">${(canSay ? others : given).map((each) => renderGiven(each, scene))}</ul>`,
    canSay ? renderAsk(own, scene) : nothing,
  ]);
}

function renderGiven(
  { by, agrees, comment, givenAt }: Confirmation,
  { texts, language }: PlannerScene,
): TemplateResult {
  return html`<li class="said">
    <span class="tag">${texts(`conversation.party.${by}`)}</span>
    ${texts(agrees ? 'conversation-planner.confirm.agrees' : 'conversation-planner.confirm.differs')}
    <span class="soft">${formatDate(givenAt.slice(0, 10), language)}</span>
    ${comment ? html`<p>${comment}</p>` : nothing}
  </li>`;
}

function renderAsk(own: Confirmation | undefined, { texts }: PlannerScene): TemplateResult {
  return html`<form class="confirm" data-form="confirm">
    <fieldset class="chips">
      <legend class="visually-hidden">${texts('conversation-planner.confirm.ask')}</legend>
      ${(['agrees', 'differs'] as const).map(
        (answer) => html`<label class="chip"
          ><input type="radio" name="agrees" required value=${answer} .checked=${own !== undefined && own.agrees === (answer === 'agrees')} />
          <span>${texts(`conversation-planner.confirm.${answer}`)}</span></label
        >`,
      )}
    </fieldset>
    <label class="labelled"
      ><span>${texts('conversation-planner.confirm.comment')}</span
      ><textarea class="field" name="comment" .value=${own?.comment ?? ''}></textarea
    ></label>
    <p class="buttons"><button class="button primary">${texts('conversation-planner.confirm.send')}</button></p>
    <p role="status">${own ? texts('conversation-planner.confirm.sent') : nothing}</p>
  </form>`;
}
