import { classContactsPromise as nl } from '../i18n/nl/class-contacts-promise.js';
import { SOURCE_LANGUAGE } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import { addDays, weekdayOf } from '../shared/calendar-day.js';
import { formatDay } from '../shared/format-moment.js';
import type { LocalDate } from '../shared/local-time.js';
import type { ClassContacts, ParentContact, PupilContacts } from './class-contacts.js';
import { addContact, changeContact } from './edit-contacts.js';

const texts = /* @__PURE__ */ createTexts(nl);

/** The number of days that an answer may take, unless the teacher chooses another day. Our own choice. */
const ANSWER_DAYS = 2;

/** A contact after which the teacher promised to come back to it, with its index in `contacts` of the pupil. */
export interface PromisedContact {
  readonly contact: ParentContact & { readonly comeBackOn: LocalDate };
  readonly index: number;
}

/** Lists the contacts to which the teacher still has to come back, the earliest promise first. */
export function listPromised({ contacts }: PupilContacts): PromisedContact[] {
  return contacts
    .flatMap((contact, index) => {
      const { comeBackOn } = contact;
      return comeBackOn === undefined ? [] : [{ contact: { ...contact, comeBackOn }, index }];
    })
    .sort((a, b) => (a.contact.comeBackOn < b.contact.comeBackOn ? -1 : 1));
}

/** Returns the day to promise for something that came in today: two days later, or the Monday after a weekend. */
export function suggestComeBackOn(today: LocalDate): LocalDate {
  const day = addDays(today, ANSWER_DAYS);
  const weekday = weekdayOf(day);
  return weekday === 'sat' ? addDays(day, 2) : weekday === 'sun' ? addDays(day, 1) : day;
}

/**
 * Records that the teacher came back to a contact: the promise is removed and a contact of today, in the same way, is added.
 * Returns the list unchanged when there was no such promise. `index` is the index in `contacts`.
 */
export function keepPromise(contacts: ClassContacts, pupilId: string, index: number, today: LocalDate): ClassContacts {
  const contact = contacts.pupils.find(({ id }) => id === pupilId)?.contacts[index];
  if (contact?.comeBackOn === undefined) return contacts;
  const kept = changeContact(contacts, pupilId, index, { comeBackOn: undefined });
  return addContact(kept, pupilId, { on: today, way: contact.way, kind: 'other' });
}

/**
 * Formats a short answer to a message that needs time: it was received, and the teacher comes back to it on this day. It does
 * not say what it is about. In a language that has no texts of ours it is in English, or Dutch.
 */
export function formatReceived(
  comeBackOn: LocalDate,
  { language = SOURCE_LANGUAGE, texts: extra }: ReaderOptions = {},
): string {
  return texts(language, extra)('class-contacts-promise.letter', { date: formatDay(comeBackOn, language) });
}
