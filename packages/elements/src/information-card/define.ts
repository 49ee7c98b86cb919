import '../provider/define.js';
import { define } from '../shared/define.js';
import { InformationCardElement } from './information-card.js';

define('dh-information-card', InformationCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'dh-information-card': InformationCardElement;
  }
}
