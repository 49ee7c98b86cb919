import '@driehoek/elements/conversation/define';
import type { HandOverSaveEvent } from '@driehoek/elements/conversation';
import { confirmPlan, startFromEarlier, viewForPerspective, type ConversationPlan } from '@driehoek/sdk/conversation';
import { readerOfParty } from '@driehoek/sdk/shared';
import { expect, oneEvent } from '@open-wc/testing';
import { recordedTalk } from '../../../stories/recorded-talk.js';
import { ConversationPage } from './conversation.page.js';

const openFor = (party: 'parents' | 'pupil', plan: ConversationPlan = recordedTalk) =>
  ConversationPage.open(viewForPerspective(plan, readerOfParty(party)), party === 'parents' ? 'parent' : 'pupil');
const textOf = (page: Pick<ConversationPage, 'part'>, part: string) =>
  page.part(part).textContent!.replace(/\s+/g, ' ');

describe('the record that both write', () => {
  it('is drafted by the school, and shared with whom it says', async () => {
    const { record: _record, recordAnswers: _answers, ...bare } = recordedTalk;
    const page = await ConversationPage.open(bare);
    await page.press('add', 'record');
    const row = () => page.rows('record')[0]!;
    await page.fill(page.field<HTMLTextAreaElement>('record', row()), 'Aya leest vaak.');
    expect(page.plan.record![0]).to.include({ by: 'school' }).and.not.have.property('sharedWith');
    await page.press('share-record');
    expect(page.plan.record![0], 'nobody was ticked').to.not.have.property('sharedWith');
    expect(page.field('share-with').validationMessage).to.equal('Kies eerst wie dit meeleest.');
    for (const party of ['parents', 'pupil']) page.find(`[name=share-with][value=${party}]`)!.click();
    await page.press('share-record');
    expect(page.plan.record![0]!.sharedWith).to.deep.equal(['parents', 'pupil']);
    expect(textOf(page, 'record')).to.include('nog geen antwoord');
  });

  for (const party of ['parents', 'pupil'] as const)
    it(`is written on for the school, and for nobody else by itself: ${party}`, async () => {
      const page = await openFor(party);
      await page.press('add', 'record');
      const chips = page.findAll<HTMLInputElement>('[name=share-with]').filter(({ checked }) => checked);
      expect([...new Set(chips.map(({ value }) => value))]).to.deep.equal(['school']);
    });

  it('says of which yes it speaks: who said yes to the agreements did not say so to the text for the record', async () => {
    const { record: _record, recordAnswers: _answers, ...bare } = recordedTalk;
    const page = await ConversationPage.open(
      confirmPlan(bare, 'parents', { agrees: true, now: '2026-12-24T10:00:00.000Z' }),
    );
    await page.fill(page.field<HTMLSelectElement>('audience'), 'record');
    expect(page.find('[data-waiting]')!.textContent)
      .to.include('Nog geen ja tegen de tekst van het verslag: ouders (nog niet gevraagd)')
      .and.include('Een ja tegen de afspraken is iets anders.');
  });

  it('tells staff who said no, and says so before it is copied', async () => {
    const page = await ConversationPage.open(recordedTalk);
    expect(textOf(page, 'record')).to.include('het klopt niet');
    await page.fill(page.field<HTMLSelectElement>('audience'), 'record');
    expect(page.find('[data-waiting]')!.textContent).to.include('ouders (het klopt niet)');
    expect(page.find('[name=copy]')!.textContent).to.include('Toch kopiëren');
    const letter = page.part('letter').textContent!;
    expect(letter).to.include('Ouders, in eigen woorden: “Om de dag, en in het Berbers.”');
    expect(letter).to.include('Ouders: nee');
    expect(letter).to.not.include('Nog even over nadenken');
    expect(page.legible, 'what the parents keep').to.not.include('Nog even over nadenken');
  });

  it('says beside a no that the school changed the text after it', async () => {
    const isTold = async (plan: ConversationPlan) =>
      textOf(await ConversationPage.open(plan), 'record').includes('De school veranderde de tekst daarna.');
    expect(await isTold(recordedTalk)).to.equal(false);
    const record = recordedTalk.record!.map((each) => (each.by === 'school' ? { ...each, text: 'Anders.' } : each));
    expect(await isTold({ ...recordedTalk, record })).to.equal(true);
  });

  it('keeps the answers beside a text that was taken back, and says so to each', async () => {
    const withdrawnAt = '2026-12-24T10:00:00.000Z';
    const record = recordedTalk.record!.map((each) => (each.by === 'school' ? { ...each, withdrawnAt } : each));
    const recordAnswers = [
      ...recordedTalk.recordAnswers!,
      { ...recordedTalk.recordAnswers![0]!, by: 'pupil' as const, agrees: true },
    ];
    const plan = { ...recordedTalk, record, recordAnswers };
    for (const page of [
      await ConversationPage.open(plan),
      await openFor('parents', plan),
      await openFor('pupil', plan),
    ])
      expect(textOf(page, 'record'))
        .to.include('De school nam daarna een stuk terug.')
        .and.not.include('nog niet gevraagd')
        .and.not.include('De school veranderde');
    expect(textOf(await openFor('parents', plan), 'record')).to.include('Van u het klopt niet');
  });

  it('asks parents, and keeps what they answer', async () => {
    const page = await openFor('parents');
    // What was agreed is another question than what the school keeps.
    expect(textOf(page, 'confirmation')).to.include('Klopt wat we bespraken en afspraken?');
    expect(textOf(page, 'record')).to.include('Klopt het verslag dat de school bewaart?');
    await page.press('record-yes');
    expect(page.plan.recordAnswers!.find(({ by }) => by === 'parents')!.agrees).to.equal(true);
    expect(page.rows('record'), 'the draft, theirs, and one of their own').to.have.length(3);
  });

  it('asks the pupil as a pupil, and shows nothing of what parents shared with the school', async () => {
    const page = await openFor('pupil');
    expect(textOf(page, 'record'))
      .to.include('Wat de school opschrijft')
      .and.include('Klopt wat de school opschreef en bewaart?');
    expect(page.markup).to.not.include('Berbers');
  });
});

