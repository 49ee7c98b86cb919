import '@driehoek/elements/report/define';
import '@driehoek/elements/provider/define';
import type { ActionAddEvent, ChecklistReportElement, WayChooseEvent } from '@driehoek/elements/report';
import type { DataErrorEvent } from '@driehoek/elements/shared';
import {
  type ActionPoint,
  collectWords,
  handvat,
  type Instrument,
  listItems,
  type Response,
  summarizeTally,
  TallyCounter,
  tallyResponses,
  teamSkills,
} from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { OFFICE_ROLES, PERSON_ROLES, type Role } from '@driehoek/sdk/shared';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { onPaper } from '../on-paper.js';
import { ChecklistReportPage } from './checklist-report.page.js';

const items = listItems(handvat).map(({ id }) => id);

/** People of one role who all answer one thing per step. */
function people(count: number, role: Role, perStep: Record<string, string>, schoolYear = '2026-2027'): Response[] {
  const answered = items.flatMap((id) => {
    const value = perStep[id.split('.')[0]!];
    return value ? [[id, value]] : [];
  });
  return Array.from({ length: count }, (_, number) => ({
    id: `${schoolYear}-${role}-${number}`,
    instrument: 'handvat',
    instrumentVersion: handvat.version,
    schoolYear,
    role,
    answers: Object.fromEntries(answered),
    completedAt: '2026-11-16T10:00:00Z',
  }));
}

const teachers = people(6, 'class-teacher', { home: 'yes', organisation: 'yes', reciprocity: 'no' });
const leaders = people(5, 'leadership', { home: 'yes', organisation: 'partly', reciprocity: 'yes' });
const staff = [...teachers, ...leaders];

type Settings = Partial<ChecklistReportElement>;

/** Opens a report, for somebody of the school when nobody else is named. */
async function open(settings: Settings, perspective: Role | null = 'leadership') {
  const { responses, tally, places, report, previous, instrument = 'handvat', minGroupSize = 5 } = settings;
  const provider = await fixture(html`<dh-provider .perspective=${perspective ?? undefined}>
    <dh-checklist-report
      lang="nl"
      .instrument=${instrument}
      .responses=${responses}
      .tally=${tally}
      .places=${places}
      .report=${report}
      .previous=${previous}
      .minGroupSize=${minGroupSize}
    ></dh-checklist-report>
  </dh-provider>`);
  const element = provider.querySelector('dh-checklist-report')!;
  await element.updateComplete;
  return new ChecklistReportPage(element);
}

