import {
  type AgendaItem,
  type ContributionList,
  type GrowingList,
  isShared,
  type ItemOf,
  type ChangeOf,
  type OwnItem,
} from '@driehoek/sdk/conversation';
import { isBlank, localizeText, type Text } from '@driehoek/sdk/i18n';
import type { Household } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { canChangeItem, canWithdrawItem, type ConversationView, isOwn } from '../conversation-view.js';
import { rewordTyped } from '../field-values.js';
import { renderRemove, renderWords } from '../fields.js';
import { renderMarked, renderTermsOf } from '../marked-text.js';
import { renderSame } from '../same-point.js';
import { listAudience } from '../list-audience.js';
import { nameAudience } from '../name-audience.js';
import { addressReader, wordOffScreen, wordSharing } from './word-sharing.js';

type Part = TemplateResult | string | typeof nothing;

/** Opens the dialog in which the reader shares one thing, or all that is not shared yet. */
type OpenSharing = (only?: { readonly list: ContributionList; readonly id: string }) => void;

/** A list to which parties bring something in, each with words of its own. */
type ItemList = Exclude<ContributionList, 'notes'>;
type Item = OwnItem & { readonly text: Text };

/** What the rows of a list have besides words, their state and what can be done with it. */
export interface RowParts<List extends ItemList> {
  /** What the field for the words is called. */
  readonly label: string;
  /** What stands before the words that are only read. */
  readonly before?: (item: ItemOf<List>) => Part;
  /** What stands behind them. */
  readonly after?: (item: ItemOf<List>) => Part;
  /** What other parties brought that is the same; `undefined` for what stands at the row of another. Of any other list nothing is. */
  readonly same?: (item: ItemOf<List>) => readonly AgendaItem[] | undefined;
  /** Fields that the reader's own has until it is shared. */
  readonly fields?: (item: ItemOf<List>) => Part;
}

/** The view, with how the reader shares. */
export interface SharingView extends ConversationView {
  readonly openSharing: OpenSharing;
  /** Opens the dialog in which the reader shares with a home that came in later what the other one has. */
  readonly shareAlso: (home: Household) => void;
}

/**
 * A row of what a party brought in: a field while it is the reader's own and not shared, else the words, which nobody
 * changes. It says quietly who sees it, and since when.
 */
export function renderItem<List extends ItemList>(
  list: List,
  item: ItemOf<List>,
  index: number,
  view: SharingView,
  parts: RowParts<List>,
): unknown {
  const { plan, terms, support, canEdit, party, language, wording } = view;
  const { phases, type, explainedTerms, participants, parties, pupilRole, draft } = plan;
  // A row is rendered again when one of these is another, not at every word in another row.
  const seen = [
    item,
    index,
    phases,
    type,
    explainedTerms,
    participants,
    parties,
    pupilRole,
    draft,
    terms,
    support,
    canEdit,
    party,
  ];
  return guard([...seen, language, wording.texts, ...(parts.same?.(item) ?? [])], () =>
    canChangeItem(view, item)
      ? renderOwnRow(list, item, index, view, parts)
      : renderReadRow(list, item, index, view, parts),
  );
}

/**
 * The empty row in which a party begins: what is typed makes it a row, and until then nothing of it is kept. It is the same
 * template as the row that it becomes, with the same id, so that the field stays where it is.
 */
export function renderBlankRow<List extends ItemList & GrowingList>(
  list: List,
  item: ItemOf<List>,
  view: SharingView,
  { label }: RowParts<List>,
): unknown {
  const index = view.plan[list]?.length ?? 0;
  return guard([item, index, label, view.language], () =>
    renderField(item, index, label, view, handleWords(list, item, view), [
      html`<span class="soft state">${addressReader('sharing.own', view)}</span>`,
    ]),
  );
}

const handleWords =
  <List extends ItemList>(list: List, item: ItemOf<List>, { editor, language }: SharingView) =>
  (value: string): void =>
    editor.fillItem(
      list,
      item,
      (before) => ({ text: rewordTyped((before as Item).text, language, value) ?? '' }) as ChangeOf<ItemOf<List>>,
    );

function renderOwnRow<List extends ItemList>(
  list: List,
  item: ItemOf<List>,
  index: number,
  view: SharingView,
  { label, fields, same }: RowParts<List>,
): TemplateResult {
  const { translate, editor } = view;
  return renderField(item, index, label, view, handleWords(list, item, view), [
    fields?.(item) ?? nothing,
    renderSame(item, same?.(item), view),
    renderState(item, view),
    renderShare(list, item, view),
    renderRemove(translate('conversation-planner.remove'), () => editor.withdrawItem(list, item)),
  ]);
}

