import { CHECK_IN_KINDS, type CheckIn } from '@driehoek/sdk/conversation';
import { CHANNELS, formatDate, formatDay, formatTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderInput, renderLabelled, renderSection, renderSelect, renderTick, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import type { PlannerScene } from '../planner-scene.js';
import { renderAgreements } from './agreements.js';
import { renderConfirmation } from './confirmation.js';
import { renderSummary } from './summary.js';

/** What was said and agreed, what follows, and what each party says of it. */
export function renderAfter(scene: PlannerScene): TemplateResult {
  const { plan, texts } = scene;
  const count = texts('conversation-planner.count', { count: plan.agreements.length });
  return html`${renderSection('agreements', texts('conversation-planner.agreements.title'), count, renderAgreements(scene, 'after'))}
    ${renderNext(scene)} ${renderWordsOfTalk(scene)} ${renderConfirmation(scene)} ${renderSummary(scene)}`;
}

function renderNext(scene: PlannerScene): TemplateResult {
  const { plan, texts, isStaff, canEdit, language } = scene;
  const { followUp, checkIns = [] } = plan;
  const canChange = isStaff && canEdit;
  const when = followUp
    ? [
        formatDate(followUp.slice(0, 10), language),
        followUp.length > 10 ? formatTime(followUp.slice(11), language) : '',
      ]
        .filter(Boolean)
        .join(', ')
    : texts('conversation-planner.next.none');
  return renderSection('next', texts('conversation-planner.next.title'), when, [
    canChange
      ? renderLabelled(
          texts('conversation-planner.next.follow-up'),
          renderInput(
            'followUp',
            'datetime-local',
            followUp && followUp.length === 10 ? `${followUp}T09:00` : followUp,
          ),
        )
      : html`<p>${when}</p>`,
    html`<h4>${texts('conversation-planner.next.between')}</h4>
      <p class="soft">${texts('conversation-planner.next.between-hint')}</p>
      <ul class="rows" data-list="checkIns">
        ${checkIns.map((checkIn, index) => (canChange ? renderCheckInRow(checkIn, index, scene) : renderCheckIn(checkIn, scene)))}
      </ul>`,
    canChange
      ? html`<button type="button" class="button" name="add" value="checkIns">${texts('conversation-planner.next.add')}</button>`
      : nothing,
  ]);
}

function renderCheckInRow({ on, kind, way, done }: CheckIn, index: number, { texts }: PlannerScene): TemplateResult {
  const kinds = CHECK_IN_KINDS.map((each) => [each, texts(`conversation.check-in.${each}`)] as const);
  const ways = CHANNELS.map((each) => [each, texts(`conversation.medium.${each}`)] as const);
  return html`<li class="row" data-index=${index}>
    <div class="grid">
      ${renderLabelled(texts('conversation-planner.next.kind'), renderSelect('kind', kinds, kind))}
      ${renderLabelled(texts('conversation-planner.next.on'), renderInput('on', 'date', on))}
      ${renderLabelled(texts('conversation-planner.next.way'), renderSelect('way', ways, way))}
    </div>
    <p class="tools">
      ${renderTick('done', texts('conversation-planner.next.done'), done === true)}
      <button type="button" class="link" name="remove">${texts('conversation-planner.remove')}</button>
    </p>
  </li>`;
}

function renderCheckIn({ on, kind, way, done }: CheckIn, { texts, language }: PlannerScene): TemplateResult {
  return html`<li class="said">
    ${formatDay(on, language)}: ${texts(`conversation.check-in.${kind}`)}
    <span class="soft">${texts(`conversation.medium.${way}`)}${done ? ` · ${texts('conversation-planner.next.done')}` : ''}</span>
  </li>`;
}

/** The school's few words about the talk, which all may read. */
function renderWordsOfTalk(scene: PlannerScene): TemplateResult | typeof nothing {
  const { plan, texts, isStaff, canEdit, language } = scene;
  const title = texts('conversation-planner.summary.words');
  if (isStaff && canEdit)
    return renderSection('words', title, '', [
      html`<p class="soft">${texts('conversation-planner.summary.words-hint')}</p>`,
      renderWords('summary', title, plan.summary, language),
      renderTermsOf(plan.summary ?? '', scene),
    ]);
  return plan.summary ? renderSection('words', title, '', html`<p>${renderMarked(plan.summary, scene)}</p>`) : nothing;
}
