import { checklistScale as nl } from '../../i18n/nl/checklist.js';
import type { Scale } from './instrument.js';

/** Ja, beetje, nee: 2, 1 and 0 points; drawn as a full, a half and an open triangle. */
export const yesPartlyNo: Scale = {
  kind: 'yes-partly-no',
  options: [
    { value: 'yes', points: 2, label: { nl: nl['checklist.scale.yes'] } },
    { value: 'partly', points: 1, label: { nl: nl['checklist.scale.partly'] } },
    { value: 'no', points: 0, label: { nl: nl['checklist.scale.no'] } },
  ],
};
