import { createLoader } from '@driehoek/sdk/i18n';

// What is loaded once for the planner and the part that shows it.

/** Loads what staff see besides while they prepare. */
export const loadStaff = createLoader(() => import('./conversation-staff.js'));
/** What staff see besides while they prepare. */
export type StaffSections = ReturnType<Awaited<ReturnType<typeof loadStaff>>['renderStaffSections']>;
/** Loads the ways of working with which staff begin a conversation. */
export const loadWays = createLoader(() => import('./conversation-ways.js'));
/** Loads the dialog in which everybody who prepares shares. */
export const loadSharing = createLoader(() => import('./conversation-sharing.js'));
/** What shares. */
export type SharingModule = Awaited<ReturnType<typeof loadSharing>>;
/** Loads what a plan of support shows besides. */
export const loadSupport = createLoader(() => import('./conversation-goals.js'));
/** Loads the section about a rhythm of short contacts. */
export const loadRhythm = createLoader(() => import('./conversation-rhythm.js'));
/** Loads the record that both write, and what goes along to the next teacher. */
export const loadRecord = createLoader(() => import('./conversation-written.js'));
/** Loads the view of a conversation that goes on. */
export const loadTalk = createLoader(() => import('./conversation-talk.js'));
