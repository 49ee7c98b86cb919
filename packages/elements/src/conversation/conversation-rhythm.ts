// Short contacts as a rhythm, which few conversations have. Import this module with `await import('./conversation-rhythm.js')`
// alone: for a script tag it becomes a bundle of its own.
export { renderWished } from './agreements/rhythm/wished.js';
export { type RhythmDays, renderRhythms } from './agreements/rhythm/rhythms.js';
