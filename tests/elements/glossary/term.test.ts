import { expect, html } from '@open-wc/testing';
import '@driehoek/elements/glossary/define';
import { TermPage } from './term.page.js';

const OPP =
  'Een plan voor een kind dat extra hulp nodig heeft op school. Er staat in waar het kind naartoe werkt en welke hulp de school geeft.';

const opp = () =>
  TermPage.open(html`<p>Het <dh-term>opp</dh-term> van uw kind. <button type="button">Verder</button></p>`);

const seenBy = (perspective: string | undefined, term: string, locale = 'nl') =>
  TermPage.open(
    html`<dh-provider locale=${locale} .perspective=${perspective}><dh-term>${term}</dh-term></dh-provider>`,
  );

describe('dh-term', () => {
  it('explains its text', async () => {
    const page = await opp();
    expect(page.part('name')).to.equal('opp: ontwikkelingsperspectief');
    expect(page.part('text')).to.equal(OPP);
    expect(page.part('see-also')).to.equal('Zie ook: handelingsdeel, instemmingsrecht en hoorrecht');
    expect(page.isUnderlined).to.be.true;
  });

  it('explains `term` where the text is another, or there is none', async () => {
    const other = await TermPage.open(html`<dh-term term="opp">het plan</dh-term>`);
    expect(other.part('text')).to.equal(OPP);
    const none = await TermPage.open(html`<dh-term term="opp"></dh-term>`);
    expect(none.button!.textContent).to.equal('opp');
  });

  it('knows plurals and compounds', async () => {
    const page = await TermPage.open(html`<dh-term>Mentoren</dh-term>`);
    expect(page.part('name')).to.equal('mentor');
    const compound = await TermPage.open(html`<dh-term>opp-gesprek</dh-term>`);
    expect(compound.part('text')).to.equal(OPP);
  });

  it('leaves an unknown word a word', async () => {
    const page = await TermPage.open(html`<dh-term>gewoon woord</dh-term>`);
    expect(page.button).to.be.null;
    expect(page.element.matches(':state(unknown)')).to.be.true;
    await page.pointAt();
    expect(page.isOpen).to.be.false;
    expect(page.root.innerText).to.contain('gewoon woord');
  });

  it('follows its text', async () => {
    const page = await TermPage.open(html`<dh-term>gewoon</dh-term>`);
    (page.element.lastChild as Text).data = 'havo';
    await page.settle();
    expect(page.part('name')).to.equal('havo: hoger algemeen voortgezet onderwijs');
    page.element.textContent = 'gewoon';
    await page.settle();
    expect(page.button).to.be.null;
  });

  it('closes when its word is no term any longer', async () => {
    const page = await opp();
    await page.focus();
    page.element.textContent = 'gewoon';
    await page.settle();
    expect(page.isOpen).to.be.false;
    page.element.textContent = 'opp';
    await page.settle();
    expect(page.isOpen).to.be.false;
  });

  it('explains a school’s own terms', async () => {
    const terms = [{ term: 'mt', aliases: [], seeAlso: [], nl: 'De leiding.', en: 'The heads.', checked: 'verified' }];
    const page = await TermPage.open(html`<dh-term .terms=${terms}>MT</dh-term>`);
    expect(page.part('text')).to.equal('De leiding.');
    page.element.terms = undefined;
    await page.settle();
    expect(page.button).to.be.null;
  });

  it('stands within its line, in the letters of its sentence', async () => {
    const page = await TermPage.open(
      html`<h3 style="font: italic 700 30px serif">Het <dh-term>opp</dh-term> en <dh-term>tlv</dh-term></h3>`,
    );
    const { display, fontSize, fontWeight, fontStyle } = getComputedStyle(page.button!);
    expect([display, fontSize, fontWeight, fontStyle]).to.deep.equal(['inline', '30px', '700', 'italic']);
    await page.focus();
    const popup = getComputedStyle(page.popup);
    expect(Number.parseFloat(popup.fontSize)).to.be.closeTo(16, 0.1);
    expect([popup.fontWeight, popup.fontStyle]).to.deep.equal(['400', 'normal']);
    expect(page.root.querySelector('h3')!.getBoundingClientRect().height).to.be.at.most(50);
  });

  it('uses no title, and is a button that says what it opens', async () => {
    const page = await opp();
    expect(page.element.hasAttribute('title')).to.be.false;
    expect(page.element.shadowRoot!.querySelector('[title]')).to.be.null;
    expect(page.button!.getAttribute('role')).to.equal('button');
    expect(page.button!.tabIndex).to.equal(0);
    expect(page.description).to.contain(OPP);
    expect(page.popup.getAttribute('role')).to.equal('tooltip');
  });

  it('is on paper the word alone', async () => {
    const page = await opp();
    expect(page.printRules).to.match(/\.popup \{[^}]*display: none/);
    expect(page.printRules).to.match(/\.term \{[^}]*text-decoration(?:-line)?: none/);
  });
});

