export { adaptStatements, type StatementChanges } from './adapt-bank.js';
export {
  AGENDA_ITEM_MINUTES,
  agendaFromComparison,
  type AgendaOptions,
  fitAgenda,
  sumMinutes,
} from './agenda-from-comparison.js';
export {
  compareExpectations,
  COMPARISON_OUTCOMES,
  type ComparedPart,
  type ComparisonOutcome,
  isComparable,
  isToDiscuss,
  isWithoutDoer,
  type StatementComparison,
} from './compare-expectations.js';
export {
  compareRounds,
  MOVEMENTS,
  type Movement,
  PRACTICE_MOVEMENTS,
  type PracticeMovement,
  type StatementMovement,
} from './compare-rounds.js';
export {
  answerStatement,
  type RoundStart,
  saveDraft,
  startRound,
  submitAnswers,
} from './edit-round.js';
export { emptyAnswers } from './empty-answers.js';
export { parseFormData } from './parse-form-data.js';
export { expectationBank } from './expectation-bank.js';
export {
  ABILITIES,
  type Ability,
  type AnswersByStatement,
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
  type HandedInAnswers,
  type Happening,
  HAPPENINGS,
  type Importance,
  IMPORTANCES,
  type PartyAnswers,
  type RenewedAnswers,
  type Reopening,
  type ReopeningChoice,
  ROUND_MODES,
  ROUND_PARTIES,
  type RoundMode,
  type RoundParties,
  type RoundParty,
} from './expectations-round.js';
export { listExpectedParties, mayAnswer, selectHousehold } from './households.js';
export { listAudience } from './list-audience.js';
export { listStatements, listThemes, type ThemeStatements, wordStatement } from './list-statements.js';
export { listWaitingParties, WAITING_REASONS, type WaitingParty, type WaitingReason } from './list-waiting-parties.js';
export { isRoundSilent, removeRoundFor } from './remove-round.js';
export { type EarlierAnswer, findAnswer, listEarlierAnswers, mergeAnswers } from './merge-answers.js';
export { type AnswersChange, mergeRound, type MergeRoundOptions } from './merge-round.js';
export { localizeStatements, localizeThemes } from './localize-statements.js';
export { orderParties } from './order-parties.js';
export { parseExpectationsRound, parsePartyAnswers } from './parse-expectations-round.js';
export {
  chooseReopening,
  isReopened,
  listDeciders,
  listReopenings,
  type ReopeningRequest,
  type ReopeningState,
} from './reopening.js';
export { findPractice, type Practice, PRACTICES } from './practice.js';
export { promisesFromComparison, type PromiseOptions } from './promises-from-comparison.js';
export { isModeFixed, setRoundMode, speaksFirst } from './round-mode.js';
export { sealRound } from './seal-round.js';
export { expectationsTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
