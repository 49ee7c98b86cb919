import { isShared, type ListedItem, listUnshared } from '@driehoek/sdk/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharingView } from './item-rows.js';
import { addressReader } from './word-sharing.js';

/**
 * The one place where a reader sees how much they wrote that only they see, and shares it. It is there from the start, and moves
 * nothing. Of the school's questions `isWritten` tells those that came along by themselves; it is there once what staff have is loaded.
 */
export function renderSharingPrompt(
  view: SharingView,
  isWritten: (listed: ListedItem) => boolean = ({ list }) => list !== 'questions',
): TemplateResult | typeof nothing {
  const { plan, party, canEdit, isStaff, translate, openSharing } = view;
  if (!canEdit || !party || plan.draft || plan.cancelled) return nothing;
  const unshared = listUnshared(plan, party).filter(({ item }) => !isShared(item));
  const count = isStaff ? unshared.filter(isWritten).length : unshared.length;
  return html`<div class="note prompt" part="sharing">
    <p tabindex="-1">${count === 0 ? addressReader('sharing.none', view) : addressReader('sharing.count', view, { count })}</p>
    ${
      unshared.length === 0
        ? nothing
        : html`<button type="button" class="button" name="share-all" @click=${() => openSharing()}>
            ${translate('conversation-planner.sharing.open')}
          </button>`
    }
  </div>`;
}
