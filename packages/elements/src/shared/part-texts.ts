import { createTexts } from '@driehoek/sdk/i18n';
import { part } from '@driehoek/sdk/i18n/nl/shared';

/** The texts where a part that is loaded on use is missing: call it with a language. */
export const partTexts = createTexts(part);

/** What a part is called in the message that it is missing. */
export type PartName = Extract<keyof typeof part, `part.name.${string}`>;
