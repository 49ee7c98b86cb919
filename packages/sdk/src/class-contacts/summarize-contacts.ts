import type { LocalDate } from '../shared/local-time.js';
import type { ContactKind, ParentContact, PupilContacts } from './class-contacts.js';
import { listContacts } from './list-contacts.js';

/** A summary of the contact with one pupil's parents on a day: dates and ways, no counts or scores. */
export interface ContactSummary {
  /** Whether there has been any contact. */
  readonly inContact: boolean;
  /** The start-of-year talk that was held, the latest if there were more. */
  readonly startTalk?: ParentContact;
  /** The last informal contact; good news is one too. */
  readonly lastInformal?: ParentContact;
  readonly lastGoodNews?: ParentContact;
  /** The first moment after today. */
  readonly next?: ParentContact;
}

/** Summarizes the contact with a pupil's parents. Contacts dated after `today` are planned, and count for `next` only. */
export function summarizeContacts(pupil: PupilContacts, today: LocalDate): ContactSummary {
  const { planned, held } = listContacts(pupil, today);
  const last = (...kinds: ContactKind[]) => held.find(({ contact }) => kinds.includes(contact.kind))?.contact;
  const startTalk = last('start-talk');
  const lastInformal = last('informal', 'good-news');
  const lastGoodNews = last('good-news');
  const next = planned[0]?.contact;
  return {
    inContact: held.length > 0,
    ...(startTalk && { startTalk }),
    ...(lastInformal && { lastInformal }),
    ...(lastGoodNews && { lastGoodNews }),
    ...(next && { next }),
  };
}
