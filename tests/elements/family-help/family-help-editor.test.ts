import '@driehoek/elements/family-help-editor/define';
import type { FamilyHelpEditorElement } from '@driehoek/elements/family-help-editor';
import { type FamilyHelp, listHelp, nationalHelp } from '@driehoek/sdk/family-help';
import { localizeText } from '@driehoek/sdk/i18n';
import { expect, waitUntil } from '@open-wc/testing';
import { localHelp } from '../../../stories/help-list.js';
import { describeEditable } from '../shared/editable-claims.js';
import { FamilyHelpEditorPage } from './family-help-editor.page.js';

const NEW = { title: 'Speelgoedbank', what: 'Leent speelgoed uit.', website: 'www.speelgoed.example' };
const entryOf = (help: object, title: string) => (help as FamilyHelp).entries.find((entry) => entry.title === title);

async function add(element: FamilyHelpEditorElement): Promise<void> {
  const page = new FamilyHelpEditorPage(element);
  await page.press('add');
  await page.fill(NEW);
  await page.press('save');
}

async function removeTeam(element: FamilyHelpEditorElement): Promise<void> {
  const page = new FamilyHelpEditorPage(element);
  await page.press('change', 'team');
  await page.press('remove', 'team');
}

const value: FamilyHelp = { ...localHelp, schemaVersion: 1, revision: 1 };
const newer: FamilyHelp = {
  ...value,
  revision: 2,
  entries: value.entries.map((entry) => (entry.id === 'course' ? { ...entry, place: 'Plein 9' } : entry)),
};

describeEditable<FamilyHelp, FamilyHelpEditorElement>({
  tag: 'dh-family-help-editor',
  prepare: (element) => {
    element.perspective = 'care-professional';
  },
  value,
  newer,
  other: { id: 'another', schemaVersion: 1, entries: [] },
  edit: add,
  hasEdit: (help) => entryOf(help, NEW.title) !== undefined,
  hasNewer: (help) => (help as FamilyHelp).entries.some(({ place }) => place === 'Plein 9'),
  control: (element) => element.shadowRoot!.querySelector<HTMLElement>('button[name=add]'),
  undoable: {
    change: removeTeam,
    isChanged: (help) => !(help as FamilyHelp).entries.some(({ id }) => id === 'team'),
    undo: (element) => element.shadowRoot!.querySelector<HTMLButtonElement>('button[name=undo]'),
  },
});

