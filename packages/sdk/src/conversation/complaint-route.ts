import { addWordings } from '../i18n/add-wordings.js';
import { complaintRoute as nl } from '../i18n/nl/complaint-route.js';
import type { Text } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';

/** A step of the complaint route, or a way beside it. */
export interface ComplaintStep {
  readonly id: string;
  readonly text: Text;
  /** To whom one turns, when the text does not say it. */
  readonly who?: Text;
  /** Number, mail or web address. */
  readonly contact?: string;
}

/** The steps of a complaint, in order, and who can help at any time beside them. */
export interface ComplaintRoute {
  readonly steps: readonly ComplaintStep[];
  readonly beside: readonly ComplaintStep[];
}

/** A step of a school's own route, as its information card has it. */
export interface CardStep {
  readonly question: Text;
  readonly who: Text;
  readonly contact?: string;
}

/** The complaint route of Dutch schools. A school has people of its own: {@link complaintRouteOfCard}. */
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

/**
 * Creates a school's own complaint route from that of its information card: for what, to whom and how, people's names
 * included. Beside it stand who helps from outside the school, and the complaints committee, to which parents can always
 * turn. Ours when the card has no route.
 */
export function complaintRouteOfCard(route: readonly CardStep[]): ComplaintRoute {
  if (route.length === 0) return complaintRoute;
  const steps = route.map(({ question, who, contact }, index) => ({
    id: `card-${index + 1}`,
    text: question,
    who,
    ...(contact !== undefined && { contact }),
  }));
  const committee = complaintRoute.steps.filter(({ id }) => id === 'committee');
  return { steps, beside: [...committee, ...complaintRoute.beside] };
}

/**
 * Adds the wordings in every loaded language to the built-in steps of a complaint route. The pupil gets ours in a child's
 * words, without those that are for parents; who works at school reads what parents can do, since ours speak to parents; a school's own steps are as the school wrote them.
 */
export function localizeComplaintRoute({ steps, beside }: ComplaintRoute, party?: Party): ComplaintRoute {
  return {
    steps: steps.flatMap((step) => localize(step, party)),
    beside: beside.flatMap((step) => localize(step, party)),
  };
}

const texts: { readonly [key: string]: string | undefined } = nl;

function localize(step: ComplaintStep, party: Party | undefined): ComplaintStep[] {
  const key = ['step', 'beside'].map((part) => `complaint-route.${part}.${step.id}`).find((each) => texts[each]);
  if (key === undefined || !isOurs(step, texts[key])) return [step];
  const ofStaff = party === 'school' ? texts[`${key}.staff`] : undefined;
  if (ofStaff !== undefined) return [{ ...step, text: addWordings({ nl: ofStaff }, `${key}.staff`, ofStaff) }];
  if (party !== 'pupil') return [{ ...step, text: addWordings(step.text, key, texts[key]) }];
  const words = texts[`${key}.pupil`];
  return words === undefined ? [] : [{ ...step, text: addWordings({ nl: words }, `${key}.pupil`, words) }];
}

const isOurs = ({ text }: ComplaintStep, words: string | undefined) => typeof text !== 'string' && text['nl'] === words;
