import type { InformationCard } from '@driehoek/sdk/information-card';

/**
 * Sent as `dh-card-save` when the reader saves something of the card. A page that keeps it in its own way, an app
 * for instance, prevents the default: then no file is downloaded.
 */
export class CardSaveEvent extends Event {
  static readonly type = 'dh-card-save';

  /** What is saved: `contacts`, as a vCard. */
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
