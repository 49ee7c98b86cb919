import { createTexts, type PageTexts, type ReaderOptions, type Translate } from '@driehoek/sdk/i18n';
import { contactPreferences } from '@driehoek/sdk/i18n/nl/contact-preferences';

const texts = createTexts(contactPreferences);

/** The wording of contact preferences for a reader. */
export interface PreferencesWording {
  readonly language: string;
  readonly translate: Translate<keyof typeof contactPreferences>;
  /** The options to pass to functions of the SDK that format texts. */
  readonly reader: ReaderOptions;
}

/** Creates the wording of `dh-contact-preferences` for a reader. */
export function createPreferencesWording(language: string, pageTexts: PageTexts | undefined): PreferencesWording {
  return {
    language,
    translate: texts(language, pageTexts),
    reader: { language, ...(pageTexts && { texts: pageTexts }) },
  };
}
