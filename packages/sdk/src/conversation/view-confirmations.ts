import { isHousehold } from '../shared/parties.js';
import type { Confirmation, ConfirmedAgreement } from './confirmation.js';
import type { ConversationPlan } from './conversation-plan.js';
import { isOfClosedHome } from './list-parties.js';
import { AGREED_FIELDS, EARLIER_FIELDS, WORDING_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';
import { isAgreementVisible, type Viewer } from './view-support-plan.js';

type Fields = { readonly [key: string]: unknown };

/** Limits what was confirmed to known fields and to agreements that the reader may see. */
export function copyConfirmation(plan: ConversationPlan, confirmation: Confirmation, viewer: Viewer): Fields {
  const { party } = viewer;
  const { comment, of, about, earlier: _earlier, ...rest } = confirmation;
  const said = {
    ...rest,
    ...(comment !== undefined && !isOfClosedHome(plan, confirmation.by, party) && { comment }),
    ...copyEarlierOf(plan, confirmation, viewer),
  };
  // Of a plan that was stored before there was one, and not parsed since.
  if (!of) return { ...said, ...(about && { about }) };
  const { agreements, ...wording } = of;
  const isSeen = (agreement: ConfirmedAgreement) => isAgreementVisible(plan, agreement, viewer);
  const hidden = listHidden(plan, confirmation, viewer);
  const isSchool = party === 'school';
  const known = agreements.filter(isSeen);
  // What it answered on stays its own, also once the other home does it.
  const answered = new Set(confirmation.by === party ? known.map(({ id }) => id) : []);
  const agreed = isSchool ? known : known.map((agreement) => pick(agreement, AGREED_FIELDS));
  return {
    ...said,
    ...(about && { about: about.filter((id) => answered.has(id) || !hidden.has(id)) }),
    of: { ...(isSchool ? wording : pick(wording, WORDING_FIELDS)), agreements: agreed },
  };
}

/** The ids of what a party answered on, and of the agreements that there are, of those that are not in a reader's copy. */
function listHidden(plan: ConversationPlan, { of }: Pick<Confirmation, 'of'>, viewer: Viewer): ReadonlySet<string> {
  const all = [...plan.agreements, ...(of?.agreements ?? [])];
  return new Set(all.filter((each) => !isAgreementVisible(plan, each, viewer)).map(({ id }) => id));
}

/** Whether an answer is in a copy: all but a *no* of another party that is only about agreements which are not in it. */
export function isConfirmationVisible(plan: ConversationPlan, said: Confirmation, viewer: Viewer): boolean {
  const { by, agrees, about, of } = said;
  if (agrees || by === viewer.party) return true;
  const refused = about ?? of?.agreements.map(({ id }) => id) ?? [];
  const hidden = listHidden(plan, said, viewer);
  return refused.length === 0 || refused.some((id) => !hidden.has(id));
}

function copyEarlierOf(plan: ConversationPlan, { by, earlier }: Confirmation, viewer: Viewer): Fields {
  if (!earlier) return {};
  const seen = earlier.filter((each) => isConfirmationVisible(plan, { ...each, by }, viewer));
  if (seen.length === 0 && earlier.length > 0) return {};
  return { earlier: seen.map((each) => copyEarlier(plan, { ...each, by }, viewer)) };
}

/** Limits what a party said earlier as {@link copyConfirmation} does. */
function copyEarlier(plan: ConversationPlan, said: Confirmation, viewer: Viewer): Fields {
  const { by: _by, ...copy } = copyConfirmation(plan, said, viewer);
  return viewer.party === 'school' ? copy : pick(copy, EARLIER_FIELDS);
}

/**
 * Tells a household of which agreements that it read in an answer, its own or another's, the child's other home does now. They are
 * not in its copy, and would look as if they had been removed.
 */
export function copyMoved<T extends Pick<ConversationPlan, 'movedAgreements'>>(
  { movedAgreements: known = [], ...fields }: T,
  plan: ConversationPlan,
  viewer: Viewer,
): object {
  if (!isHousehold(viewer.party)) return fields;
  const { agreements, confirmations = [], confirmationDrafts = [], consents = [], consentDrafts = [] } = plan;
  const read = [
    ...confirmations.filter((each) => isConfirmationVisible(plan, each, viewer)),
    ...confirmationDrafts.filter(({ by }) => by === viewer.party),
    ...[...consents, ...consentDrafts].filter(({ household }) => household === viewer.party),
  ].flatMap(({ of }) => (of?.agreements ?? []) as readonly ConfirmedAgreement[]);
  const seen = new Set(read.flatMap((each) => (isAgreementVisible(plan, each, viewer) ? [each.id] : [])));
  const moved = agreements.filter((each) => seen.has(each.id) && !isAgreementVisible(plan, each, viewer));
  const all = [...new Set([...known, ...moved.map(({ id }) => id)])];
  return all.length > 0 ? { ...fields, movedAgreements: all } : fields;
}
