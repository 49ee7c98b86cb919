export * from './instruments/instrument.js';
export * from './instruments/way.js';
export { hasExplanation } from './instruments/has-explanation.js';
export * from './response/response.js';
export * from './instruments/parse-instrument.js';
export { parseFormData } from './response/parse-form-data.js';
export { parseResponse } from './response/parse-response.js';
export { handvat } from './instruments/handvat.js';
export { localizeInstrument } from './instruments/localize-instrument.js';
export { parentExperience } from './instruments/parent-experience.js';
export { teamSkills } from './instruments/team-skills.js';
export {
  answerItem,
  findOpenItems,
  isBlankResponse,
  isFinished,
  mayChooseOffice,
  planActions,
  remarkOnItem,
  setOffice,
} from './response/edit-response.js';
export { isActor } from './instruments/instrument.js';
export * from './reading/read-responses.js';
export { type ColumnOptions, type FileColumn, readColumns } from './reading/read-columns.js';
export * from './advice/action-points.js';
export { listServedSections } from './advice/served-sections.js';
export { parseActionPoint } from './advice/parse-action-point.js';
export {
  type ChecklistAdvice,
  type AdviceOptions,
  adviseOnReport,
} from './advice/advise-on-report.js';
export type { AdviceMark, FoundMark, MarkOptions } from './advice/advice-marks.js';
export * from './report/compare-reports.js';
export * from './agreement/cronbach-alpha.js';
export { describeSubject } from './instruments/localize-instrument.js';
export { formatCounts } from './advice/format-counts.js';
export * from './agreement/krippendorff-alpha.js';
export type * from './agreement/measure.js';
export * from './tally/merge-tallies.js';
export { compareWithReference, type ReferenceComparison } from './report/compare-with-reference.js';
export {
  collectWords,
  type ReportWords,
  WordCollector,
  type WrittenText,
  type WrittenWords,
} from './report/collect-words.js';
export { type GapSide, findPerceptionGaps } from './report/perception-gaps.js';
export * from './report/report.js';
export { parseReport } from './report/parse-report.js';
export { countScored, type AnswerCounts, type Score } from './response/score-counts.js';
export * from './response/score-response.js';
export {
  DEFAULT_MIN_GROUP_SIZE,
  type SummarizeOptions,
  summarizeTally,
} from './report/summarize-tally.js';
export { type PlaceReport, summarizePlaces } from './report/summarize-places.js';
export { type PeopleTally, type PlaceTally, type RoleCounts, type Tally, TALLY_SCHEMA_VERSION } from './tally/tally.js';
export * from './tally/tally-counter.js';
export * from './tally/tally-responses.js';
export { parseTally } from './tally/parse-tally.js';
export * from './agreement/tastle-wierman-consensus.js';
export * from './agreement/van-der-eijk-agreement.js';
export { withholdGroups } from './report/withhold-groups.js';
export { type RoleAnswers, selectShownAnswers, type ShownAnswers } from './report/withhold-answers.js';
