/** Finds the title of the phase that goes on, which gets the focus when another begins. */
export const PHASE_TITLE = '#phase-title';
