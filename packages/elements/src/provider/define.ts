import { define } from '../shared/define.js';
import { ProviderElement } from './provider.js';

define('dh-provider', ProviderElement);
