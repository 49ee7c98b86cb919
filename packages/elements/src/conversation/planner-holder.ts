import { type ConversationPlan, parseConversationPlan } from '@driehoek/sdk/conversation';
import type { ReaderOptions } from '@driehoek/sdk/i18n';
import type { Role } from '@driehoek/sdk/shared';
import { PlannerDraft } from './planner-draft.js';

/** What the planner does with data that may be unusable: `undefined` when it is. */
type ReadData = (read: () => ConversationPlan | undefined) => ConversationPlan | undefined;

/** Holds the plan of a planner: what the page set, as one role may have it. */
export class PlannerHolder {
  draft: PlannerDraft | undefined;
  readonly #readData: ReadData;
  readonly #another: () => void;
  #given: { readonly value: unknown } | undefined;

  /** @param another is called when another conversation is there to show. */
  constructor(readData: ReadData, another: () => void) {
    this.#readData = readData;
    this.#another = another;
  }

  /** Remembers what the page set until {@link take}. */
  give(value: unknown): void {
    // A page that draws itself again often sets what it just heard.
    this.#given = value && value === this.draft?.value ? undefined : { value };
  }

  /** Takes in what the page has set since, and in which role it is looked at. What cannot be used changes nothing. */
  take(role: Role, reader: ReaderOptions): void {
    const { draft } = this;
    const given = this.#given;
    this.#given = undefined;
    if (!given) {
      if (draft && draft.role !== role) this.open(draft.value, role);
      return;
    }
    const { value } = given;
    const isNothing = value === undefined || value === null;
    const plan = this.#readData(() => (isNothing ? undefined : parseConversationPlan(value, reader)));
    if (plan && draft?.role === role && draft.follow(plan)) return;
    if (plan) this.open(plan, role);
    else if (isNothing) this.draft = undefined;
  }

  open(plan: ConversationPlan, role: Role): void {
    if (plan.id !== this.draft?.view.id) this.#another();
    this.draft = new PlannerDraft(plan, role);
  }

  /** Back to what the page gave. */
  reset(role: Role): void {
    if (this.draft) this.open(this.draft.initial, role);
  }
}
