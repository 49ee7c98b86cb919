import { isBlank, type Text } from '../i18n/text.js';
import { isHousehold } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { Agreement } from './agreement.js';
import type { Confirmation, ConfirmedAgreement, ConfirmedWording } from './confirmation.js';
import { AGREED_FIELDS, WORDED_FIELDS } from './nested-fields.js';
import { pick } from './plan-fields.js';

/** The part of a plan that people confirm. */
interface Confirmed {
  readonly agreements: readonly (Agreement | ConfirmedAgreement)[];
  readonly summary?: Text;
}

/** Who read what: an answer, or what a party chose to answer. */
type Answered = Pick<Confirmation, 'by' | 'of'>;

/**
 * Returns what is confirmed of a plan as it is worded now: per agreement the text, who does it and by which day, and the
 * summary, and whether it lapsed: who says yes to what no longer counts, says nothing of it once it counts again. How far it is and what
 * came of it are left out: they come after what was agreed. An agreement without words is none yet.
 */
export function wordingOf({ agreements, summary }: Confirmed): ConfirmedWording {
  const worded = agreements.filter(({ text }) => !isBlank(text));
  return { agreements: worded.map(wordAgreement), ...(summary !== undefined && !isBlank(summary) && { summary }) };
}

/** Returns what is confirmed of one agreement. */
const wordAgreement = (agreement: Agreement | ConfirmedAgreement): ConfirmedAgreement =>
  pick(agreement, agreement.status === 'dropped' ? AGREED_FIELDS : WORDED_FIELDS) as ConfirmedAgreement;

/**
 * Lists the agreements that are not, or no longer, as this confirmation says: reworded, given to somebody else or to
 * another day, lapsed, counting again, or added since. The party has to look at them again. One that the child's other home keeps, and of which this
 * party said nothing, is not asked of it: it may not be in its copy.
 */
export function listUnconfirmed(plan: Confirmed, { by, of }: Answered): ConfirmedAgreement[] {
  const known = new Map(of.agreements.map((agreement) => [agreement.id, agreement]));
  const isOfOtherHome = ({ id, who }: ConfirmedAgreement) =>
    isHousehold(by) && isHousehold(who) && who !== by && !known.has(id);
  return wordingOf(plan).agreements.filter(
    (agreement) => !sameData(known.get(agreement.id), agreement) && !isOfOtherHome(agreement),
  );
}

/**
 * Returns the ids of the agreements that a party said yes to in other words than stand in the plan now: of those the yes
 * fell away. One that was added since is not among them, nor any of a party that said no.
 */
export function listWithdrawn(plan: Confirmed, confirmation: Confirmation): string[] {
  const known = new Set(confirmation.agrees ? confirmation.of.agreements.map(({ id }) => id) : []);
  return listUnconfirmed(plan, confirmation).flatMap(({ id }) => (known.has(id) ? [id] : []));
}

/**
 * Whether a confirmation is about what stands in the plan now. It no longer is, and has to be given again, once an
 * agreement or the summary was reworded, added or removed; it is again when that was put back. The party's answer and
 * its words stay in the plan all the same: who changes an agreement does not make a *no* disappear.
 */
export function isConfirmedNow(plan: Confirmed, confirmation: Answered): boolean {
  const [now, then] = [wordingOf(plan), wordingOf(confirmation.of)];
  const present = new Set(now.agreements.map(({ id }) => id));
  return (
    sameData(now.summary, then.summary) &&
    then.agreements.every(({ id }) => present.has(id)) &&
    listUnconfirmed(plan, confirmation).length === 0
  );
}

/**
 * Returns what both a confirmation and the plan say in the same words: of nothing else could the plan know who wrote it. Whether it
 * lapsed is as the party read it.
 */
export function keepWording(plan: Confirmed, { of }: Confirmation): ConfirmedWording {
  const now = wordingOf(plan);
  const known = new Map(of.agreements.map((agreement) => [agreement.id, agreement]));
  const isKept = now.summary !== undefined && sameData(now.summary, of.summary);
  return {
    agreements: now.agreements.flatMap((agreement) => {
      const read = known.get(agreement.id);
      return read && sameWords(agreement, read) ? wordAgreement(read) : [];
    }),
    ...(isKept && { summary: now.summary }),
  };
}

/** Whether two say the same of one agreement, whether it lapsed left aside. */
const sameWords = (one: ConfirmedAgreement, other: ConfirmedAgreement): boolean =>
  sameData(pick(one, WORDED_FIELDS), pick(other, WORDED_FIELDS));
