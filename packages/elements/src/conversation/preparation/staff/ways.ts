import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { type ConversationWay, listWays, startConversationInWay } from '@driehoek/sdk/conversation/ways';
import { createTexts, type ReaderOptions } from '@driehoek/sdk/i18n';
import { conversationWays } from '@driehoek/sdk/i18n/nl/conversation-ways';
import { type LocalDate, schoolYearOf } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { createId } from '../../../shared/create-id.js';

const wayTexts = createTexts(conversationWays);

/** What the choice of a way of working needs. */
interface WayChoice {
  readonly wording: ReaderOptions & { readonly language: string };
  readonly today: LocalDate;
  start(plan: ConversationPlan): void;
}

/** The ways of working, each with what it is good for; choosing one begins a conversation in it. */
export function renderWays({ wording, today, start }: WayChoice): TemplateResult {
  const translate = wayTexts(wording.language, wording.texts);
  const begin = (way: ConversationWay) =>
    start({
      ...startConversationInWay(way, { id: createId(), schoolYear: schoolYearOf(today), today, createId }),
      // No family has it until it is announced.
      draft: true,
    });
  return html`<h3>${translate('conversation-ways.choose')}</h3>
    <ul role="list" class="plain ways">
      ${listWays(wording).map(
        ({ id, title, when, how }) => html`<li>
          <button type="button" class="pick" name="way" value=${id} @click=${() => begin(id)}>
            <strong>${title}</strong> <span>${when}</span>
          </button>
          <p class="soft">${how}</p>
        </li>`,
      )}
    </ul>`;
}
