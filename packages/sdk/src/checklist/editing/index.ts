// Instruments of a school's own: made, changed and kept in versions. An entry of its own, since who answers never loads it.
export { acceptInstrument, findInstrumentIssues, MOST_STATEMENTS } from './accept-instrument.js';
export {
  type InstrumentMetadata,
  type InstrumentWords,
  rewordInstrument,
  setMetadata,
  setScale,
} from './edit-instrument.js';
export { addItem, type ItemWords, moveItem, removeItem, replaceItem, rewordItem } from './edit-items.js';
export { addSection, moveSection, type NewSection, removeSection, rewordSection, type Step } from './edit-sections.js';
export {
  findInUse,
  type InstrumentVersion,
  OWN_INSTRUMENT_SCHEMA_VERSION,
  type OwnInstrument,
} from './own-instrument.js';
export { parseOwnInstrument } from './parse-own-instrument.js';
export { compareInstruments, type InstrumentChanges, keepInstrument, putIntoUse } from './put-into-use.js';
export { copyInstrument, createScale, type InstrumentStart, startInstrument } from './start-instrument.js';
export { yesPartlyNo } from '../instruments/yes-partly-no.js';
