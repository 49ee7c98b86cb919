import { createTexts } from '@driehoek/sdk/i18n';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

/** The names of the roles. */
export const roleTexts = createTexts(roles);
