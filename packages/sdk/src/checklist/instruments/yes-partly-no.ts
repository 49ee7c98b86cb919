import type { Scale } from './instrument.js';

/** Ja, beetje, nee: 2, 1 and 0 points; drawn as a full, a half and an open triangle. */
export const yesPartlyNo: Scale = {
  kind: 'yes-partly-no',
  options: [
    { value: 'yes', points: 2, label: { nl: 'Ja', en: 'Yes' } },
    { value: 'partly', points: 1, label: { nl: 'Beetje', en: 'Partly' } },
    { value: 'no', points: 0, label: { nl: 'Nee', en: 'No' } },
  ],
};
