import { listMissedByHomes } from '@driehoek/sdk/conversation';
import { isHousehold } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { nameAudience, nameInSentence } from '../../name-audience.js';
import { staffTexts } from '../../staff-texts.js';
import type { SharingView } from '../item-rows.js';

/**
 * That a home which came in later does not have what the school shared with the child's other home, with the button that shares it: by
 * itself nothing is shared.
 */
export function renderMissed(view: SharingView): readonly TemplateResult[] | typeof nothing {
  const { plan, party, canEdit, translate, shareAlso } = view;
  if (!canEdit || !party) return nothing;
  const forStaff = staffTexts(view);
  return listMissedByHomes(plan, party).map(({ home, items }) => {
    const others = [...new Set(items.flatMap(({ item }) => item.sharedWith ?? []))].filter(isHousehold);
    const who = nameInSentence(home, view);
    return html`<div class="note prompt" data-missed=${home}>
      <p>${forStaff('conversation-planner.missed', { who, others: nameAudience(others, view), count: items.length })}</p>
      <button type="button" class="button" name="share-also" value=${home} @click=${() => shareAlso(home)}>
        ${translate('conversation-planner.share.also', { who })}
      </button>
    </div>`;
  });
}
