import { createTexts } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The names of the roles. */
export const roleTexts = createTexts({ nl: nl.roles, en: en.roles });
