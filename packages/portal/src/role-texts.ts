import { createTexts, en, nl } from '@driehoek/sdk/i18n';

/** The names of the roles. */
export const roleTexts = createTexts({ nl: nl.roles, en: en.roles });
