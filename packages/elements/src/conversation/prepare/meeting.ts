import { CONVERSATION_TYPES } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { CHANNELS, formatDate, formatTime } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { renderInput, renderLabelled, renderSection, renderSelect, renderTick } from '../fields.js';
import { renderMarked } from '../marked-text.js';
import type { PlannerScene } from '../planner-scene.js';

/** When, where and how long, and what for. */
export function renderMeeting(scene: PlannerScene): TemplateResult {
  const { texts, isStaff, canEdit } = scene;
  const content = isStaff && canEdit ? renderMeetingForm(scene) : renderMeetingFacts(scene);
  return renderSection(
    'meeting',
    texts('conversation-planner.meeting.title'),
    formatWhen(scene),
    content,
    !isStaff || !scene.plan.start,
  );
}

/** When the conversation is: `24 november 2026, 15.30`. */
export function formatWhen({ plan: { start }, language, texts }: PlannerScene): string {
  if (!start) return texts('conversation-planner.meeting.no-date');
  return `${formatDate(start.slice(0, 10), language)}, ${formatTime(start.slice(11), language)}`;
}

function renderMeetingForm({ plan, texts, language }: PlannerScene): TemplateResult {
  const types = CONVERSATION_TYPES.map((type) => [type, texts(`conversation.type.${type}`)] as const);
  const media = CHANNELS.map((medium) => [medium, texts(`conversation.medium.${medium}`)] as const);
  const words = (text: typeof plan.goal) => (text === undefined ? '' : localizeText(text, language));
  return html`<div class="grid">
      ${renderLabelled(texts('conversation-planner.meeting.type'), renderSelect('type', types, plan.type))}
      ${renderLabelled(texts('conversation-planner.meeting.pupil'), renderInput('pupil', 'text', plan.pupil))}
      ${renderLabelled(texts('conversation-planner.meeting.start'), renderInput('start', 'datetime-local', plan.start))}
      ${renderLabelled(texts('conversation-planner.meeting.minutes'), renderInput('minutes', 'number', plan.minutes))}
      ${renderLabelled(texts('conversation-planner.meeting.medium'), renderSelect('medium', media, plan.medium))}
      ${renderLabelled(texts('conversation-planner.meeting.place'), renderInput('place', 'text', words(plan.place)))}
      ${renderLabelled(texts('conversation-planner.meeting.goal'), renderInput('goal', 'text', words(plan.goal)), 'wide')}
    </div>
    ${renderTick('supportPlan', texts('conversation-planner.meeting.support-plan'), plan.supportPlan === true)}`;
}

function renderMeetingFacts(scene: PlannerScene): TemplateResult {
  const { plan, texts, language } = scene;
  const { goal, place } = plan;
  const facts: [string, TemplateResult | string][] = [
    [texts('conversation-planner.meeting.start'), formatWhen(scene)],
    [texts('conversation-planner.meeting.minutes'), String(plan.minutes)],
    [texts('conversation-planner.meeting.medium'), texts(`conversation.medium.${plan.medium}`)],
  ];
  if (place) facts.push([texts('conversation-planner.meeting.place'), localizeText(place, language)]);
  if (goal) facts.push([texts('conversation-planner.meeting.goal'), renderMarked(goal, scene)]);
  return html`<dl>${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
    ${plan.supportPlan ? html`<p class="note">${texts('conversation-planner.meeting.consent')}</p>` : nothing}`;
}
