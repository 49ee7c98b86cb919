import '@driehoek/elements/class-contacts/define';
import type { ClassContactsElement } from '@driehoek/elements/class-contacts';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { classOf, contact, pupil, TODAY } from '../../sdk/class-contacts/small-class.js';
import { describeEditable } from '../shared/editable-claims.js';
import { ClassContactsPage } from './class-contacts.page.js';

const aya = pupil('aya', { contacts: [contact('2026-09-10', 'start-talk')] });
const bo = pupil('bo', { contacts: [] });
const value: ClassContacts = { ...classOf(aya, bo), revision: 1 };
const theirs = contact('2026-11-20', 'good-news', 'phone');
const contactsOf = (contacts: object, index: number) => (contacts as ClassContacts).pupils[index]?.contacts ?? [];

/** Records a contact of today with Bo's parents, in two presses. */
async function recordContact(element: ClassContactsElement): Promise<void> {
  const page = new ClassContactsPage(element);
  await page.pressRow(bo.name);
  await page.press('Gebeld');
}

describeEditable<ClassContacts, ClassContactsElement>({
  tag: 'dh-class-contacts',
  prepare: (element) => {
    element.today = TODAY;
  },
  value,
  newer: { ...value, revision: 2, pupils: [{ ...aya, contacts: [...aya.contacts, theirs] }, bo] },
  other: { ...value, id: 'another-class', pupils: [pupil('dirk')] },
  edit: recordContact,
  hasEdit: (contacts) => contactsOf(contacts, 1).some(({ on, way }) => on === TODAY && way === 'phone'),
  hasNewer: (contacts) => contactsOf(contacts, 0).some(({ on }) => on === theirs.on),
  control: (element) => {
    const row = element.shadowRoot!.querySelector<HTMLElement>('[data-pupil="bo"] button[aria-expanded]');
    return row;
  },
  undoable: {
    change: recordContact,
    isChanged: (contacts) => contactsOf(contacts, 1).length > 0,
    undo: (element) => element.shadowRoot!.querySelector<HTMLButtonElement>('button[name="undo"]'),
  },
});
