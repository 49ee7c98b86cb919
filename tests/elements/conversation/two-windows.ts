import { type ConversationPlan, mergeView, viewForPerspective } from '@driehoek/sdk/conversation';
import type { Party, Role } from '@driehoek/sdk/shared';
import { ConversationPage, type ConversationTag } from './conversation.page.js';

const now = '2026-11-24T14:40:00.000Z';
type Part = Exclude<ConversationTag, 'dh-conversation-planner'>;

/** One of two windows of a party: its part of the planner, and the copy that it had last. */
interface Window {
  readonly page: ConversationPage<HTMLElement & { value: ConversationPlan | undefined }>;
  seen: ConversationPlan;
}

/**
 * Two windows in which one party, or two people of the school, prepare a conversation, on a page with one store: what is typed in
 * the one is merged into the plan at once, and comes to the other when that hears of it.
 */
export class TwoWindows {
  readonly #windows: Window[] = [];

  private constructor(
    public plan: ConversationPlan,
    private readonly reader: { readonly role: Role; readonly party: Party },
  ) {}

  static async open(part: Part, plan: ConversationPlan, role: Role, party: Party): Promise<TwoWindows> {
    const windows = new TwoWindows(plan, { role, party });
    for (const _window of [1, 2]) {
      const seen = windows.#copy();
      const page = await ConversationPage.openPart(part, seen, role, { party });
      const window: Window = { page, seen };
      page.element.addEventListener('input', () => windows.#keep(window));
      windows.#windows.push(window);
    }
    return windows;
  }

  get here(): Window['page'] {
    return this.#windows[0]!.page;
  }

  get there(): Window['page'] {
    return this.#windows[1]!.page;
  }

  /** Gives both windows what is stored. */
  async hear(): Promise<void> {
    for (const window of this.#windows) {
      window.seen = this.#copy();
      window.page.element.value = window.seen;
    }
    await this.here.settle();
    await this.there.settle();
  }

  #copy(): ConversationPlan {
    return viewForPerspective(this.plan, this.reader);
  }

  #keep(window: Window): void {
    const copy = window.page.element.value!;
    this.plan = mergeView(this.plan, copy, this.reader, window.seen, { now, isNew: true });
    window.seen = copy;
  }
}
