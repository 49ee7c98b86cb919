import type { Contribution, PlanList } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { canAddFor, canChangeItem, type ConversationView } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderRemove, renderSection, renderTick, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { PARTIES_IN_ORDER } from '../parties-in-order.js';

/** The lists in which each party has a part of its own. */
type PartyList = Extract<PlanList, 'strengths' | 'expectations' | 'agenda'>;
/** Those in which a row has words and no more. */
type WordList = Exclude<PartyList, 'agenda'>;

/** What each party brings in, side by side. */
export function renderContributions(list: WordList, view: ConversationView): TemplateResult {
  const { plan, translate } = view;
  const brief = translate('conversation-planner.count', { count: plan[list].length });
  return renderSection(list, translate(`conversation-planner.${list}.title`), brief, [
    html`<p class="soft">${translate(`conversation-planner.${list}.hint`)}</p>`,
    html`<div class="parties" data-list=${list}>${PARTIES_IN_ORDER.map((party) => renderParty(party, list, view))}</div>`,
  ]);
}

function renderParty(party: Party, list: WordList, view: ConversationView): TemplateResult | typeof nothing {
  const { plan, translate } = view;
  const canAdd = canAddFor(view, party);
  const own = [...plan[list].entries()].filter(([, { by }]) => by === party);
  if (own.length === 0 && !canAdd) return nothing;
  const isMine = party === view.party;
  return html`<section class="party ${isMine ? 'mine' : ''}">
    <h4>${isMine && party !== 'school' ? translate('conversation-planner.mine') : translate(`conversation.party.${party}`)}</h4>
    <ul class="rows">
      ${own.map(([index, item]) => renderContribution(item, index, list, view))}
    </ul>
    ${canAdd ? renderAdd(list, party, translate('conversation-planner.add'), view) : nothing}
  </section>`;
}

/** The button that adds a row for a party. */
export function renderAdd(
  list: PartyList,
  party: Party,
  label: string,
  { translate, editor }: ConversationView,
): TemplateResult {
  return html`<button type="button" class="link add" name="add" value=${list} data-by=${party} @click=${() => editor.addItem(list, party)}>
    ${label}<span class="visually-hidden">: ${translate(`conversation.party.${party}`)}</span>
  </button>`;
}

/** With which a party keeps a row of its own to itself; nothing for another party's row. */
export function renderPrivate(
  list: PartyList,
  { by, sharedWith }: Contribution,
  index: number,
  { translate, editor, party }: ConversationView,
): TemplateResult | typeof nothing {
  if (by !== party) return nothing;
  const handleTick = (isPrivate: boolean) =>
    editor.fillItem(list, index, () => ({ sharedWith: isPrivate ? [party] : undefined }));
  return renderTick('private', translate('conversation-planner.private'), sharedWith !== undefined, handleTick);
}

/** A field for who may change it, else the words. */
function renderContribution(item: Contribution, index: number, list: WordList, view: ConversationView): TemplateResult {
  const { translate, language, editor } = view;
  if (!canChangeItem(view, item)) return html`<li class="said">${renderMarked(item.text, view)}</li>`;
  const handleText = (value: string) =>
    editor.fillItem(list, index, ({ text }) => ({ text: rewordTyped(text, language, value) ?? '' }));
  return html`<li class="row" data-index=${index}>
    ${renderWords('text', translate(`conversation-planner.${list}.field`), item.text, language, handleText)}
    ${renderTermsOf(item.text, view)}
    <p class="tools">
      ${renderPrivate(list, item, index, view)}
      ${renderRemove(translate('conversation-planner.remove'), () => editor.removeItem(list, index))}
    </p>
  </li>`;
}
