import { expect, html, oneEvent } from '@open-wc/testing';
import type { CardSaveEvent, Paper } from '@driehoek/elements/information-card';
import '@driehoek/elements/information-card/define';
import type { DataErrorEvent } from '../../../packages/elements/src/shared/data-error-event.js';
import type { InformationCard } from '@driehoek/sdk/information-card';
import { hetKompas as withLogo } from '../../sdk/information-card/het-kompas.js';
import { onPaper } from '../on-paper.js';
import { InformationCardPage } from './information-card.page.js';

// No test waits for a picture from elsewhere.
const { logo: _, ...school } = withLogo.school;
const hetKompas: InformationCard = { ...withLogo, school };

const open = (value: unknown = hetKompas) =>
  InformationCardPage.open(html`<dh-information-card .value=${value}></dh-information-card>`);

const jsonScript = (data: unknown) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(typeof data === 'string' ? data : JSON.stringify(data));
  return script;
};

/** Stands in for the network: to each address its answer. Gives the way back. */
function answer(answers: Record<string, () => Promise<Response>>) {
  const real = window.fetch;
  window.fetch = async (input) => answers[new URL(String(input), location.href).pathname]!();
  return () => {
    window.fetch = real;
  };
}

describe('dh-information-card', () => {
  describe('what it shows', () => {
    it('says of which class, school and year it is', async () => {
      const page = await open();
      expect(page.title).to.equal('Groep 6 · Het Kompas');
      expect(page.text).to.contain('2026–2027');
    });

    it('says who the teachers are and how and when to reach them', async () => {
      const page = await open();
      expect(page.text).to.contain('Juf Esra ma di wo').and.to.contain('Meester Bram do vr');
      expect(page.rows).to.deep.equal([
        'Bellen: 010 – 555 01 23, ma–vr 15.15–16.00',
        'Mailen: esra@hetkompas.example, antwoord binnen 2 werkdagen',
        'Ziek of te laat: vóór 8.30 bellen, 010 – 555 01 23',
      ]);
    });

    it('lists the moments in order, each with a date that programs can read', async () => {
      const page = await open();
      expect(page.moments.map(({ when, datetime }) => [when, datetime])).to.deep.equal([
        ['do 10 september 15.30–19.00', '2026-09-10T15:30'],
        ['do 11 februari', '2027-02-11'],
      ]);
    });

    it('marks the first moment that is still to come', async () => {
      const page = await InformationCardPage.open(
        html`<dh-provider .now=${new Date(2026, 8, 11)}><dh-information-card .value=${hetKompas}></dh-information-card></dh-provider>`,
      );
      expect(page.moments.map(({ isNext }) => isNext)).to.deep.equal([false, true]);
    });

    it('says for what to turn to whom, and which languages are spoken', async () => {
      const page = await open();
      expect(page.route).to.deep.equal([
        'Over de les of uw kind: juf Esra of meester Bram',
        'Zorgen of niet eens?: Nadia, de directeur, nadia@hetkompas.example',
      ]);
      expect(page.text).to.contain('Wij spreken Nederlands, Turks, Arabisch');
    });

    it('leaves out what a card does not have', async () => {
      const page = await open({
        id: 'x',
        schoolYear: '2026-2027',
        school: { name: 'De Regenboog' },
        teachers: [],
        moments: [],
        route: [],
      });
      expect(page.title).to.equal('De Regenboog');
      expect(page.rows).to.be.empty;
      expect(page.moments).to.be.empty;
    });

    it('speaks the language around it, and turns round for one written from the right', async () => {
      const page = await InformationCardPage.open(
        html`<div lang="en"><dh-information-card .value=${hetKompas}></dh-information-card></div>`,
      );
      expect(page.title).to.equal('Year 6 · Het Kompas');
      expect(page.rows[1]).to.equal('Mail: esra@hetkompas.example, answer within 2 working days');
      expect(page.card!.dir).to.equal('ltr');
      const arabic = await InformationCardPage.open(
        html`<dh-provider locale="ar"><dh-information-card .value=${hetKompas}></dh-information-card></dh-provider>`,
      );
      expect(arabic.card!.dir).to.equal('rtl');
      expect(arabic.card!.lang).to.equal('ar');
    });

    it('puts the short link into a QR code, with the address beside it', async () => {
      const page = await open();
      expect(page.qrCode!.getAttribute('aria-label')).to.equal('QR-code: hetkompas.example');
      expect(page.hrefs).to.contain('https://www.hetkompas.example');
    });

    it('draws the QR code black on white in the dark too', async () => {
      document.documentElement.style.colorScheme = 'dark';
      const page = await open();
      const [paper, code] = [...page.qrCode!.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
      document.documentElement.style.colorScheme = '';
      expect([paper, code]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });

    it('stays inside a column of 280 pixels', async () => {
      const page = await InformationCardPage.open(
        html`<div style="inline-size: 280px"><dh-information-card .value=${hetKompas}></dh-information-card></div>`,
      );
      expect(page.card!.scrollWidth).to.be.at.most(page.card!.clientWidth);
      expect(page.card!.getBoundingClientRect().width).to.be.at.most(280);
    });
  });

  describe('links', () => {
    it('dials, mails and opens what people typed', async () => {
      const page = await open();
      expect(page.hrefs).to.include.members([
        'tel:0105550123',
        'mailto:esra@hetkompas.example',
        'https://www.hetkompas.example',
      ]);
    });

    it('never makes a link of a script', async () => {
      const trick = ' java\tscript:alert(1)';
      const card: InformationCard = {
        ...hetKompas,
        link: trick,
        school: {
          name: 'x',
          phone: trick,
          email: trick,
          website: trick,
          address: trick,
          logo: 'data:image/svg+xml,<svg/>',
        },
        teachers: [
          {
            name: 'x',
            days: [],
            contacts: [
              { channel: 'message', value: 'javascript:alert(1)' },
              { channel: 'video', value: trick },
            ],
          },
        ],
        absence: { text: 'x', contact: 'vbscript:x' },
        route: [{ question: 'x', who: 'y', contact: 'data:text/html,x' }],
      };
      const page = await open(card);
      expect(page.hrefs).to.be.empty;
      expect(page.logo).to.equal(undefined);
      expect(page.text).to.contain('javascript:alert(1)');
    });
  });

  describe('where the card comes from', () => {
    it('reads a JSON script inside it, and reads it again when it changes', async () => {
      const element = document.createElement('dh-information-card');
      element.append(jsonScript(hetKompas));
      const page = await InformationCardPage.open(html`${element}`);
      expect(page.title).to.equal('Groep 6 · Het Kompas');
      element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify({ ...hetKompas, group: 'Groep 7' });
      await page.settle();
      expect(page.title).to.equal('Groep 7 · Het Kompas');
      element.replaceChildren(jsonScript({ ...hetKompas, group: 'Groep 8' }));
      await page.settle();
      expect(page.title).to.equal('Groep 8 · Het Kompas');
    });

    it('shows what stands inside until there is a card', async () => {
      const page = await InformationCardPage.open(
        html`<dh-information-card><p>Bel 010 – 555 01 23</p></dh-information-card>`,
      );
      expect(page.showsFallback).to.equal(true);
      await page.update({ value: hetKompas });
      expect(page.showsFallback).to.equal(false);
    });

    it('fetches its source, showing what stands inside meanwhile', async () => {
      let give = (_: Response) => {};
      const restore = answer({ '/card.json': () => new Promise((resolve) => (give = resolve)) });
      const page = await InformationCardPage.open(
        html`<dh-information-card src="/card.json"><p>Even geduld</p></dh-information-card>`,
      );
      expect(page.showsFallback).to.equal(true);
      expect(page.element.matches(':state(loading)')).to.equal(true);
      give(Response.json({ ...hetKompas, school: { ...hetKompas.school, logo: 'img/logo.svg' } }));
      await page.until(() => page.card, 'card');
      restore();
      expect(page.title).to.equal('Groep 6 · Het Kompas');
      expect(page.element.matches(':state(loading)')).to.equal(false);
      expect(page.logo).to.equal(new URL('/img/logo.svg', location.href).href);
    });

    it('forgets an answer that comes after a later question', async () => {
      let giveFirst = (_: Response) => {};
      const restore = answer({
        '/first.json': () => new Promise((resolve) => (giveFirst = resolve)),
        '/second.json': () => Promise.resolve(Response.json({ ...hetKompas, group: 'Groep 8' })),
      });
      const page = await InformationCardPage.open(html`<dh-information-card src="/first.json"></dh-information-card>`);
      await page.update({ src: '/second.json' });
      await page.until(() => page.card, 'card');
      giveFirst(Response.json(hetKompas));
      await page.settle();
      restore();
      expect(page.title).to.equal('Groep 8 · Het Kompas');
    });

    for (const [what, response, message] of [
      ['nothing answers', () => Promise.reject(new TypeError('offline')), 'geen antwoord'],
      ['the page is not there', () => Promise.resolve(new Response('', { status: 404 })), '404'],
      ['it is not JSON', () => Promise.resolve(new Response('<!doctype html>')), 'geen JSON'],
    ] as const) {
      it(`explains it when ${what}`, async () => {
        const restore = answer({ '/card.json': response });
        const page = await InformationCardPage.open();
        setTimeout(() => {
          page.element.src = '/card.json';
        });
        const { issues } = (await oneEvent(page.element, 'dh-error')) as unknown as DataErrorEvent;
        await page.settle();
        restore();
        expect(issues[0]!.path).to.equal('src');
        expect(page.error).to.contain(message);
        expect(page.showsFallback).to.equal(true);
      });
    }

    it('names what is wrong with a card, and recovers with a right one', async () => {
      const page = await InformationCardPage.open(html`<dh-information-card><p>Bel ons</p></dh-information-card>`);
      const heard = oneEvent(page.element, 'dh-error');
      await page.update({ value: { ...hetKompas, schoolYear: '2026' } });
      expect(((await heard) as unknown as DataErrorEvent).issues[0]!.path).to.equal('schoolYear');
      expect(page.error).to.contain('schoolYear').and.to.contain('2026-2027');
      expect(page.showsFallback).to.equal(true);
      expect(page.element.matches(':state(error)')).to.equal(true);
      await page.update({ value: hetKompas });
      expect(page.error).to.equal('');
      expect(page.title).to.equal('Groep 6 · Het Kompas');
    });

    it('waits for a script that is still empty', async () => {
      const element = document.createElement('dh-information-card');
      const script = jsonScript('');
      element.append(script);
      const page = await InformationCardPage.open(html`${element}`);
      expect(page.error).to.equal('');
      script.append(JSON.stringify(hetKompas));
      await page.settle();
      expect(page.title).to.equal('Groep 6 · Het Kompas');
    });

    it('says that a script inside it is not JSON', async () => {
      const element = document.createElement('dh-information-card');
      element.append(jsonScript('{ "id": '));
      const page = await InformationCardPage.open(html`${element}`);
      expect(page.error).to.contain('geen JSON');
    });
  });

  describe('saving', () => {
    it('hands the contact to the page before it is downloaded', async () => {
      const page = await open();
      let saved: CardSaveEvent | undefined;
      document.addEventListener(
        'dh-card-save',
        (event) => {
          event.preventDefault();
          saved = event as CardSaveEvent;
        },
        { once: true },
      );
      page.save();
      expect(saved!.what).to.equal('contacts');
      expect(saved!.file.name).to.equal('Groep-6-Het-Kompas.vcf');
      expect(saved!.file.type).to.equal('text/vcard');
      expect(await saved!.file.text()).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[^]*END:VCARD\r\n$/);
    });

    it('downloads the contact', async () => {
      const page = await open();
      const real = HTMLAnchorElement.prototype.click;
      let download = '';
      let href = '';
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        ({ download, href } = this);
      };
      page.save();
      HTMLAnchorElement.prototype.click = real;
      expect(download).to.equal('Groep-6-Het-Kompas.vcf');
      expect(await (await fetch(href)).text()).to.contain('FN:Groep 6 · Het Kompas');
    });
  });

  describe('printing', () => {
    const realPrint = window.print;
    let printed = 0;
    beforeEach(() => {
      printed = 0;
      window.print = () => void printed++;
    });
    afterEach(() => {
      window.print = realPrint;
      dispatchEvent(new Event('afterprint'));
    });

    it('puts the card alone on a sheet, and takes it away afterwards', async () => {
      const page = await open();
      const sheets = document.adoptedStyleSheets.length;
      page.clickPrint();
      await page.until(() => printed === 1, 'printed');
      expect(page.sheetText).to.equal(page.text);
      expect(getComputedStyle(page.sheet!).visibility).to.equal('hidden');
      dispatchEvent(new Event('afterprint'));
      expect(page.sheet).to.equal(null);
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
    });

    it('has the size of its paper when the page around it is printed, as far as the page is that wide', async function () {
      const page = await open();
      const { element } = page;
      const place = element.parentElement!;
      place.style.inlineSize = '1200px';
      const isPrinted = await onPaper(async () => {
        const measure = async (paper: Paper) => {
          element.paper = paper;
          await element.updateComplete;
          const { width, height } = page.card!.getBoundingClientRect();
          return [width, height].map((side) => Math.round((side * 25.4) / 96));
        };
        expect(await measure('a6')).to.deep.equal([148, 105]);
        expect(await measure('a5')).to.deep.equal([210, 148]);
        expect(await measure('a4')).to.deep.equal([297, 210]);
        place.style.inlineSize = '190mm';
        expect(await measure('a6')).to.deep.equal([148, 105]);
        expect(await measure('a4')).to.deep.equal([190, 134]);
      });
      if (!isPrinted) this.skip();
    });

    it('leaves one sheet when printing is asked for twice', async () => {
      const page = await open();
      await page.element.print();
      await page.element.print();
      expect(document.querySelectorAll('#dh-print-sheet').length).to.equal(1);
      dispatchEvent(new Event('afterprint'));
      expect(page.sheet).to.equal(null);
    });

    it('makes the text as large as the paper takes', async () => {
      const page = await open();
      const sizes: number[] = [];
      for (const paper of ['a6', 'a5', 'a4'] as const) {
        await page.update({ paper });
        await page.element.print();
        sizes.push(Number.parseFloat(getComputedStyle(page.sheet!).fontSize));
        dispatchEvent(new Event('afterprint'));
      }
      expect(sizes[1]! / sizes[0]!).to.be.closeTo(Math.SQRT2, 0.1);
      expect(sizes[2]! / sizes[1]!).to.be.closeTo(Math.SQRT2, 0.1);
    });

    it('proposes a larger paper rather than print what nobody can read', async () => {
      const route = Array.from({ length: 14 }, (_, index) => ({
        question: `Vraag ${index}`,
        who: 'iemand met een lange naam en een lange uitleg',
      }));
      const page = await open({ ...hetKompas, route });
      await page.element.print();
      await page.settle();
      expect(printed).to.equal(0);
      expect(page.sheet).to.equal(null);
      expect(page.status).to.contain('A6').and.to.contain('A5');
      await page.choosePaper('a4');
      expect(page.status).to.equal('');
      page.clickPrint();
      await page.until(() => printed === 1, 'printed');
    });

    it('reflects the paper, and takes an unknown one for A6', async () => {
      const page = await open();
      expect(page.element.getAttribute('paper')).to.equal('a6');
      await page.choosePaper('a5');
      expect(page.element.getAttribute('paper')).to.equal('a5');
      page.element.setAttribute('paper', 'a0');
      await page.settle();
      expect(page.element.paper).to.equal('a6');
    });

    it('does nothing without a card', async () => {
      const page = await InformationCardPage.open();
      await page.element.print();
      expect(printed).to.equal(0);
    });
  });

  describe('facts for search engines', () => {
    it('are those of the school, once for each school, as long as a card is on the page', async () => {
      const before = (await InformationCardPage.open()).facts.length;
      const first = await open();
      const second = await open({ ...hetKompas, group: 'Groep 7' });
      expect(first.facts.length).to.equal(before + 1);
      expect(first.facts.at(-1)).to.include({
        '@type': 'School',
        name: 'Het Kompas',
        url: 'https://www.hetkompas.example',
      });
      expect(JSON.stringify(first.facts)).not.to.contain('Esra');
      first.element.remove();
      expect(second.facts.length).to.equal(before + 1);
      second.element.remove();
      expect(second.facts.length).to.equal(before);
    });

    it('come back with a card that is put back', async () => {
      const page = await open();
      const parent = page.element.parentElement!;
      const count = page.facts.length;
      page.element.remove();
      parent.append(page.element);
      await page.settle();
      expect(page.facts.length).to.equal(count);
      expect(page.title).to.equal('Groep 6 · Het Kompas');
    });
  });
});
