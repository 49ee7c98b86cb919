import { createLoader } from '@driehoek/sdk/i18n';

/** Loads what only staff see while they prepare: once for the planner and its part. */
export const loadStaff = createLoader(() => import('./conversation-staff.js'));
