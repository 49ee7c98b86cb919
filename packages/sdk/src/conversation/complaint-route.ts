import { addWordings } from '../i18n/add-wordings.js';
import { complaintRoute as nl } from '../i18n/nl/complaint-route.js';
import type { Text } from '../i18n/text.js';

/** A step of the complaint route, or a way beside it. */
export interface ComplaintStep {
  readonly id: string;
  readonly text: Text;
}

/** The steps of a complaint, in order, and who can help at any time beside them. */
export interface ComplaintRoute {
  readonly steps: readonly ComplaintStep[];
  readonly beside: readonly ComplaintStep[];
}

/** The complaint route of Dutch schools. A school may have people and times of its own: its information card goes first. */
export const complaintRoute: ComplaintRoute = {
  steps: [
    { id: 'person', text: { nl: nl['complaint-route.step.person'] } },
    { id: 'head', text: { nl: nl['complaint-route.step.head'] } },
    { id: 'board', text: { nl: nl['complaint-route.step.board'] } },
    { id: 'committee', text: { nl: nl['complaint-route.step.committee'] } },
  ],
  beside: [
    { id: 'confidential-adviser', text: { nl: nl['complaint-route.beside.confidential-adviser'] } },
    { id: 'confidential-inspector', text: { nl: nl['complaint-route.beside.confidential-inspector'] } },
    { id: 'disputes-committee', text: { nl: nl['complaint-route.beside.disputes-committee'] } },
    { id: 'education-consultant', text: { nl: nl['complaint-route.beside.education-consultant'] } },
  ],
};

/** Adds the wordings in every loaded language to the built-in steps of a complaint route. */
export function localizeComplaintRoute({ steps, beside }: ComplaintRoute): ComplaintRoute {
  const localize = (part: 'step' | 'beside') => (step: ComplaintStep) => {
    const key = `complaint-route.${part}.${step.id}` as keyof typeof nl;
    return { ...step, text: addWordings(step.text, key, nl[key]) };
  };
  return { steps: steps.map(localize('step')), beside: beside.map(localize('beside')) };
}
