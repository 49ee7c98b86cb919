import { createLoader } from '@driehoek/sdk/i18n';

/** Loads what the teacher promised to come back to. */
export const loadPromises = createLoader(() => import('./class-contacts-promises.js'));
