import '@driehoek/elements/contact-preferences/define';
import type { ContactPreferencesElement } from '@driehoek/elements/contact-preferences';
import { type ContactPreferences, createPreferences } from '@driehoek/sdk/contact-preferences';
import type { Household, Role } from '@driehoek/sdk/shared';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { ContactPreferencesPage } from './contact-preferences.page.js';

const nothing = createPreferences({ id: 'a', schoolYear: '2026-2027', pupil: 'aya', household: 'parents' });
const said: ContactPreferences = {
  ...nothing,
  times: ['tue.evening'],
  channels: { phone: 'liked', email: 'not-liked' },
  language: 'ar',
  interpreter: true,
};

async function open(value: ContactPreferences, perspective?: Role, party?: Household) {
  const element = await fixture<ContactPreferencesElement>(
    html`<dh-contact-preferences .value=${value} .perspective=${perspective} .party=${party}></dh-contact-preferences>`,
  );
  return { element, page: new ContactPreferencesPage(element) };
}

describe('dh-contact-preferences for a household', () => {
  it('asks when, how and in which language, and keeps what was chosen', async () => {
    const { element, page } = await open(nothing, 'parent');
    element.required = true;
    await element.updateComplete;
    expect(element.checkValidity(), 'nothing is said yet').to.equal(false);
    await page.press(page.time('tue.evening'));
    expect(element.checkValidity(), 'one wish is enough').to.equal(true);
    await page.press(page.wish('phone', 'liked'));
    await page.press(page.wish('email', 'not-liked'));
    await page.choose('language', 'ar');
    await page.press(page.time('interpreter'));
    expect(element.value).to.deep.equal(said);
    await page.press(page.time('tue.evening'));
    await page.choose('language', '');
    expect(element.value).to.deep.equal({ ...nothing, channels: said.channels, interpreter: true });
  });

  it('tells the page of every choice, when its value has it', async () => {
    const { element, page } = await open(nothing, 'parent');
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => heard.push(`${type} ${element.value!.times.join()}`));
    await page.press(page.time('mon.morning'));
    expect(heard).to.deep.equal(['input mon.morning', 'change mon.morning']);
  });

  it('names every field for who hears it', async () => {
    const { page } = await open(said, 'parent');
    expect(page.time('tue.evening').labels![0]!.textContent!.trim()).to.equal('dinsdagavond');
    expect(page.time('tue.evening').checked).to.equal(true);
  });

  it('names every language, also those of which the browser has no name', async () => {
    const { page } = await open(nothing, 'parent');
    expect(page.languages).to.include.deep.members([
      ['pap', 'Papiaments'],
      ['rif', 'Riffijns'],
    ]);
    expect(page.languages.filter(([tag, name]) => tag !== '' && tag === name)).to.deep.equal([]);
  });

  it('takes another language in one’s own words, and knows one of the list by its name', async () => {
    const { element, page } = await open(nothing, 'parent');
    const other = page.fields.find(({ name }) => name === 'language-other')!;
    const type = async (words: string) => {
      other.value = words;
      for (const event of ['input', 'change']) other.dispatchEvent(new Event(event, { bubbles: true }));
      await element.updateComplete;
    };
    expect(getComputedStyle(other).display).to.equal('none');
    await page.choose('language', 'other');
    expect(getComputedStyle(other).display).not.to.equal('none');
    expect(other.matches(':focus')).to.equal(true);
    expect(element.value!.language, 'nothing is chosen yet').to.equal(undefined);
    const select = page.fields.find(({ name }) => name === 'language')!;
    element.value = { ...element.value! };
    element.requestUpdate();
    await element.updateComplete;
    expect([select.value, other.hidden], 'the choice stays shown').to.deep.equal(['other', false]);
    await type('Dagbani');
    expect(element.value!.language).to.equal('Dagbani');
    await type('');
    expect([element.value!.language, other.hidden], 'while it is empty, what was chosen stays').to.deep.equal([
      'Dagbani',
      false,
    ]);
    await type('russisch');
    expect(element.value!.language).to.equal('ru');
    expect([select.value, other.hidden]).to.deep.equal(['ru', true]);
    await page.choose('language', 'other');
    await page.choose('language', 'ar');
    expect([element.value!.language, select.value, other.hidden]).to.deep.equal(['ar', 'ar', true]);
  });

  it('is not for the child’s other home', async () => {
    const { element, page } = await open({ ...said, household: 'parents-2' }, 'parent');
    expect(page.text).to.equal('Dit is niet voor u.');
    element.party = 'parents-2';
    await element.updateComplete;
    expect(page.fields).not.to.have.length(0);
  });
});

describe('dh-contact-preferences for others', () => {
  it('is read by the teacher in plain lines, and cannot be changed', async () => {
    const { page } = await open({ ...said, household: 'parents-2' }, 'class-teacher');
    expect(page.fields).to.have.length(0);
    expect(page.lines).to.deep.equal([
      'Past: dinsdagavond.',
      'Graag: bellen.',
      'Liever niet: een mail.',
      'Taal: Arabisch.',
      'Een tolk helpt.',
    ]);
  });

  it('says so when a family has chosen nothing yet', async () => {
    const { page } = await open(nothing, 'care-professional');
    expect(page.text).to.equal('Dit gezin heeft nog niets gekozen.');
  });

  it('is for no other role, and without a reader for a parent who reads', async () => {
    for (const role of ['leadership', 'parent-worker', 'pupil', 'external'] as const)
      expect((await open(said, role)).page.text, role).to.equal('Dit is niet voor u.');
    expect((await open(said)).page.lines[0]).to.equal('Past: dinsdagavond.');
  });

  it('says why a value cannot be used', async () => {
    const { page } = await open({ ...said, times: ['sun.night'] } as unknown as ContactPreferences, 'parent');
    expect(page.text).to.match(/kunnen dit niet laten zien/);
  });
});
