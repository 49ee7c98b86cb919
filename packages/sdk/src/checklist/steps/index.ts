// What the steps of `handvat` are, why they matter and how a school goes about them: apart from the instrument, so that a page
// which shows only the statements does not load their words.
export { explainInstrument } from './explain-instrument.js';
export { findWay, type FoundWay } from './find-way.js';
