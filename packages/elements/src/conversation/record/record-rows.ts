import { nameParty, type RecordText, shareItems } from '@driehoek/sdk/conversation';
import { isBlank, localizeText } from '@driehoek/sdk/i18n';
import { type Party, PARTIES } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { canChangeItem, canWithdrawItem, type ConversationView, isOwn } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderRemove, renderWords, stopEvent } from '../fields.js';
import { listAudience } from '../list-audience.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { nameInSentence } from '../name-audience.js';
import { addressReader, wordSharing } from '../preparation/word-sharing.js';
import { recordTexts } from './record-texts.js';

/** A part of the record: a field with whom to share it while it is the reader's own, else the words, which nobody changes. */
export function renderRecordRow(item: RecordText, index: number, view: ConversationView): TemplateResult {
  return canChangeItem(view, item) ? renderOwn(item, index, view) : renderRead(item, index, view);
}

/** The words as others will read them, and who that will be. */
function renderOwn(item: RecordText, index: number, view: ConversationView): TemplateResult {
  const { plan, party, language, editor, translate } = view;
  const { translate: forRecord } = recordTexts(view);
  const label = forRecord('conversation-record.field');
  const handle = (value: string) =>
    editor.fillItem('record', item, ({ text }) => ({ text: rewordTyped(text, language, value) ?? '' }));
  // Nobody is ticked by itself: who forgets it is told so where it can be done.
  const askAudience = ({ currentTarget }: Event) => {
    const { form } = currentTarget as HTMLButtonElement;
    const ticks = [...(form?.querySelectorAll<HTMLInputElement>('[name=share-with]') ?? [])];
    const isAnswered = ticks.some(({ checked }) => checked);
    ticks[0]?.setCustomValidity(isAnswered ? '' : forRecord('conversation-record.nobody'));
  };
  const share = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).getAll('share-with');
    const audience = PARTIES.filter((each) => chosen.includes(each));
    if (party && audience.length > 0)
      editor.press((before, now) => shareItems(before, party, [{ list: 'record', id: item.id }], audience, now), {
        focus: `[data-list=record] [data-index="${index}"] [name=withdraw]`,
      });
  };
  return html`<li class="row" data-index=${index}>
    ${renderWords('record', label, item.text, language, handle)} ${renderTermsOf(item.text, view)}
    <form class="share-record" @submit=${share} @input=${stopEvent} @change=${stopEvent}>
      ${party ? renderAudience(item, index, party, view) : nothing}
      <p class="tools">
        <span class="soft state">${addressReader('sharing.own', view)}</span>
        <button class="button" name="share-record" ?disabled=${isBlank(item.text) || plan.draft} @click=${askAudience}>${translate('conversation-planner.share')}</button>
        ${renderRemove(translate('conversation-planner.remove'), () => editor.withdrawItem('record', item))}
      </p>
    </form>
  </li>`;
}

/** What belongs in the record, the school reads always; of others nobody, unless who wrote it ticks them. */
function renderAudience({ text }: RecordText, index: number, party: Party, view: ConversationView): TemplateResult {
  const about = `${index + 1}. ${localizeText(text, view.language)}`;
  const isFixed = (other: Party) => other === 'school';
  return html`<fieldset class="chips">
    <legend class="visually-hidden">${recordTexts(view).translate('conversation-record.audience')} ${about}</legend>
    ${listAudience(view.plan, party).map(
      (other) => html`<label class="chip"
        ><input
          type="checkbox"
          name="share-with"
          value=${other}
          ?checked=${isFixed(other)}
          @click=${(event: Event) => {
            if (isFixed(other)) event.preventDefault();
          }}
        /><span>${nameInSentence(other, view)}</span></label
      >`,
    )}
  </fieldset>`;
}

function renderRead(item: RecordText, index: number, view: ConversationView): TemplateResult {
  const { plan, wording, language, editor, translate, canEdit } = view;
  const { text, withdrawnAt, by } = item;
  const state = wordSharing(item, view);
  const isMine = isOwn(view, item);
  const words =
    withdrawnAt === undefined
      ? renderMarked(text, view)
      : isBlank(text)
        ? html`<em class="soft">${addressReader('sharing.unread', view)}</em>`
        : html`<s>${localizeText(text, language)}</s>`;
  return html`<li class="said" data-index=${index} data-by=${by}>
    <span class="tag">${isMine ? addressReader('mine', view) : nameParty(plan, by, wording)}</span> ${words}
    <p class="tools">
      ${state ? html`<span class="soft state">${state}</span>` : nothing}
      ${
        canWithdrawItem(view, item)
          ? html`<button type="button" class="link" name="withdraw" @click=${() => editor.withdrawItem('record', item)}>
              ${translate('conversation-planner.withdraw')}
            </button>`
          : nothing
      }
      ${
        canEdit && isMine && withdrawnAt !== undefined
          ? html`<button type="button" class="link" name="rewrite" @click=${() => editor.rewriteItem('record', item)}>
              ${translate('conversation-planner.rewrite')}
            </button>`
          : nothing
      }
    </p>
  </li>`;
}
