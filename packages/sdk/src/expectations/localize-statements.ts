import { addWordings } from '../i18n/add-wordings.js';
import { memoizeByRegistry } from '../i18n/memoize-by-registry.js';
import { expectationBank as nl } from '../i18n/nl/expectation-bank.js';
import type { ExpectationStatement, ExpectationThemeTitle } from './expectations-round.js';

/**
 * Statements with, where they are our bank's in our words, their wordings in every language that is loaded
 * (`loadTexts(language, ['expectation-bank'])`). What a school worded itself stays as it is; the same objects where there is
 * nothing to add, and the same list until more is loaded.
 */
export const localizeStatements: (statements: readonly ExpectationStatement[]) => readonly ExpectationStatement[] =
  /* @__PURE__ */ memoizeByRegistry((statements) => {
    const localized = statements.map((statement) => {
      const key = `expectation-bank.statement.${statement.id}` as keyof typeof nl;
      const text = addWordings(statement.text, key, nl[key]);
      return text === statement.text ? statement : { ...statement, text };
    });
    return localized.every((statement, index) => statement === statements[index]) ? statements : localized;
  });

/** The same for the titles of themes. */
export function localizeThemes(themes: readonly ExpectationThemeTitle[]): ExpectationThemeTitle[] {
  return themes.map((theme) => {
    const key = `expectation-bank.theme.${theme.id}` as keyof typeof nl;
    return { ...theme, title: addWordings(theme.title, key, nl[key]) };
  });
}
