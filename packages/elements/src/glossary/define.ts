import '../provider/define.js';
import { define } from '../shared/define.js';
import { TermElement } from './term.js';

define('dh-term', TermElement);

declare global {
  interface HTMLElementTagNameMap {
    'dh-term': TermElement;
  }
}
