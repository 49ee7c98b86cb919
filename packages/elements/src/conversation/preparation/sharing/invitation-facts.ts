import {
  announceConversation,
  listUnannounced,
  nameConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { type Party, readerOfParty } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../../conversation-view.js';
import { renderMeetingFacts } from '../meeting.js';
import { namePupilRole } from '../pupil-role.js';
import { nameAudience } from '../../name-audience.js';
import { sharingTexts } from './sharing-texts.js';

/** What the family will read of the conversation itself: made of the copy that it will have. */
export function renderInvitationFacts(
  view: ConversationView,
  family: readonly Party[],
): TemplateResult | typeof nothing {
  const [first] = family;
  if (!first) return nothing;
  const { translate, language, wording, now, plan: before } = view;
  const plan = viewForPerspective(announceConversation(before, now), readerOfParty(first));
  const unknown = new Set(listUnannounced(before).map(({ id }) => id));
  const forSharing = sharingTexts(view);
  const role = namePupilRole(plan, view);
  return html`<section class="preview" data-reader="family">
    <h4>${forSharing('conversation-planner.sharing.preview', { who: nameAudience(family, view) })}</h4>
    <p><strong>${nameConversation(plan, first, wording)}</strong>${plan.pupil ? html` ${plan.pupil}` : nothing}</p>
    ${renderMeetingFacts({ ...view, plan })}
    ${role === '' ? nothing : html`<p><span class="soft">${translate('conversation-planner.pupil-role.title')}:</span> ${role}</p>`}
    <ul>
      ${plan.participants.map(
        ({ id, name, role, task }) => html`<li>
          ${name} <span class="soft">${task === undefined ? translate(`roles.${role}`) : localizeText(task, language)}</span>
          ${!before.draft && unknown.has(id) ? html`<span class="tag">${forSharing('conversation-planner.sharing.new')}</span>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}
