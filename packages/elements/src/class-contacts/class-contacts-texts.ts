import type { ReaderOptions } from '@driehoek/sdk/class-contacts';
import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { classContacts, classContactsView } from '@driehoek/sdk/i18n/nl/class-contacts';

const classContactsTexts = createTexts({ ...classContacts, ...classContactsView });

/**
 * The wording of a class list. The object stays the same while the language and texts do, so that rows can be memoized
 * by it.
 */
export interface ClassContactsWording {
  readonly language: string;
  readonly translate: Translate<keyof typeof classContacts | keyof typeof classContactsView>;
  /** The options to pass to functions of the SDK that format texts. */
  readonly reader: ReaderOptions;
}

/** Creates the wording of `dh-class-contacts` for a reader. */
export function createClassContactsWording(language: string, pageTexts: PageTexts | undefined): ClassContactsWording {
  return {
    language,
    translate: classContactsTexts(language, pageTexts),
    reader: { language, ...(pageTexts && { texts: pageTexts }) },
  };
}
