import type { Party } from '@driehoek/sdk/shared';

/** The order in which parties are asked: parents first (P7), the pupil next. */
export const PARTIES_IN_ORDER: readonly Party[] = ['parents', 'pupil', 'school'];
