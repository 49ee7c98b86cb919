import type { ReaderOptions } from '@driehoek/sdk/class-contacts';
import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { classContacts, classContactsView } from '@driehoek/sdk/i18n/nl/class-contacts';

const classContactsTexts = createTexts({ ...classContacts, ...classContactsView });

/** In what words a class list is shown. While the reader stays the same so does this object, and no row is drawn anew. */
export interface ClassContactsWording {
  readonly language: string;
  readonly translate: Translate<keyof typeof classContacts | keyof typeof classContactsView>;
  /** For functions of the SDK that word things. */
  readonly reader: ReaderOptions;
}

/** The words of `dh-class-contacts` for a reader. */
export function createClassContactsWording(language: string, pageTexts: PageTexts | undefined): ClassContactsWording {
  return {
    language,
    translate: classContactsTexts(language, pageTexts),
    reader: { language, ...(pageTexts && { texts: pageTexts }) },
  };
}
