import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { familyHelp, familyHelpView } from '@driehoek/sdk/i18n/nl/family-help';

const helpTexts = createTexts({ ...familyHelp, ...familyHelpView });

/** Translates what `dh-family-help` says. */
type HelpTranslate = Translate<keyof typeof familyHelp | keyof typeof familyHelpView>;

/** The wording of a list of help for a reader. */
export interface HelpWording {
  readonly language: string;
  readonly translate: HelpTranslate;
}

/** Creates the wording of `dh-family-help`. */
export function createHelpWording(language: string, texts: PageTexts | undefined): HelpWording {
  return { language, translate: helpTexts(language, texts) };
}
