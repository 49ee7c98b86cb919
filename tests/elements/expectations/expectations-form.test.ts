import '@driehoek/elements/expectations/define';
import type {
  ExpectationsChooseEvent,
  ExpectationsFormElement,
  ExpectationsSubmitEvent,
} from '@driehoek/elements/expectations';
import type { ProviderElement } from '@driehoek/elements/provider';
import {
  expectationBank,
  type ExpectationsRound,
  mergeRound,
  type PartyAnswers,
  startRound,
} from '@driehoek/sdk/expectations';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { pressKey } from '../press-key.js';
import { ExpectationsFormPage } from './expectations-form.page.js';
import { draft, handedIn, NOW, open, roundOf, schoolAnswers, SECRET } from './rounds.js';

async function show(options: Partial<ExpectationsFormElement> = {}, provider: Partial<ProviderElement> = {}) {
  const around = await fixture<ProviderElement>(html`<dh-provider></dh-provider>`);
  Object.assign(around, { now: NOW, ...provider });
  const element = Object.assign(document.createElement('dh-expectations-form'), { value: open, ...options });
  around.append(element);
  const page = new ExpectationsFormPage(element);
  await page.settle();
  return { page, element, around };
}

function listen(element: HTMLElement, ...types: string[]): Event[] {
  const heard: Event[] = [];
  for (const type of types) element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

const own = ({ value }: ExpectationsFormElement) => value!.parties.parents!.answers;

describe('dh-expectations-form', () => {
  describe('answering', () => {
    it('asks of each statement how important it is, whether it happens and who does it', async () => {
      const { page } = await show();
      expect(page.questions('contact.1')).to.deep.equal([
        { name: 'Is dit belangrijk voor u?', choices: ['Ja', 'Beetje', 'Nee'] },
        { name: 'Gebeurt dit nu?', choices: ['Ja', 'Beetje', 'Nee', 'Weet ik niet'] },
        { name: 'Wie doet dit?', choices: ['Mijn kind', 'Samen', 'Ouders', 'School', 'Weet ik niet'] },
      ]);
    });

    it('draws the triangle from the dot of the pupil to those of parents and school, in the flow of the page', async () => {
      const { element } = await show();
      const who = element.shadowRoot!.querySelector('.who')!;
      const middle = (place: string) => {
        const { top, height } = who.querySelector(`.${place} .dot`)!.getBoundingClientRect();
        return top + height / 2;
      };
      const drawing = who.querySelector('.drawing')!;
      // What is out of the flow lands at the top of the first page when it is printed.
      expect(getComputedStyle(drawing).position).not.to.equal('absolute');
      const { top, bottom } = drawing.getBoundingClientRect();
      expect(top).to.be.closeTo(middle('pupil'), 3);
      expect(who.querySelector('svg')!.getBoundingClientRect().bottom).to.be.closeTo(bottom, 1);
      expect(bottom).to.be.closeTo(middle('school'), 3);
    });

    it('takes what is tapped in the triangle', async () => {
      const { page, element } = await show();
      page.spot('contact.1', 'school').click();
      page.importance('contact.1', 'partly').click();
      expect(own(element)).to.deep.equal({ 'contact.1': { importance: 'partly', who: 'school' } });
      page.spot('contact.1', 'together').click();
      expect(own(element)['contact.1']!.who).to.equal('together');
      expect(page.who('contact.1', 'school').checked).to.equal(false);
    });

    it('has the child at the top, parents and school at the bottom, together between them, and not sure below', async () => {
      const { page } = await show();
      const middle = (doer: Parameters<typeof page.spot>[1]) => {
        const { left, top, width, height } = page.spot('contact.1', doer).getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2), width, height };
      };
      const [pupil, together, parents, school, unsure] = [
        middle('pupil'),
        middle('together'),
        middle('parents'),
        middle('school'),
        middle('not-sure'),
      ];
      expect([pupil.x, together.x, unsure.x].map((x) => Math.abs(x - (parents.x + school.x) / 2) <= 1)).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(pupil.y < together.y && together.y < parents.y && parents.y < unsure.y).to.equal(true);
      expect(parents.x < together.x && parents.y === school.y).to.equal(true);
      // A finger needs 44 pixels.
      for (const { width, height } of [pupil, together, parents, school, unsure]) {
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('takes whether it happens, be it not to know, and nothing else of that statement', async () => {
      const { page, element } = await show();
      await page.choose(page.happens('contact.1', 'unknown'));
      expect(own(element)).to.deep.equal({ 'contact.1': { happens: 'unknown' } });
      await page.choose(page.happens('contact.1', 'no'));
      expect(own(element)).to.deep.equal({ 'contact.1': { happens: 'no' } });
      expect(page.progress).to.equal('0 van 4 ingevuld', 'there is nothing yet to lay side by side');
      await page.press('submit');
      expect(page.answers[0]).to.equal('Gebeurt dit nu? Nee');
    });

    it('takes back an answer and keeps its remark', async () => {
      const { page, element } = await show({
        value: roundOf({
          parents: draft({ 'contact.1': { importance: 'yes', who: 'pupil', happens: 'no', remark: 'Graag.' } }),
        }),
      });
      const heard = listen(element, 'input', 'change');
      await page.press('clear', 'contact.1');
      expect(own(element)).to.deep.equal({ 'contact.1': { remark: 'Graag.' } });
      expect(page.who('contact.1', 'pupil').checked).to.equal(false);
      expect(page.focused === page.importance('contact.1', 'yes')).to.equal(true);
      expect(heard.map(({ type }) => type)).to.deep.equal(['input', 'change']);
    });

    it('opens a field for a remark, and skips the statement again when nothing is left', async () => {
      const { page, element } = await show();
      await page.press('remark', 'contact.2');
      expect(page.focused === page.remark('contact.2')).to.equal(true);
      expect(page.button('remark', 'contact.2').getAttribute('aria-expanded')).to.equal('true');
      await page.type(page.remark('contact.2'), 'Liever appen.');
      expect(own(element)).to.deep.equal({ 'contact.2': { remark: 'Liever appen.' } });
      await page.type(page.remark('contact.2'), '');
      expect(own(element)).to.deep.equal({});
      expect(page.remark('contact.2').isConnected).to.equal(true);
    });

    it('sends native events after the value has changed, and says in which language was answered', async () => {
      const { page, element } = await show({}, { locale: 'en' });
      const heard: unknown[] = [];
      element.addEventListener('input', () => heard.push(element.value!.parties.parents));
      await page.choose(page.importance('rest.1', 'no'));
      expect(heard).to.deep.equal([{ language: 'en', answers: { 'rest.1': { importance: 'no' } } }]);
    });

    it('can be done with the keyboard alone', async () => {
      const { page, element } = await show();
      const submitted = listen(element, 'dh-expectations-submit');
      page.importance('contact.1', 'yes').focus();
      await pressKey(' ');
      await pressKey('ArrowRight');
      await pressKey('Tab');
      await pressKey(' ');
      await pressKey('Tab');
      await pressKey(' ');
      await pressKey('ArrowDown');
      expect(own(element)).to.deep.equal({ 'contact.1': { importance: 'partly', happens: 'yes', who: 'together' } });
      expect(getComputedStyle(page.button('clear', 'contact.1')).visibility).to.equal('visible');
      await pressKey('Tab');
      await pressKey('Enter');
      await page.settle();
      await sendKeys({ type: 'samen dus' });
      expect(own(element)['contact.1']!.remark).to.equal('samen dus');
      for (const step of ['1', '2']) {
        page.button('go', step).focus();
        await pressKey('Enter');
        await page.settle();
      }
      page.button('submit').focus();
      await pressKey('Enter');
      await page.settle();
      expect(submitted).to.have.lengthOf(1);
    });
  });

  describe('what can be done', () => {
    it('is asked of the school alone', async () => {
      const value = roundOf({ parents: draft(), school: draft(), pupil: draft() });
      const { page } = await show({ value, party: 'school' });
      expect(page.askedOf('contact.1')).to.deep.equal([
        'Is dit belangrijk voor u?',
        'Gebeurt dit nu?',
        'Kan de school dit doen?',
        'Wie doet dit?',
      ]);
      for (const party of ['parents', 'pupil'] as const) {
        await page.update({ party, value });
        expect(page.askedOf('contact.1')).to.have.lengthOf(3);
      }
    });

    it('has room for words on what can, on what cannot, or on both, and keeps what was written there', async () => {
      const { page, element } = await show({ value: roundOf({ school: draft() }), party: 'school' });
      const fields = () => [page.ability('can', 'contact.1') !== null, page.ability('cannot', 'contact.1') !== null];
      const ofSchool = () => element.value!.parties.school!.answers['contact.1'];
      expect(fields()).to.deep.equal([false, false]);
      await page.choose(page.canDo('contact.1', 'no'));
      expect(fields()).to.deep.equal([false, true]);
      await page.choose(page.canDo('contact.1', 'partly'));
      expect(fields()).to.deep.equal([true, true]);
      await page.type(page.ability('cannot', 'contact.1')!, 'In het weekend niet.');
      await page.choose(page.canDo('contact.1', 'yes'));
      expect(fields()).to.deep.equal([true, true]);
      await page.type(page.ability('can', 'contact.1')!, 'Elke dag.');
      expect(ofSchool()).to.deep.equal({ canDo: 'yes', can: 'Elke dag.', cannot: 'In het weekend niet.' });
      await page.type(page.ability('cannot', 'contact.1')!, ' ');
      expect(ofSchool()).to.deep.equal({ canDo: 'yes', can: 'Elke dag.' });
      expect(page.labelOf(page.ability('can', 'contact.1')!)).to.equal('Wat kan de school wel?');
      await page.press('submit');
      expect(page.answers[0]).to.equal('Kan de school dit doen? Ja');
      expect(page.text).to.contain('Dit kan wel: Elke dag.');
    });
  });

  describe('an open round', () => {
    const answer = { importance: 'yes', who: 'together', happens: 'no', canDo: 'partly', can: 'Elke week.' } as const;
    const held = (parties: ExpectationsRound['parties']): ExpectationsRound => ({ ...roundOf(parties), mode: 'open' });
    const ready = {
      ...handedIn({ 'contact.1': { ...answer, cannot: 'Elke dag niet.', remark: 'Graag.' } }),
      language: 'fy',
    };

    it('lets the family read with each statement what the school answered, before it answers itself', async () => {
      const value = held({ parents: draft(), school: ready, pupil: draft() });
      const { page, element } = await show({ value });
      expect(page.ofSchool[0]).to.equal(
        'School Belangrijk? Ja Wie doet dit? Samen Gebeurt dit nu? Nee Kan de school dit doen? Voor een deel Dit kan wel: Elke week. Dit kan niet: Elke dag niet. Graag.',
      );
      expect(page.ofSchool[1]).to.equal('School: niet gezegd');
      expect(page.note).to.contain('De school begint: u leest hier eerst wat de school invulde.');
      expect(page.note).not.to.contain('Tot die tijd ziet u ook niets van elkaar.');
      expect([...element.shadowRoot!.querySelectorAll('q')].map(({ lang }) => lang)).to.deep.equal(['fy', 'fy', 'fy']);
      await page.choose(page.importance('contact.1', 'no'));
      expect(own(element)).to.deep.equal({ 'contact.1': { importance: 'no' } });
      await page.update({ party: 'pupil', value });
      expect(page.ofSchool).to.have.lengthOf(4);
      expect(page.note).to.contain('Jij mag er heel anders over denken.');
      expect(page.text).not.to.match(/\b(u|uw)\b/i);
    });

    it('has nothing of another home or the pupil, and nothing for the school of who was first', async () => {
      const secret = handedIn(schoolAnswers);
      const value = held({ parents: draft(), 'parents-2': secret, school: ready, pupil: secret });
      const { page, element } = await show({ value });
      expect(page.everything + JSON.stringify(element.value)).not.to.contain(SECRET);
      await page.update({ party: 'school', value: held({ parents: secret, school: draft() }) });
      expect(page.everything + JSON.stringify(element.value)).not.to.contain(SECRET);
      expect(page.ofSchool).to.deep.equal([]);
    });

    it('tells the family of a school that is not ready, and lets it answer anyway', async () => {
      const value = held({ parents: draft(), school: draft(schoolAnswers) });
      const { page, element } = await show({ value });
      expect(page.note).to.contain('De school begint en is nog niet klaar.');
      expect(page.ofSchool).to.deep.equal([]);
      expect(page.everything + JSON.stringify(element.value)).not.to.contain(SECRET);
      await page.choose(page.importance('contact.1', 'no'));
      await page.press('submit');
      expect(element.matches(':state(submitted)')).to.equal(true);
    });

    it('tells the school that it goes first', async () => {
      const { page } = await show({ value: held({ parents: draft(), school: draft() }), party: 'school' });
      expect(page.note).to.contain('Zodra u inlevert, lezen zij dit, ook voor ze zelf invullen.');
    });
  });

  describe('step by step', () => {
    it('shows one theme at a time, with the focus on its heading', async () => {
      const { page } = await show();
      expect(page.headings).to.deep.equal(['Thema 1 van 2Contact houden']);
      expect(page.statements).to.deep.equal(['Elkaar bellen.', 'Op tijd antwoorden.']);
      await page.press('go', '1');
      expect(page.headings).to.deep.equal(['Thema 2 van 2Rust thuis']);
      expect(page.focused!.textContent).to.contain('Rust thuis');
      await page.press('go', '0');
      expect(page.focused!.textContent).to.contain('Contact houden');
    });

    it('goes on at the first theme with an open statement when it is loaded again, and stays there while one answers', async () => {
      const both = { importance: 'yes', who: 'school' } as const;
      const given = { ...open.parties.parents!, answers: { 'contact.1': both, 'contact.2': both } };
      const value = { ...open, parties: { ...open.parties, parents: given } };
      const { page, element } = await show({ value });
      expect(page.headings).to.deep.equal(['Thema 2 van 2Rust thuis']);
      await page.press('go', '0');
      element.value = { ...element.value!, revision: 9 };
      await page.settle();
      expect(page.headings, 'nobody is taken away').to.deep.equal(['Thema 1 van 2Contact houden']);
    });

    it('counts what is filled in, in a place that is read aloud', async () => {
      const { page } = await show();
      expect(page.progress).to.equal('0 van 4 ingevuld');
      await page.choose(page.who('contact.1', 'not-sure'));
      expect(page.progress).to.equal('0 van 4 ingevuld, en 1 voor een deel');
      expect(page.overview).to.contain('Bij 1 daarvan ontbreekt één deel');
      await page.choose(page.importance('contact.1', 'yes'));
      expect(page.progress).to.equal('1 van 4 ingevuld');
      expect(page.overview).not.to.contain('ontbreekt');
    });

    it('ends with an overview that leads back, where skipping is fine', async () => {
      const { page } = await show();
      await page.choose(page.who('contact.1', 'parents'));
      await page.choose(page.importance('contact.1', 'yes'));
      await page.press('go', '1');
      await page.press('go', '2');
      expect(page.headings).to.deep.equal(['Nakijken']);
      expect(page.overview).to.contain('3 vragen zijn nog open. Dat mag zo blijven.');
      expect(page.overview).to.match(/Contact houden 1 van 2.*Rust thuis 0 van 2/);
      await page.press('go', '0');
      expect(page.headings).to.deep.equal(['Thema 1 van 2Contact houden']);
    });

    it('says so when nothing is open, and when one thing is', async () => {
      const answer = { importance: 'yes', who: 'together' } as const;
      const three = { 'contact.1': answer, 'contact.2': answer, 'rest.1': answer };
      const { page } = await show({ value: roundOf({ parents: draft(three) }) });
      expect(page.overview).to.contain('1 vraag is nog open.');
      await page.choose(page.who('rest.2', 'school'));
      await page.choose(page.importance('rest.2', 'no'));
      expect(page.overview).to.contain('Alles is ingevuld.');
    });

    it('shows all themes and the end on one page when asked', async () => {
      const { page } = await show({ view: 'page' });
      expect(page.headings).to.deep.equal(['Contact houden', 'Rust thuis', 'Nakijken']);
      expect(page.statements).to.have.lengthOf(4);
    });

    it('asks the twenty-four of our bank in eight themes', async () => {
      const value = startRound({ id: 'r', schoolYear: '2026-2027' });
      const { page } = await show({ value, view: 'page' });
      expect(page.statements).to.deep.equal(expectationBank.statements.map(({ text }) => (text as { nl: string }).nl));
      expect(page.headings).to.have.lengthOf(9);
    });
  });

  describe('handing in', () => {
    it('gives the answers with the moment, says thanks, and lets nothing change any more', async () => {
      const { page, element } = await show();
      const heard = listen(element, 'dh-expectations-submit') as ExpectationsSubmitEvent[];
      await page.choose(page.who('contact.1', 'pupil'));
      await page.press('submit');
      const answers = {
        language: 'nl',
        answers: { 'contact.1': { who: 'pupil' } },
        submittedAt: '2026-09-09T09:00:00.000Z',
      };
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]!.answers).to.deep.equal(answers);
      expect(heard[0]!.party).to.equal('parents');
      expect(element.value!.parties.parents).to.deep.equal(answers);
      expect(page.radios).to.deep.equal([]);
      expect(page.answers).to.deep.equal(['Wie doet dit? Mijn kind', 'Overgeslagen', 'Overgeslagen', 'Overgeslagen']);
      expect(page.focused === page.thanks).to.equal(true);
      expect(page.thanks!.textContent).to.contain('Dank u wel.');
      expect(element.matches(':state(submitted)')).to.equal(true);
    });

    it('is not possible without any answer, which would show the answers of the other for none', async () => {
      const { page, element } = await show({ view: 'page' });
      expect(page.has('submit')).to.equal(false);
      expect(page.overview).to.contain('U vulde nog niets in. Met minstens één antwoord kunt u inleveren.');
      await page.choose(page.who('contact.1', 'pupil'));
      expect(page.has('submit')).to.equal(true);
      await page.press('clear', 'contact.1');
      expect(page.has('submit')).to.equal(false);
      expect(element.value!.parties.parents!.submittedAt).to.equal(undefined);
    });

    it('stays handed in when the page gives back what it had before', async () => {
      const { page, element } = await show();
      await page.choose(page.who('contact.1', 'pupil'));
      await page.press('submit');
      await page.update({ value: structuredClone(open) });
      expect(element.matches(':state(submitted)')).to.equal(true);
    });

    it('is handed in from the start when it was so before', async () => {
      const { page } = await show({ value: roundOf({ parents: handedIn({ 'rest.1': { importance: 'partly' } }) }) });
      expect(page.answers[2]).to.equal('Is dit belangrijk voor u? Beetje');
      expect(page.has('submit')).to.equal(false);
    });
  });

  describe('filling in again', () => {
    const choice = { of: '2026-09-08T18:30:00Z', at: '2026-10-01T10:00:00Z', agrees: true };
    const first = { importance: 'yes', who: 'school', remark: 'Graag.' } as const;
    const parents = { ...handedIn({ 'contact.1': first }), reopening: { parents: choice } };
    const reopened = roundOf({ parents, school: { ...draft(schoolAnswers), reopening: { parents: choice } } });

    it('quotes what was written first only once other words stand in the field', async () => {
      const again = { language: 'nl', answers: { 'contact.1': { ...first, remark: 'Liever niet.' } } };
      const { page } = await show({
        value: { ...reopened, parties: { ...reopened.parties, parents: { ...parents, again } } },
      });
      expect(page.first[0]).to.equal('Eerst: Ja, School “Graag.”');
    });

    it('begins with what was handed in, which stays beside it and in the data', async () => {
      const { page, element } = await show({ value: reopened });
      expect(page.importance('contact.1', 'yes').checked).to.equal(true);
      expect(page.first[0]).to.equal('Eerst: Ja, School');
      expect(page.note).to.contain('U vult opnieuw in.');
      await page.choose(page.importance('contact.1', 'no'));
      expect(own(element)).to.deep.equal({ 'contact.1': first });
      expect(element.value!.parties.parents!.again).to.deep.equal({
        language: 'nl',
        answers: { 'contact.1': { ...first, importance: 'no' } },
      });
      const heard = listen(element, 'dh-expectations-submit') as ExpectationsSubmitEvent[];
      await page.press('submit');
      expect(heard[0]!.answers).to.deep.equal({
        language: 'nl',
        answers: { 'contact.1': { ...first, importance: 'no' } },
        submittedAt: '2026-09-09T09:00:00.000Z',
      });
      expect(page.radios).to.deep.equal([]);
      // Giving back what it had loses nothing; what the server made of it is taken.
      await page.update({ value: structuredClone(reopened) });
      expect(element.matches(':state(submitted)')).to.equal(true);
      const change = { party: 'parents', before: parents, answers: element.value!.parties.parents! } as const;
      await page.update({ value: mergeRound(reopened, change, { now: NOW }) });
      expect(own(element)).to.deep.equal({ 'contact.1': { ...first, importance: 'no' } });
      expect(element.value!.parties.parents!.earlier!.map(({ answers }) => answers)).to.deep.equal([
        { 'contact.1': first },
      ]);
    });

    it('can be left again from where it is filled in', async () => {
      const { page, element } = await show({ value: reopened });
      const heard = listen(element, 'dh-expectations-choose') as ExpectationsChooseEvent[];
      await page.press('withdraw', 'parents');
      expect(heard[0]!.choice).to.deep.equal({ kind: 'reopening', about: 'parents', agrees: undefined });
      expect(own(element)).to.deep.equal({ 'contact.1': first });
    });

    it('needs both, which is said once both have handed in', async () => {
      const said = async (school: PartyAnswers) => {
        const { element } = await show({ value: roundOf({ parents: handedIn({ 'contact.1': first }), school }) });
        const { textContent } = element.shadowRoot!.querySelector('[part=reopening]')!;
        expect(textContent).to.include('Ik wil opnieuw invullen');
        return textContent;
      };
      expect(await said(draft())).to.not.include('allebei');
      expect(await said(handedIn(schoolAnswers))).to.include('Antwoorden gaan weer open als u dat allebei wilt.');
    });

    it('is asked of a school that has not handed in, in its form', async () => {
      const asked = roundOf({ parents, school: draft() });
      const { page, element } = await show({ value: asked, party: 'school' });
      expect(page.turns).to.deep.equal(['Ouders: ingevuld op di 8 september. Nu bent u aan de beurt.']);
      const heard = listen(element, 'dh-expectations-choose') as ExpectationsChooseEvent[];
      await page.press('reopen', 'parents');
      expect(heard[0]!.choice).to.deep.equal({ kind: 'reopening', about: 'parents', agrees: true });
      expect(heard[0]!.answers).to.deep.equal(element.value!.parties.school);
      expect(heard[0]!.answers.reopening!.parents!.of).to.equal(choice.of);
    });
  });

  it('says of a round that the school removed nothing of who will read it', async () => {
    const parents = { ...draft(), answers: { 'contact.1': { importance: 'yes' } } } as const;
    const { page } = await show({ value: roundOf({ parents }), view: 'page', readonly: true });
    expect(page.note).to.contain('leest straks ook: de school.');
    await page.update({ value: { ...roundOf({ parents }), keptFor: ['parents'] } });
    expect(page.note).to.equal('');
    expect(page.answers[0]).to.contain('Ja');
  });

  describe('what is typed while another window hands in', () => {
    const stored = roundOf({ parents: handedIn({ 'contact.1': { remark: 'Samen' } }), school: draft() });

    it('stays in sight beside what was handed in, with the focus there, and is in the value', async () => {
      const { page, element } = await show({ value: roundOf({ parents: draft(), school: draft() }) });
      await page.press('remark', 'contact.1');
      page.remark('contact.1').focus();
      await sendKeys({ type: 'Liever vrijdag' });
      expect(page.unsent === null).to.equal(true);
      page.importance('contact.1', 'yes').focus();
      await page.update({ value: stored });
      expect(page.answers[0]).to.equal('');
      expect(page.unsent!.textContent).to.contain('Liever vrijdag');
      expect(page.unsent!.textContent).to.contain('Wilt u dit toch inleveren?');
      expect(page.focused === page.unsent).to.equal(true);
      expect(own(element)).to.deep.equal({ 'contact.1': { remark: 'Samen' } });
      expect(element.value!.parties.parents!.unsent).to.deep.equal({ 'contact.1': { remark: 'Liever vrijdag' } });
      expect(page.has('take')).to.equal(false);
    });

    it('is told what happened in place of what was said before, and nothing of that once the field is left', async () => {
      const choice = { of: '2026-09-08T18:30:00Z', at: '2026-10-01T10:00:00Z', agrees: true };
      const parents = { ...handedIn({ 'contact.1': { importance: 'yes' } }), reopening: { parents: choice } } as const;
      const reopened = roundOf({ parents, school: { ...draft(schoolAnswers), reopening: { parents: choice } } });
      const again = {
        language: 'nl',
        answers: { 'contact.1': { importance: 'no' } },
        submittedAt: NOW.toISOString(),
      } as const;
      const { page, element } = await show({ value: reopened });
      const part = (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
      expect(page.note).to.include('U vult opnieuw in.');
      await page.press('remark', 'contact.1');
      const field = page.remark('contact.1');
      field.focus();
      const change = { party: 'parents', before: parents, answers: { ...parents, again } } as const;
      await page.update({ value: mergeRound(reopened, change, { now: NOW }) });
      await sendKeys({ type: 'Nog iets' });
      await page.settle();
      expect(page.focused === field, 'the field stays').to.equal(true);
      expect(field.value).to.equal('Nog iets');
      expect(part('elsewhere')!.textContent).to.include('Uw antwoorden zijn ingeleverd in een ander venster.');
      expect(part('elsewhere')!.checkVisibility()).to.equal(true);
      expect(part('note')?.checkVisibility() ?? false).to.equal(false);
      field.blur();
      await page.settle();
      await page.settle();
      expect(part('elsewhere')!.checkVisibility()).to.equal(false);
      expect(part('thanks')).to.not.equal(null);
    });

    it('goes on in its field until that is left, and is not handed in', async () => {
      const { page, element } = await show({ value: roundOf({ parents: draft(), school: draft() }) });
      await page.press('remark', 'contact.1');
      const field = page.remark('contact.1');
      field.focus();
      await page.update({ value: stored });
      expect(page.focused === field).to.equal(true);
      await sendKeys({ type: 'Op vrijdag' });
      await page.settle();
      expect([page.focused === field, field.value]).to.deep.equal([true, 'Op vrijdag']);
      expect(own(element)).to.deep.equal({ 'contact.1': { remark: 'Samen' } });
      expect(element.value!.parties.parents!.unsent).to.deep.equal({ 'contact.1': { remark: 'Op vrijdag' } });
      await page.update({ value: structuredClone(element.value!) });
      expect(page.focused === field).to.equal(true);
      field.blur();
      await page.settle();
      await page.settle();
      expect(field.isConnected).to.equal(false);
      expect(page.unsent!.textContent).to.contain('Op vrijdag');
      expect(element.value!.parties.parents!.submittedAt).to.equal(stored.parties.parents!.submittedAt);
    });

    it('is put in the answer once the answers are open again, and nothing of either goes', async () => {
      const choice = { of: '2026-09-08T18:30:00Z', at: '2026-10-01T10:00:00Z', agrees: true };
      const unsent = { 'contact.1': { importance: 'no', remark: 'Op vrijdag' }, 'rest.1': { who: 'pupil' } } as const;
      const parents = { ...stored.parties.parents!, unsent, reopening: { parents: choice } };
      const { page, element } = await show({
        value: roundOf({ parents, school: { ...draft(), reopening: { parents: choice } } }),
      });
      await page.press('take', 'contact.1');
      expect(element.value!.parties.parents!.again!.answers).to.deep.equal({
        'contact.1': { importance: 'no', remark: 'Samen\nOp vrijdag' },
      });
      expect(page.focused === page.importance('contact.1', 'yes')).to.equal(true);
      await page.press('take', 'rest.1');
      expect(element.value!.parties.parents!.again!.answers['rest.1']).to.deep.equal({ who: 'pupil' });
      expect(element.value!.parties.parents!.unsent).to.equal(undefined);
      expect(page.unsent === null).to.equal(true);
      expect(page.headings).to.include('Thema 2 van 2 Rust thuis'.replace('Thema 2 van 2 ', 'Thema 2 van 2'));
    });
  });

  describe('what is typed', () => {
    it('is in the value at every key, blanks stay in the field, and nothing moves the caret', async () => {
      const { page, element } = await show();
      await page.press('remark', 'contact.1');
      const field = page.remark('contact.1');
      field.focus();
      const heard: (string | undefined)[] = [];
      element.addEventListener('input', () => heard.push(own(element)['contact.1']?.remark));
      await sendKeys({ type: ' op' });
      expect(heard).to.deep.equal([undefined, ' o', ' op']);
      field.setSelectionRange(0, 3);
      await sendKeys({ type: ' ' });
      await page.settle();
      expect([field.value, own(element)['contact.1']]).to.deep.equal([' ', undefined]);
      await sendKeys({ type: 'abc' });
      field.setSelectionRange(2, 2);
      await sendKeys({ type: 'x' });
      await page.update({ value: structuredClone(open) });
      await page.update({ value: { ...structuredClone(open), parties: { ...open.parties, pupil: handedIn() } } });
      expect([field.value, field.selectionStart, page.focused === field]).to.deep.equal([' axbc', 3, true]);
      expect(own(element)['contact.1']!.remark).to.equal(' axbc');
    });
  });

  describe('what others said', () => {
    const leaks = (page: ExpectationsFormPage) =>
      `${page.everything}${JSON.stringify(page.element.value)}`.includes(SECRET);

    it('is nowhere before both have handed in, even when the page gives it', async () => {
      const { page, element } = await show({ value: roundOf({ parents: draft(), school: handedIn(schoolAnswers) }) });
      expect(leaks(page)).to.equal(false);
      expect(element.value!.parties.school!.answers).to.deep.equal({});
      await page.choose(page.who('contact.1', 'pupil'));
      await page.press('submit');
      expect(leaks(page)).to.equal(false);
    });

    it('does not come back when another party takes over the screen', async () => {
      const { page, element } = await show();
      await page.press('remark', 'contact.1');
      await page.type(page.remark('contact.1'), 'alleen voor ons');
      await page.update({ party: 'school' });
      expect(page.everything).not.to.contain('alleen voor ons');
      expect(JSON.stringify(element.value)).not.to.contain('alleen voor ons');
      await page.update({ party: 'parents' });
      expect(JSON.stringify(element.value)).not.to.contain('alleen voor ons');
    });

    it('is there for who may see it: both have handed in', async () => {
      const { element } = await show({ value: roundOf({ parents: handedIn(), school: handedIn(schoolAnswers) }) });
      expect(element.value!.parties.school!.answers).to.deep.equal(schoolAnswers);
    });

    it('is explained at the top', async () => {
      const { page } = await show();
      expect(page.note).to.contain('Dat kan pas als u allebei hebt ingeleverd.');
    });

    it('is explained by who hands in, not as for two, when three take part', async () => {
      const all = { parents: draft(), school: draft(), pupil: draft() };
      for (const party of ['parents', 'school', 'pupil'] as const) {
        const { page } = await show({ value: roundOf(all), party });
        expect(page.note).not.to.contain('allebei');
        expect(page.note).to.contain('Wie zelf nog niet heeft ingeleverd, ziet ook dan niets van een ander.');
      }
    });

    it('says who will read it, at the top and with each remark', async () => {
      const all = { parents: draft(), school: draft(), pupil: draft() };
      const { page } = await show({ value: roundOf(all) });
      expect(page.note).to.contain('lezen straks ook: de school en uw kind.');
      await page.press('remark', 'contact.1');
      expect(page.labelOf(page.remark('contact.1'))).to.equal(
        'Wat wilt u hierover zeggen? Dit lezen ook: de school en uw kind.',
      );
      await page.update({ party: 'pupil', value: roundOf(all) });
      expect(page.note).to.contain('Wat je hier invult en opschrijft, lezen straks ook: je ouders en de school.');
      await page.update({ party: 'school', value: roundOf(all) });
      expect(page.note).to.contain('lezen straks ook: de ouders en de leerling.');
      await page.update({ party: 'school', value: roundOf({ parents: draft(), school: draft() }) });
      expect(page.note).to.contain('leest straks ook: de ouders.');
    });

    it('names the other household among them only when both chose so, and as the page calls it', async () => {
      const partyNames = { parents: 'Nadia', 'parents-2': 'Joost en Merel' };
      const homes = (openHousehold: boolean) =>
        roundOf({
          parents: { ...draft(), openHousehold },
          'parents-2': { ...draft(), openHousehold: true },
          school: draft(),
          pupil: draft(),
        });
      const { page } = await show({ value: homes(false), partyNames });
      expect(page.note).to.contain('lezen straks ook: de school en uw kind.');
      expect(page.text).to.contain('Anders lezen alleen de school en uw kind wat u invult.');
      await page.update({ value: homes(true) });
      expect(page.note).to.contain('lezen straks ook: Joost en Merel, de school en uw kind.');
      // Who takes it back reads so at once.
      await page.choose(page.openHousehold!);
      expect(page.note).to.contain('lezen straks ook: de school en uw kind.');
      await page.update({ party: 'pupil', value: homes(false) });
      expect(page.note).to.contain('lezen straks ook: Nadia, Joost en Merel en de school.');
    });
  });

  describe('data', () => {
    it('loses nothing that was filled in when the same round is set again', async () => {
      const { page, element } = await show();
      await page.choose(page.who('contact.1', 'school'));
      await page.press('remark', 'contact.2');
      await page.type(page.remark('contact.2'), 'Acht uur.');
      page.remark('contact.2').focus();
      await page.update({ value: structuredClone(open) });
      await page.update({ value: element.value });
      expect(own(element)).to.deep.equal({ 'contact.1': { who: 'school' }, 'contact.2': { remark: 'Acht uur.' } });
      expect(page.remark('contact.2').value).to.equal('Acht uur.');
      expect(page.focused === page.remark('contact.2')).to.equal(true);
    });

    it('starts afresh with another round, and after nothing', async () => {
      const { page, element } = await show();
      await page.choose(page.who('contact.1', 'school'));
      await page.update({ value: roundOf({ parents: draft() }, '2027-2028') });
      expect(own(element)).to.deep.equal({});
      await page.choose(page.who('contact.1', 'school'));
      element.value = undefined;
      await page.update({ value: roundOf({ parents: draft() }, '2027-2028') });
      expect(own(element)).to.deep.equal({});
      expect(page.who('contact.1', 'school').checked).to.equal(false);
    });

    it('says so while there is none', async () => {
      const { page, element } = await show({ value: undefined });
      expect(element.value).to.equal(undefined);
      expect(page.text).to.equal('Er is nog niets om in te vullen.');
    });

    it('refuses what it cannot use, with a reason, and keeps what was filled in', async () => {
      const { page, element } = await show();
      await page.choose(page.who('contact.1', 'school'));
      const heard = listen(element, 'dh-error');
      await page.update({ value: { ...open, schoolYear: 'dit jaar' } as unknown as ExpectationsRound });
      expect(heard).to.have.lengthOf(1);
      expect(page.error).to.contain('schoolYear');
      expect(page.error).to.contain('Schrijf een schooljaar als 2026-2027');
      expect(element.matches(':state(error)')).to.equal(true);
      expect(own(element)).to.deep.equal({ 'contact.1': { who: 'school' } });
      await page.update({ value: open });
      expect(page.error).to.equal('');
    });

    it('takes a statement with any name', async () => {
      const odd = 'constructor:x"]';
      const value: ExpectationsRound = {
        ...roundOf({ parents: draft() }),
        statements: [
          { id: odd, theme: 'toString', text: 'Vreemd' },
          { id: 'constructor', theme: 'toString', text: 'Ook' },
        ],
      };
      const { page, element } = await show({ value, view: 'page' });
      expect(page.progress).to.equal('0 van 2 ingevuld');
      await page.choose(page.radios.find(({ value: doer }) => doer === 'together')!);
      expect(own(element)).to.deep.equal({ [odd]: { who: 'together' } });
    });

    it('shows answers as text when readonly', async () => {
      const value = roundOf({ parents: draft({ 'contact.1': { importance: 'no', who: 'together', remark: 'Hoi' } }) });
      const { page } = await show({ value, readonly: true });
      expect(page.radios).to.deep.equal([]);
      expect(page.answers[0]).to.equal('Is dit belangrijk voor u? Nee; Wie doet dit? Samen');
      expect(page.text).to.contain('Hoi');
      expect(page.has('submit')).to.equal(false);
    });

    it('has nothing to press when readonly, also of what was handed in', async () => {
      const value = roundOf({ parents: handedIn({ 'contact.1': { who: 'together', remark: 'Hoi' } }) });
      const { page, element } = await show({ value });
      expect(element.shadowRoot!.querySelector('button')).to.not.equal(null);
      await page.update({ readonly: true });
      expect(page.text).to.contain('Hoi');
      expect(element.shadowRoot!.querySelector('button')).to.equal(null);
    });

    it('sends nothing on the page’s own changes', async () => {
      const { page, element } = await show();
      const heard = listen(element, 'input', 'change', 'dh-expectations-submit', 'dh-error');
      await page.update({ value: roundOf({ parents: handedIn({ 'rest.1': { who: 'pupil' } }) }) });
      await page.update({ view: 'page', party: 'pupil', readonly: true });
      expect(heard).to.deep.equal([]);
    });
  });

  describe('for whom', () => {
    it('speaks to a pupil as a child', async () => {
      const { page } = await show({ party: 'pupil', value: roundOf({ pupil: draft() }) });
      expect(page.questions('contact.1')).to.deep.equal([
        { name: 'Is dit belangrijk voor jou?', choices: ['Ja', 'Beetje', 'Nee'] },
        { name: 'Gebeurt dit nu?', choices: ['Ja', 'Beetje', 'Nee', 'Weet ik niet'] },
        { name: 'Wie doet dit?', choices: ['Ik', 'Samen', 'Mijn ouders', 'School', 'Weet ik niet'] },
      ]);
      expect(page.text).not.to.match(/\b(u|uw)\b/i);
      await page.update({ view: 'page', value: startRound({ id: 'r', schoolYear: '2026-2027', parties: ['pupil'] }) });
      expect(page.statements[4]).to.equal('Snel zeggen dat je ergens mee zit, ook als je nog niet weet wat het is.');
      expect(page.text).not.to.match(/\b(u|uw|het kind|de leerling)\b/i);
      await page.choose(page.who('contact.1', 'pupil'));
      await page.press('submit');
      expect(page.text).to.contain('Dank je wel.');
      expect(page.text).not.to.match(/\b(u|uw)\b/i);
    });

    it('speaks to the school of the pupil and the parents', async () => {
      const { page } = await show({ party: 'school', value: roundOf({ school: draft() }) });
      expect(page.questions('contact.1').at(-1)!.choices).to.deep.equal([
        'Leerling',
        'Samen',
        'Ouders',
        'School',
        'Weet ik niet',
      ]);
    });

    it('takes a second household as a party of its own', async () => {
      const { page, element } = await show({
        party: 'parents-2',
        value: roundOf({ ...open.parties, 'parents-2': draft() }),
      });
      await page.choose(page.who('contact.1', 'pupil'));
      expect(element.value!.parties['parents-2']!.answers).to.deep.equal({ 'contact.1': { who: 'pupil' } });
      expect(element.value!.parties.parents === undefined).to.equal(true);
      expect(page.openHousehold!.checked).to.equal(false);
      await page.update({ view: 'page' });
      expect(page.openHousehold!.checkVisibility({ opacityProperty: true })).to.equal(true);
      await page.choose(page.openHousehold!);
      expect(element.value!.parties['parents-2']!.openHousehold).to.equal(true);
    });

    it('reads in English, the statements too', async () => {
      const { page } = await show({}, { locale: 'en' });
      expect(page.statements[0]).to.equal('Calling each other.');
      expect(page.questions('contact.1').at(-1)!.name).to.equal('Who does this?');
    });

    it('takes a language of the page, and changes it without losing anything', async () => {
      const texts = { tr: { 'expectations.form.who': 'Bunu kim yapar?', 'expectations.doer.together': 'Birlikte' } };
      const { page, element, around } = await show({}, { texts });
      await page.choose(page.who('contact.1', 'together'));
      Object.assign(around, { locale: 'tr' });
      await page.settle();
      await page.settle();
      const question = page.questions('contact.1').at(-1)!;
      expect(question.name).to.equal('Bunu kim yapar?');
      expect(question.choices[1]).to.equal('Birlikte');
      expect(page.who('contact.1', 'together').checked).to.equal(true);
      expect(own(element)).to.deep.equal({ 'contact.1': { who: 'together' } });
    });

    it('has room at 280 pixels, in both ways of showing', async () => {
      const value = startRound({ id: 'r', schoolYear: '2026-2027' });
      const { page, element } = await show({ value });
      element.style.inlineSize = '280px';
      for (const view of ['themes', 'page'] as const) {
        await page.update({ view });
        expect(page.overflowing).to.deep.equal([]);
      }
    });
  });
});
