import {
  addContact,
  addTo,
  changeIn,
  type CheckIn,
  type ChangeOf,
  type ContributionList,
  CONTRIBUTIONS,
  type ConversationPlan,
  createItem,
  groupAgenda,
  type GrowingList,
  type ItemOf,
  isShared,
  keepLaterWords,
  listItems,
  moveIn,
  type OwnItem,
  ownIdOf,
  type PlanList,
  removeFrom,
  setField,
  whenOf,
  withdrawItem,
} from '@driehoek/sdk/conversation';
import type { ContactWishes, DaysOff, Household, Instant, LocalDate, Party } from '@driehoek/sdk/shared';
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
  /** Where that is to be seen as well, as `SaidLast` has it; left out where what changed says it itself. */
  readonly places?: readonly string[];
}

/** Where an editor finds the plan, and what it does with a changed one. */
interface EditorHost {
  readonly plan: ConversationPlan | undefined;
  /** The party that edits; `undefined` for somebody from outside. */
  readonly party: Party | Household | undefined;
  readonly now: Instant;
  readonly today: LocalDate;
  /** Days without school that the page knows, on which nothing is proposed. */
  readonly daysOff: readonly DaysOff[] | undefined;
  /** How and when the homes that take part like to be in contact. */
  readonly wishes: readonly ContactWishes[];
  /** Keeps what was filled in, of which the field's own `input` and `change` events tell the page. */
  keep(plan: ConversationPlan): void;
  /** Keeps what a button did, and tells the page. */
  commit(plan: ConversationPlan, options: PressOptions): void;
  /** Renders the element again, and then moves the focus to what the selector finds. */
  refresh(focus?: string): void;
}

/**
 * Changes the plan that an element holds: each method is one thing that a person does. What the person may do is decided
 * where the control is rendered. Without a plan every method does nothing.
 */
export class PlanEditor {
  readonly #host: EditorHost;
  /** By list the item that its empty field makes, and of which party. */
  readonly #blanks = new Map<GrowingList, { readonly party: Party | undefined; readonly item: ItemOf<GrowingList> }>();

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

  /**
   * Fills in fields of a row; one that is `undefined` is removed. The item is found by its id, wherever it stands by now. One
   * that is not there is added: the empty row in which a party begins, or what was removed elsewhere while somebody wrote in it.
   * Words that another window shared meanwhile stay as they are: what is written in them is in an item of its own.
   */
  fillItem<List extends PlanList>(
    list: List,
    item: ItemOf<List>,
    change: (item: ItemOf<List>) => ChangeOf<ItemOf<List>>,
  ): void {
    this.fill((plan) => {
      const index = placeOf(plan, list, item);
      const present = listItems(plan, list)[index];
      if (present) return changeItem(plan, list, index, change(present));
      return addTo(plan, list, { ...item, ...change(item) });
    });
  }

  /** Changes a row by pressing a button; nothing when it is not there any more. */
  pressItem<List extends PlanList>(
    list: List,
    item: ItemOf<List>,
    change: (item: ItemOf<List>) => ChangeOf<ItemOf<List>>,
    options: PressOptions = {},
  ): void {
    this.press((plan) => {
      const index = placeOf(plan, list, item);
      const present = listItems(plan, list)[index];
      return present ? changeIn(plan, list, index, change(present)) : plan;
    }, options);
  }

  /** Changes the plan by pressing a button. */
  press(change: (plan: ConversationPlan, now: Instant) => ConversationPlan, options: PressOptions = {}): void {
    const { plan, now } = this.#host;
    if (plan) this.#host.commit(change(plan, now), options);
  }

  /** Shows what is filled in beside the plan, such as a form that was opened, and moves the focus there. */
  refresh(focus?: string): void {
    this.#host.refresh(focus);
  }

  /** Adds an empty row of the reader's own party, whose field gets the focus; `values` differ from what is usual. */
  addItem<List extends GrowingList>(list: List, values: Partial<ItemOf<List>> = {}): void {
    const count = this.#host.plan?.[list]?.length ?? 0;
    const item = { ...this.#createItem(list), ...values };
    const add = (before: ConversationPlan) =>
      list === 'checkIns' ? addContact(before, item as CheckIn) : addTo(before, list, item);
    this.press(add, { focus: fieldOf(list, count) });
  }

  /**
   * Returns the item that an empty field makes once something is typed in it (`fillItem`), of the reader's own party. It is the
   * same one until it is in the plan.
   */
  blankItem<List extends GrowingList>(list: List): ItemOf<List> {
    const { plan, party } = this.#host;
    const known = this.#blanks.get(list);
    if (known && known.party === party && plan && placeOf(plan, list, known.item) < 0)
      return known.item as ItemOf<List>;
    const item = this.#createItem(list);
    this.#blanks.set(list, { party, item });
    return item as ItemOf<List>;
  }

  /**
   * Takes back what the reader's party brought in. What was not shared yet is removed, and can be put back; what was, stays
   * as taken back.
   */
  withdrawItem(list: ContributionList, item: ItemOf<ContributionList>): void {
    const { plan } = this.#host;
    const index = plan ? placeOf(plan, list, item) : -1;
    const present = plan?.[list]?.[index];
    if (!present) return;
    if (!isShared(present)) return this.removeItem(list, item);
    const focus = rowOf(list, index, '[name=rewrite]');
    this.press((before, now) => withdrawItem(before, list, index, now), {
      focus,
      said: ['conversation-planner.withdrawn'],
    });
  }

  /** Begins a new row with the words of one that was taken back. */
  rewriteItem(list: ContributionList, item: ItemOf<ContributionList>): void {
    const { sharedWith: _with, sharedAt: _at, readBy: _read, withdrawnAt: _withdrawn, ...words } = item as OwnItem;
    const again = { ...words, id: this.#createId() } as ItemOf<ContributionList>;
    const count = this.#host.plan?.[list]?.length ?? 0;
    this.press((before) => addTo(before, list, again), { focus: fieldOf(list, count) });
  }

  #createItem(list: GrowingList): ItemOf<GrowingList> {
    const { plan, party, today, daysOff, wishes } = this.#host;
    const talkOn = (plan && whenOf(plan)?.slice(0, 10)) ?? today;
    const followUp = plan?.followUp?.slice(0, 10);
    return createItem(list, {
      id: this.#createId(),
      today: talkOn > today ? talkOn : today,
      wishes,
      ...(daysOff && { daysOff }),
      ...(followUp !== undefined && { followUp }),
      ...(party && { by: party }),
    });
  }

  #createId(): string {
    const { party } = this.#host;
    return party ? ownIdOf(party, createId()) : createId();
  }

