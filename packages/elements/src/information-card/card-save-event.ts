import type { InformationCard } from '@driehoek/sdk/information-card';

/**
 * Sent as `dh-card-save` when the reader saves contacts from the card. Cancelable: a page that stores them itself calls
 * `preventDefault()`, and no file is downloaded.
 */
export class CardSaveEvent extends Event {
  static readonly type = 'dh-card-save';

  /** The kind of data that is saved: `contacts`, as a vCard. */
  readonly what: 'contacts';
  /** The file as it will be downloaded. */
  readonly file: File;
  /** The card that it was made from. */
  readonly card: InformationCard;

  constructor(what: 'contacts', file: File, card: InformationCard) {
    super(CardSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.what = what;
    this.file = file;
    this.card = card;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dh-card-save': CardSaveEvent;
  }
}