/** A field for words with the terms in them, and below it what can be done. */
function renderField(
  item: OwnItem,
  index: number,
  label: string,
  view: SharingView,
  handleText: (value: string) => void,
  tools: readonly Part[],
): TemplateResult {
  const { text } = item as Item;
  return html`<li class="row" data-index=${index} data-id=${item.id ?? nothing} @input=${renameShare}>
    ${renderWords('text', label, text, view.language, handleText)} ${renderTermsOf(text, view)}
    <p class="tools">${tools}</p>
  </li>`;
}

/** The row is rendered again when somebody pauses, or not before they leave it: what its button is called follows at once. */
function renameShare({ target, currentTarget }: Event): void {
  const share = (currentTarget as HTMLElement).querySelector('[name=share]');
  const [label] = share?.ariaLabel?.split(': ') ?? [];
  if (share && target instanceof HTMLTextAreaElement) share.ariaLabel = `${label}: ${target.value}`;
}

function renderReadRow<List extends ItemList>(
  list: List,
  item: ItemOf<List>,
  index: number,
  view: SharingView,
  { before, after, same }: RowParts<List>,
): TemplateResult {
  const own: OwnItem = item;
  return html`<li class="said" data-index=${index} data-id=${own.id ?? nothing} data-own=${isOwn(view, own) || nothing}>
    ${before?.(item) ?? nothing} ${renderSaid(item as Item, view)} ${after?.(item) ?? nothing} ${renderSame(item, same?.(item), view)}
    ${canWithdrawItem(view, own) ? renderTermsOf((item as Item).text, view) : nothing}
    <p class="tools">${renderState(own, view)} ${renderShare(list, own, view)} ${renderTakeBack(list, item, view)}</p>
  </li>`;
}

/** The words; those that were taken back struck through, and nothing of those that the reader never had. */
function renderSaid(item: Item, view: ConversationView): Part {
  const { text, withdrawnAt } = item;
  if (withdrawnAt === undefined) return renderMarked(text, view);
  if (isBlank(text)) return html`<em class="soft">${addressReader('sharing.unread', view)}</em>`;
  return html`<s>${localizeText(text, view.language)}</s>`;
}

function renderState(item: OwnItem, view: ConversationView): Part {
  const words = wordSharing(item, view);
  const offScreen = wordOffScreen(item, view);
  return (
    words &&
    html`<span class="soft state" tabindex="-1">${words}</span>${offScreen ? html` <span class="soft" data-ahead>${offScreen}</span>` : nothing}`
  );
}

/** What is not shared with all can be shared, once there are words, and once the family knows of the conversation. */
function renderShare(list: ContributionList, item: OwnItem, view: SharingView): Part {
  const { plan, party, translate, canEdit, openSharing } = view;
  const { id, sharedWith = [], withdrawnAt } = item;
  if (!canEdit || plan.draft || !party || !isOwn(view, item) || withdrawnAt !== undefined || id === undefined)
    return nothing;
  const audience = listAudience(plan, party);
  const open = audience.filter((other) => !sharedWith.includes(other));
  if (isBlank((item as Item).text) || open.length === 0) return nothing;
  // Of what some have already it says who else may.
  const label =
    open.length < audience.length
      ? translate('conversation-planner.share.also', { who: nameAudience(open, view) })
      : translate('conversation-planner.share');
  const words = localizeText((item as Item).text, view.language);
  return html`<button type="button" class="link" name="share" aria-label="${label}: ${words}" @click=${() => openSharing({ list, id })}>
    ${label}
  </button>`;
}

/** What the reader's own party shared can be taken back, and said again in other words. */
function renderTakeBack(list: ContributionList, item: ItemOf<ContributionList>, view: ConversationView): Part {
  const { translate, editor, canEdit } = view;
  if (canWithdrawItem(view, item) && isShared(item))
    return html`<button type="button" class="link" name="withdraw" @click=${() => editor.withdrawItem(list, item)}>
      ${translate('conversation-planner.withdraw')}
    </button>`;
  if (!canEdit || !isOwn(view, item) || item.withdrawnAt === undefined) return nothing;
  return html`<button type="button" class="link" name="rewrite" @click=${() => editor.rewriteItem(list, item)}>
    ${translate('conversation-planner.rewrite')}
  </button>`;
}
