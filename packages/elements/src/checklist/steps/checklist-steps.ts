// What explains the steps of a checklist. Import this module with `await import('./checklist-steps.js')` alone: for a script
// tag it becomes a bundle of its own.
export { explainInstrument, findWay } from '@driehoek/sdk/checklist/steps';
export { renderExplanation, renderWays } from './step-explanation.js';
export { stepStyles } from './steps.styles.js';
