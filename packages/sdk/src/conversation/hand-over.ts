import { isBlank, type Text } from '../i18n/text.js';
import { isHousehold, type Party } from '../shared/parties.js';
import { isShared, readerOfParty } from '../shared/rights.js';
import type { LocalDate } from '../shared/local-time.js';
import { type SchoolYear, schoolYearSpan } from '../shared/school-year.js';
import type { Instant } from '../shared/zoned-time.js';
import type { Agreement, AgreementParty } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';
import type { HandOverItem, HandOverKind } from './hand-over-item.js';
import { addTo } from './edit-plan.js';
import { viewForPerspective } from './view-for-perspective.js';

/**
 * What a household or the pupil gives to another school, as a file that the family gets and passes on itself. It has what that
 * party released and nothing else of the conversation.
 */
export interface HandOver {
  /** The version of this shape. @subject nobody @sensitivity internal */
  readonly schemaVersion: 1;
  /** The pupil whom it is about, as the school calls the pupil. @subject pupil @sensitivity personal */
  readonly pupil?: string;
  /** The school year that it is from. @subject nobody @sensitivity internal */
  readonly schoolYear: SchoolYear;
  /** What goes along, each with whose words it is. @subject family @sensitivity sensitive */
  readonly items: readonly HandedItem[];
}

/** Something that goes along. */
export interface HandedItem {
  /** Whose words it is; of an agreement, who gives it. @subject family @sensitivity personal */
  readonly by: Party;
  /** What it is. @subject family @sensitivity personal */
  readonly kind: HandOverKind;
  /** What it says. @subject family @sensitivity sensitive */
  readonly text: Text;
  /** Who keeps the agreement. @subject family @sensitivity personal */
  readonly who?: AgreementParty;
}

/**
 * Lists what goes along to the next teacher: what households and the pupil shared with the school for that, and did not take
 * back. Nothing that the school wrote is in it: what a family does not give, stays.
 */
export function listReleased({ handOver = [] }: Pick<ConversationPlan, 'handOver'>): HandOverItem[] {
  return handOver.filter(
    ({ by, text, sharedWith, withdrawnAt }) =>
      isGiver(by) && !isBlank(text) && sharedWith?.includes('school') && withdrawnAt === undefined,
  );
}

/**
 * Returns the day from which what a family gives may go along to the next teacher: 1 May, in the last months of the school year.
 * Until then parents and pupil have time to choose, and what they chose in autumn may be different by summer. Our own choice.
 */
export const handOverFrom = (schoolYear: SchoolYear): LocalDate =>
  `${schoolYearSpan(schoolYear).end.slice(0, 4)}-05-01`;

/** Whether something that was given has gone along already; what is given after that waits for the next time. */
export const isHandedOver = (
  { handedOverAt }: Pick<ConversationPlan, 'handedOverAt'>,
  { sharedAt = '' }: Pick<HandOverItem, 'sharedAt'>,
): boolean => handedOverAt !== undefined && sharedAt <= handedOverAt;

/**
 * Puts back, in the list as a copy changed it, what went along as it went: who reads it has it in a talk of their own, so a change here
 * would only seem to reach them.
 */
export function keepHandedOver<T extends { readonly id?: string }>(
  plan: Pick<ConversationPlan, 'handOver' | 'handedOverAt'>,
  changed: readonly T[],
): T[] {
  const { handOver = [] } = plan;
  const went = new Map(
    handOver.filter((item) => isShared(item) && isHandedOver(plan, item)).map((item) => [item.id, item]),
  );
  return changed.map((item) => ((item.id !== undefined && went.get(item.id)) || item) as T);
}

/** Whether a party gives things to the next teacher: a household, and the pupil. */
export const isGiver = (party: Party | undefined): boolean => isHousehold(party) || party === 'pupil';

/** Lists the agreements that hold, which a party can give: those that it sees and that are not done or dropped. */
export function listHeldAgreements(plan: ConversationPlan, party: Party): Agreement[] {
  return viewForPerspective({ ...plan, draft: false }, readerOfParty(party)).agreements.filter(
    ({ text, status }) => !isBlank(text) && (status === 'open' || status === 'in-progress'),
  );
}

/** Finds what a party gave of an agreement and did not take back. */
export function findReleased(plan: ConversationPlan, party: Party, agreementId: string): HandOverItem | undefined {
  return listReleased(plan).find(
    ({ by, from }) => by === party && from?.kind === 'agreement' && from.id === agreementId,
  );
}

/** How something is given to the next teacher. */
export interface ReleaseStart {
  /** Unique within the plan: `ownIdOf(by, …)`. */
  readonly id: string;
  /** Who gives it. */
  readonly by: Party;
  /** What it says. */
  readonly text: Text;
  /** Something to know when left out. */
  readonly kind?: HandOverKind;
  /** The agreement that it is. */
  readonly agreement?: Pick<Agreement, 'id'>;
  /** When it is given. */
  readonly now: Instant;
}

/** Adds something that a household or the pupil gives to the next teacher, and shares it with the school; the same plan for the school. */
export function releaseItem(plan: ConversationPlan, start: ReleaseStart): ConversationPlan {
  const { agreement, kind = agreement ? 'agreement' : 'know', now, ...item } = start;
  if (!isGiver(item.by)) return plan;
  return addTo(plan, 'handOver', {
    ...item,
    kind,
    ...(agreement && { from: { kind: 'agreement', id: agreement.id } }),
    sharedWith: ['school'],
    sharedAt: new Date(now).toISOString(),
  });
}

/** Creates what one party of the family takes along to another school: what it released, and nothing of anybody else. */
export function createHandOver(plan: ConversationPlan, party: Party): HandOver {
  const { schoolYear, pupil, ...copy } = viewForPerspective({ ...plan, draft: false }, readerOfParty(party));
  const keepers = new Map(copy.agreements.map(({ id, who }) => [id, who]));
  return {
    schemaVersion: 1,
    schoolYear,
    ...(pupil !== undefined && { pupil }),
    items: listReleased(copy)
      .filter(({ by }) => by === party)
      .map(({ by, kind, text, from }) => {
        const who = from?.kind === 'agreement' ? keepers.get(from.id) : undefined;
        return { by, kind, text, ...(who && { who }) };
      }),
  };
}
