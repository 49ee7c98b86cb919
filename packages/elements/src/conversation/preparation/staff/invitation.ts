import { householdOf, listUnannounced, listUntold } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { nameAudience } from '../../name-audience.js';
import { nameParticipants } from '../name-participants.js';
import { staffTexts } from '../../staff-texts.js';

/** What the family does not know yet: of the conversation, or that somebody comes; with the button that tells it. */
export function renderInvitation(view: ConversationView, announce: () => void): TemplateResult | typeof nothing {
  const { plan, canEdit } = view;
  const unknown = listUnannounced(plan);
  // A home is told of with its people, where these are new as well.
  const parties = listUntold(plan).filter((party) => unknown.every((person) => householdOf(person) !== party));
  if (!plan.draft && unknown.length + parties.length === 0) return nothing;
  const forStaff = staffTexts(view);
  const words = plan.draft
    ? forStaff('conversation-planner.invitation.draft')
    : [
        ...(unknown.length > 0
          ? [
              forStaff('conversation-planner.invitation.changed', {
                count: unknown.length,
                name: nameParticipants(unknown, view),
              }),
            ]
          : []),
        ...(parties.length > 0
          ? [forStaff('conversation-planner.invitation.also-with', { who: nameAudience(parties, view) })]
          : []),
      ].join(' ');
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