describe('dh-family-help-editor', () => {
  it('adds an entry that was checked today', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await add(page.element);
    const { id: _id, ...added } = entryOf(page.element.value!, NEW.title)!;
    expect(added).to.deep.equal({ ...NEW, kind: 'other', checkedOn: '2026-11-22' });
    expect(page.text).to.contain('“Speelgoedbank” staat op de lijst.');
  });

  it('refuses a bad link beside its field, with the reason, and keeps what was typed', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('add');
    await page.fill({ ...NEW, website: 'javascript:alert(1)', phone: 'bel' });
    await page.press('save');
    expect(page.wrongAt('website')).to.contain('geen webadres dat we veilig kunnen openen');
    expect(page.wrongAt('phone')).to.contain('geen telefoonnummer');
    expect(page.element.value).to.deep.equal(value);
    await page.fill({ website: NEW.website, phone: '' });
    await page.press('save');
    expect(entryOf(page.element.value!, NEW.title)?.website).to.equal(NEW.website);
  });

  it('tells of what is typed at every letter, and has it when the form is opened again, there or elsewhere', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    const heard: string[][] = [];
    page.element.addEventListener('dh-entry-draft', ({ drafts }) => heard.push(drafts.map(({ id }) => id)));
    await page.press('change', 'course');
    page.type('place', 'P');
    page.type('place', 'Plein 9');
    expect(heard).to.deep.equal([['course'], ['course']]);
    await page.press('close');
    expect(page.text).to.contain('Hier is iets getypt en nog niet bewaard.');
    expect(page.element.value).to.deep.equal(value);
    const elsewhere = await FamilyHelpEditorPage.open(value);
    elsewhere.element.drafts = page.element.drafts;
    await elsewhere.press('change', 'course');
    expect(elsewhere.valueOf('place')).to.equal('Plein 9');
    expect(elsewhere.text).to.contain('Dit had u al getypt.');
    await elsewhere.press('save');
    expect(elsewhere.element.value!.entries.find(({ id }) => id === 'course')!.place).to.equal('Plein 9');
    expect(elsewhere.element.drafts).to.deep.equal([]);
  });

  it('saves only what this person changed: what somebody else saved meanwhile stays, also after a reload', async () => {
    const changed = (changes: object): FamilyHelp => ({
      ...value,
      revision: 2,
      entries: value.entries.map((entry) => (entry.id === 'course' ? { ...entry, ...changes } : entry)),
    });
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('change', 'course');
    page.type('place', 'Plein 9');
    const reloaded = await FamilyHelpEditorPage.open(changed({ phone: '010 765 43 21' }));
    reloaded.element.drafts = JSON.parse(JSON.stringify(page.element.drafts));
    await reloaded.press('change', 'course');
    page.element.value = changed({ phone: '010 765 43 21', languages: ['nl', 'ti'] });
    await page.settle();
    for (const each of [page, reloaded]) {
      await each.press('save');
      const saved = each.element.value!.entries.find(({ id }) => id === 'course')!;
      expect([saved.place, saved.phone]).to.deep.equal(['Plein 9', '010 765 43 21']);
    }
    expect(page.element.value!.entries.find(({ id }) => id === 'course')!.languages).to.include('ti');
  });

  it('shows both when two people changed the same field, and saves nothing until that was seen', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('change', 'course');
    page.type('phone', '010 111 11 11');
    const theirs = value.entries.map((entry) => (entry.id === 'course' ? { ...entry, phone: '010 222 22 22' } : entry));
    page.element.value = { ...value, revision: 2, entries: theirs };
    await page.settle();
    await page.press('save');
    const phone = () => page.element.value!.entries.find(({ id }) => id === 'course')!.phone;
    expect(phone()).to.equal('010 222 22 22');
    expect(page.text).to.contain('Iemand anders veranderde dit terwijl u schreef.');
    expect(page.text).to.contain('Nu staat er: “010 222 22 22”');
    expect(page.valueOf('phone')).to.equal('010 111 11 11');
    expect((page.element.shadowRoot!.activeElement as HTMLElement).dataset['clashes']).to.equal('');
    await page.press('save');
    expect(phone()).to.equal('010 111 11 11');
  });

  it('begins again with what is on the list, and a new entry with nothing', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('add');
    await page.fill({ title: 'Speel' });
    await page.press('close');
    await page.press('add');
    expect(page.valueOf('title')).to.equal('Speel');
    await page.press('start-again');
    expect(page.valueOf('title')).to.equal('');
    expect(page.element.drafts).to.deep.equal([]);
  });

  it('begins again with an entry that is on the list already', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('change', 'course');
    const before = page.valueOf('place');
    page.type('place', 'x');
    await page.press('close');
    await page.press('change', 'course');
    await page.press('start-again');
    expect(page.valueOf('place')).to.equal(before);
  });

  it('keeps nothing of a form in which what was typed was put back as it was', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('change', 'course');
    const before = page.valueOf('place');
    page.type('place', 'x');
    page.type('place', before);
    expect(page.element.drafts).to.deep.equal([]);
  });

  it('refuses an entry that nobody can reach', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('add');
    await page.fill({ title: 'A', what: 'B' });
    await page.press('save');
    expect(page.text).to.contain('Hoe komt iemand hier?');
  });

  it('tells what is to be checked, and has it checked with one press', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    expect(page.text).to.contain('4 plekken moeten nog worden nagekeken.');
    await page.press('check', 'course');
    expect(page.element.value!.entries[1]!.checkedOn).to.equal('2026-11-22');
    expect(page.text).to.contain('3 plekken moeten nog worden nagekeken.');
  });

  it('changes the wording that its reader saw, and leaves the other language', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    await page.press('change', 'course');
    await page.fill({ title: 'Praatcafé' });
    await page.press('save');
    expect(page.element.value!.entries[1]!.title).to.deep.equal({ nl: 'Praatcafé', en: 'Language café' });
  });

  it('words our start list as parents read it, and leaves what other readers read', async () => {
    const page = await FamilyHelpEditorPage.open(nationalHelp, 'care-professional', 'en');
    await waitUntil(() => page.text.includes('The library'));
    expect(page.text).not.to.contain('De bibliotheek');
    await page.press('change', 'library');
    expect(page.valueOf('title')).to.equal('The library');
    await page.fill({ title: 'Library on the square' });
    await page.press('save');
    const saved = page.element.value!.entries.find(({ id }) => id === 'library')!;
    const before = nationalHelp.entries.find(({ id }) => id === 'library')!;
    expect(saved.title).to.deep.equal({ nl: 'De bibliotheek', en: 'Library on the square' });
    expect(saved.what).to.deep.equal(before.what);
    const [read] = listHelp({ ...nationalHelp, entries: [saved] })[0]!.entries;
    expect(localizeText(read!.title, 'nl')).to.equal('De bibliotheek');
    expect(localizeText(read!.title, 'en')).to.equal('Library on the square');
    expect(localizeText(read!.what, 'en')).to.match(/^[A-Z].*book/i);
  });

  it('saves what was typed in the language in which it was typed, whatever the page is in by then', async () => {
    const dutch = await FamilyHelpEditorPage.open(value);
    await dutch.press('change', 'course');
    await dutch.fill({ title: 'Praatcafé' });
    const english = await FamilyHelpEditorPage.open(value, 'care-professional', 'en');
    english.element.drafts = dutch.element.drafts;
    await english.press('change', 'course');
    await english.press('save');
    expect(english.element.value!.entries[1]!.title).to.deep.equal({ nl: 'Praatcafé', en: 'Language café' });
  });

  it('has languages chosen by their names, keeps those it does not know, and has them in what was not saved', async () => {
    const odd = {
      ...value,
      entries: value.entries.map((each) =>
        each.id === 'course' ? { ...each, languages: ['vi', 'nl-BE', 'ar'] } : each,
      ),
    };
    const page = await FamilyHelpEditorPage.open(odd);
    await page.press('change', 'course');
    expect(page.text).not.to.match(/codes/);
    expect([...page.languages].filter(([, isOn]) => isOn).map(([name]) => name)).to.have.members([
      'Arabisch',
      'Vietnamees',
      'Vlaams',
    ]);
    await page.tick('tr');
    await page.tick('tr');
    expect(page.element.drafts).to.deep.equal([]);
    await page.tick('tr');
    await page.tick('ar');
    await page.press('close');
    await page.press('change', 'course');
    expect(page.languages.get('Turks')).to.equal(true);
    expect(page.languages.get('Arabisch')).to.equal(false);
    await page.fill({ otherLanguages: 'Twents, hi' });
    await page.press('save');
    expect(page.element.value!.entries[1]!.languages).to.deep.equal(['vi', 'nl-BE', 'tr', 'Twents', 'hi']);
  });

  it('reads what was typed when languages were one field with commas', async () => {
    const page = await FamilyHelpEditorPage.open(value);
    page.element.drafts = [{ id: '', fields: String(new URLSearchParams({ ...NEW, languages: 'tr, hi' })) }];
    await page.press('add');
    await page.press('save');
    expect(entryOf(page.element.value!, NEW.title)?.languages).to.deep.equal(['tr', 'hi']);
  });

  it('lets parents change nothing', async () => {
    const page = await FamilyHelpEditorPage.open(value, 'parent');
    expect(page.buttons).to.deep.equal([]);
  });
});
