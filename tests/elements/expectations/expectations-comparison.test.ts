import '@driehoek/elements/expectations/define';
import type { ExpectationsComparisonElement } from '@driehoek/elements/expectations';
import type { ProviderElement } from '@driehoek/elements/provider';
import {
  type ExpectationsRound,
  type ExpectationStatement,
  isReopened,
  mergeRound,
  type RoundParty,
} from '@driehoek/sdk/expectations';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { onPaper } from '../on-paper.js';
import { ExpectationsComparisonPage } from './expectations-comparison.page.js';
import { draft, handedIn, roundOf, schoolAnswers, SECRET } from './rounds.js';

const both = roundOf({
  parents: handedIn({
    'contact.1': { importance: 'yes', who: 'together' },
    'contact.2': { importance: 'partly', who: 'school', remark: 'Binnen een dag.' },
    'rest.1': { importance: 'yes', who: 'parents' },
  }),
  school: {
    ...handedIn({
      'contact.1': { importance: 'yes', who: 'together' },
      'contact.2': { importance: 'partly', who: 'together' },
      'rest.1': { importance: 'no', who: 'parents' },
    }),
    language: 'fy',
  },
  pupil: handedIn({ 'rest.1': { who: 'pupil', remark: 'Ik kan dat zelf.' } }),
});

async function show(options: Partial<ExpectationsComparisonElement> = {}, provider: Partial<ProviderElement> = {}) {
  const around = await fixture<ProviderElement>(html`<dh-provider></dh-provider>`);
  Object.assign(around, provider);
  const element = Object.assign(document.createElement('dh-expectations-comparison'), { value: both, ...options });
  const page = new ExpectationsComparisonPage(element);
  around.append(element);
  await page.settle();
  return { page, element };
}

