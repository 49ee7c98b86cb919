export { CardSaveEvent } from './card-save-event.js';
export { InformationCardElement } from './information-card.js';
export type { Paper } from './paper.js';
export { renderQrCode } from './qr-code.js';
