import type { YearPlan } from '@driehoek/sdk/contact-calendar';

/** A plan while somebody looks at it or works on it, with the way back. */
export class CalendarDraft {
  #plan: YearPlan;
  readonly #before: YearPlan[] = [];

  constructor(plan: YearPlan) {
    this.#plan = plan;
  }

  get plan(): YearPlan {
    return this.#plan;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Goes on with a changed plan; false when nothing changed. */
  change(plan: YearPlan): boolean {
    if (plan === this.#plan) return false;
    this.#before.push(this.#plan);
    this.#plan = plan;
    return true;
  }

  undo(): void {
    const { revision } = this.#plan;
    const before = this.#before.pop();
    // A store may have raised the revision since.
    if (before) this.#plan = revision === undefined ? before : { ...before, revision };
  }

  /**
   * Takes what the page gives. A page that gives back what it just heard, stored or drawn anew, leaves the way back
   * open; another plan closes it.
   */
  load(plan: YearPlan): void {
    if (contentOf(plan) !== contentOf(this.#plan)) this.#before.length = 0;
    this.#plan = plan;
  }

  /** Goes on with a change that is not taken back with the plan: a family's own answer. */
  answer(plan: YearPlan): void {
    this.#plan = plan;
  }
}

/** The same text for the same plan, in whatever order its moments and fields stand. */
function contentOf({ revision: _revision, entries, ...plan }: YearPlan): string {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({ ...plan, entries: sorted }, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
