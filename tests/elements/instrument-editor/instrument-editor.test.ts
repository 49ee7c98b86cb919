import '@driehoek/elements/instrument-editor/define';
import type { InstrumentEditorElement } from '@driehoek/elements/instrument-editor';
import { listItems } from '@driehoek/sdk/checklist';
import {
  keepInstrument,
  moveItem,
  type OwnInstrument,
  putIntoUse,
  removeItem,
  rewordItem,
  setMetadata,
  startInstrument,
} from '@driehoek/sdk/checklist/editing';
import { expect } from '@open-wc/testing';
import { newList, ownList } from '../../../stories/own-list.js';
import { describeEditable } from '../shared/editable-claims.js';
import { InstrumentEditorPage } from './instrument-editor.page.js';

const NEW = 'De directie belt nieuwe ouders.';
const texts = (own: object) => listItems((own as OwnInstrument).draft).map(({ text }) => text);
const withDraft = (own: OwnInstrument, draft: OwnInstrument['draft']): OwnInstrument => ({
  ...own,
  revision: 2,
  draft,
});

async function add(element: InstrumentEditorElement): Promise<void> {
  const page = new InstrumentEditorPage(element);
  await page.press('open', 'new-item:deur');
  await page.fill({ text: NEW });
  await page.press('save');
}

describeEditable<OwnInstrument, InstrumentEditorElement>({
  tag: 'dh-instrument-editor',
  prepare: (element) => {
    element.perspective = 'leadership';
  },
  value: { ...newList, revision: 1 },
  newer: withDraft(newList, rewordItem(newList.draft, 'koffie-1', { text: 'Er is thee.' })),
  other: keepInstrument({ ...newList.draft, id: 'another' }),
  edit: add,
  hasEdit: (own) => texts(own).includes(NEW),
  hasNewer: (own) => texts(own).includes('Er is thee.'),
  control: (element) => element.shadowRoot!.querySelector<HTMLElement>('button[name=open]'),
  undoable: {
    change: async (element) => new InstrumentEditorPage(element).press('leave', 'item:deur-2'),
    isChanged: (own) => !listItems((own as OwnInstrument).draft).some(({ id }) => id === 'deur-2'),
    undo: (element) => element.shadowRoot!.querySelector<HTMLButtonElement>('button[name=undo]'),
  },
});

