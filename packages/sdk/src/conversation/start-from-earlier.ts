import { isBlank, type Text } from '../i18n/text.js';
import type { LocalDate, LocalDateTime } from '../shared/local-time.js';
import { isFamily, type Party } from '../shared/parties.js';
import { readerOfParty } from '../shared/rights.js';
import { nextSchoolYear, type SchoolYear } from '../shared/school-year.js';
import type { AgendaItem, ConversationPlan, Strength } from './conversation-plan.js';
import type { Agreement } from './agreement.js';
import type { HandOverItem, HandOverKind } from './hand-over-item.js';
import { isHandedOver, listHeldAgreements, listReleased } from './hand-over.js';
import { ownIdOf } from './item-id.js';
import { startConversation } from './start-conversation.js';
import { viewForPerspective } from './view-for-perspective.js';

/** How the start talk of the next school year is started. */
export interface EarlierOptions {
  readonly id: string;
  /** The school year after that of the earlier conversation when left out. */
  readonly schoolYear?: SchoolYear;
  /** When it is; chosen later when left out. */
  readonly start?: LocalDate | LocalDateTime;
  /** Creates the id of what is carried from the id that it had; `from-` and that id when left out. */
  readonly createId?: (id: string) => string;
}

/** Whether a talk began with what a family gave along from an earlier school year: who leads it knows nothing else of the talks of then. */
export function isFromEarlierYear({ type, from }: Pick<ConversationPlan, 'type' | 'from'>): boolean {
  return type === 'start-talk' && from?.kind === 'conversation';
}

/** Something that a family gave along, as it stands in the start talk that began with it. */
export interface BroughtItem {
  readonly kind: HandOverKind;
  /** Who gave it; left out of an agreement, which more than one may have given. */
  readonly by?: Party;
  readonly text: Text;
}

/**
 * Lists what a family gave along from an earlier school year, in the start talk that began with it (`startFromEarlier`) and as far as
 * the plan has it: what goes well, what is good to know, and the agreements. What was taken back since is not among them; of any other
 * talk nothing is.
 */
export function listBrought(plan: ConversationPlan): BroughtItem[] {
  if (!isFromEarlierYear(plan)) return [];
  const isBrought = ({ from, withdrawnAt }: Strength) =>
    withdrawnAt === undefined && from?.kind === 'conversation' && from.id === plan.from?.id;
  const said = (kind: HandOverKind, items: readonly Strength[]) =>
    items.filter(isBrought).map(({ by, text }): BroughtItem => ({ kind, by, text }));
  return [
    ...said('strength', plan.strengths),
    ...said('know', plan.agenda),
    ...plan.agreements
      .filter(({ from }) => from?.kind === 'agreement')
      .map(({ text }): BroughtItem => ({ kind: 'agreement', text })),
  ].filter(({ text }) => !isBlank(text));
}

/**
 * Creates the start talk of the next school year with what the family gave along (`listReleased`), and with nothing else of the
 * earlier conversation: what goes well stands among the strengths and what to know on the agenda, each as the words of who
 * gave it and shared with whom it was; agreements that hold stand among the agreements, with the earlier one as their origin
 * and without its day. The family and its languages are known; who comes from school is not. The earlier plan is not changed.
 * Not checked: whether it is late enough in the year (`handOverFrom`).
 * Source: Fontys Pedagogiek, *Zorg voor educatief partnerschap*, on continuity from year to year; the choice per item is ours.
 */
export function startFromEarlier(plan: ConversationPlan, options: EarlierOptions): ConversationPlan {
  const { id, start, createId = (earlier) => `from-${earlier}` } = options;
  const { pupil, parties, timeZone, interpreter, interpreterWishes, participants } = viewForPerspective(
    plan,
    readerOfParty('school'),
  );
  const released = listReleased(plan);
  const carry = ({ id: itemId, by, text, sharedWith = [], sharedAt }: HandOverItem) => ({
    id: ownIdOf(by, createId(itemId)),
    by,
    text,
    sharedWith,
    ...(sharedAt !== undefined && { sharedAt }),
  });
  const from = { kind: 'conversation', id: plan.id } as const;
  const agreements = carryAgreements(plan, released, createId);
  const isCarried = ({ from: origin }: HandOverItem) => agreements.some(({ from: known }) => known?.id === origin?.id);
  const agenda = released
    .filter((item) => item.kind === 'know' || (item.kind === 'agreement' && !isCarried(item)))
    .map((item): AgendaItem => ({ ...carry(item), from }));
  return {
    ...startConversation('start-talk', {
      id,
      schoolYear: options.schoolYear ?? nextSchoolYear(plan.schoolYear),
      participants: participants.filter(({ role }) => isFamily(role)),
      agenda,
      from,
      ...(pupil !== undefined && { pupil }),
      ...(parties !== undefined && { parties }),
      ...(start !== undefined && { start }),
    }),
    ...(timeZone !== undefined && { timeZone }),
    ...(interpreter !== undefined && { interpreter }),
    ...(interpreterWishes !== undefined && { interpreterWishes }),
    strengths: released.filter(({ kind }) => kind === 'strength').map((item): Strength => ({ ...carry(item), from })),
    agreements,
  };
}

/**
 * Adds to a start talk what the family gave along since the rest went (`handedOverAt` of the earlier conversation). What the talk has
 * already stays as it is. The earlier plan is not changed.
 */
export function addFromEarlier(
  next: ConversationPlan,
  plan: ConversationPlan,
  { createId }: Pick<EarlierOptions, 'createId'> = {},
): ConversationPlan {
  const handOver = (plan.handOver ?? []).filter((item) => !isHandedOver(plan, item));
  const later = startFromEarlier({ ...plan, handOver }, { id: next.id, ...(createId && { createId }) });
  const known = new Set(next.agreements.map(({ from }) => from?.id));
  return {
    ...next,
    agenda: [...next.agenda, ...later.agenda],
    strengths: [...next.strengths, ...later.strengths],
    agreements: [...next.agreements, ...later.agreements.filter(({ from }) => !known.has(from?.id))],
  };
}

/** Each agreement once, however many gave it, in the words that were given, when its giver may know of it and it still holds. */
function carryAgreements(
  plan: ConversationPlan,
  released: readonly HandOverItem[],
  createId: (id: string) => string,
): Agreement[] {
  const held = new Map<Party, readonly Agreement[]>();
  const carried = new Map<string, Agreement>();
  for (const { by, kind, text, from } of released) {
    if (kind !== 'agreement' || from?.kind !== 'agreement' || carried.has(from.id)) continue;
    const known = held.get(by) ?? listHeldAgreements(plan, by);
    held.set(by, known);
    const agreement = known.find((each) => each.id === from.id);
    if (!agreement) continue;
    const { who, status } = agreement;
    carried.set(from.id, {
      id: createId(from.id),
      text,
      ...(who && { who }),
      status,
      from: { kind: 'agreement', id: from.id },
    });
  }
  return [...carried.values()];
}