describe('what goes along to the next teacher', () => {
  it('says from which day, as long as that day is to come', async () => {
    const copy = viewForPerspective(recordedTalk, readerOfParty('parents'));
    const on = (day: string) => ConversationPage.open(copy, 'parent', { now: new Date(`${day}T10:00:00Z`) });
    expect(textOf(await on('2027-04-30'), 'hand-over')).to.include('op zijn vroegst mee op 1 mei 2027');
    expect(textOf(await on('2027-06-10'), 'hand-over')).to.not.include('op zijn vroegst');
  });

  it('is chosen by parents, seen, and taken back', async () => {
    const page = await openFor('parents');
    expect(textOf(page, 'hand-over')).to.include('Bel ons na vier uur.').and.not.include('Ik help anderen.');
    const form = page.find<HTMLFormElement>('form[data-form=hand-over]')!;
    (form.elements.namedItem('words') as HTMLTextAreaElement).value = 'Zij leest graag in het Berbers.';
    form.requestSubmit();
    await page.element.updateComplete;
    expect(page.plan.handOver!.at(-1)).to.deep.include({
      by: 'parents',
      kind: 'know',
      text: { nl: 'Zij leest graag in het Berbers.' },
      sharedWith: ['school'],
    });
    await page.press('take-back');
    expect(page.plan.handOver![0]).to.have.property('withdrawnAt');
    expect(textOf(page, 'hand-over')).to.not.include('Bel ons na vier uur.');
  });

  it('closes once it went, and says of each thing whether it did', async () => {
    const handedOverAt = '2026-11-20T10:00:00.000Z';
    const later = { sharedWith: ['school'], sharedAt: '2026-11-23T10:00:00.000Z' };
    const handOver = [
      {
        id: 'parents:h1',
        by: 'parents',
        kind: 'know',
        text: 'Zij zingt.',
        ...later,
        sharedAt: '2026-11-19T10:00:00.000Z',
      },
      { id: 'parents:h2', by: 'parents', kind: 'know', text: 'Zij zwemt.', ...later },
    ];
    const open = (value: object) =>
      ConversationPage.openPart('dh-conversation-agreements', { ...recordedTalk, ...value }, 'parent', {
        party: 'parents',
      });
    const page = await open({ handedOverAt, handOver });
    expect(textOf(page, 'hand-over')).to.match(
      /Dit is meegegaan op 20 november 2026\. .*Zij zingt\. Dit kwam daarna\. .*: .*Zij zwemt\./,
    );
    expect(page.findAll('[part=hand-over] [name=take-back]').length).to.equal(1);
    expect(textOf(page, 'hand-over')).to.include('Vertel het de volgende leraar bij het startgesprek.');
    expect(page.find('[part=hand-over] :is(input, textarea, select)')).to.equal(null);
    const nothing = await open({ handedOverAt, handOver: [] });
    expect(textOf(nothing, 'hand-over')).to.include('U gaf nog niets mee.').and.not.include('meegegaan op');
  });

  it('keeps what was typed in sight when it goes along before that was given', async () => {
    const page = await ConversationPage.openPart('dh-conversation-agreements', recordedTalk, 'parent', {
      party: 'parents',
    });
    const words = page.find<HTMLTextAreaElement>('form[data-form=hand-over] [name=words]')!;
    words.value = 'Zij zingt graag.';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    page.element.value = { ...page.plan, handedOverAt: '2026-11-20T10:00:00.000Z' };
    await page.element.updateComplete;
    expect(textOf(page, 'hand-over')).to.include('Dit typte u, maar u gaf het niet mee: Zij zingt graag.');
    expect(page.find('form[data-form=hand-over]')).to.equal(null);
  });

  it('is given to the family as a file with just that', async () => {
    const page = await openFor('parents');
    page.element.addEventListener('dh-hand-over-save', (event) => event.preventDefault());
    const sent = oneEvent(page.element, 'dh-hand-over-save') as unknown as Promise<HandOverSaveEvent>;
    await page.press('save-file');
    const { file, handOver } = await sent;
    expect(file.name).to.match(/\.json$/);
    expect(JSON.parse(await file.text())).to.deep.equal(handOver);
    expect(handOver.items.map(({ text }) => text)).to.deep.equal(['Bel ons na vier uur.']);
  });

  it('is printed as a sheet of its own: what each gave to the school, and to a party of the family its own', async () => {
    const printed = async (page: ConversationPage) => {
      const { print } = window;
      const asked = new Promise<void>((resolve) => {
        window.print = () => resolve();
      });
      await page.press('print', 'hand-over');
      await asked;
      window.print = print;
      const sheet = document.querySelector('#dh-print-sheet')!.shadowRoot!.querySelector('article')!;
      dispatchEvent(new Event('afterprint'));
      expect(sheet.querySelector('button, input, select, textarea')).to.equal(null);
      const read = (selector: string) => [...sheet.querySelectorAll(selector)].map((each) => each.textContent!.trim());
      return { title: read('h2').join(), names: read('h3'), given: read('li') };
    };
    const title = `Wat meegaat over ${recordedTalk.pupil}, uit schooljaar 2026–2027`;
    const [mine, helps] = ['Bel ons na vier uur.', 'Ik help anderen.'];
    const school = await printed(await ConversationPage.open(recordedTalk));
    expect([school.title, school.given]).to.deep.equal([title, [mine, helps]]);
    expect(school.names).to.have.length(2);
    expect((await printed(await openFor('parents'))).given).to.deep.equal([mine]);
    expect((await printed(await openFor('pupil'))).given).to.deep.equal([helps]);
  });

  it('has on paper no form in which nothing was written', async () => {
    const page = await ConversationPage.openPart('dh-conversation-agreements', recordedTalk, 'parent', {
      party: 'parents',
    });
    const form = () => page.find<HTMLElement>('form[data-form=hand-over]')!.dataset['print'];
    dispatchEvent(new Event('beforeprint'));
    expect(form()).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    page.find<HTMLTextAreaElement>('form[data-form=hand-over] [name=words]')!.value = 'Zij zingt graag.';
    dispatchEvent(new Event('beforeprint'));
    expect(form()).to.equal(undefined);
    dispatchEvent(new Event('afterprint'));
  });

  it('stands in sight in the start talk that begins with it, for who prepares it and for who gave it', async () => {
    const next = { ...startFromEarlier(recordedTalk, { id: 'next' }), draft: false };
    const broughtFor = async (perspective: 'class-teacher' | 'parent' | 'pupil') => {
      const party = perspective === 'class-teacher' ? 'school' : perspective === 'parent' ? 'parents' : 'pupil';
      const page = await ConversationPage.open(viewForPerspective(next, readerOfParty(party)), perspective);
      const part = page.part('brought') as HTMLDetailsElement;
      const first = page.find('details[part]');
      expect([part.open, first]).to.deep.equal([true, part]);
      return textOf(page, 'brought');
    };
    expect(await broughtFor('class-teacher')).to.match(
      /Wat het gezin meegaf .*jaar2 .*Ik help anderen\..*Bel ons na vier uur\./,
    );
    expect(await broughtFor('parent'))
      .to.match(/Wat meeging .*jaar1 .*Bel ons na vier uur\./)
      .and.not.match(/Ik help/);
    expect(await broughtFor('pupil'))
      .to.match(/Wat meeging .*jaar1 .*Ik help anderen\./)
      .and.not.match(/Bel ons/);
  });

  it('is read by the school, which adds nothing', async () => {
    const page = await ConversationPage.open(recordedTalk);
    expect(textOf(page, 'hand-over')).to.include('Bel ons na vier uur.').and.include('Ik help anderen.');
    expect(page.find('[part=hand-over] :is(input, textarea, button:not([name=print]), select)')).to.equal(null);
  });
});

