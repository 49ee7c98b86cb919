import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { familyHelp, familyHelpView } from '@driehoek/sdk/i18n/nl/family-help';
import { familyHelpEditor } from '@driehoek/sdk/i18n/nl/family-help-editor';

const editorTexts = createTexts({ ...familyHelp, ...familyHelpView, ...familyHelpEditor });

/** Translates what `dh-family-help-editor` says. */
export type HelpEditorTranslate = Translate<
  keyof typeof familyHelp | keyof typeof familyHelpView | keyof typeof familyHelpEditor
>;

/** Creates the texts of `dh-family-help-editor`. */
export function createHelpEditorTexts(language: string, texts: PageTexts | undefined): HelpEditorTranslate {
  return editorTexts(language, texts);
}
