import {
  addTo,
  type ConversationPlan,
  listItems,
  mergeView,
  moveIn,
  type PlanList,
  removeFrom,
  setField,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { isBlank } from '@driehoek/sdk/i18n';
import { type Role, sameData } from '@driehoek/sdk/shared';

/** A row of a list. */
interface Place {
  readonly list: PlanList;
  readonly index: number;
}

/** Something that was taken out of the plan and can come back. */
interface Removed extends Place {
  readonly item: unknown;
}

const WORDED = ['expectations', 'agenda', 'strengths', 'questions', 'promises', 'agreements'] as const;

/** A conversation while somebody works on it: what this reader may see of it, and the way back to the whole. */
export class PlannerDraft {
  /** What the reader sees and changes; rows in which nothing is written yet among it. */
  view: ConversationPlan;
  readonly role: Role;
  #whole: ConversationPlan;
  /** Whether the page gave the copy of this role, as it should: then nothing is hidden and there is nothing to merge. */
  readonly #isCopy: boolean;
  #removed: Removed | undefined;
  #known: { readonly view: ConversationPlan; readonly value: ConversationPlan } | undefined;

  constructor(plan: ConversationPlan, role: Role) {
    this.#whole = plan;
    this.role = role;
    this.view = viewForPerspective(plan, role);
    this.#isCopy = sameData(plan, this.view);
  }

  /** What the page gave, with the reader's changes in it; rows without words are left out. */
  get value(): ConversationPlan {
    if (this.#known?.view !== this.view) {
      const copy = withoutBlanks(this.view);
      this.#known = { view: this.view, value: this.#isCopy ? copy : mergeView(this.#whole, copy, this.role) };
    }
    return this.#known.value;
  }

  /**
   * Whether a plan is what the page heard from us, stored meanwhile: then it goes on under its new revision, and rows in
   * which nothing is written yet stay.
   */
  follow(plan: ConversationPlan): boolean {
    const { revision } = plan;
    if (!sameData(setField(this.value, { revision }), plan)) return false;
    this.#whole = setField(this.#whole, { revision });
    this.view = setField(this.view, { revision });
    return true;
  }

  /** The plan as the page gave it first, for a form that is reset. */
  get initial(): ConversationPlan {
    return this.#whole;
  }

  /** Takes a row out; {@link undo} brings it back. */
  remove(list: PlanList, index: number): void {
    const item = listItems(this.view, list)[index];
    this.view = removeFrom(this.view, list, index);
    this.#removed = { list, index, item };
  }

  get canUndo(): boolean {
    return this.#removed !== undefined;
  }

  /** Puts back what was taken out last; tells where it is again. */
  undo(): Place | undefined {
    if (!this.#removed) return undefined;
    const { list, index, item } = this.#removed;
    const longer = addTo(this.view, list, item as never);
    const last = listItems(longer, list).length - 1;
    this.view = moveIn(longer, list, last, index - last);
    this.#removed = undefined;
    return { list, index };
  }
}

function withoutBlanks(plan: ConversationPlan): ConversationPlan {
  const worded = WORDED.filter((list) => plan[list]?.some(({ text }) => isBlank(text)));
  if (worded.length === 0) return plan;
  const lists = worded.map((list) => [list, plan[list]?.filter(({ text }) => !isBlank(text))]);
  return { ...plan, ...Object.fromEntries(lists) };
}
