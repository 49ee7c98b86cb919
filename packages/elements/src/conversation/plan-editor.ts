import {
  addTo,
  changeIn,
  type ChangeOf,
  type ContributionList,
  type ConversationPlan,
  createItem,
  type GrowingList,
  type ItemOf,
  isShared,
  listItems,
  moveIn,
  type OwnItem,
  ownIdOf,
  type PlanList,
  removeFrom,
  setField,
  withdrawItem,
} from '@driehoek/sdk/conversation';
import type { Household, Instant, LocalDate, Party } from '@driehoek/sdk/shared';
import { createId } from '../shared/create-id.js';
import type { PlannerTexts } from './conversation-texts.js';

/** What follows from pressing a button, besides a changed plan. */
export interface PressOptions {
  /** Where the focus goes, as a selector. */
  readonly focus?: string;
  /** What was removed, so that it can be put back: the selector of the field that the focus goes to then. */
  readonly undoable?: string;
  /** What is announced: a text, with the values in it. */
  readonly said?: Parameters<PlannerTexts>;
}

/** Where an editor finds the plan, and what it does with a changed one. */
interface EditorHost {
  readonly plan: ConversationPlan | undefined;
  /** The party that edits; `undefined` for somebody from outside. */
  readonly party: Party | Household | undefined;
  readonly now: Instant;
  readonly today: LocalDate;
  /** Keeps what was filled in, of which the field's own `input` and `change` events tell the page. */
  keep(plan: ConversationPlan): void;
  /** Keeps what a button did, and tells the page. */
  commit(plan: ConversationPlan, options: PressOptions): void;
}

/**
 * Changes the plan that an element holds: each method is one thing that a person does. What the person may do is decided
 * where the control is rendered. Without a plan every method does nothing.
 */
export class PlanEditor {
  readonly #host: EditorHost;

  constructor(host: EditorHost) {
    this.#host = host;
  }

  /** Changes the plan by filling in a field. */
  fill(change: (plan: ConversationPlan) => ConversationPlan): void {
    const { plan } = this.#host;
    if (plan) this.#host.keep(change(plan));
  }

  /** Fills in fields of the plan itself; one that is `undefined` is removed. */
  fillPlan(change: ChangeOf<ConversationPlan>): void {
    this.fill((plan) => setField(plan, change));
  }

  /** Fills in fields of a row; one that is `undefined` is removed. */
  fillItem<List extends PlanList>(
    list: List,
    index: number,
    change: (item: ItemOf<List>) => ChangeOf<ItemOf<List>>,
  ): void {
    this.fill((plan) => {
      const item = listItems(plan, list)[index];
      return item ? changeIn(plan, list, index, change(item)) : plan;
    });
  }

  /** Changes the plan by pressing a button. */
  press(change: (plan: ConversationPlan, now: Instant) => ConversationPlan, options: PressOptions = {}): void {
    const { plan, now } = this.#host;
    if (plan) this.#host.commit(change(plan, now), options);
  }

  /** Adds an empty row of the reader's own party, whose field gets the focus; `values` differ from what is usual. */
  addItem<List extends GrowingList>(list: List, values: Partial<ItemOf<List>> = {}): void {
    const count = this.#host.plan?.[list]?.length ?? 0;
    const item = { ...this.#createItem(list), ...values };
    this.press((before) => addTo(before, list, item), { focus: fieldOf(list, count) });
  }

  /**
   * Returns what an empty field that is not a row yet does with what is typed in it: the first words make a row of the
   * reader's own party, and further ones change it.
   */
  startItem<List extends GrowingList>(
    list: List,
    change: (item: ItemOf<List>, value: string) => ChangeOf<ItemOf<List>>,
  ): (value: string) => void {
    const item = this.#createItem(list) as ItemOf<List> & OwnItem;
    return (value) =>
      this.fill((plan) => {
        const items = listItems(plan, list) as readonly (ItemOf<List> & OwnItem)[];
        const index = items.findIndex(({ id }) => id === item.id);
        const present = items[index];
        if (present) return changeIn(plan, list, index, change(present, value));
        return addTo(plan, list, { ...item, ...change(item, value) });
      });
  }

  /**
   * Takes back what the reader's party brought in. What was not shared yet is removed, and can be put back; what was, stays
   * as taken back.
   */
  withdrawItem(list: ContributionList, index: number): void {
    const item = this.#host.plan?.[list]?.[index];
    if (!item) return;
    if (!isShared(item)) return this.removeItem(list, index);
    const focus = rowOf(list, index, '[name=rewrite]');
    this.press((plan, now) => withdrawItem(plan, list, index, now), {
      focus,
      said: ['conversation-planner.withdrawn'],
    });
  }

  /** Begins a new row with the words of one that was taken back. */
  rewriteItem(list: ContributionList, index: number): void {
    const item: OwnItem | undefined = this.#host.plan?.[list]?.[index];
    if (!item) return;
    const { sharedWith: _with, sharedAt: _at, readBy: _read, withdrawnAt: _withdrawn, ...words } = item;
    const again = { ...words, id: this.#createId() } as ItemOf<ContributionList>;
    const count = this.#host.plan?.[list]?.length ?? 0;
    this.press((before) => addTo(before, list, again), { focus: fieldOf(list, count) });
  }

  #createItem(list: GrowingList): ItemOf<GrowingList> {
    const { party, today } = this.#host;
    return createItem(list, { id: this.#createId(), today, ...(party && { by: party }) });
  }

  #createId(): string {
    const { party } = this.#host;
    return party ? ownIdOf(party, createId()) : createId();
  }

  removeItem(list: PlanList, index: number): void {
    this.press((plan) => removeFrom(plan, list, index), { focus: '[name=undo]', undoable: fieldOf(list, index) });
  }

  /** Moves a row one place, past what was taken back; nothing at either end of the list. */
  moveItem(list: PlanList, index: number, step: 1 | -1): void {
    const { plan } = this.#host;
    const items = plan ? listItems(plan, list) : [];
    const isTakenBack = (item: object | undefined) => item !== undefined && 'withdrawnAt' in item;
    let target = index + step;
    while (isTakenBack(items[target])) target += step;
    if (!items[target]) return;
    const focus = rowOf(list === 'agenda' ? 'schedule' : list, target, `[name=${step < 0 ? 'up' : 'down'}]`);
    this.press((before) => moveIn(before, list, index, target - index), { focus });
  }
}

const rowOf = (list: PlanList | 'schedule', index: number, control: string) =>
  `[data-list=${list}] [data-index="${index}"] ${control}`;
const fieldOf = (list: PlanList, index: number) => rowOf(list, index, '.field');