describe('dh-term by keyboard', () => {
  it('opens with the focus and closes without it', async () => {
    const page = await opp();
    expect(page.isOpen).to.be.false;
    await page.focus();
    expect(page.isOpen).to.be.true;
    expect(page.element.matches(':state(open)')).to.be.true;
    await page.blur();
    expect(page.isOpen).to.be.false;
  });

  it('closes at Escape, where the focus stays', async () => {
    const page = await opp();
    await page.focus();
    expect(await page.press('Escape')).to.be.false;
    expect(page.isOpen).to.be.false;
    expect(page.hasFocus).to.be.true;
    expect(await page.press('Escape'), 'the next is the page’s').to.be.true;
  });

  for (const key of ['Enter', ' ']) {
    it(`closes and opens by ${key === ' ' ? 'Space' : key}`, async () => {
      const page = await opp();
      await page.focus();
      expect(await page.press(key), 'does not scroll').to.be.false;
      expect(page.isOpen).to.be.false;
      await page.press(key);
      expect(page.isOpen).to.be.true;
      await page.blur();
      expect(page.isOpen).to.be.false;
    });
  }

  it('leaves other keys to the page', async () => {
    const page = await opp();
    await page.focus();
    expect(await page.press('a')).to.be.true;
    expect(page.isOpen).to.be.true;
  });

  it('leaves a dialog around it open at Escape', async () => {
    const page = await opp();
    let heard = 0;
    page.root.addEventListener('keydown', () => heard++);
    await page.focus();
    await page.press('Escape');
    expect(heard).to.equal(0);
    await page.press('Escape');
    expect(heard).to.equal(1);
  });
});

describe('dh-term by pointer', () => {
  it('opens where the pointer rests, stays on the way to the popup and closes behind it', async () => {
    const page = await opp();
    await page.pointAt();
    expect(page.isOpen).to.be.true;
    await page.movePointerToPopup();
    expect(page.isOpen).to.be.true;
    await page.pointElsewhere();
    expect(page.isOpen).to.be.false;
  });

  it('closes at Escape, wherever the focus is', async () => {
    const page = await opp();
    const next = page.root.querySelector('button')!;
    next.focus();
    await page.pointAt();
    await page.press('Escape');
    expect(page.isOpen).to.be.false;
    expect(document.activeElement).to.equal(next);
  });

  it('opens at a tap, stays, and closes at the next', async () => {
    const page = await opp();
    await page.pointAt(page.element, 'touch');
    expect(page.isOpen).to.be.false;
    await page.tap();
    expect(page.isOpen).to.be.true;
    await page.pointElsewhere();
    expect(page.isOpen).to.be.true;
    await page.tap();
    expect(page.isOpen).to.be.false;
    await page.tap();
    expect(page.isOpen).to.be.true;
  });

  it('stays at a tap on the popup, and closes at a tap elsewhere', async () => {
    const page = await opp();
    await page.tap();
    await page.tap(page.popup);
    expect(page.isOpen).to.be.true;
    await page.tap(page.root.querySelector('button')!);
    expect(page.isOpen).to.be.false;
  });

  it('stays with the focus when the pointer leaves', async () => {
    const page = await opp();
    await page.focus();
    await page.pointAt();
    await page.pointElsewhere();
    expect(page.isOpen).to.be.true;
  });

  it('leaves nothing behind when it is taken from the page', async () => {
    const page = await opp();
    await page.focus();
    page.element.remove();
    await page.settle();
    page.root.append(page.element);
    await page.settle();
    expect(page.isOpen).to.be.false;
    await page.focus();
    expect(page.isOpen).to.be.true;
  });
});

describe('dh-term for its reader', () => {
  it('speaks the language of the provider, and changes with it', async () => {
    const page = await seenBy(undefined, 'mentor', 'en');
    expect(page.part('text')).to.match(/^The teacher who guides a class/);
    const provider = page.root.querySelector('dh-provider')!;
    provider.locale = 'nl';
    await provider.updateComplete;
    await page.settle();
    expect(page.part('text')).to.match(/^De leraar die een klas begeleidt/);
  });

  it('speaks the language of the page without a provider', async () => {
    const page = await TermPage.open(html`<div lang="en"><dh-term>tlv</dh-term></div>`);
    expect(page.part('see-also')).to.equal('See also: swv, so, sbo, and pro');
  });

  it('explains in the page’s own words', async () => {
    const texts = { tr: { 'glossary.explanation.havo': 'Beş yıllık okul.' } };
    const page = await TermPage.open(
      html`<dh-provider locale="tr" .texts=${texts}><dh-term>havo</dh-term></dh-provider>`,
    );
    expect(page.part('text')).to.equal('Beş yıllık okul.');
  });

  for (const [term, words, triangle] of [
    ['opp', 'Deze uitleg is nagekeken.', 'full'],
    ['sop', 'Deze uitleg is deels nagekeken.', 'half'],
    ['mentor', 'Deze uitleg is nog niet nagekeken.', 'open'],
  ] as const) {
    it(`tells staff of ${term} whether it was looked up`, async () => {
      for (const role of ['class-teacher', 'leadership', 'care-professional', 'parent-worker']) {
        const page = await seenBy(role, term);
        expect(page.part('checked')).to.equal(words);
        expect(page.triangle).to.equal(triangle);
      }
    });
  }

  it('does not tell parents, pupils or who did not say', async () => {
    for (const role of ['parent', 'pupil', undefined]) {
      const page = await seenBy(role, 'opp');
      expect(page.part('checked')).to.be.undefined;
    }
  });
});
