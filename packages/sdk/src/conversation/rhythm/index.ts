export { formatMissedCheckIns, formatRhythm } from './format-rhythm.js';
export { CHECK_IN_GRACE_DAYS, findMissedCheckIns, type MissedCheckIns, moveCheckIn } from './missed-check-ins.js';
export { proposeRhythm, type ProposeRhythmOptions } from './propose-rhythm.js';
export {
  planCheckIns,
  removeRhythm,
  type RhythmOptions,
  setRhythm,
  type SetRhythmOptions,
  stopRhythm,
} from './plan-check-ins.js';
export {
  answerRhythm,
  type AnswerRhythmOptions,
  findRhythmStanding,
  isCheckInAgreed,
  mayAnswerRhythm,
  type RhythmStanding,
  type RhythmState,
  updateRhythmDraft,
} from './rhythm-answer.js';
export { type DaysOff } from '../../shared/school-day.js';
