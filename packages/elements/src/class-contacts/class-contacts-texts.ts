import type { ReaderOptions } from '@driehoek/sdk/class-contacts';
import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

const classContactsTexts = createTexts({
  nl: { ...nl.classContacts, ...nl.classContactsView },
  en: { ...en.classContacts, ...en.classContactsView },
});

/** In what words a class list is shown. While the reader stays the same so does this object, and no row is drawn anew. */
export interface ClassContactsWording {
  readonly language: string;
  readonly texts: Translate<keyof typeof nl.classContacts | keyof typeof nl.classContactsView>;
  /** For functions of the SDK that word things. */
  readonly reader: ReaderOptions;
}

/** The words of `dh-class-contacts` for a reader. */
export function wordClassContacts(language: string, pageTexts: PageTexts | undefined): ClassContactsWording {
  return {
    language,
    texts: classContactsTexts(language, pageTexts),
    reader: { language, ...(pageTexts && { texts: pageTexts }) },
  };
}