describe('the wish to talk on', () => {
  it('reaches the school, and is taken back', async () => {
    const page = await openFor('parents');
    page.find<HTMLFormElement>('form[data-form=talk-on]')!.requestSubmit();
    await page.element.updateComplete;
    const wish = page.plan.agenda.at(-1)!;
    expect(wish).to.deep.include({
      by: 'parents',
      sharedWith: ['school'],
      from: { kind: 'conversation', id: recordedTalk.id },
    });
    expect(textOf(page, 'talk-on')).to.include('De school weet dat u hierover nog wilt praten.');
    const staff = await ConversationPage.open({ ...recordedTalk, agenda: [...recordedTalk.agenda, wish] });
    expect(textOf(staff, 'talk-on')).to.include('Vraag van ouders: hierover nog praten');
    await page.press('talk-on-back');
    expect(page.plan.agenda.at(-1)).to.have.property('withdrawnAt');
  });
});

describe('what is typed after a talk and not sent', () => {
  const typeIn = (page: ConversationPage, form: string, words: string) => {
    const field = page.find<HTMLTextAreaElement>(`form[data-form=${form}] [name=words]`)!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const wordsIn = (page: ConversationPage, form: string) =>
    page.find<HTMLTextAreaElement>(`form[data-form=${form}] [name=words]`)?.value;

  it('is there again at another stage, and on another page that kept it, until it is sent', async () => {
    const page = await openFor('parents');
    typeIn(page, 'hand-over', 'Zij leest graag.');
    typeIn(page, 'talk-on', 'Over rekenen.');
    await page.press('stage', 'prepare');
    await page.press('stage', 'after');
    expect([wordsIn(page, 'hand-over'), wordsIn(page, 'talk-on')]).to.deep.equal(['Zij leest graag.', 'Over rekenen.']);
    const later = await openFor('parents');
    later.element.drafts = JSON.parse(JSON.stringify(page.element.drafts));
    await later.element.updateComplete;
    expect([wordsIn(later, 'hand-over'), wordsIn(later, 'talk-on')]).to.deep.equal([
      'Zij leest graag.',
      'Over rekenen.',
    ]);
    for (const form of ['hand-over', 'talk-on'])
      later.find<HTMLFormElement>(`form[data-form=${form}]`)!.requestSubmit();
    await later.element.updateComplete;
    expect(wordsIn(later, 'hand-over')).to.equal('');
    expect(later.element.drafts).to.deep.equal([]);
    expect(later.plan.agenda.at(-1)!.text).to.deep.equal({ nl: 'Over rekenen.' });
  });

  it('is of the party that typed it, about this talk', async () => {
    const page = await openFor('parents');
    typeIn(page, 'hand-over', 'Zij leest graag.');
    const pupil = await openFor('pupil');
    pupil.element.drafts = page.element.drafts;
    await pupil.element.updateComplete;
    expect(wordsIn(pupil, 'hand-over')).to.equal('');
  });
});