describe('dh-instrument-editor', () => {
  it('adds a statement at the end of a part, with an id of its own, and goes to it', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('open', 'new-item:deur');
    expect(page.focused).to.equal('text');
    await page.fill({ text: NEW, ownText: 'Ik bel nieuwe ouders.', actor: 'leadership' });
    await page.press('save');
    const { id, ...added } = page.element.value!.draft.sections[0]!.items.at(-1)!;
    expect(added).to.deep.equal({ actor: 'leadership', text: NEW, ownText: 'Ik bel nieuwe ouders.' });
    expect(id).to.match(/^[0-9a-f]{32}$/);
    expect(page.text).to.contain(`De uitspraak “${NEW}” staat nu in de lijst.`);
    expect(page.focused).to.equal('open new-item:deur');
  });

  it('says in plain words what was kept: the name of the list, its answers, a part', async () => {
    const page = await InstrumentEditorPage.open(newList);
    const status = () => page.element.shadowRoot!.querySelector('[part=status] [role=status]')!.textContent!.trim();
    await page.press('open', 'words');
    await page.fill({ title: 'Onze deur' });
    await page.press('save');
    expect(status()).to.equal('De naam en de uitleg van de lijst “Onze deur” zijn bewaard.');
    await page.press('open', 'section:koffie');
    await page.fill({ title: 'De koffie' });
    await page.press('save');
    expect(status()).to.equal('Het deel heet nu “De koffie”.');
    await page.press('open', 'new-section');
    await page.fill({ title: 'In de klas', text: 'Ouders kijken mee.' });
    await page.press('save');
    expect(status()).to.equal('Het deel “In de klas” staat nu in de lijst.');
  });

  it('refuses an empty statement beside its field, with the reason, and keeps what was typed', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('open', 'new-section');
    await page.fill({ title: 'In de klas' });
    await page.press('save');
    expect(page.wrongAt('text')).to.equal('Dit mag niet leeg zijn.');
    expect([page.wrongAt('title'), page.focused, page.valueOf('title')]).to.deep.equal(['', 'text', 'In de klas']);
    await page.fill({ text: 'Ouders kijken mee.' });
    await page.press('save');
    expect(page.element.value!.draft.sections.map(({ title }) => title)).to.include('In de klas');
  });

  it('moves by buttons, from one part into the next, and the focus goes along', async () => {
    const page = await InstrumentEditorPage.open(newList);
    expect(page.find('up', 'item:deur-1')).to.equal(null);
    await page.press('up', 'item:deur-2');
    expect(page.order).to.deep.equal(['deur: deur-2,deur-1', 'koffie: koffie-1']);
    // At the top it can only go down again.
    expect(page.focused).to.equal('down item:deur-2');
    expect(page.text).to.contain('staat nu op plek 1.');
    await page.press('down', 'item:deur-1');
    expect(page.order).to.deep.equal(['deur: deur-2', 'koffie: deur-1,koffie-1']);
    expect(page.focused).to.equal('down item:deur-1');
    await page.press('up', 'section:koffie');
    expect(page.order[0]).to.equal('koffie: deur-1,koffie-1');
  });

  it('says why the last statement of a part and the last part stay', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('leave', 'item:koffie-1');
    expect(page.text).to.contain('Een deel heeft minstens één uitspraak.');
    await page.press('leave', 'section:koffie');
    expect(page.focused).to.equal('undo');
    await page.press('leave', 'section:deur');
    expect(page.text).to.contain('Een lijst heeft minstens één deel.');
    expect(page.order).to.deep.equal(['deur: deur-1,deur-2']);
    await page.press('undo');
    expect(page.order).to.deep.equal(['deur: deur-1,deur-2', 'koffie: koffie-1']);
    expect(page.focused).to.equal('open section:koffie');
  });

  it('undoes each press, the last one first', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('up', 'item:deur-2');
    await add(page.element);
    await page.press('leave', 'item:deur-1');
    for (let step = 0; step < 3; step++) await page.press('undo');
    expect(page.element.value!.draft).to.deep.equal(newList.draft);
    expect(page.find('undo')).to.equal(null);
  });

  it('asks of a statement in use whether it still means the same, and gives one that does not a new id', async () => {
    const page = await InstrumentEditorPage.open(ownList);
    await page.press('open', 'item:deur-1');
    await page.fill({ text: 'De klassenleraar groet bij de deur.' });
    await page.press('save');
    expect(page.order[0]).to.equal('deur: deur-1,deur-2');
    await page.press('open', 'item:deur-1');
    await page.fill({ text: 'De klassenleraar kent elke ouder.' });
    await page.chooseMeaning('other');
    await page.press('save');
    expect(page.order[0]).to.match(/^deur: [0-9a-f]{32},deur-2$/);
    await page.press('open', 'item:koffie-2');
    expect(page.element.shadowRoot!.querySelector('form [name=means]')).to.equal(null);
  });

  it('keeps the words in the other language', async () => {
    const page = await InstrumentEditorPage.open(newList, 'leadership', 'en');
    await page.press('open', 'words');
    expect(page.valueOf('title')).to.equal('Contact at the door');
    await page.fill({ title: 'At the door' });
    await page.press('save');
    expect(page.element.value!.draft.title).to.deep.equal({ nl: 'Contact aan de deur', en: 'At the door' });
  });

  it('has answers in own words, one per line; ours come with triangles', async () => {
    const page = await InstrumentEditorPage.open(newList);
    const scale = () => page.element.value!.draft.scale;
    await page.press('open', 'scale');
    expect(page.valueOf('labels')).to.equal('Ja\nBeetje\nNee');
    await page.fill({ labels: 'Altijd\nVaak\nSoms\nNooit' });
    await page.press('save');
    expect(scale().options.map(({ points, label }) => `${points} ${String(label)}`)).to.deep.equal([
      '3 Altijd',
      '2 Vaak',
      '1 Soms',
      '0 Nooit',
    ]);
    await page.press('open', 'scale');
    await page.fill({ labels: 'Altijd' });
    await page.press('save');
    expect(page.wrongAt('labels')).to.contain('minstens twee keuzes');
    await page.fill({ labels: 'Ja\n\nBeetje\nNee ' });
    await page.press('save');
    expect(scale().kind).to.equal('yes-partly-no');
  });

  it('says for whom the list is and where it comes from, and changes that', async () => {
    const page = await InstrumentEditorPage.open(newList);
    expect(page.text).to.contain('Wie vult deze lijst in: Iedereen die op school werkt');
    expect(page.text).to.contain('Waar de lijst vandaan komt: Eigen lijst van de school');
    expect(page.text).to.contain('Onderzoek heeft deze lijst niet getoetst.');
    await page.press('open', 'metadata');
    expect(page.focused).to.equal('answeredBy');
    await page.fill({ answeredBy: 'parent', source: 'Een boek, 2024', validated: 'yes' });
    await page.press('save');
    expect(page.focused).to.equal('open metadata');
    const source = { nl: 'Een boek, 2024', en: 'The school’s own list' };
    expect(page.element.value!.draft).to.deep.equal({
      ...newList.draft,
      answeredBy: 'parent',
      source,
      validated: true,
    });
    expect(page.text).to.contain('Wie vult deze lijst in: ouder');
    expect(page.text).to.contain('Waar de lijst vandaan komt: Een boek, 2024');
    expect(page.text).to.contain('Onderzoek heeft deze lijst getoetst.');
    await page.press('open', 'metadata');
    await page.fill({ answeredBy: '', source: '', validated: '' });
    await page.press('save');
    expect(page.element.value!.draft).to.deep.equal({ ...newList.draft, source: { en: 'The school’s own list' } });
  });

  it('says of a version in use that it is for others, or comes from elsewhere', async () => {
    const page = await InstrumentEditorPage.open(putIntoUse(newList));
    await page.press('open', 'metadata');
    await page.fill({ answeredBy: 'parent' });
    await page.press('save');
    expect(page.text).to.contain('Anderen die de lijst invullen. Neemt u dit in gebruik, dan tellen');
    await page.press('open', 'metadata');
    await page.fill({ source: 'Een boek' });
    await page.press('save');
    expect(page.text).to.contain('Anderen die de lijst invullen en iets anders over waar de lijst vandaan komt.');
  });

  it('shows both when two people changed for whom the list is, each in words', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('open', 'metadata');
    await page.fill({ answeredBy: 'parent' });
    page.element.value = withDraft(newList, setMetadata(newList.draft, { ...newList.draft, answeredBy: 'pupil' }));
    await page.settle();
    await page.press('save');
    expect(page.text).to.contain(
      'Wie vult deze lijst in? U las: “Iedereen die op school werkt” Nu staat er: “leerling”',
    );
  });

  it('says which version is in use, what changed since, and what it means to put that into use', async () => {
    const page = await InstrumentEditorPage.open(newList);
    expect(page.text).to.contain('Deze lijst is nog niet in gebruik.');
    await page.press('use');
    expect(page.text.match(/Versie 1 is in gebruik\./g)).to.have.length(1);
    expect(page.text).to.contain('Versie 1 is in gebruik. Er is sindsdien niets veranderd.');
    expect(page.find('use')).to.equal(null);
    expect(page.focused).to.equal('open words');
    await page.press('open', 'item:deur-2');
    await page.fill({ text: 'Wie hier werkt, groet ouders.' });
    await page.press('save');
    expect(page.text).to.contain(
      '1 uitspraak anders gezegd. Neemt u dit in gebruik, dan tellen de antwoorden van eerder mee.',
    );
    await page.press('leave', 'item:deur-1');
    expect(page.text).to.contain('Antwoorden die er al op zijn, blijven bij de versie van toen.');
    expect(page.text).to.contain(
      '1 uitspraak weg en 1 uitspraak anders gezegd. Neemt u dit in gebruik, dan begint een nieuwe versie.',
    );
    await page.press('use');
    expect(page.element.value!.versions.map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect(page.element.value!.versions[0]!.instrument).to.deep.equal(newList.draft);
  });

  it('asks before it is put into use without what is typed and not in it', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('open', 'item:deur-2');
    page.type('text', 'Wie hier werkt, gr');
    await page.press('close');
    await page.press('use');
    expect(page.text).to.contain('U typte iets dat nog niet in de lijst staat.');
    expect((page.element.shadowRoot!.activeElement as HTMLElement).dataset['ask']).to.equal('');
    expect(page.element.value!.versions).to.deep.equal([]);
    await page.press('look');
    expect(page.focused).to.equal('text Wie hier werkt, gr');
    await page.press('use');
    await page.press('look');
    expect(page.focused).to.equal('text Wie hier werkt, gr');
    await page.press('use');
    await page.press('use-without');
    expect(page.element.value!.versions.map(({ id }) => id)).to.deep.equal(['1']);
    expect(page.element.drafts.map(({ id }) => id)).to.deep.equal(['item:deur-2']);
    expect(page.focused).to.equal('open words');
  });

  it('tells of what is typed at every letter, and has it when the form is opened again, there or elsewhere', async () => {
    const page = await InstrumentEditorPage.open(newList);
    const heard: string[][] = [];
    page.element.addEventListener('dh-entry-draft', ({ drafts }) => heard.push(drafts.map(({ id }) => id)));
    await page.press('open', 'item:deur-1');
    page.type('text', 'D');
    page.type('text', 'De klas');
    expect(heard).to.deep.equal([['item:deur-1'], ['item:deur-1']]);
    await page.press('close');
    expect(page.focused).to.equal('open item:deur-1');
    expect(page.text).to.contain('Hier is iets getypt en nog niet bewaard.');
    const elsewhere = await InstrumentEditorPage.open(newList);
    elsewhere.element.drafts = page.element.drafts;
    await elsewhere.press('open', 'item:deur-1');
    expect(elsewhere.valueOf('text')).to.equal('De klas');
    await elsewhere.press('start-again');
    expect(elsewhere.valueOf('text')).to.equal('De klassenleraar staat elke ochtend bij de deur.');
    expect(elsewhere.element.drafts).to.deep.equal([]);
  });

  it('shows what was typed for a statement that somebody else left out', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('open', 'item:deur-2');
    page.type('text', 'Mijn zin over groeten');
    page.element.value = withDraft(newList, removeItem(newList.draft, 'deur-2'));
    await page.settle();
    expect(page.text).to.contain('Mijn zin over groeten');
    await page.press('drop', 'item:deur-2');
    expect(page.text).not.to.contain('Mijn zin over groeten');
    expect(page.element.drafts).to.deep.equal([]);
  });

  it('shows both when two people changed the same sentence, and saves nothing until that was seen', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('open', 'item:koffie-1');
    page.type('text', 'Mijn zin');
    const theirs = rewordItem(newList.draft, 'koffie-1', { text: 'Hun zin', actor: 'team' });
    page.element.value = withDraft(newList, moveItem(theirs, 'deur-2', -1));
    await page.settle();
    await page.press('save');
    expect(texts(page.element.value!)).to.include('Hun zin');
    expect(page.text).to.contain('Nu staat er: “Hun zin”').and.not.to.contain('Hun zin”.');
    await page.press('save');
    const [, , item] = listItems(page.element.value!.draft);
    expect([item!.text, item!.actor, page.order[0]]).to.deep.equal(['Mijn zin', 'team', 'deur: deur-2,deur-1']);
  });

  it('acts on the list as it is at the press: a list that nobody could answer does not come of two who leave out', async () => {
    const page = await InstrumentEditorPage.open(newList);
    await page.press('leave', 'item:deur-1');
    page.element.value = withDraft(newList, removeItem(newList.draft, 'deur-2'));
    await page.settle();
    expect(page.order).to.deep.equal(['deur: deur-1', 'koffie: koffie-1']);
  });

  it('shows the list as it will look, of which nothing is told to the page', async () => {
    const page = await InstrumentEditorPage.open(newList);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'dh-checklist-complete'])
      page.element.addEventListener(type, () => heard.push(type));
    const preview = await page.openPreview();
    expect(preview!.shadowRoot!.textContent).to.contain('Alle teamleden groeten ouders bij naam.');
    preview!.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
    await page.settle();
    expect(heard).to.deep.equal([]);
    await page.press('leave', 'item:deur-2');
    await page.settle();
    expect(page.element.shadowRoot!.querySelector('dh-checklist')!.shadowRoot!.textContent).not.to.contain(
      'Alle teamleden groeten',
    );
  });

  it('shows how the list will look to whom it is for', async () => {
    const started = startInstrument({
      id: 'thuis',
      title: 'Thuis',
      section: { id: 'a', title: 'Contact' },
      item: { id: 'a1', text: 'Ouders voelen zich welkom.', ownText: 'Ik voel mij welkom.' },
      source: 'Eigen lijst',
    });
    const page = await InstrumentEditorPage.open(
      keepInstrument(setMetadata(started, { answeredBy: 'parent', source: 'Een boek', validated: false })),
    );
    const preview = await page.openPreview();
    expect(preview!.shadowRoot!.textContent).to.contain('Ik voel mij welkom.');
    expect(preview!.shadowRoot!.textContent).to.contain('Deze vragenlijst is niet wetenschappelijk getoetst.');
  });

  it('is read by others at school, and changed by who makes lists', async () => {
    const page = await InstrumentEditorPage.open(ownList, 'class-teacher');
    expect(page.buttons).to.deep.equal([]);
    expect(page.text).to.contain('Wie hier werkt, groet ouders bij naam.');
    const care = await InstrumentEditorPage.open(ownList, 'care-professional');
    expect(care.buttons).to.include('use');
  });
});
