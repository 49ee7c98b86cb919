import { CONVERSATION_TYPES, type ConversationPlan, setField, setWhen, whenOf } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { CHANNELS } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { orNothing, parseMinutes, rewordTyped } from '../field-values.js';
import { renderInput, renderLabelled, renderSection, renderSelect, renderTick, renderWhen } from '../fields.js';
import { formatWhen } from '../format-when.js';
import { renderMarked } from '../marked-text.js';
import { renderWhenTips } from '../when-tips.js';

/** When, where and how long the conversation is, and what for. */
export function renderMeeting(view: ConversationView, isOpen: boolean): TemplateResult {
  const { plan, translate, isStaff, canEdit, language } = view;
  const content = isStaff && canEdit ? renderMeetingForm(view) : renderMeetingFacts(view);
  const brief = formatWhen(plan, language, translate);
  return renderSection('meeting', translate('conversation-planner.meeting.title'), brief, content, isOpen);
}

function renderMeetingForm(view: ConversationView): TemplateResult {
  const { plan, translate, editor, today, daysOff } = view;
  const types = CONVERSATION_TYPES.map((type) => [type, translate(`conversation.type.${type}`)] as const);
  const media = CHANNELS.map((medium) => [medium, translate(`conversation.medium.${medium}`)] as const);
  const when = {
    impossible: translate('conversation-planner.when.impossible'),
    day: translate('conversation-planner.meeting.start'),
    time: translate('conversation-planner.meeting.time'),
  };
  const handleMinutes = (value: string) => {
    const minutes = parseMinutes(value);
    if (minutes !== undefined) editor.fillPlan({ minutes });
  };
  return html`<div class="grid">
      ${renderLabelled(
        translate('conversation-planner.meeting.type'),
        renderSelect('type', types, plan.type, (value) => editor.fillPlan({ type: value as ConversationPlan['type'] })),
      )}
      ${renderLabelled(
        translate('conversation-planner.meeting.pupil'),
        renderInput('pupil', 'text', plan.pupil, (value) => editor.fillPlan({ pupil: orNothing(value) })),
      )}
      ${renderWhen('start', when, whenOf(plan), (value) => editor.fill((before) => setWhen(before, orNothing(value), { today, ...(daysOff && { daysOff }) })))}
      ${plan.session ? nothing : renderWhenTips(whenOf(plan), view)}
      ${renderLabelled(
        translate('conversation-planner.meeting.minutes'),
        renderInput('minutes', 'number', plan.minutes, handleMinutes),
      )}
      ${renderLabelled(
        translate('conversation-planner.meeting.medium'),
        renderSelect('medium', media, plan.medium, (value) =>
          editor.fillPlan({ medium: value as ConversationPlan['medium'] }),
        ),
      )}
      ${renderLabelled(translate('conversation-planner.meeting.place'), renderText('place', view))}
      ${renderLabelled(translate('conversation-planner.meeting.goal'), renderText('goal', view), 'wide')}
    </div>
    ${renderTick(
      'supportPlan',
      translate('conversation-planner.meeting.support-plan'),
      plan.supportPlan === true,
      (isOn) => editor.fillPlan({ supportPlan: isOn || undefined }),
    )}`;
}

function renderText(field: 'place' | 'goal', { plan, language, editor }: ConversationView): TemplateResult {
  const text = plan[field];
  return renderInput(field, 'text', text === undefined ? '' : localizeText(text, language), (value) =>
    editor.fill((before) => setField(before, { [field]: rewordTyped(before[field], language, value) })),
  );
}

/** The facts of a meeting, to read. */
export function renderMeetingFacts(view: ConversationView): TemplateResult {
  const { plan, translate, language } = view;
  const { goal, place } = plan;
  const facts: [string, TemplateResult | string][] = [
    [translate('conversation-planner.meeting.start'), formatWhen(plan, language, translate)],
    [translate('conversation-planner.meeting.minutes'), String(plan.minutes)],
    [translate('conversation-planner.meeting.medium'), translate(`conversation.medium.${plan.medium}`)],
  ];
  if (place) facts.push([translate('conversation-planner.meeting.place'), localizeText(place, language)]);
  if (goal) facts.push([translate('conversation-planner.meeting.goal'), renderMarked(goal, view)]);
  return html`<dl>${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
    ${plan.supportPlan ? html`<p class="note">${translate('conversation-planner.meeting.consent')}</p>` : nothing}`;
}
