import { addWordings } from '../i18n/add-wordings.js';
import { memoizeByRegistry } from '../i18n/memoize-by-registry.js';
import { expectationBank as nl } from '../i18n/nl/expectation-bank.js';
import type { Text } from '../i18n/text.js';
import { findOwn } from '../shared/same-data.js';
import type { ExpectationStatement, ExpectationThemeTitle } from './expectations-round.js';

/**
 * Statements with, where they are our bank's in our words, their wordings in every language that is loaded
 * (`loadTexts(language, ['expectation-bank'])`). What a school worded itself stays as it is; the same objects where there is
 * nothing to add, and the same list until more is loaded.
 */
export const localizeStatements: (statements: readonly ExpectationStatement[]) => readonly ExpectationStatement[] =
  /* @__PURE__ */ memoizeByRegistry((statements) => {
    const localized = statements.map((statement) => {
      const text = localize(statement.text, `expectation-bank.statement.${statement.id}`);
      const pupilText = statement.pupilText && localize(statement.pupilText, `expectation-bank.pupil.${statement.id}`);
      const isSame = text === statement.text && pupilText === statement.pupilText;
      return isSame ? statement : { ...statement, text, ...(pupilText !== undefined && { pupilText }) };
    });
    return localized.every((statement, index) => statement === statements[index]) ? statements : localized;
  });

/** The same for the titles of themes. */
export function localizeThemes(themes: readonly ExpectationThemeTitle[]): ExpectationThemeTitle[] {
  return themes.map((theme) => ({ ...theme, title: localize(theme.title, `expectation-bank.theme.${theme.id}`) }));
}

const localize = (text: Text, key: string): Text => addWordings(text, key, findOwn<string>(nl, key));
