import { define } from '../shared/define.js';
import { ProviderElement } from './provider.js';

define('dh-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'dh-provider': ProviderElement;
  }
}