describe('dh-expectations-comparison', () => {
  describe('before both sides are ready', () => {
    const waiting = roundOf({
      parents: handedIn({ 'contact.1': { importance: 'yes', who: 'parents' } }),
      school: draft(schoolAnswers),
    });

    it('says who has not handed in yet, and nothing else', async () => {
      const { page, element } = await show({ value: waiting });
      expect(page.headings).to.deep.equal(['Onze verwachtingen naast elkaar 2026–2027', 'We zijn nog niet compleet']);
      expect(page.waiting).to.match(/Nog niet ingeleverd School Ingeleverd Ouders$/);
      expect(page.text).not.to.contain('Elkaar bellen');
      expect(element.matches(':state(waiting)')).to.equal(true);
    });

    it('has nothing of what the other says, not even in its data', async () => {
      const { page, element } = await show({ value: waiting });
      expect(page.everything + JSON.stringify(element.value)).not.to.contain(SECRET);
    });

    it('seals the earlier round too', async () => {
      const { element } = await show({ earlier: waiting });
      expect(JSON.stringify(element.earlier)).not.to.contain(SECRET);
    });

    it('shows nothing to a party that has not handed in, even when all others have', async () => {
      const value = { ...both, parties: { ...both.parties, pupil: draft() } };
      const { page, element } = await show({ value, party: 'pupil' });
      expect(page.waiting).to.contain('Nog niet ingeleverd Jij');
      expect(JSON.stringify(element.value)).not.to.contain('Binnen een dag.');
    });

    it('does not wait for a pupil or a second household between the others', async () => {
      const value = { ...both, parties: { ...both.parties, pupil: draft(), 'parents-2': draft() } };
      const { page } = await show({ value });
      expect(page.waiting).to.equal('');
      expect(page.text).to.contain('Nog niet ingeleverd: Leerling');
      await page.update({ party: 'school' });
      expect(page.waiting).to.equal('');
      await page.update({ value, household: 'parents-2' });
      expect(page.waiting).to.contain('Nog niet ingeleverd Ouders, tweede huis');
    });

    it('says whose turn it is, since when', async () => {
      const { page } = await show({ value: waiting });
      expect(page.turns).to.deep.equal(['Nog niet klaar: School. U wacht sinds di 8 september.']);
      await page.update({ value: waiting, party: 'school' });
      expect(page.turns).to.deep.equal(['Ouders: ingevuld op di 8 september. Nu bent u aan de beurt.']);
    });
  });

  describe('side by side', () => {
    it('starts with what is shared, then what to talk about, then what was not said', async () => {
      const { page } = await show();
      expect(page.headings).to.deep.equal([
        'Onze verwachtingen naast elkaar 2026–2027',
        'Dit delen we',
        'Hier gaan we over praten',
        'Nog niet gezegd',
      ]);
      expect(page.together).to.deep.equal([['Elkaar bellen.', 'Samen', 'Ja']]);
      expect(page.silent).to.deep.equal(['Rustig lezen.']);
    });

    it('talks first about what matters most to anybody', async () => {
      const { page } = await show();
      expect(page.toDiscuss).to.deep.equal(['Op tijd slapen.', 'Op tijd antwoorden.']);
    });

    it('puts each party on the place that it chose, and says the same in words', async () => {
      const { page } = await show();
      expect(page.rows(0)).to.deep.equal([
        ['Ouders', 'Ja', 'Ouders'],
        ['Leerling', 'niet gezegd', 'Leerling'],
        ['School', 'Nee', 'Ouders'],
      ]);
      expect(page.chosenPlaces(0)).to.deep.equal(['Leerling', 'Ouders']);
      expect(page.marks(0)).to.equal(3);
      expect(page.textOfItem(0)).to.contain('Om te bespreken: hoe belangrijk het is en wie het doet');
      expect(page.rows(1)).to.deep.equal([
        ['Ouders', 'Beetje', 'School'],
        ['School', 'Beetje', 'Samen'],
      ]);
      expect(page.textOfItem(1)).to.contain('Om te bespreken: wie het doet');
    });

    it('gives each remark in the language of who made it', async () => {
      const { page } = await show();
      expect(page.remarks).to.deep.equal([
        { text: 'Leerling: Ik kan dat zelf.', language: 'nl' },
        { text: 'Ouders: Binnen een dag.', language: 'nl' },
      ]);
    });

    it('never speaks of right, wrong or a percentage', async () => {
      const { page } = await show();
      expect(page.text.replace('Niemand heeft gelijk of ongelijk.', '')).not.to.match(
        /%|gelijk|fout|goed|score|punten/i,
      );
    });

    it('says so when nothing is shared, and when nothing differs', async () => {
      const alike = { importance: 'yes', who: 'together' } as const;
      const same = handedIn({ 'contact.1': alike, 'contact.2': alike });
      const { page } = await show({ value: roundOf({ parents: same, school: same }) });
      expect(page.text).to.contain('Er zijn geen verschillen om over te praten.');
      expect(page.addAll).to.equal(null);
      await page.update({ value: roundOf({ parents: handedIn(), school: handedIn() }) });
      expect(page.text).to.contain('Hier staat nog niets.');
    });

    it('does not call it no differences while most of it was not answered by both', async () => {
      const one = handedIn({ 'contact.1': { importance: 'yes', who: 'together' } });
      const more = handedIn({
        'contact.1': { importance: 'yes', who: 'together' },
        'contact.2': { importance: 'yes', who: 'school' },
        'rest.1': { importance: 'yes', who: 'school' },
      });
      const { page } = await show({ value: roundOf({ parents: one, school: more }) });
      expect(page.text).to.contain('Geen verschillen in wat is ingevuld. Veel is nog niet ingevuld.');
      expect(page.text).not.to.contain('Er zijn geen verschillen om over te praten.');
    });

    it('takes the side of the provider’s reader, unless told otherwise', async () => {
      const value = { ...both, parties: { ...both.parties, pupil: draft({ 'rest.1': { remark: SECRET } }) } };
      const teacher = await show({ value }, { perspective: 'class-teacher' });
      expect(teacher.page.waiting).to.equal('');
      const pupil = await show({ value }, { perspective: 'pupil' });
      expect(pupil.page.waiting).to.contain('Nog niet ingeleverd Jij');
      expect(JSON.stringify(pupil.element.value)).to.contain(SECRET);
      const parent = await show({ value, party: 'parents' }, { perspective: 'pupil' });
      expect(parent.page.waiting).to.equal('');
    });

    it('has no answers for somebody from outside', async () => {
      const parents = draft({ 'rest.1': { remark: SECRET } });
      const { element, page } = await show(
        { value: { ...both, parties: { ...both.parties, parents } } },
        { perspective: 'external' },
      );
      expect(JSON.stringify(element.value)).to.not.contain(SECRET);
      expect(Object.values(element.value!.parties).flatMap(({ answers }) => Object.keys(answers))).to.deep.equal([]);
      expect(page.addAll).to.equal(null);
    });
  });

  describe('whether it happens', () => {
    const yes = { importance: 'yes', who: 'together' } as const;
    const value = roundOf({
      parents: handedIn({
        'contact.1': { ...yes, happens: 'no' },
        'contact.2': { ...yes, happens: 'yes' },
        'rest.1': { importance: 'partly', who: 'parents', happens: 'partly' },
        'rest.2': { happens: 'no' },
      }),
      school: {
        ...handedIn({
          'contact.1': { ...yes, happens: 'no', canDo: 'partly', can: 'Elke week.', cannot: 'Elke dag niet.' },
          'contact.2': { ...yes, happens: 'unknown', canDo: 'yes' },
          'rest.1': { importance: 'partly', who: 'parents', happens: 'no' },
        }),
        language: 'fy',
      },
      pupil: handedIn({ 'contact.1': { happens: 'partly' } }),
    });

    it('shows first what all want and all miss, though they agree', async () => {
      const { page } = await show({ value });
      expect(page.headings.slice(1)).to.deep.equal([
        'Dit willen u en de school',
        'Dit delen we',
        'Hier gaan we over praten',
        'Nog niet gezegd',
      ]);
      expect(page.missed).to.deep.equal(['Elkaar bellen.']);
      expect(page.together.map(([text]) => text)).to.deep.equal(['Op tijd antwoorden.']);
      expect(page.toDiscuss).to.deep.equal(['Elkaar bellen.', 'Op tijd slapen.']);
      expect(page.textOfItem(1)).to.contain('Om te bespreken: of het gebeurt');
    });

    it('does not say that there are no differences where one sees it happen and the other does not', async () => {
      const seen = (happens: 'yes' | 'no') =>
        roundOf({
          parents: handedIn({ 'contact.1': { ...yes, happens: 'no' } }),
          school: handedIn({ 'contact.1': { ...yes, happens } }),
        });
      const { page } = await show({ value: seen('yes') });
      expect(page.missed).to.deep.equal(['Elkaar bellen.']);
      expect(page.textOf('to-discuss')).not.to.contain('Verschillen zijn er niet');
      expect(page.textOf('to-discuss')).to.contain('Ook wat de een anders ziet dan de ander, staat daar.');
      await page.update({ value: seen('no') });
      expect(page.textOf('to-discuss')).to.contain('Verschillen zijn er niet.');
    });

    it('says it in words for each, by name, before what comes of it, and draws the same', async () => {
      const { page } = await show({ value });
      expect(page.happens).to.deep.equal([
        'Gebeurt dit nu? Ouders: Nee Leerling: Beetje School: Nee Bij elkaar: De een ziet dit gebeuren, de ander niet.',
        'Gebeurt dit nu? Ouders: Ja School: Weet ik niet',
        'Gebeurt dit nu? Ouders: Beetje School: Nee Bij elkaar: De een ziet dit gebeuren, de ander niet.',
        'Gebeurt dit nu? Ouders: Nee',
      ]);
      expect(page.happensPlaces(0)).to.deep.equal(['Beetje', 'Nee']);
      expect(page.happensPlaces(1)).to.deep.equal(['Beetje', 'Nee']);
    });

    it('says that it is not known when nobody knows, and not beside the answer of one who does', async () => {
      const answered = (parents: 'yes' | 'unknown') =>
        roundOf({
          parents: handedIn({ 'contact.1': { ...yes, happens: parents } }),
          school: handedIn({ 'contact.1': { ...yes, happens: 'unknown' } }),
        });
      const { page } = await show({ value: answered('yes') });
      expect(page.happens).to.deep.equal(['Gebeurt dit nu? Ouders: Ja School: Weet ik niet']);
      await page.update({ value: answered('unknown') });
      expect(page.happens[0]).to.contain('Bij elkaar: We weten nog niet of dit gebeurt.');
    });

    it('has beside it what the school can and cannot do, for every reader', async () => {
      for (const party of ['parents', 'pupil', 'school'] as const) {
        const { page } = await show({ value, party });
        expect(page.canDo).to.deep.equal([
          'Kan de school dit doen? Voor een deel Dit kan wel: Elke week. Dit kan niet: Elke dag niet.',
          'Kan de school dit doen? Ja',
        ]);
      }
    });

    it('goes with what the school puts on the agenda, and not with what the family puts there', async () => {
      const { page } = await show({ value, party: 'school' });
      await page.press(page.addButtons()[0]!);
      expect(page.added[0]!.promises.map(({ can, text }) => [can, text])).to.deep.equal([
        [true, 'Elke week.'],
        [false, 'Elke dag niet.'],
      ]);
      const family = await show({ value, party: 'parents' });
      await family.page.press(family.page.addButtons()[0]!);
      expect(family.page.added[0]!.items).to.have.lengthOf(1);
      expect(family.page.added[0]!.promises).to.deep.equal([]);
    });

    it('can be brought along by the school for what the family put on the agenda, once', async () => {
      const item = { id: 'a', by: 'parents', text: 'x', sharedWith: ['school'] } as const;
      const agenda = [{ ...item, from: { kind: 'expectation', id: 'contact.1' } }] as const;
      const { page } = await show({ value, party: 'school', agenda, promises: [] });
      await page.press(page.addPromises[0]!);
      expect(page.added[0]!.items).to.deep.equal([]);
      expect(page.added[0]!.promises.map(({ text }) => text)).to.deep.equal(['Elke week.', 'Elke dag niet.']);
      await page.update({ promises: page.added[0]!.promises });
      expect(page.addPromises).to.deep.equal([]);
      await page.update({ party: 'parents', value, promises: [] });
      expect(page.addPromises).to.deep.equal([]);
    });

    it('is of one home and the school at a time, and nothing of the other', async () => {
      const homes = roundOf({
        ...value.parties,
        'parents-2': handedIn({ 'contact.1': { ...yes, happens: 'yes', remark: SECRET } }),
      });
      const { page } = await show({ value: homes, party: 'parents' });
      expect(page.happens[0]).to.contain('Ouders: Nee Leerling: Beetje School: Nee');
      expect(page.everything).not.to.contain(SECRET);
      await page.update({ value: homes, party: 'school', household: 'parents-2' });
      expect(page.happens[0]).to.contain('Ouders, tweede huis: Ja Leerling: Beetje School: Nee');
    });

    it('says since the earlier round that it happens more, or less', async () => {
      const earlier = roundOf(
        {
          parents: handedIn({ 'contact.1': { ...yes, happens: 'yes' }, 'rest.1': { ...yes, happens: 'no' } }),
          school: handedIn({ 'contact.1': { ...yes, happens: 'no' }, 'rest.1': { ...yes, happens: 'no' } }),
        },
        '2025-2026',
      );
      const { page } = await show({ value, earlier });
      expect(page.moved).to.deep.equal([
        'Sinds 2025-2026: gelijk gebleven; het gebeurt minder',
        'Sinds 2025-2026: verder uit elkaar; het gebeurt meer',
      ]);
    });

    it('says that all find it important and nobody said who does it, and asks them to talk about that', async () => {
      const said = async (importance: 'yes' | 'partly', party: RoundParty) => {
        const answers = { 'contact.1': { importance } };
        const round = roundOf({ parents: handedIn(answers), school: handedIn(answers), pupil: handedIn() });
        const { page } = await show({ value: round, party });
        return page.textOf('not-yet-answered');
      };
      const talk = 'Wie het doet, zei nog niemand. Praat er samen over: wie kan wat doen?';
      expect(await said('yes', 'parents')).to.include(`Dit vinden u en de school belangrijk. ${talk}`);
      expect(await said('partly', 'pupil')).to.include(
        `Dit vinden je ouders en de school een beetje belangrijk. ${talk}`,
      );
    });

    it('does not say of who only knows whether it happens that it filled in nothing', async () => {
      const { page } = await show({ value });
      expect(page.unsaidRows(0)).to.deep.equal([
        ['Ouders', 'niet gezegd', 'niet gezegd'],
        ['School', 'niet gezegd', 'niet gezegd'],
      ]);
    });

    it('has room at 280 pixels', async () => {
      const { page, element } = await show({ value });
      element.style.inlineSize = '280px';
      await page.settle();
      expect(page.overflowing).to.deep.equal([]);
    });
  });

  describe('to the agenda', () => {
    it('sends one statement, says so in its place and moves the focus there', async () => {
      const { page } = await show();
      await page.press(page.addButtons()[1]!);
      expect(page.added.map(({ items }) => items)).to.deep.equal([
        [
          {
            id: 'expectation-contact.2',
            by: 'parents',
            text: { nl: 'Op tijd antwoorden.', en: 'Answering in time.' },
            minutes: 5,
            from: { kind: 'expectation', id: 'contact.2' },
          },
        ],
      ]);
      expect(page.textOfItem(1)).to.contain('Staat op de agenda');
      expect(page.focused).to.equal('Staat op de agenda');
      expect(page.addButtons()).to.have.lengthOf(1);
    });

    it('leaves the focus where the page put it meanwhile', async () => {
      const { page } = await show();
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Naar het gesprek' });
      document.body.append(link);
      page.addButtons()[1]!.click();
      link.focus();
      await page.settle();
      expect(document.activeElement).to.equal(link);
      link.remove();
    });

    it('sends all that is not there yet at once', async () => {
      const { page } = await show();
      await page.press(page.addAll!);
      expect(page.added[0]!.items.map(({ from }) => from!.id)).to.deep.equal(['rest.1', 'contact.2']);
      expect(page.addButtons()).to.deep.equal([]);
      expect(page.addAll).to.equal(null);
    });

    it('shows what the page has on its agenda, and leaves that to the page', async () => {
      const item = { id: 'a', by: 'school', text: 'x', from: { kind: 'expectation', id: 'rest.1' } } as const;
      const { page } = await show({ agenda: [{ ...item, sharedWith: ['parents'] }] });
      expect(page.textOfItem(0)).to.contain('Staat op de agenda');
      await page.update({ agenda: [item] });
      expect(page.textOfItem(0)).to.contain('Staat bij u klaar, nog niet gedeeld');
      await page.press(page.addButtons()[0]!);
      expect(page.added).to.have.lengthOf(1);
      expect(page.textOfItem(1)).not.to.contain('Staat op de agenda');
      await page.update({ agenda: [] });
      expect(page.addButtons()).to.have.lengthOf(2);
    });

    it('asks nothing of an agenda that is not there', async () => {
      const { page } = await show({ noAgenda: true });
      expect(page.toDiscuss).to.have.lengthOf(2);
      expect([page.addButtons().length, page.addAll, page.agendaChoice]).to.deep.equal([0, null, '']);
    });

    it('sends a pupil’s statement in the words that the pupil read', async () => {
      const pupilText = { nl: 'Zelf op tijd naar bed gaan.' };
      const statements = (both.statements as readonly ExpectationStatement[]).map((each) =>
        each.id === 'rest.1' ? { ...each, pupilText } : each,
      );
      const { page } = await show({ value: { ...both, statements }, party: 'pupil' });
      await page.press(page.addButtons()[0]!);
      expect(page.added[0]!.items.map(({ text }) => text)).to.deep.equal([pupilText]);
      await page.update({ value: { ...both, statements }, party: 'parents', agenda: [] });
      await page.press(page.addButtons()[0]!);
      expect(page.added[1]!.items.map(({ text }) => text)).to.deep.equal([
        { nl: 'Op tijd slapen.', en: 'Sleeping in time.' },
      ]);
    });

    it('names the statement in each button', async () => {
      const { page } = await show();
      expect(page.addButtons().map((button) => button.getAttribute('aria-label'))).to.deep.equal([
        'Zet op de agenda: Op tijd slapen.',
        'Zet op de agenda: Op tijd antwoorden.',
      ]);
    });
  });

  describe('who comes first', () => {
    const answer = { importance: 'yes', who: 'school' } as const;
    const other = { importance: 'no', who: 'parents', remark: 'Wij niet.' } as const;
    const open = { openHousehold: true };
    const all = roundOf({
      parents: { ...handedIn({ 'contact.1': answer }), ...open },
      'parents-2': { ...handedIn({ 'contact.1': other }), ...open },
      school: handedIn({ 'contact.1': other, 'contact.2': other }),
      pupil: handedIn({ 'contact.1': answer }),
    });
    const homes = (page: ExpectationsComparisonPage) => page.rows(0).map(([name]) => name);

    it('is the family before the school, and the reader of the family before all, in every row', async () => {
      const { page } = await show({ value: all });
      expect(homes(page)).to.deep.equal(['Ouders', 'Ouders, andere huis', 'Leerling', 'School']);
      await page.update({ value: all, party: 'parents-2' });
      expect(homes(page)).to.deep.equal(['Ouders', 'Ouders, andere huis', 'Leerling', 'School']);
      await page.update({ value: all, party: 'pupil' });
      expect(homes(page)).to.deep.equal(['Jij', 'Je ouders, eerste huis', 'School']);
      await page.update({ value: all, party: 'school' });
      expect(homes(page)).to.deep.equal(['Ouders, eerste huis', 'Leerling', 'School']);
      await page.update({ household: 'parents-2' });
      expect(homes(page)).to.deep.equal(['Ouders, tweede huis', 'Leerling', 'School']);
    });

    it('is the reader’s own empty place before what another said', async () => {
      const { page } = await show({ value: all });
      expect(page.unsaidRows(0)).to.deep.equal([
        ['Ouders', 'u vulde hier niets in'],
        ['Ouders, andere huis', 'niet gezegd', 'niet gezegd'],
        ['School', 'Nee', 'Ouders'],
      ]);
      expect(page.textOfItem(0)).to.match(/Ouders: u schreef hier niets bij.*School: Wij niet\./);
      await page.update({ value: all, party: 'pupil' });
      expect(page.unsaidRows(0)[0]).to.deep.equal(['Jij', 'jij vulde hier niets in']);
      expect(page.textOfItem(0)).to.match(/Jij: jij schreef hier niets bij.*School: Wij niet\./);
    });

    it('is not empty where the reader, or another, only wrote words', async () => {
      const value = roundOf({
        parents: handedIn({ 'contact.1': { remark: 'Liever mailen.' } }),
        school: handedIn({ 'contact.1': { importance: 'yes', who: 'school' } }),
      });
      const { page } = await show({ value });
      expect(page.unsaidRows(0)[0]).to.deep.equal(['Ouders', 'alleen in eigen woorden, hieronder']);
      expect(page.text).to.contain('Liever mailen.');
      expect(page.text).not.to.contain('u vulde hier niets in');
      await page.update({ value, party: 'school' });
      expect(page.unsaidRows(0)).to.deep.include(['Ouders', 'alleen in eigen woorden, hieronder']);
    });

    it('is not the pupil where others agree, unless the pupil looks', async () => {
      const value = roundOf({
        parents: handedIn({ 'contact.1': answer }),
        school: handedIn({ 'contact.1': answer }),
        pupil: handedIn(),
      });
      const { page } = await show({ value });
      expect(page.textOf('together')).not.to.contain('Leerling');
      await page.update({ value, party: 'pupil' });
      expect(page.textOf('together')).to.contain('Jij: jij vulde hier niets in');
    });
  });

  describe('two households', () => {
    const first = handedIn({ 'contact.1': { importance: 'yes', who: 'school' } });
    const second = handedIn({ 'contact.2': { importance: 'no', who: 'parents', remark: SECRET } });
    const school = handedIn({
      'contact.1': { importance: 'yes', who: 'school' },
      'contact.2': { importance: 'yes', who: 'school' },
    });
    const value = roundOf({ parents: first, 'parents-2': second, school });

    it('have nothing of each other, in sight or in the data, and wait for nothing', async () => {
      const { page, element } = await show({ value });
      expect(page.everything + JSON.stringify(element.value)).not.to.contain(SECRET);
      expect(page.text).not.to.contain('tweede huis');
      expect(page.together).to.deep.equal([['Elkaar bellen.', 'School', 'Ja']]);
      await page.update({ value, party: 'parents-2' });
      expect(page.waiting).to.equal('');
      expect(page.rows(0).map(([name]) => name)).to.deep.equal(['Ouders', 'School']);
    });

    it('lie beside the school one at a time, so that an agenda with one says nothing of the other', async () => {
      const { page } = await show({ value, party: 'school' });
      expect(page.toDiscuss).to.deep.equal([]);
      expect(page.everything).not.to.contain(SECRET);
      await page.press(page.home('parents-2'));
      expect(page.toDiscuss).to.deep.equal(['Op tijd antwoorden.']);
      expect(page.everything).to.contain(SECRET);
    });

    it('tell the page whether the other may see their answers, and see them when both chose so', async () => {
      const { page } = await show({ value });
      await page.press(page.openHousehold!);
      expect(page.choices.map(({ choice, party }) => [choice, party])).to.deep.equal([
        [{ kind: 'household', open: true }, 'parents'],
      ]);
      expect(page.choices[0]!.answers).to.deep.equal({ ...first, openHousehold: true });
      const both = { ...value.parties, parents: page.choices[0]!.answers };
      await page.update({ value: { ...value, parties: both } });
      expect(page.everything).not.to.contain(SECRET);
      await page.update({ value: { ...value, parties: { ...both, 'parents-2': { ...second, openHousehold: true } } } });
      expect(page.everything).to.contain(SECRET);
      await page.update({ value: roundOf({ parents: first, school }) });
      expect(page.openHousehold === null).to.equal(true);
    });
  });

  describe('what the page calls two households', () => {
    const answer = { 'contact.1': { importance: 'yes', who: 'school' } } as const;
    const open = { openHousehold: true };
    const value = roundOf({
      parents: { ...handedIn(), ...open },
      'parents-2': { ...handedIn(answer), ...open },
      school: handedIn(answer),
      pupil: handedIn(answer),
    });
    const partyNames = { parents: 'Nadia', 'parents-2': 'Joost en Merel' };
    const names = (page: ExpectationsComparisonPage) => page.unsaidRows(0).map(([name]) => name);

    it('is what they are called everywhere: nobody is the second', async () => {
      const { page } = await show({ value, partyNames });
      expect(names(page)).to.deep.equal(['Nadia', 'Joost en Merel', 'Leerling', 'School']);
      await page.update({ value, party: 'parents-2' });
      expect(page.text).to.contain('Nadia');
      expect(page.text).not.to.match(/tweede|Ouders/);
      await page.update({ value, party: 'pupil' });
      expect(page.text).not.to.match(/tweede|Je ouders/);
      await page.update({ household: 'parents-2' });
      expect(page.reopening).to.contain('opnieuw');
      await page.update({ value, party: 'school' });
      expect(page.textOf('beside')).to.equal('Naast de antwoorden van Nadia Joost en Merel');
      expect(page.reopenButtons).to.include('Vraag Joost en Merel om opnieuw in te vullen');
    });

    it('is not used for one household, nor when it is blank', async () => {
      const { page } = await show({ value: both, partyNames });
      expect(page.text).not.to.contain('Nadia');
      await page.update({ value, party: 'pupil', partyNames: { parents: ' ' } });
      expect(page.text).to.contain('Je ouders, eerste huis');
    });
  });

  describe('what nobody said', () => {
    it('is there in its words alone, without blame', async () => {
      const { page } = await show();
      expect(page.silent).to.deep.equal(['Rustig lezen.']);
      expect(page.textOf('not-yet-answered')).to.equal('Nog niet gezegd Hier zei nog niemand iets over: Rustig lezen.');
      expect(page.foldedSilent === null).to.equal(true);
    });

    it('is folded when it is much, and whole on paper', async () => {
      const said = handedIn({ 'contact.1': { importance: 'yes', who: 'school' } });
      const value: ExpectationsRound = {
        ...roundOf({ parents: handedIn(), school: said, pupil: handedIn() }),
        statements: ['contact.1', 's1', 's2', 's3', 's4', 's5', 's6'].map((id) => ({ id, theme: 'rest', text: id })),
      };
      const { page } = await show({ value, party: 'pupil' });
      expect(page.unsaidRows(0)[0]).to.deep.equal(['Jij', 'jij vulde hier niets in']);
      expect(page.foldedSilent!.open).to.equal(false);
      expect(page.textOf('silent')).to.contain('Hier zei nog niemand iets over (6)');
      expect(page.silent).to.deep.equal([]);
      await onPaper(() => void expect(page.silent).to.deep.equal(['s1', 's2', 's3', 's4', 's5', 's6']));
    });
  });

  it('shows its own party, and nobody else, what it filled in while it was handed in', async () => {
    const parents = { ...both.parties.parents!, unsent: { 'contact.1': { remark: 'Op vrijdag' } } };
    const value = { ...both, parties: { ...both.parties, parents } };
    const { page } = await show({ value });
    expect(page.textOf('unsent')).to.contain('Nog niet ingeleverd');
    expect(page.textOf('unsent')).to.contain('Op vrijdag');
    await page.update({ value, party: 'school' });
    expect(page.everything).not.to.contain('Op vrijdag');
  });

  describe('opening answers again', () => {
    const merge = (page: ExpectationsComparisonPage, round: ExpectationsRound, now = '2026-10-01T10:00:00Z') => {
      const { party, answers } = page.choices.at(-1)!;
      const before = round.parties[party];
      return mergeRound(round, { party, answers, ...(before && { before }) }, { now });
    };

    it('is asked by one and agreed by the other, each in its own words', async () => {
      const { page } = await show({ value: both });
      expect(page.reopenButtons).to.deep.equal(['Ik wil opnieuw invullen', 'Vraag de school om opnieuw in te vullen']);
      await page.press(page.reopenButton('Ik wil opnieuw invullen'));
      let round = merge(page, both);
      await page.update({ value: round });
      expect(page.reopening).to.contain('U vroeg op do 1 oktober om opnieuw in te vullen. We wachten nu op de school.');
      await page.update({ value: round, party: 'school' });
      expect(page.reopening).to.contain(
        'U kreeg op do 1 oktober een vraag van de ouders: mogen de antwoorden van de ouders weer open?',
      );
      await page.press(page.reopenButton('Dat is goed'));
      round = merge(page, round);
      expect(isReopened(round, 'parents')).to.equal(true);
      await page.update({ value: round });
      expect(page.reopening).to.contain('De antwoorden van de ouders zijn weer open.');
      await page.update({ value: round, party: 'parents' });
      expect(page.reopening).to.contain('U kunt nu opnieuw invullen.');
    });

    it('is declined, which stays visible, and taken back', async () => {
      const { page } = await show({ value: both, party: 'school' });
      await page.press(page.reopenButton('Vraag de ouders om opnieuw in te vullen'));
      let round = merge(page, both);
      await page.update({ value: round });
      expect(page.reopening).to.contain(
        'U vroeg de ouders op do 1 oktober om opnieuw in te vullen. We wachten nu op de ouders.',
      );
      expect(page.reopenButtons).to.include('Neem mijn vraag terug');
      await page.update({ value: round, party: 'parents' });
      expect(page.reopening).to.contain('U kreeg op do 1 oktober een vraag van de school: wilt u opnieuw invullen?');
      await page.press(page.reopenButton('Liever niet'));
      round = merge(page, round);
      await page.update({ value: round });
      expect(page.reopening).to.contain('U zei: liever niet. Alles blijft dus zoals het is. U kunt alsnog ja zeggen.');
      expect(page.reopenButtons).to.include('Toch goed');
      await page.update({ value: round, party: 'school' });
      expect(page.reopening).to.contain(
        'U vroeg de ouders op do 1 oktober om opnieuw in te vullen. Antwoord van de ouders: liever niet.',
      );
      expect(page.reopening).to.contain('Een ja van de ouders kan later nog. U kunt uw vraag ook terugnemen.');
      await page.press(page.reopenButton('Neem mijn vraag terug'));
      round = merge(page, round);
      expect(round.parties.school?.reopening).to.equal(undefined);
    });

    it('says who asked, that the reader agreed and who is awaited, when more than two decide', async () => {
      const partyNames = { parents: 'Nadia', 'parents-2': 'Joost en Merel' };
      const school = handedIn({ 'contact.1': { importance: 'yes', who: 'school' } });
      let round = roundOf({ parents: handedIn(), 'parents-2': handedIn(), school });
      const { page } = await show({ value: round, partyNames });
      await page.press(page.reopenButton('Vraag de school om opnieuw in te vullen'));
      round = merge(page, round);
      await page.update({ value: round, party: 'school' });
      expect(page.reopening).to.contain('U kreeg op do 1 oktober een vraag van Nadia: wilt u opnieuw invullen?');
      await page.press(page.reopenButton('Dat is goed'));
      round = merge(page, round, '2026-10-02T10:00:00Z');
      await page.update({ value: round });
      expect(page.reopening).to.contain('U zei: dat is goed. We wachten nu op Joost en Merel.');
      expect(page.reopenButtons).to.include('Neem mijn ja terug');
      await page.update({ value: round, party: 'parents-2' });
      await page.press(page.reopenButton('Dat is goed'));
      round = merge(page, round);
      await page.update({ value: round, party: 'school' });
      expect(page.reopening).to.contain('U kunt nu opnieuw invullen.');
      expect(page.reopenButtons).to.include('Toch niet opnieuw invullen');
    });

    it('tells a pupil the same as a pupil', async () => {
      const { page } = await show({ value: both, party: 'pupil' });
      await page.press(page.reopenButton('Ik wil opnieuw invullen'));
      let round = merge(page, both);
      await page.update({ value: round });
      expect(page.reopening).to.contain(
        'Je vroeg op do 1 oktober om opnieuw in te vullen. We wachten nu op de school.',
      );
      await page.update({ value: round, party: 'school' });
      expect(page.reopening).to.contain('een vraag van de leerling: mogen de antwoorden van de leerling weer open?');
      await page.press(page.reopenButton('Liever niet'));
      round = merge(page, round);
      await page.update({ value: round, party: 'pupil' });
      expect(page.reopening).to.contain('Antwoord van de school: liever niet.');
      expect(page.reopening).not.to.match(/\b(u|uw)\b/i);
    });

    it('leaves what was handed in first beside what came after', async () => {
      const { submittedAt, ...first } = both.parties.parents!;
      const parents = {
        ...handedIn({ 'contact.2': { importance: 'yes', who: 'together' } }),
        submittedAt: '2026-10-02T10:00:00Z',
        earlier: [{ ...first, submittedAt: submittedAt! }],
      };
      const value = { ...both, parties: { ...both.parties, parents } };
      const { page } = await show({ value });
      expect(page.earlier).to.include('Ouders, eerst: Beetje, School Binnen een dag.');
      await page.update({ value, party: 'school' });
      expect(page.earlier).to.include('Ouders, eerst: Beetje, School Binnen een dag.');
    });
  });

  describe('an agenda that fits', () => {
    const statements = Array.from({ length: 23 }, (_, index) => ({
      id: `s${index}`,
      theme: 'rest',
      text: `Punt ${index}`,
    }));
    const each = (who: 'parents' | 'school') =>
      handedIn(Object.fromEntries(statements.map(({ id }) => [id, { importance: 'yes', who }])));
    const value = { ...roundOf({ parents: each('parents'), school: each('school') }), statements };

    it('has the first few of many ticked, says how many fit, and sends those that are chosen', async () => {
      const { page } = await show({ value });
      expect(page.agendaChoice).to.contain('6 van de 23 passen in 30 minuten.');
      expect(page.ticked).to.deep.equal(['s0', 's1', 's2', 's3', 's4', 's5']);
      await page.press(page.tick('s0'));
      await page.press(page.tick('s20'));
      expect(page.ticked).to.deep.equal(['s1', 's2', 's3', 's4', 's5', 's20']);
      await page.press(page.addAll!);
      expect(page.added[0]!.items.map(({ from }) => from!.id)).to.deep.equal(['s1', 's2', 's3', 's4', 's5', 's20']);
      expect(page.agendaChoice).to.contain('0 van de 17 passen in 0 minuten.');
      expect(page.addAll!.disabled).to.equal(true);
    });

    it('follows the minutes of the talk, and says when more is chosen than fits', async () => {
      const { page } = await show({ value, minutes: 10 });
      expect(page.ticked).to.deep.equal(['s0', 's1']);
      await page.press(page.tick('s2'));
      expect(page.agendaChoice).to.contain(
        'Gekozen: 3, samen ongeveer 15 minuten. Dat is langer dan het gesprek: 10 minuten.',
      );
      await page.update({ minutes: 20, agenda: [{ id: 'a', by: 'school', text: 'x', minutes: 10 }] });
      expect(page.agendaChoice).to.contain('2 van de 23 passen in 10 minuten.');
    });
  });

  it('lays an earlier round beside it: closer, apart, or as it was', async () => {
    const earlier = roundOf(
      {
        parents: handedIn({
          'contact.1': { importance: 'no', who: 'parents' },
          'contact.2': { importance: 'partly', who: 'school' },
          'rest.1': { importance: 'yes', who: 'parents' },
        }),
        school: handedIn({
          'contact.1': { importance: 'yes', who: 'school' },
          'contact.2': { importance: 'partly', who: 'together' },
          'rest.1': { importance: 'yes', who: 'parents' },
        }),
      },
      '2025-2026',
    );
    const { page } = await show({ earlier });
    expect(page.moved).to.deep.equal([
      'Sinds 2025-2026: dichter bij elkaar',
      'Sinds 2025-2026: verder uit elkaar',
      'Sinds 2025-2026: gelijk gebleven',
    ]);
    await page.update({ earlier: undefined });
    expect(page.moved).to.deep.equal([]);
  });

  describe('data and words', () => {
    it('says so while there is none', async () => {
      const { page } = await show({ value: undefined });
      expect(page.text).to.equal('Er zijn nog geen antwoorden om te laten zien.');
    });

    it('refuses what it cannot use, with a reason', async () => {
      const { page, element } = await show();
      let heard = 0;
      element.addEventListener('dh-error', () => {
        heard += 1;
      });
      await page.update({ value: { ...both, statements: 'onze-lijst' } as ExpectationsRound });
      expect(heard).to.equal(1);
      expect(page.error).to.contain('onze-lijst');
      expect(page.toDiscuss).to.deep.equal([]);
      await page.update({ value: both });
      expect(page.error).to.equal('');
      expect(page.toDiscuss).to.have.lengthOf(2);
    });

    it('reads in English, and in a language of the page', async () => {
      const english = await show({}, { locale: 'en' });
      expect(english.page.headings.slice(1)).to.deep.equal([
        'What we share',
        'What we will talk about',
        'Not said yet',
      ]);
      expect(english.page.together).to.deep.equal([['Calling each other.', 'Together', 'Important? Yes']]);
      const texts = { tr: { 'expectations.view.together': 'Ortak noktalarımız' } };
      const turkish = await show({}, { locale: 'tr', texts });
      expect(turkish.page.headings[1]).to.equal('Ortak noktalarımız');
    });

    it('has room at 280 pixels', async () => {
      const { page, element } = await show({
        value: { ...both, parties: { ...both.parties, 'parents-2': both.parties.parents! } },
        party: 'school',
      });
      element.style.inlineSize = '280px';
      await page.settle();
      expect(page.overflowing).to.deep.equal([]);
    });
  });
});
