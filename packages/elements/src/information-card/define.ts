import '../provider/define.js';
import { define } from '../shared/define.js';
import { InformationCardElement } from './information-card.js';

define('dh-information-card', InformationCardElement);
