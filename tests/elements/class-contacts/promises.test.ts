import '@driehoek/elements/class-contacts/define';
import type { ContactNotice } from '@driehoek/elements/class-contacts';
import type { ClassContacts } from '@driehoek/sdk/class-contacts';
import { expect, html } from '@open-wc/testing';
import { classOf, contact, pupil } from '../../sdk/class-contacts/small-class.js';
import { ClassContactsPage } from './class-contacts.page.js';

// A Monday.
const TODAY = '2026-11-23';
const list = classOf(pupil('aya', { contacts: [contact('2026-09-10', 'start-talk')] }), pupil('bo'));
const open = (value: ClassContacts, notices: readonly ContactNotice[] = []) =>
  ClassContactsPage.open(
    html`<dh-class-contacts .value=${value} .today=${TODAY} .notices=${notices}></dh-class-contacts>`,
  );
const contactsOf = (page: ClassContactsPage) => page.element.value!.pupils[0]!.contacts;
const find = <T extends HTMLElement>(page: ClassContactsPage, selector: string) =>
  page.element.shadowRoot!.querySelector<T>(selector);

describe('a message that needs time', () => {
  it('gets in two presses a day to come back, and an answer to send now', async () => {
    const page = await open(list);
    await page.pressRow('Aya Maanlicht');
    await page.press('Bericht ontvangen, ik kom terug');
    expect(contactsOf(page).at(-1)).to.deep.equal({ on: TODAY, way: 'email', kind: 'other', comeBackOn: '2026-11-25' });
    expect(find(page, '.answer')!.textContent).to.include('Uiterlijk wo 25 november kom ik er bij u op terug.');
    expect(find(page, '[part=promises]')!.textContent).to.include('Waar het over ging, bewaren we niet.');
  });

  it('can be promised for another day, which the answer then names', async () => {
    const page = await open(list);
    await page.pressRow('Aya Maanlicht');
    await page.press('Bericht ontvangen, ik kom terug');
    const day = find<HTMLInputElement>(page, '[name=come-back-on]')!;
    day.value = '2026-11-27';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    expect(contactsOf(page).at(-1)!.comeBackOn).to.equal('2026-11-27');
    expect(find(page, '.answer')!.textContent).to.include('vr 27 november');
  });

  it('is answered in the language of the family', async () => {
    const page = await open(list);
    await page.pressRow('Aya Maanlicht');
    await page.press('Bericht ontvangen, ik kom terug');
    const language = find<HTMLSelectElement>(page, '[name=answer-language]')!;
    language.value = 'en';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    expect(find(page, '.answer')!.textContent).to.match(/^Thank you for your message/);
    expect(find(page, '.answer')!.lang).to.equal('en');
  });

  it('is done with one press, which can be undone', async () => {
    const page = await open(list);
    await page.pressRow('Aya Maanlicht');
    await page.press('Bericht ontvangen, ik kom terug');
    find(page, '[name=kept]')!.click();
    await page.settle();
    expect(contactsOf(page).map(({ comeBackOn }) => comeBackOn)).to.deep.equal([undefined, undefined, undefined]);
    expect(find(page, '[part=promises]')).to.equal(null);
    find(page, '[name=undo]')!.click();
    await page.settle();
    expect(find(page, '[part=promises]')).not.to.equal(null);
  });
});

describe('a talk that is planned elsewhere', () => {
  it('is the next moment of its pupil, unless the list has an earlier one', async () => {
    const page = await open(list);
    const next = (id: string) => find(page, `[data-pupil=${id}] .next`)!.textContent!.replaceAll(/\s+/g, ' ').trim();
    expect(next('bo')).to.equal('niets gepland');
    page.element.planned = [
      { about: 'bo', on: '2026-12-09', text: 'Voortgangsgesprek' },
      { about: 'bo', on: '2026-12-01', text: 'Startgesprek' },
      { about: 'bo', on: '2026-11-01', text: 'Dat was er al' },
    ];
    await page.settle();
    expect(next('bo')).to.include('1 dec').and.include('Startgesprek');
    expect(next('aya')).to.equal('niets gepland');
  });
});

describe('what the page wants the teacher to see', () => {
  it('stands above the class and with the pupil, and is not kept', async () => {
    const page = await open(list, [{ about: 'bo', text: 'Wat past nu?' }]);
    expect(find(page, '[part=notices]')!.textContent.trim()).to.equal('Wat past nu?');
    find(page, '[name=open][value=bo]')!.click();
    await page.settle();
    expect(find(page, '[part=gaps]')!.textContent).to.include('Wat past nu?');
    expect(JSON.stringify(page.element.value)).not.to.include('Wat past nu?');
  });
});
