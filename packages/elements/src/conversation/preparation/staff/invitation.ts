import { listUnannounced } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { nameParticipants } from '../name-participants.js';
import { staffTexts } from '../../staff-texts.js';

/** What the family does not know yet: of the conversation, or that somebody comes; with the button that tells it. */
export function renderInvitation(view: ConversationView, announce: () => void): TemplateResult | typeof nothing {
  const { plan, canEdit } = view;
  const unknown = listUnannounced(plan);
  if (!plan.draft && unknown.length === 0) return nothing;
  const forStaff = staffTexts(view);
  const words = plan.draft
    ? forStaff('conversation-planner.invitation.draft')
    : forStaff('conversation-planner.invitation.changed', {
        count: unknown.length,
        name: nameParticipants(unknown, view),
      });
  return html`<div class="note prompt" part="invitation">
    <p>${words}</p>
    ${
      canEdit
        ? html`<button type="button" class="button" name="announce" @click=${announce}>
            ${forStaff(plan.draft ? 'conversation-planner.invitation.share' : 'conversation-planner.invitation.tell')}
          </button>`
        : nothing
    }
  </div>`;
}
