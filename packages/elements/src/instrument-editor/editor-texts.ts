import { createTexts, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { instrumentEditor } from '@driehoek/sdk/i18n/nl/instrument-editor';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

const editorTexts = createTexts({ ...instrumentEditor, ...roles });

/** Translates what `dh-instrument-editor` says. */
export type InstrumentEditorTranslate = Translate<keyof typeof instrumentEditor | keyof typeof roles>;

/** Creates the texts of `dh-instrument-editor`. */
export function createInstrumentEditorTexts(language: string, texts: PageTexts | undefined): InstrumentEditorTranslate {
  return editorTexts(language, texts);
}
