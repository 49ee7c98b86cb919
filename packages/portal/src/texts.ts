import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { en } from './i18n/en.js';
import { nl } from './i18n/nl.js';

/** The portal's texts for a language. */
export const portalTexts = createTexts({ nl, en });

export type PortalTranslate = Translate<keyof typeof nl>;
