import { type GrowingList, type ItemOf, listParties, nameParty, type OwnItem } from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { canAddFor, isOwn } from '../conversation-view.js';
import { renderSection } from '../fields.js';
import { keyOfRow } from '../list-rows.js';
import { renderBlankRow, renderItem, type RowParts, type SharingView } from './item-rows.js';
import { addressReader } from './word-sharing.js';

/** The lists in which each party has a part of its own. */
type PartyList = Extract<GrowingList, 'strengths' | 'expectations' | 'agenda'>;
/** Those in which a row has words and no more. */
type WordList = Exclude<PartyList, 'agenda'>;

/** What each party brings in, side by side. */
export function renderContributions(list: WordList, view: SharingView, isOpen: boolean): TemplateResult {
  const { plan, translate } = view;
  const count = plan[list].filter(({ withdrawnAt }) => withdrawnAt === undefined).length;
  const brief = translate('conversation-planner.count', { count });
  return renderSection(
    list,
    translate(`conversation-planner.${list}.title`),
    brief,
    [
      // With what a talk begins says nothing of one that is not held; how the words begin that stand there, it does.
      plan.cancelled && list === 'strengths'
        ? nothing
        : html`<p class="soft" ?data-ahead=${list === 'strengths'}>${translate(`conversation-planner.${list}.hint`)}</p>`,
      renderParties(list, view, { label: translate(`conversation-planner.${list}.field`) }),
    ],
    isOpen,
  );
}

/**
 * A list by party: the reader's own first, then parents, pupil and school in the order in which they speak. Another party
 * that brought in nothing that the reader may see is not there.
 */
export function renderParties<List extends PartyList>(
  list: List,
  view: SharingView,
  parts: RowParts<List>,
): TemplateResult {
  const { plan, party: own } = view;
  const parties = listParties(plan);
  const inOrder = own && parties.includes(own) ? [own, ...parties.filter((party) => party !== own)] : parties;
  return html`<div class="parties" data-list=${list}>${inOrder.map((party) => renderParty(party, list, view, parts))}</div>`;
}

function renderParty<List extends PartyList>(
  party: Party,
  list: List,
  view: SharingView,
  parts: RowParts<List>,
): TemplateResult | typeof nothing {
  const { plan, wording } = view;
  const canAdd = canAddFor(view, party);
  const items = [...(plan[list] as readonly ItemOf<List>[]).entries()].filter(
    ([, item]) => item.by === party && (!parts.same || parts.same(item) !== undefined),
  );
  if (items.length === 0 && !canAdd) return nothing;
  const isMine = party === view.party;
  // Whoever said nothing yet can begin to type at once.
  const isBlank = canAdd && items.every(([, { withdrawnAt }]) => withdrawnAt !== undefined);
  const blank = view.editor.blankItem(list) as ItemOf<List>;
  // It stays while the reader is in it, also when another window of their home says something meanwhile.
  const isBegun = canAdd && view.focused === blank.id;
  return html`<section class="party ${isMine ? 'mine' : ''}" data-by=${party}>
    <h4>${isMine ? addressReader('mine', view) : nameParty(plan, party, wording)}</h4>
    <ul role="list" class="rows">
      ${repeat(
        [...items, ...(isBlank || isBegun ? [[-1, blank] as const] : [])],
        ([index, item]) => keyOfRow(item, index),
        ([index, item]) =>
          index < 0 ? renderBlankRow(list, item, view, parts) : renderItem(list, item, index, view, parts),
      )}
    </ul>
    ${canAdd && !isBlank ? renderAdd(list, view) : nothing}
  </section>`;
}

/** The button that adds a row of the reader's own party. */
function renderAdd(list: PartyList, { translate, editor }: SharingView): TemplateResult {
  const label = translate('conversation-planner.add');
  const title = translate(`conversation-planner.${list}.title`);
  return html`<button type="button" class="link add" name="add" value=${list} aria-label="${label}: ${title}" @click=${() => editor.addItem(list)}>
    ${label}
  </button>`;
}

/** Whether the reader's party says something in a list that was not taken back. */
export const hasOwn = (items: readonly OwnItem[], view: SharingView): boolean =>
  items.some((item) => isOwn(view, item) && item.withdrawnAt === undefined);