describe('dh-checklist-report', () => {
  describe('a location or class', () => {
    /** Six who do not agree. */
    const six = (role: Role) => [
      ...people(3, role, { home: 'yes' }),
      ...people(3, role, { home: 'no' }).map((each) => ({ ...each, id: `no-${each.id}` })),
    ];
    const parentsOf = (group: string) => six('parent').map((each) => ({ ...each, id: `${group}-${each.id}`, group }));
    const school = [...parentsOf('Groep 6'), ...parentsOf('Groep 7'), ...six('class-teacher')];

    it('can be chosen where answers name one, and is shown as everyone in it together', async () => {
      const page = await open({ responses: school, previous: people(9, 'parent', { home: 'no' }, '2025-2026') });
      expect(page.placesToChoose).to.deep.equal(['alles samen', 'Groep 6 (6 mensen)', 'Groep 7 (6 mensen)']);
      await page.choosePlace('Groep 7');
      expect(page.people).to.equal('6 mensen antwoordden');
      expect(page.whose).to.contain('iedereen (6)');
      expect(page.chosenGroup).to.equal(undefined);
      expect(page.text).not.to.contain('2025–2026');
      expect(page.printedPlace).to.equal('Locatie of klas: Groep 7');
      await page.choosePlace('alles samen');
      expect(page.people).to.equal('18 mensen antwoordden');
    });

    it('is not to be chosen when it is too small, nor anything from which it could be worked out', async () => {
      // Everyone minus both classes and the teachers would be the one of Groep 8: so one class goes as well.
      const page = await open({ responses: [...school, ...parentsOf('Groep 8').slice(0, 1)] });
      expect(page.text).not.to.contain('Groep 8');
      expect(page.placesToChoose).to.deep.equal(['alles samen', 'Groep 7 (6 mensen)']);
      const alone = await open({
        responses: [...parentsOf('Groep 6'), ...parentsOf('Groep 8').slice(0, 1)],
      });
      expect(alone.placesToChoose).to.deep.equal([]);
    });

    it('is not to be chosen when all in it answered alike and so nothing of it can be shown', async () => {
      const alike = [6, 3, 8].flatMap((size, at) =>
        people(size, 'parent', { home: 'yes' }).map((each) => ({
          ...each,
          id: `${at}-${each.id}`,
          group: `Klas ${at}`,
        })),
      );
      const page = await open({ responses: alike });
      expect(page.people).to.equal('17 mensen antwoordden');
      expect(page.placesToChoose).to.deep.equal([]);
    });

    it('comes with a tally as it comes with responses, and not with a report that is ready', async () => {
      const counter = new TallyCounter(handvat, { byPlace: true });
      for (const each of school) counter.add(each);
      const tally = counter.toTally();
      const page = await open({ tally, places: counter.toPlaces() });
      expect(page.placesToChoose).to.have.length(3);
      await page.choosePlace('Groep 6');
      page.element.report = summarizeTally(tally, handvat);
      await page.element.updateComplete;
      expect(page.placesToChoose).to.deep.equal([]);
      expect(page.people).to.equal('18 mensen antwoordden');
    });
  });

  describe('what people wrote', () => {
    const [first, second, ...others] = staff;
    const written = [
      { ...first!, remarks: { 'home.1': 'Wij bellen iedereen.' }, actionPoints: { home: ['Koffie schenken'] } },
      { ...second!, actionPoints: { home: ['Vaker bellen'] } },
      ...others,
    ];

    it('shows action points as proposals without how many wrote, and remarks at their statement, without who', async () => {
      const page = await open({ responses: written });
      expect(page.proposals).to.deep.equal([
        'De thuisomgeving kennen Koffie schenken Maak hier een actiepunt van Vaker bellen Maak hier een actiepunt van',
      ]);
      expect(page.remarks).to.deep.equal([
        `${localizeText(handvat.sections[0]!.items[0]!.text, 'nl')} Wij bellen iedereen.`,
      ]);
      expect(page.parts).to.include('words');
    });

    it('makes a proposal an action point once the reader has kept it', async () => {
      const page = await open({ responses: written });
      const added = oneEvent(page.element, 'dh-action-add');
      page.element.shadowRoot!.querySelector<HTMLElement>('[name=propose]')!.focus();
      await page.press('propose');
      expect(page.field('text').value).to.equal('Koffie schenken');
      await page.write({ text: 'Koffie schenken op maandag' });
      const { actionPoint } = (await added) as unknown as ActionAddEvent;
      expect([actionPoint.text, actionPoint.about]).to.deep.equal(['Koffie schenken op maandag', 'home']);
      expect(page.focused).to.have.attribute('name', 'propose');
    });

    it('is for the people of the school alone', async () => {
      for (const perspective of ['parent', 'pupil', 'external'] as const) {
        const page = await open({ responses: written }, perspective);
        expect(page.parts, perspective).not.to.include('words');
        expect(page.element.shadowRoot!.textContent).to.not.match(/Koffie|Wij bellen/);
      }
      const staff = await open({ responses: written }, 'class-teacher');
      expect(staff.parts).to.include('words');
    });

    it('is on paper where its heading is, folded or not', async function () {
      const page = await open({ responses: written });
      const { shadowRoot } = page.element;
      const isPrinted = await onPaper(() => {
        const [heading, remark] = ['h4', 'li'].map((name) =>
          shadowRoot!.querySelector(`[part=remarks] ${name}`)!.checkVisibility(),
        );
        expect([heading, remark].every((each) => each === heading)).to.equal(true);
        if (CSS.supports('selector(::details-content)')) expect(remark).to.equal(true);
      });
      if (!isPrinted) this.skip();
    });

    it('holds words back while too few people answered, and shows them when the page says that fewer are enough', async () => {
      const page = await open({ responses: written.slice(0, 4) });
      expect(page.text).to.contain('Wat mensen schreven, laten we zien vanaf 5 mensen.').and.not.to.contain('Koffie');
      page.element.minGroupSize = 4;
      await page.element.updateComplete;
      expect(page.text).to.contain('Koffie schenken');
    });

    it('shows the words that a page collected for a tally', async () => {
      const page = await open({ tally: tallyResponses(staff, handvat) });
      expect(page.parts).not.to.include('words');
      page.element.words = collectWords(written, handvat);
      await page.element.updateComplete;
      expect(page.text).to.contain('Vaker bellen');
    });
  });

  describe('what goes out', () => {
    /** The file that a press of the reader gives. */
    async function save(page: ChecklistReportPage, kind: string): Promise<File> {
      const { createObjectURL } = URL;
      const made = new Promise<File>((resolve) => {
        URL.createObjectURL = (file) => {
          resolve(file as File);
          return 'blob:none';
        };
      });
      const prevent = (event: Event) => event.preventDefault();
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => undefined;
      document.addEventListener('click', prevent);
      await page.press('out', kind);
      const file = await made;
      document.removeEventListener('click', prevent);
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
      return file;
    }

    it('is every table, as CSV and as a workbook', async () => {
      const page = await open({ responses: staff });
      const csv = await save(page, 'csv');
      expect(csv.name).to.equal('Samenwerken-met-ouders-2026-2027.csv');
      expect(await csv.text())
        .to.contain('"klassenleraar";6')
        .and.to.contain('"Antwoorden"');
      const workbook = await save(page, 'xlsx');
      expect(workbook.name).to.match(/\.xlsx$/);
      expect([...new Uint8Array(await workbook.arrayBuffer()).slice(0, 2)]).to.deep.equal([0x50, 0x4b]);
    });

    it('is the drawings of the group that is shown', async () => {
      const page = await open({ responses: staff });
      await page.show('leadership');
      const drawing = await save(page, 'svg');
      const svg = new DOMParser().parseFromString(await drawing.text(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.documentElement.textContent).to.contain('directie (5)');
    });

    it('is a document on paper with its tables unfolded, alone', async () => {
      const page = await open({ responses: staff });
      const { print } = window;
      const printed = new Promise((resolve) => {
        window.print = () => resolve(true);
      });
      await page.press('print');
      await printed;
      window.print = print;
      const sheet = document.getElementById('dh-print-sheet')!.shadowRoot!;
      expect(sheet.querySelector('h2')!.textContent).to.contain('Samenwerken met ouders').and.to.contain('2026–2027');
      expect([...sheet.querySelectorAll<HTMLDetailsElement>('[part=table]')].every(({ open }) => open)).to.equal(true);
      expect(sheet.querySelector('[part=out], dialog')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('drafts', () => {
    const [first, ...others] = staff;
    const { completedAt: _at, ...draft } = first!;

    it('counts an answer only once its person is ready, and says how many are not yet', async () => {
      const page = await open({ responses: [{ ...draft, remarks: { 'home.1': 'Nog niet af' } }, ...others] });
      expect(page.people).to.equal('10 mensen antwoordden');
      expect(page.text).to.contain('1 mens is begonnen en nog niet klaar.').and.not.to.contain('Nog niet af');
    });

    it('says so too of a tally, from the page', async () => {
      const page = await open({ tally: tallyResponses(others, handvat) });
      page.element.drafts = 2;
      await page.element.updateComplete;
      expect(page.text).to.contain('2 mensen zijn begonnen en nog niet klaar.');
    });
  });

  describe('what it shows', () => {
    it('says first how many people answered, and never a grade', async () => {
      const page = await open({ responses: staff });
      expect(page.people).to.equal('11 mensen antwoordden');
      expect(page.text).not.to.match(/cijfer|rapportcijfer|score/i);
    });

    it('puts strengths before where to begin', async () => {
      const { parts, strengths, advice } = await open({ responses: staff });
      expect(parts.slice(0, 3)).to.deep.equal(['strengths', 'profile', 'advice']);
      expect(strengths[0]).to.contain('De thuisomgeving kennen');
      // Reciprocity: 5 of 11 yes, 6 no, on 8 statements: 40 yes and 48 no, 45 of 100.
      expect(advice).to.contain('Begin bij stap 3').and.to.contain('40 keer ‘Ja’, 0 keer ‘Beetje’ en 48 keer ‘Nee’');
    });

    it('draws the distribution per step, with the numbers in it where they fit', async () => {
      const page = await open({ responses: staff });
      // Home: 3 statements × 11 people.
      expect(page.bars[0]).to.equal('33 keer ‘Ja’, 0 keer ‘Beetje’ en 0 keer ‘Nee’');
      expect(page.barNumbers).to.deep.equal(['33']);
      expect(page.bars).to.have.length(3);
    });

    it('names what makes each step succeed, by its number', async () => {
      const { factors } = await open({ responses: staff });
      // No answers were given in steps 4 and 5, whose factors are 8 to 14: they stand there too.
      expect(factors.map((text) => Number.parseInt(text))).to.deep.equal(Array.from({ length: 14 }, (_, n) => n + 1));
      expect(factors[0]).to.equal('1 De thuissituatie van elke leerling kennen');
    });

    it('has mean, coverage and agreement for who opens them, never instead of counts', async () => {
      const page = await open({ responses: staff });
      const [measures] = page.measures;
      expect(measures!.open).to.equal(false);
      const rows = [...measures!.querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent!.trim()),
      );
      // Home: everybody said yes. Organisation: 6 × yes and 5 × partly on each of 7 statements, a mean of 17/11.
      expect(rows[1]).to.deep.equal(['De thuisomgeving kennen', '2', '100', '100%', '1', '1']);
      expect(rows.find(([subject]) => subject === 'De organisatie op orde')!.slice(1, 4)).to.deep.equal([
        '1,55',
        '77',
        '100%',
      ]);
      // Nobody answered step 4.
      expect(rows.find(([subject]) => subject === 'Pedagogische samenwerking')!.slice(1)).to.deep.equal([
        '–',
        '–',
        '0%',
        '–',
        '–',
      ]);
      expect(measures!.textContent).to.contain('Krippendorffs alfa is');
    });

    it('shows the preconditions beside the profile', async () => {
      const { preconditions } = await open({ responses: staff });
      expect(preconditions).to.have.length(handvat.preconditions!.length);
    });

    it('shows the answers of one role when asked', async () => {
      const page = await open({ responses: staff });
      expect(page.groups).to.deep.equal(['iedereen (11)', 'klassenleraar (6)', 'directie (5)']);
      await page.show('leadership');
      expect(page.bars[1]).to.equal('0 keer ‘Ja’, 35 keer ‘Beetje’ en 0 keer ‘Nee’');
    });

    it('shows where roles see it differently, and the same facts as a table', async () => {
      const page = await open({ responses: staff });
      expect(page.gapRoles).to.deep.equal(['klassenleraar', 'directie']);
      const [, gaps] = await page.tables();
      const reciprocity = gaps!.filter(([subject]) => subject === 'Een relatie van twee kanten');
      expect(reciprocity.map((row) => row.slice(1, 5))).to.deep.equal([
        ['klassenleraar', '0', '0', '48'],
        ['directie', '40', '0', '0'],
      ]);
    });

    it('gives every picture as a table', async () => {
      const previous = people(7, 'class-teacher', { home: 'partly' }, '2025-2026');
      const page = await open({ responses: staff, previous });
      const [profile, , years] = await page.tables();
      // One line of heads, five steps, thirty-three statements.
      expect(profile).to.have.length(1 + 5 + 33);
      expect(profile![1]!.slice(0, 4)).to.deep.equal(['De thuisomgeving kennen', '33', '0', '0']);
      expect(years![1]!.slice(1, 5)).to.deep.equal(['2025–2026', '0', '21', '0']);
      expect(years![2]!.slice(1, 5)).to.deep.equal(['2026–2027', '33', '0', '0']);
    });

    it('puts years beside each other with how many answered in each', async () => {
      const previous = tallyResponses(people(7, 'class-teacher', { home: 'partly' }, '2025-2026'), handvat);
      const page = await open({ responses: staff, previous });
      expect(page.years).to.deep.equal(['2025–2026', '2026–2027']);
      expect(page.text).to.contain('2025–2026: 7 mensen. 2026–2027: 11 mensen.');
    });

    it('speaks the language of the page', async () => {
      const page = await open({ responses: staff });
      page.element.lang = 'en';
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(page.people).to.equal('11 people answered');
    });
  });

  describe('what it withholds', () => {
    it('says of how many people it does not show the role, not which roles they are', async () => {
      const two = people(2, 'leadership', { home: 'yes' });
      const five = people(5, 'care-professional', { home: 'no' });
      const page = await open({ responses: [...teachers, ...two, ...five] });
      expect(page.withheld).to.deep.equal([
        'Van 7 mensen laten we de rol niet apart zien. Anders is uit te rekenen wat een groep van minder dan 5 mensen antwoordde.',
      ]);
      expect(page.groups).to.deep.equal(['iedereen (13)', 'klassenleraar (6)']);
    });

    it('says which statements it does not show, and leaves them out of their step', async () => {
      const only = people(4, 'class-teacher', { home: 'yes', organisation: 'no' });
      const others = people(6, 'class-teacher', { home: 'yes', organisation: 'no' }).map((each) => {
        const { 'organisation.1': _open, ...answers } = each.answers;
        return { ...each, id: `other-${each.id}`, answers };
      });
      const page = await open({ responses: [...others, ...only] });
      expect(page.withheldStatements).to.deep.equal(['1 uitspraak is niet te zien en telt hier niet mee.']);
      expect(page.text).not.to.contain('4 antwoorden');
    });

    it('says of a step of which nothing is shown that it is withheld, not that nobody answered', async () => {
      const few = people(4, 'class-teacher', { home: 'yes', organisation: 'no' }).map((each) => ({
        ...each,
        id: `few-${each.id}`,
      }));
      const page = await open({ responses: [...people(6, 'class-teacher', { home: 'yes' }), ...few] });
      expect(page.withheldStatements).to.have.length(1);
      expect(page.withheldStatements[0]).to.contain('zijn hier niet te zien: te weinig mensen antwoordden');
      expect(page.sections[1]).not.to.contain('0 antwoorden').and.not.to.contain('Geen antwoorden');
      const [home, organisation] = handvat.sections.map(({ title }) => localizeText(title, 'nl'));
      const [profile] = await page.tables();
      expect(profile!.flat()).to.include(home).and.not.to.include(organisation);
    });

    it('shows no number at all when all together are too few', async () => {
      const page = await open({ responses: teachers.slice(0, 4) });
      expect(page.withheld).to.deep.equal(['Er zijn nog te weinig antwoorden om te laten zien, minder dan 5.']);
      // That words are held back is said whether or not one of these few wrote any.
      expect(page.parts).to.deep.equal(['words']);
      expect(page.text).not.to.contain('4');
    });

    it('says that nobody answered yet', async () => {
      expect((await open({ responses: [] })).text).to.contain('Nog niemand heeft geantwoord.');
    });

    it('shows a ready report, which holds no more than may be shown', async () => {
      const report = summarizeTally(tallyResponses(staff, handvat), handvat, { minGroupSize: 3 });
      const before = people(6, 'class-teacher', { home: 'no' }, '2025-2026');
      const previous = summarizeTally(tallyResponses(before, handvat), handvat);
      const page = await open({ report: JSON.parse(JSON.stringify(report)), previous });
      expect(page.people).to.equal('11 mensen antwoordden');
      expect(page.parts).to.include('years');
      // Its own smallest group, not that of the element.
      page.element.minGroupSize = 20;
      await page.element.updateComplete;
      expect(page.people).to.equal('11 mensen antwoordden');
    });

    it('shows everybody again when the group that was chosen became too small, and says so in the choice', async () => {
      const page = await open({ responses: staff });
      await page.chooseGroup('class-teacher');
      expect(page.printedWhose).to.contain('klassenleraar');
      page.element.minGroupSize = 8;
      await page.element.updateComplete;
      expect(page.printedWhose).to.contain('iedereen');
      expect(page.chosenGroup ?? 'all').to.equal('all');
      page.element.minGroupSize = 5;
      await page.element.updateComplete;
      expect(page.printedWhose).to.contain('klassenleraar');
      expect(page.chosenGroup).to.equal('class-teacher');
    });

    it('keeps the choice and the bars alike when one of three groups became too small', async () => {
      const says = { home: 'yes' };
      const responses = [
        ...people(12, 'class-teacher', says),
        ...people(12, 'care-professional', says),
        ...people(6, 'leadership', says),
      ];
      const page = await open({ responses });
      await page.chooseGroup('leadership');
      page.element.minGroupSize = 7;
      await page.element.updateComplete;
      expect([page.chosenGroup, page.printedWhose.includes('iedereen')]).to.deep.equal(['all', true]);
    });

    it('shows what an office answered beside the team, by name', async () => {
      const [head] = people(1, 'leadership', { home: 'no' });
      const page = await open({ responses: [...teachers, { ...head!, office: true }] });
      expect(page.people).to.equal('6 mensen antwoordden');
      expect(page.groups).to.deep.equal(['iedereen (6)', 'klassenleraar (6)', 'directie (namens de school) (1)']);
      expect(page.gapRoles).to.deep.equal(['klassenleraar', 'directie (namens de school)']);
      expect(page.text).to.contain('Wat namens de school is ingevuld, staat apart.');
    });

    it('says whose answers a profile shows, also when there is nothing to choose, and advises on the same answers', async () => {
      const [head] = people(1, 'leadership', { home: 'no' });
      const office = { ...head!, office: true as const };
      const alone = await open({ responses: [...teachers.slice(0, 3), office] });
      expect(alone.whose).to.equal('Antwoorden van directie (namens de school) (1)');
      const page = await open({ responses: [...teachers, office] });
      expect(page.whose).to.equal('');
      expect(page.tags).to.deep.equal(['sterk', 'sterk', 'begin hier', '', '']);
      expect(page.advised).to.deep.equal([]);
      await page.chooseGroup('office:leadership');
      expect(page.tags).to.deep.equal(['begin hier', '', '', '', '']);
      expect(page.advised).to.deep.equal(['Antwoorden van directie (namens de school) (1)']);
      expect(page.printedWhose).to.equal('Antwoorden van directie (namens de school) (1)');
    });

    it('gives each of seven roles and three offices a mark of its own', async () => {
      const offices = OFFICE_ROLES.flatMap((role) =>
        people(1, role, { home: 'no' }).map((response) => ({ ...response, office: true as const })),
      );
      const page = await open({
        responses: [...PERSON_ROLES.flatMap((role) => people(5, role, { home: 'yes' })), ...offices],
      });
      expect(page.marks).to.have.lengthOf(10);
      expect(new Set(page.marks).size).to.equal(10);
    });

    it('names a field of a report that cannot be used, whatever it lacks', async () => {
      const report = summarizeTally(tallyResponses(staff, handvat), handvat);
      const { groups: _groups, ...rest } = report;
      const page = await open({ report: rest as typeof report });
      expect(page.error).to.contain('groups').and.not.to.contain('counts');
      expect((await open({ report: [] as unknown as typeof report })).error).not.to.equal('');
    });

    it('follows the smallest group that the page chooses', async () => {
      const page = await open({ responses: staff });
      page.element.setAttribute('min-group-size', '6');
      await page.element.updateComplete;
      expect(page.withheld.join()).to.contain('minder dan 6');
    });

    it('falls back to five on a smallest group that is none', async () => {
      const page = await open({ responses: staff });
      for (const size of ['0', '-3', 'many', '2.5']) {
        page.element.setAttribute('min-group-size', size);
        await page.element.updateComplete;
        expect(page.people, size).to.equal('11 mensen antwoordden');
        expect(page.withheld, size).to.deep.equal([]);
      }
    });
  });

  describe('data that cannot be used', () => {
    async function issuesOf(settings: Settings) {
      const element = document.createElement('dh-checklist-report') as ChecklistReportElement;
      element.lang = 'nl';
      const waiting = oneEvent<DataErrorEvent>(element, 'dh-error');
      Object.assign(element, settings);
      document.body.append(element);
      const { issues } = await waiting;
      await element.updateComplete;
      const page = new ChecklistReportPage(element);
      const { error, people } = page;
      element.remove();
      return { issues: issues.map(({ path, code }) => `${path} ${code}`), error, people };
    }

    it('says in place which response is wrong and why', async () => {
      const other = people(1, 'parent', {}, '2025-2026');
      const { issues, error, people: shown } = await issuesOf({ responses: [...staff, ...other] });
      expect(issues).to.deep.equal(['responses[11].schoolYear other-school-year']);
      expect(error).to.contain('2025-2026');
      expect(shown).to.equal('');
    });

    it('refuses what is no response, an unknown answer, and an unknown instrument', async () => {
      const [first] = staff;
      const bad = [null, 'x', { ...first, answers: undefined }, { ...first, answers: { 'home.1': 'maybe' } }];
      for (const one of bad) {
        const { issues, error } = await issuesOf({ responses: [one as unknown as Response] });
        expect(issues).to.have.length.above(0);
        expect(issues[0]).to.contain('responses[0]');
        expect(error).to.contain('We kunnen dit overzicht niet laten zien.');
      }
      expect((await issuesOf({ instrument: 'none', responses: staff })).issues).to.deep.equal([
        'instrument unknown-instrument',
      ]);
    });

    it('refuses a tally that cannot be true', async () => {
      const tally = tallyResponses(staff, handvat);
      const { issues } = await issuesOf({ tally: { ...tally, respondents: { leadership: 5, 'class-teacher': 1 } } });
      expect(issues[0]).to.contain('more-answers-than-people');
    });

    it('still shows this year when the previous one cannot be used', async () => {
      const { issues, error, people: shown } = await issuesOf({ responses: staff, previous: staff });
      expect(issues).to.deep.equal(['schoolYear not-earlier']);
      expect(error).to.contain('We kunnen het vorige jaar er niet naast zetten.');
      expect(shown).to.equal('11 mensen antwoordden');
    });

    it('shows the report once the data has been put right', async () => {
      const page = await open({ responses: [null as unknown as Response] });
      page.element.responses = staff;
      await page.element.updateComplete;
      expect(page.error).to.equal('');
      expect(page.people).to.equal('11 mensen antwoordden');
    });
  });

  describe('many answers', () => {
    it('counts them without holding up the page, and says how far it is', async () => {
      const many = Array.from({ length: 20_000 }, () => staff).flat();
      const element = document.createElement('dh-checklist-report') as ChecklistReportElement;
      element.lang = 'nl';
      element.responses = many;
      document.body.append(element);
      const page = new ChecklistReportPage(element);
      await element.updateComplete;
      expect(page.progress).to.match(/^We tellen de antwoorden: [\d.]+ van 220\.000\.$/);
      while (!page.people) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(page.progress).to.equal('');
      // 220 000 people, and 40 of each 88 statements of step 3 answered yes.
      expect(page.people).to.equal('220000 mensen antwoordden');
      element.remove();
    });

    it('drops a count when other answers come in between', async () => {
      const many = Array.from({ length: 20_000 }, () => staff).flat();
      const page = await open({ responses: many });
      page.element.responses = staff;
      await page.element.updateComplete;
      expect(page.people).to.equal('11 mensen antwoordden');
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(page.people).to.equal('11 mensen antwoordden');
    });
  });

  describe('action points', () => {
    it('are made of an advice or a statement, with who and when, and told to the page', async () => {
      const page = await open({ responses: staff });
      await page.press('make', 'reciprocity.1');
      expect(page.dialog.open).to.equal(true);
      expect(page.focused).to.equal(page.field('text'));
      const waiting = oneEvent<ActionAddEvent>(page.element, 'dh-action-add');
      await page.write({ text: 'Elke week twee ouders bellen', owner: 'Bram', dueOn: '2026-12-18' });
      const { actionPoint } = await waiting;
      expect(actionPoint).to.include({
        text: 'Elke week twee ouders bellen',
        about: 'reciprocity.1',
        owner: 'Bram',
        dueOn: '2026-12-18',
      });
      expect(page.dialog.open).to.equal(false);
      expect(page.actions[0]).to.contain('Elke week twee ouders bellen').and.to.contain('Bram · 18 december 2026');
      expect(page.element.actionPoints).to.deep.equal([actionPoint]);
    });

    it('say from which advice they come', async () => {
      const page = await open({ responses: staff });
      const waiting = oneEvent<ActionAddEvent>(page.element, 'dh-action-add');
      await page.press('make', 'reciprocity');
      await page.write({ text: 'Samen lezen' });
      expect((await waiting).actionPoint.from).to.deep.equal({ kind: 'advice', id: 'start-here' });
    });

    it('need a text', async () => {
      const page = await open({ responses: staff });
      await page.press('make', 'home.1');
      await page.write({ text: '' });
      expect(page.dialog.open).to.equal(true);
      expect(page.element.actionPoints).to.deep.equal([]);
    });

    it('are not made when somebody turns back', async () => {
      const page = await open({ responses: staff });
      await page.press('make', 'home.1');
      page.field('text').value = 'Toch niet';
      await page.press('cancel');
      expect(page.dialog.open).to.equal(false);
      expect(page.element.actionPoints).to.deep.equal([]);
      await page.press('make', 'home.1');
      expect(page.field('text').value).to.equal('');
    });

    it('stay as they are when a template sets the same list again', async () => {
      const page = await open({ responses: staff });
      const kept = [{ id: 'k', text: 'Daarna', about: 'home' }];
      page.element.actionPoints = kept;
      await page.element.updateComplete;
      await page.press('remove', 'k');
      page.element.actionPoints = kept;
      expect(page.element.actionPoints).to.deep.equal([]);
    });

    it('can be changed, taken away and put back; unknown fields are kept', async () => {
      const page = await open({ responses: staff });
      const kept = { id: 'k', text: 'Eerst', about: 'home', owner: 'Esra', board: 'north' };
      page.element.actionPoints = [kept];
      await page.element.updateComplete;
      await page.press('edit', 'k');
      expect(page.field('owner').value).to.equal('Esra');
      await page.write({ text: 'Daarna', owner: '' });
      expect(page.element.actionPoints).to.deep.equal([
        { id: 'k', schemaVersion: 2, text: 'Daarna', about: 'home', board: 'north' },
      ]);
      const changed = oneEvent(page.element, 'change');
      await page.press('remove', 'k');
      await changed;
      expect(page.element.actionPoints).to.deep.equal([]);
      expect(page.focused?.getAttribute('name')).to.equal('undo');
      await page.press('undo', 'k');
      expect(page.element.actionPoints).to.have.length(1);
      expect(page.focused?.getAttribute('name')).to.equal('remove');
    });

    it('stay when the answers change', async () => {
      const page = await open({ responses: staff });
      await page.press('make', 'home.1');
      await page.write({ text: 'Bellen' });
      page.element.responses = [...staff, ...people(5, 'parent', { home: 'no' })];
      await page.element.updateComplete;
      expect(page.element.actionPoints).to.have.length(1);
    });

    it('are saved as a file that spreadsheets open', async () => {
      const page = await open({ responses: staff });
      page.element.actionPoints = [{ id: '1', text: '=1+1', about: 'home' }];
      await page.element.updateComplete;
      const files: Blob[] = [];
      const names: string[] = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob) => createObjectURL.call(URL, files[files.push(blob as Blob) - 1]!);
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      try {
        await page.press('download');
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
      expect(names).to.deep.equal(['Actiepunten-2026-2027.csv']);
      expect(await files[0]!.text()).to.contain(`"'=1+1";"De thuisomgeving kennen"`);
    });
  });

  describe('ways of working', () => {
    const start = 'reciprocity';

    it('answer how to begin, at the step that the advice names', async () => {
      const page = await open({ responses: staff });
      expect(page.waysToBegin).to.deep.equal([
        'Het jaar beginnen met een startgesprek',
        'Verwachtingen naast elkaar leggen',
        'De leerling vertelt',
        'Praten zonder aanleiding',
      ]);
    });

    it('stand with what and why in every step of the profile, once somebody opens it', async () => {
      const page = await open({ responses: staff });
      expect(page.explanations).to.have.length(5);
      await page.explain(4);
      expect(page.explanations[4]!.textContent).to.contain('Eén vast gezicht voor het gezin');
    });

    it('become an action point that is written first, and that says from which way it comes', async () => {
      const page = await open({ responses: staff });
      await page.press('make-way', 'reciprocity.start-talk');
      expect(page.field('text').value).to.equal('Het jaar beginnen met een startgesprek');
      const waiting = oneEvent<ActionAddEvent>(page.element, 'dh-action-add');
      await page.write({ text: 'Startgesprekken in week 36', owner: 'Nadia' });
      const { id: _id, ...point } = (await waiting).actionPoint;
      expect(point).to.deep.equal({
        schemaVersion: 2,
        text: 'Startgesprekken in week 36',
        about: start,
        owner: 'Nadia',
        from: { kind: 'way', id: 'reciprocity.start-talk' },
      });
    });

    it('are planned at once by staff: the page hears of the action point and of what the way becomes', async () => {
      const page = await open({ responses: staff }, 'leadership');
      const added = oneEvent<ActionAddEvent>(page.element, 'dh-action-add');
      const chosen = oneEvent<WayChooseEvent>(page.element, 'dh-way-choose');
      await page.press('choose-way', 'reciprocity.start-talk');
      const { actionPoint } = await added;
      expect(actionPoint).to.deep.include({ about: start, from: { kind: 'way', id: 'reciprocity.start-talk' } });
      const event = await chosen;
      expect(event.actionPoint).to.equal(actionPoint);
      expect(event.way.leadsTo).to.deep.equal({ kind: 'calendar-entry', of: 'start-talk' });
      expect(page.element.actionPoints).to.deep.equal([actionPoint]);
    });

    it('that become a talk are for who may begin one: a leader makes an action point, and reads who prepares it', async () => {
      const talks = (page: ChecklistReportPage) =>
        page.labels('choose-way').filter((label) => label.startsWith('Bereid een gesprek voor'));
      const teacher = await open({ responses: staff }, 'class-teacher');
      await teacher.explain(4);
      expect(talks(teacher)).to.not.deep.equal([]);
      const leader = await open({ responses: staff }, 'leadership');
      leader.element.noTalks = true;
      await leader.element.updateComplete;
      await leader.explain(4);
      expect(talks(leader)).to.deep.equal([]);
      expect(leader.explanations[4]!.textContent).to.contain(
        'Een klassenleraar of zorgprofessional bereidt dit gesprek voor.',
      );
    });

    it('lead to no part that the page has not for this reader, whose action point can still be made', async () => {
      const page = await open({ responses: staff }, 'class-teacher');
      const [way] = page.labels('choose-way').filter((label) => label.startsWith('Ga naar: verwachtingen'));
      expect(way, 'without a list the page has all parts').to.not.equal(undefined);
      for (const [wayParts, labels] of [
        [[], []],
        [['conversation'], []],
        [['expectations'], [way]],
      ] as const) {
        page.element.wayParts = wayParts;
        await page.element.updateComplete;
        const shown = page.labels('choose-way').filter((label) => label.startsWith('Ga naar'));
        expect([...new Set(shown)]).to.deep.equal(labels);
        expect(page.labels('make-way').join()).to.contain('Verwachtingen naast elkaar leggen');
        expect(page.has('choose-way'), 'what is planned is no part').to.equal(true);
      }
    });

    it('make no second action point when they are chosen again', async () => {
      const page = await open({ responses: staff }, 'class-teacher');
      await page.press('choose-way', 'reciprocity.pupil');
      const [first] = page.element.actionPoints;
      const again = oneEvent<WayChooseEvent>(page.element, 'dh-way-choose');
      await page.press('choose-way', 'reciprocity.pupil');
      expect((await again).actionPoint).to.equal(first);
      expect(page.element.actionPoints).to.have.length(1);
    });

    it('open a part of the product without an action point', async () => {
      const page = await open({ responses: staff }, 'class-teacher');
      const chosen = oneEvent<WayChooseEvent>(page.element, 'dh-way-choose');
      await page.press('choose-way', 'reciprocity.expectations');
      const { way, actionPoint } = await chosen;
      expect([way.leadsTo, actionPoint]).to.deep.equal([{ kind: 'part', of: 'expectations' }, undefined]);
      expect(page.element.actionPoints).to.deep.equal([]);
    });

    it('are planned by nobody who may not plan: such a reader makes no action points either', async () => {
      for (const perspective of ['parent', 'pupil', null] as const) {
        const page = await open({ responses: staff }, perspective);
        expect(page.waysToBegin).to.have.length(4);
        for (const name of ['choose-way', 'make-way', 'make']) expect(page.has(name), name).to.equal(false);
        page.element.actionPoints = [{ id: 'a', schemaVersion: 2, about: 'home', text: 'Vaker open' }];
        await page.element.updateComplete;
        expect(page.text).to.contain('Vaker open');
        for (const name of ['edit', 'remove']) expect(page.has(name), name).to.equal(false);
      }
    });

    it('are absent in a checklist without an explanation', async () => {
      const page = await open({ instrument: 'team-skills', responses: skilled('class-teacher', '1') });
      expect(page.explanations).to.deep.equal([]);
      expect(page.waysToBegin).to.deep.equal([]);
    });
  });

  describe('an action point that serves several steps', () => {
    it('is given its other steps by ticking them', async () => {
      const page = await open({ responses: staff });
      await page.press('make', 'home.1');
      expect(page.otherSteps).to.deep.equal([
        'De organisatie op orde',
        'Een relatie van twee kanten',
        'Pedagogische samenwerking',
        'Ouders in risicosituaties ondersteunen',
      ]);
      page.tick('cooperation');
      page.tick('organisation');
      await page.write({ text: 'Bellen' });
      expect(page.element.actionPoints[0]!.sections).to.deep.equal(['organisation', 'cooperation']);
    });

    it('stands in full under its own step and is named under the others', async () => {
      const page = await open({ responses: staff });
      page.element.actionPoints = [
        { id: 'a', text: 'Bellen', about: 'home.1', sections: ['cooperation'] },
        { id: 'b', text: 'Kijken', about: 'cooperation' },
        { id: 'c', text: 'Alles', about: '' },
      ];
      await page.element.updateComplete;
      expect(page.actionGroups).to.deep.equal([
        ['De thuisomgeving kennen', 'Bellen'],
        ['Pedagogische samenwerking', 'Kijken', 'Bellen (Staat bij: De thuisomgeving kennen)'],
        ['Over het geheel', 'Alles'],
      ]);
      await page.press('remove', 'a');
      expect(page.actionGroups[1]).to.deep.equal(['Pedagogische samenwerking', 'Kijken']);
    });

    it('can lose a step again, and keeps one that this checklist does not know', async () => {
      const page = await open({ responses: staff });
      page.element.actionPoints = [{ id: 'a', text: 'Bellen', about: 'home', sections: ['elsewhere', 'cooperation'] }];
      await page.element.updateComplete;
      await page.press('edit', 'a');
      page.tick('cooperation');
      await page.write({});
      expect(page.element.actionPoints[0]!.sections).to.deep.equal(['elsewhere']);
    });

    it('has its reference in the present shape after a change, also when the page kept an older one', async () => {
      const page = await open({ responses: staff });
      const older = { id: 'a', schemaVersion: 1, text: 'Bellen', about: 'home', from: 'start-here' };
      page.element.actionPoints = [older as unknown as ActionPoint];
      await page.element.updateComplete;
      await page.press('edit', 'a');
      await page.write({ owner: 'Esra' });
      expect(page.element.actionPoints).to.deep.equal([
        { ...older, schemaVersion: 2, owner: 'Esra', from: { kind: 'advice', id: 'start-here' } },
      ]);
    });
  });

  describe('published means', () => {
    it('stand beside the whole mean of care professionals alone, with source, year and that they are no norm', async () => {
      const responses = [...skilled('care-professional', '2'), ...skilled('class-teacher', '1')];
      const { reference } = await open({ instrument: 'team-skills', responses });
      expect(reference).to.deep.equal([
        'Landelijk gevraagd Bij ons, rol zorgprofessional (6 mensen): gemiddeld 2 over alles samen. ' +
          'De schaal loopt van 1 tot 3. basisonderwijs, 2019: gemiddeld 2,7. Bron: Smeets en anderen (2019)' +
          'voortgezet onderwijs, 2019: gemiddeld 2,6. Bron: Smeets en anderen (2019) ' +
          'Daar is dezelfde rol gevraagd: zorgprofessional. Dit is niet jullie norm. Het is iets om over te praten.',
      ]);
    });

    it('are not shown beside anybody else, whichever group is chosen', async () => {
      const page = await open({ instrument: 'team-skills', responses: skilled('class-teacher', '1') });
      expect(page.reference).to.deep.equal([]);
      expect(page.text).not.to.contain('2,7');
      const both = [...skilled('care-professional', '2'), ...skilled('class-teacher', '1')];
      const other = await open({ instrument: 'team-skills', responses: both });
      await other.show('class-teacher');
      expect(other.reference).to.have.length(1);
      expect(other.reference[0]).to.contain('rol zorgprofessional (6 mensen): gemiddeld 2 over');
    });

    it('are not shown when a skill is missing from the mean', async () => {
      const partly = skilled(
        'care-professional',
        '2',
        listItems(teamSkills)
          .slice(0, 3)
          .map(({ id }) => id),
      );
      expect((await open({ instrument: 'team-skills', responses: partly })).reference).to.deep.equal([]);
    });
  });
});

/** Six people of one role who give one answer to the skills of a team. */
function skilled(role: Role, value: string, ids = listItems(teamSkills).map(({ id }) => id)): Response[] {
  const { id: instrument, version: instrumentVersion }: Instrument = teamSkills;
  return Array.from({ length: 6 }, (_, number) => ({
    id: `skilled-${role}-${number}`,
    instrument,
    instrumentVersion,
    schoolYear: '2026-2027',
    role,
    completedAt: '2026-11-16T10:00:00Z',
    answers: Object.fromEntries(ids.map((id) => [id, value])),
  }));
}
