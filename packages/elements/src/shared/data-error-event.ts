import type { Issue } from '@driehoek/sdk/shared';

/** Sent as `dh-error` when data or `src` cannot be used. The element shows the same issues as text. */
export class DataErrorEvent extends Event {
  static readonly type = 'dh-error';

  constructor(readonly issues: readonly Issue[]) {
    super(DataErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-error': DataErrorEvent;
  }
}
