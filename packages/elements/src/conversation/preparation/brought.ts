import { listBrought, nameParty } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { renderMarked } from '../marked-text.js';

/** What the family gave along from an earlier year, in sight of who prepares with it: each thing stands further on in its own list too. */
export function renderBrought(view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate, isStaff, party, wording } = view;
  const brought = party ? listBrought(plan) : [];
  if (brought.length === 0) return nothing;
  return renderSection(
    'brought',
    translate(isStaff ? 'conversation-planner.brought.title' : 'conversation-planner.brought.title.family'),
    String(brought.length),
    html`<ul role="list" class="plain">
      ${brought.map(
        ({ kind, by, text }) => html`<li class="said" data-by=${by ?? nothing}>
          <span class="tag">${translate(`conversation-planner.brought.${kind}`)}</span> ${renderMarked(text, view)}
          ${by && by !== party ? html`<span class="soft">${nameParty(plan, by, wording)}</span>` : nothing}
        </li>`,
      )}
    </ul>`,
  );
}
