import { type AgendaItem, isSameWording, nameParty } from '@driehoek/sdk/conversation';
import { localizeText, type Text } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from './conversation-view.js';
import { wordSchoolAlone } from './shared-with-some.js';

/** Who else brought a point, and in which words where these are others. */
export function renderSame(
  { text }: { readonly text: Text },
  same: readonly AgendaItem[] = [],
  view: ConversationView,
): TemplateResult | typeof nothing {
  if (same.length === 0) return nothing;
  const { plan, translate, wording, language } = view;
  return html`<span class="soft also"
    >${same.map((each) => {
      const also = translate('conversation-planner.agenda.also', { party: nameParty(plan, each.by, wording) });
      const words = isSameWording({ text }, each) ? nothing : html`: <q>${localizeText(each.text, language)}</q>`;
      const alone = wordSchoolAlone(each, view);
      return html`<span>${also}${words}${alone && html` (${alone})`}</span> `;
    })}</span
  >`;
}
