export { adaptStatements, type StatementChanges } from './adapt-bank.js';
export { agendaFromComparison, type AgendaOptions } from './agenda-from-comparison.js';
export {
  compareExpectations,
  COMPARISON_OUTCOMES,
  type ComparedPart,
  type ComparisonOutcome,
  type StatementComparison,
} from './compare-expectations.js';
export { compareRounds, MOVEMENTS, type Movement, type StatementMovement } from './compare-rounds.js';
export {
  answerStatement,
  emptyAnswers,
  type RoundStart,
  saveDraft,
  startRound,
  submitAnswers,
} from './edit-round.js';
export { expectationBank } from './expectation-bank.js';
export {
  type Doer,
  DOERS,
  EXPECTATION_THEMES,
  EXPECTATIONS_ROUND_SCHEMA_VERSION,
  type ExpectationAnswer,
  type ExpectationBank,
  type ExpectationsRound,
  type ExpectationStatement,
  type ExpectationTheme,
  type ExpectationThemeTitle,
  type Importance,
  IMPORTANCES,
  type PartyAnswers,
  ROUND_PARTIES,
  type RoundParties,
  type RoundParty,
} from './expectations-round.js';
export { listStatements, listThemes, type ThemeStatements } from './list-statements.js';
export { findAnswer, mergeAnswers } from './merge-answers.js';
export { type AnswersChange, mergeRound, type MergeRoundOptions } from './merge-round.js';
export { localizeStatements, localizeThemes } from './localize-statements.js';
export { parseExpectationsRound, parsePartyAnswers } from './parse-expectations-round.js';
export { sealRound } from './seal-round.js';
export { expectationsTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
