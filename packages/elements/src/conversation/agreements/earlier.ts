import { type Confirmation, type EarlierConfirmation } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationView } from '../conversation-view.js';
import { formatInstant } from '../format-instant.js';
import { renderBeside } from './beside.js';

/** What a party said before it answered otherwise, folded away, with what others wrote beside it: nothing of it is erased. */
export function renderEarlier(confirmation: Confirmation, view: ConversationView): TemplateResult | typeof nothing {
  const { by, earlier = [], givenAt } = confirmation;
  if (earlier.length === 0) return nothing;
  const about = { kind: 'confirmation', id: by };
  return html`<details class="more earlier">
    <summary>${view.translate('conversation-planner.confirm.earlier')}</summary>
    <ul role="list" class="plain">
      ${earlier.map((said, index) => {
        const period = {
          ...(index > 0 && { from: said.givenAt }),
          until: earlier[index + 1]?.givenAt ?? givenAt,
        };
        return html`<li class="said">${renderSaid(said, view)} ${renderBeside(about, view, { ...period, isPast: true })}</li>`;
      })}
    </ul>
  </details>`;
}

function renderSaid(
  { agrees, about, comment, givenAt, of }: EarlierConfirmation,
  view: ConversationView,
): TemplateResult {
  const { translate, language } = view;
  const named = about ? of.agreements.filter(({ id }) => about.includes(id)) : [];
  return html`${translate(agrees ? 'conversation-planner.confirm.agrees' : 'conversation-planner.confirm.differs')}
    <span class="soft">${formatInstant(givenAt, view)}</span>
    ${named.length > 0 ? html`<ul role="list" class="soft">${named.map(({ text }) => html`<li>${localizeText(text, language)}</li>`)}</ul>` : nothing}
    ${comment ? html`<p class="objection"><q>${comment}</q></p>` : nothing}`;
}