  removeItem<List extends PlanList>(list: List, item: ItemOf<List>): void {
    const { plan } = this.#host;
    const index = plan ? placeOf(plan, list, item) : -1;
    if (index < 0) return;
    this.press((before) => removeFrom(before, list, index), { focus: '[name=undo]', undoable: fieldOf(list, index) });
  }

  /** Moves a row one place, past what was taken back, with what stands at it; nothing at either end of the list. */
  moveItem<List extends PlanList>(list: List, item: ItemOf<List>, step: 1 | -1): void {
    const { plan } = this.#host;
    const rows = plan ? rowsOf(plan, list) : [];
    const from = rows.findIndex((row) => row.some((each) => isSame(each, item)));
    const moved = rows[from];
    if (!moved) return;
    const isTakenBack = (row: readonly object[] | undefined) => row?.some((other) => 'withdrawnAt' in other);
    let to = from + step;
    while (isTakenBack(rows[to])) to += step;
    if (!rows[to]) return;
    const inOrder = rows.toSpliced(from, 1).toSpliced(to, 0, moved).flat();
    const focus = rowOf(
      list === 'agenda' ? 'schedule' : list,
      inOrder.indexOf(moved[0] as ItemOf<List>),
      `[name=${step < 0 ? 'up' : 'down'}]`,
    );
    this.press((before) => inOrder.reduce((next, each, index) => moveTo(next, list, each, index), before), { focus });
  }
}

/** Changes an item at a place; what is typed in words that are shared by now is kept as `keepLaterWords` keeps it. */
function changeItem<List extends PlanList>(
  plan: ConversationPlan,
  list: List,
  index: number,
  change: ChangeOf<ItemOf<List>>,
): ConversationPlan {
  const held = CONTRIBUTIONS.find((each) => each === list && each !== 'notes');
  const items = (held ? listItems(plan, list) : []) as readonly OwnItem[];
  const item = items[index];
  if (!item || !held || !isShared(item) || !('text' in change)) return changeIn(plan, list, index, change);
  const { by: party = 'school' } = item;
  const place = items.findIndex(({ id }) => id === ownIdOf(party, `${item.id}-later`));
  if (place >= 0) return changeItem(plan, list, place, change);
  const sent = items.map((each) => (each === item ? { ...each, ...change } : each)) as readonly OwnItem[];
  const kept = keepLaterWords(
    items,
    { stored: items, seen: items, sent },
    {
      plan,
      list: held,
      party,
      now: () => new Date().toISOString(),
    },
  );
  return kept === items ? plan : { ...plan, [list]: kept };
}

/** Moves an item to a place, where it is there. */
function moveTo<List extends PlanList>(
  plan: ConversationPlan,
  list: List,
  item: ItemOf<List>,
  target: number,
): ConversationPlan {
  const place = placeOf(plan, list, item);
  return place < 0 || place === target ? plan : moveIn(plan, list, place, target - place);
}

/** The rows of a list as they are shown: of the agenda with what others brought that is the same. */
function rowsOf<List extends PlanList>(plan: ConversationPlan, list: List): readonly (readonly ItemOf<List>[])[] {
  if (list !== 'agenda') return (listItems(plan, list) as readonly ItemOf<List>[]).map((each) => [each]);
  return groupAgenda(plan.agenda).map(({ item, same }) => [item, ...same] as unknown as ItemOf<List>[]);
}

/** The place of an item by its id, or of the item itself when it has none; -1 when it is not there. */
const placeOf = <List extends PlanList>(plan: ConversationPlan, list: List, item: ItemOf<List>): number =>
  listItems(plan, list).findIndex((each) => isSame(each, item));

const isSame = (one: { readonly id?: string }, other: { readonly id?: string }) =>
  one === other || (one.id !== undefined && one.id === other.id);

const rowOf = (list: PlanList | 'schedule', index: number, control: string) =>
  `[data-list=${list}] [data-index="${index}"] ${control}`;
const fieldOf = (list: PlanList, index: number) => rowOf(list, index, '.field');
