import {
  addTo,
  changeIn,
  type ChangeOf,
  type ConversationPlan,
  createItem,
  type GrowingList,
  type ItemOf,
  listItems,
  moveIn,
  ownIdOf,
  type PlanList,
  removeFrom,
  setField,
} from '@driehoek/sdk/conversation';
import type { Household, Instant, LocalDate, Party } from '@driehoek/sdk/shared';
import { createId } from '../shared/create-id.js';

/** What follows from pressing a button, besides a changed plan. */
export interface PressOptions {
  /** Where the focus goes, as a selector. */
  readonly focus?: string;
  /** What was removed, so that it can be put back: the selector of the field that the focus goes to then. */
  readonly undoable?: string;
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

  /** Adds an empty row, whose field gets the focus. */
  addItem(list: GrowingList, by?: Party): void {
    const { plan, party, today } = this.#host;
    const count = plan?.[list]?.length ?? 0;
    const id = party ? ownIdOf(party, createId()) : createId();
    const item = createItem(list, { id, today, ...(by && { by }) });
    this.press((before) => addTo(before, list, item), { focus: fieldOf(list, count) });
  }

  removeItem(list: PlanList, index: number): void {
    this.press((plan) => removeFrom(plan, list, index), { focus: '[name=undo]', undoable: fieldOf(list, index) });
  }

  /** Moves a row one place; nothing at either end of the list. */
  moveItem(list: PlanList, index: number, step: 1 | -1): void {
    const { plan } = this.#host;
    const target = index + step;
    if (!plan || !listItems(plan, list)[target]) return;
    const focus = `[data-list=${list}] [data-index="${target}"] [name=${step < 0 ? 'up' : 'down'}]`;
    this.press((before) => moveIn(before, list, index, step), { focus });
  }
}

const fieldOf = (list: PlanList, index: number) => `[data-list=${list}] [data-index="${index}"] .field`;
