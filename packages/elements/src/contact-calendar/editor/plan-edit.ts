import type { LocalDate } from '@driehoek/sdk/shared';

/** Something that staff do to a plan. `id` is that of a moment; what is not in the plan is passed over. */
export type PlanEdit =
  /** Opens the form for a new moment, on a day. */
  | { readonly type: 'add'; readonly day?: LocalDate }
  /** Opens the form with a moment. */
  | { readonly type: 'change'; readonly id: string }
  /** Calls a moment off, or lets it go ahead after all. */
  | { readonly type: 'cancel'; readonly id: string }
  | { readonly type: 'remove'; readonly id: string }
  /** Moves a moment by so many days; earlier when negative. */
  | { readonly type: 'move-by'; readonly id: string; readonly days: number }
  | { readonly type: 'move-to'; readonly id: string; readonly day: LocalDate }
  /** Marks a reminder of a moment as sent. */
  | { readonly type: 'remind'; readonly id: string; readonly daysBefore: number; readonly channel: string }
  /** Adds the moments of the earlier plan. */
  | { readonly type: 'copy' }
  /** Takes back the last edit. */
  | { readonly type: 'undo' };

/** Sent as `dh-plan-edit` by the tools of a moment: whoever holds the plan carries it out. */
export class PlanEditEvent extends Event {
  static readonly type = 'dh-plan-edit';

  constructor(readonly edit: PlanEdit) {
    super(PlanEditEvent.type, { bubbles: true, composed: true });
  }
}

/** Sent as `change` by the editor after staff changed the plan: it is in `value`. */
export class PlanChangeEvent extends Event {
  static readonly type = 'change';

  /** @param entry the id of the moment that was added or changed; `undefined` after any other change. */
  constructor(readonly entry: string | undefined) {
    super(PlanChangeEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-plan-edit': PlanEditEvent;
  }
}
