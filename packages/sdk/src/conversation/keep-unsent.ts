import { isBlank } from '../i18n/text.js';
import type { Party } from '../shared/parties.js';
import { sameData } from '../shared/same-data.js';
import type { ContactRhythm } from './check-in.js';
import type { Confirmation, ConfirmationDraft } from './confirmation.js';
import type { ConversationPlan } from './conversation-plan.js';
import { withDraft } from './rhythm/rhythm-answer.js';
import type { Consent, ConsentDraft, ConsentWording } from './support-plan.js';

/**
 * The copy that a party sent of a talk that goes on without it, with what it answered in it as what it did not send: nobody has its answer,
 * and what it wrote with that stays its own.
 */
export function keepUnsent(sent: ConversationPlan, seen: ConversationPlan, party: Party): ConversationPlan {
  const isOwn = (each: { readonly by: Party } | { readonly household: Party }) =>
    ('by' in each ? each.by : each.household) === party;
  const findNew = <T extends { readonly by: Party } | { readonly household: Party }>(
    now: readonly T[] = [],
    before: readonly T[] = [],
  ) => {
    const own = now.find(isOwn);
    return own && !sameData(own, before.find(isOwn)) ? own : undefined;
  };
  const { confirmationDrafts = [], consentDrafts = [], rhythms } = sent;
  const confirmation = findNew(sent.confirmations, seen.confirmations);
  const consent = findNew(sent.consents, seen.consents);
  const keepRhythm = (rhythm: ContactRhythm): ContactRhythm => {
    const before = seen.rhythms?.find(({ id }) => id === rhythm.id);
    const reason = findNew(rhythm.answers, before?.answers)?.reason;
    return reason === undefined || isBlank(reason) ? rhythm : withDraft(rhythm, party, reason);
  };
  const kept: Partial<ConversationPlan> = {
    ...(confirmation && {
      confirmationDrafts: [...confirmationDrafts.filter((each) => !isOwn(each)), asConfirmationDraft(confirmation)],
    }),
    ...(consent?.of && {
      consentDrafts: [...consentDrafts.filter((each) => !isOwn(each)), asConsentDraft(consent, consent.of)],
    }),
    ...(rhythms && { rhythms: rhythms.map(keepRhythm) }),
  };
  return { ...sent, ...kept };
}

function asConfirmationDraft({ by, agrees, about, comment, of }: Confirmation): ConfirmationDraft {
  return { by, agrees, ...(about && { about }), ...(comment !== undefined && { comment }), of };
}

function asConsentDraft({ household, answer, reason }: Consent, of: ConsentWording): ConsentDraft {
  return { household, ...(answer && { answer }), ...(reason !== undefined && { reason }), of };
}
