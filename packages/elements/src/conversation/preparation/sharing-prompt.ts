import { isShared, listUnshared } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharingView } from './item-rows.js';
import { addressReader } from './word-sharing.js';

/** The one place where a reader sees how much only they see, and shares it. It is there from the start, and moves nothing. */
export function renderSharingPrompt(view: SharingView): TemplateResult | typeof nothing {
  const { plan, party, canEdit, translate, openSharing } = view;
  if (!canEdit || !party || plan.draft || plan.cancelled) return nothing;
  const count = listUnshared(plan, party).filter(({ item }) => !isShared(item)).length;
  return html`<div class="note prompt" part="sharing">
    <p tabindex="-1">${count === 0 ? addressReader('sharing.none', view) : addressReader('sharing.count', view, { count })}</p>
    ${
      count === 0
        ? nothing
        : html`<button type="button" class="button" name="share-all" @click=${() => openSharing()}>
            ${translate('conversation-planner.sharing.open')}
          </button>`
    }
  </div>`;
}
