import { createTexts } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The texts where a part that is loaded on use is missing: call it with a language. */
export const partTexts = createTexts({ nl: nl.part, en: en.part });

/** What a part is called in the message that it is missing. */
export type PartName = Extract<keyof typeof nl.part, `part.name.${string}`>;
