import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';

/** Sent as `dh-entry-select` when the reader opens a moment. Prevent the default to show its details in another way. */
export class EntrySelectEvent extends Event {
  static readonly type = 'dh-entry-select';

  constructor(readonly entry: CalendarEntry) {
    super(EntrySelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Sent as `dh-entry-action` when the reader presses what the page offers at a moment. */
export class EntryActionEvent extends Event {
  static readonly type = 'dh-entry-action';

  /** @param name that of the offer. */
  constructor(
    readonly entry: CalendarEntry,
    readonly name: string,
  ) {
    super(EntryActionEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Sent as `dh-attendance-change` when a family says who comes along. A page that stores the answer stores to which begin of the
 * moment it was given with it (`answeredFor`, which is `beginOf(entry)`): of a moment that is moved it is asked again.
 */
export class AttendanceChangeEvent extends Event {
  static readonly type = 'dh-attendance-change';

  /** @param coming the names of those who come; empty when nobody can. */
  constructor(
    readonly entry: CalendarEntry,
    readonly coming: readonly string[],
  ) {
    super(AttendanceChangeEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Sent as `dh-calendar-save` when the reader takes a moment, or the year, to their own calendar. A page that does that
 * in its own way, an app for instance, prevents the default: then no file is downloaded.
 */
export class CalendarSaveEvent extends Event {
  static readonly type = 'dh-calendar-save';

  /**
   * @param file the iCalendar file as it will be downloaded
   * @param plan what it was made from: all that the reader may see, or one moment
   */
  constructor(
    readonly file: File,
    readonly plan: YearPlan,
  ) {
    super(CalendarSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-entry-select': EntrySelectEvent;
    'dh-entry-action': EntryActionEvent;
    'dh-attendance-change': AttendanceChangeEvent;
    'dh-calendar-save': CalendarSaveEvent;
  }
}
