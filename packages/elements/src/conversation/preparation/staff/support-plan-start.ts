import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { renderSection } from '../../fields.js';
import { staffTexts } from '../../staff-texts.js';

/**
 * To staff, in a talk about extra help that is not about a plan of support: makes it one, with goals and the consent of parents. In
 * other talks that is a tick with the facts of the meeting.
 */
export function renderSupportPlanStart(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, canEdit, editor } = view;
  if (plan.type !== 'support-talk' || !canEdit) return nothing;
  const forStaff = staffTexts(view);
  const start = () => editor.press((before) => ({ ...before, supportPlan: true }), { focus: '[part=goals] summary' });
  return renderSection(
    'goals',
    forStaff('conversation-planner.support-plan.title'),
    '',
    [
      html`<p class="soft">${forStaff('conversation-planner.support-plan.hint')}</p>`,
      html`<button type="button" class="button" name="start-support-plan" @click=${start}>
        ${forStaff('conversation-planner.support-plan.start')}
      </button>`,
    ],
    true,
  );
}
