export { formatMissedCheckIns, formatRhythm } from './format-rhythm.js';
export { findMissedCheckIns, type MissedCheckIns, moveCheckIn } from './missed-check-ins.js';
export { proposeRhythm } from './propose-rhythm.js';
export {
  type DaysOff,
  planCheckIns,
  removeRhythm,
  type RhythmOptions,
  setRhythm,
  type SetRhythmOptions,
  stopRhythm,
} from './plan-check-ins.js';
