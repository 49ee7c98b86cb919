import { expect, html } from '@open-wc/testing';
import '@driehoek/elements/class-contacts/define';
import { type ClassContacts, TOPICS } from '@driehoek/sdk/class-contacts';
import { classOf, contact, pupil, TODAY } from '../../sdk/class-contacts/small-class.js';
import { ClassContactsPage } from './class-contacts.page.js';

const makeClass = (size: number): ClassContacts =>
  classOf(
    ...Array.from({ length: size }, (_, index) =>
      pupil(`p${index}`, {
        name: `Leerling ${index} van der Regenboogstraat`,
        topics: Object.fromEntries(
          TOPICS.map((topic, place) => [topic, (place + index) % 2 ? 'known' : 'unknown'] as const),
        ),
        contacts: [
          contact('2026-09-10', 'start-talk'),
          contact('2026-10-07', 'good-news', 'message'),
          contact('2026-12-08', 'concern', 'video'),
        ],
        isNew: index % 5 === 0,
      }),
    ),
  );

/** An element adapts to its place, not to the screen. */
const open = (value: ClassContacts, width = 800) =>
  ClassContactsPage.open(
    html`<div style=${`inline-size: ${width}px`}>
      <dh-class-contacts .value=${value} .today=${TODAY}></dh-class-contacts>
    </div>`,
  );

describe('dh-class-contacts in its place', () => {
  it('shows a class of thirty on one screen', async () => {
    const page = await open(makeClass(30), 1248);
    await page.settle();
    expect(Math.max(...page.rowHeights.slice(0, 15))).to.be.at.most(25);
    expect(page.height).to.be.at.most(900);
  });

  it('shows what the last and the next moment are about whole, also where a column is narrow', async () => {
    const page = await open(makeClass(1), 1024);
    page.element.planned = [
      { about: 'p0', kind: 'other', on: '2026-11-30', text: 'Voortgangsgesprek over halverwege het jaar: extra hulp' },
    ];
    await page.settle();
    const cells = [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('.body .informal, .body .next')];
    expect(cells.length).to.equal(2);
    expect(cells[1]!.textContent).to.contain('extra hulp');
    for (const cell of cells) {
      expect(cell.scrollWidth, cell.textContent).to.be.at.most(cell.clientWidth);
      expect(getComputedStyle(cell).whiteSpace).to.equal('normal');
    }
  });

  it('moves no row when the choice opens there', async () => {
    const page = await open(makeClass(5), 1248);
    await page.settle();
    const before = page.height;
    await page.pressRow('Leerling 1 van der Regenboogstraat');
    expect(page.height).to.equal(before);
  });

  for (const width of [280, 390, 700, 1000]) {
    it(`has nothing stick out at ${width} pixels, the class nor a pupil`, async () => {
      const page = await open(makeClass(3), width);
      await page.settle();
      await page.pressRow('Leerling 0 van der Regenboogstraat');
      expect(page.overflow).to.be.at.most(0.5);
      await page.openPupil('Leerling 0 van der Regenboogstraat');
      await page.press('Contact op een andere dag, of gepland');
      expect(page.overflow).to.be.at.most(0.5);
    });
  }

  it('holds two controls a pupil in a list of a thousand, and lays out those in sight', async () => {
    const page = await open(makeClass(1000));
    const small = await open(makeClass(10));
    expect(page.rowControls - small.rowControls).to.equal(2 * 990);
    expect(getComputedStyle(page.row('Leerling 999 van der Regenboogstraat')).contentVisibility ?? 'auto').to.equal(
      'auto',
    );
  });

  it('gives paper the names and what is missing, no dates and nothing that is known', async () => {
    const value = classOf(
      pupil('aya'),
      pupil('bo', { topics: {}, contacts: [], isNew: true }),
      pupil('celik', {
        topics: { family: 'known', ...makeClass(1).pupils[0]!.topics },
        contacts: [contact('2026-10-07')],
      }),
    );
    const page = await open(value);
    expect(page.printed).to.deep.equal([
      '',
      'eerste week: twee contacten · nog geen contact · nog geen startgesprek · nog geen goed nieuws · thuis nog niet bekend',
      'nog geen startgesprek · nog geen goed nieuws · nog niet bekend: gezin, thuistaal, opleiding en werk, zorgen thuis, contactwensen',
    ]);
  });
});
