import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import '@driehoek/elements/information-card/define';
import { formatSchoolJsonLd, schoolJsonLd } from '@driehoek/sdk/information-card';
import { hetKompas } from '../../sdk/information-card/het-kompas.js';
import { InformationCardPage } from './information-card.page.js';

const { logo: _, ...school } = hetKompas.school;
const cardOf = (name: string, address: string) => ({ ...hetKompas, school: { ...school, name, address } });

/** What a browser makes of a page with this text in a script element, and what comes after that. */
function readBack(text: string, type: DOMParserSupportedType): unknown {
  const xmlns = 'http://www.w3.org/1999/xhtml';
  const page = `<html xmlns="${xmlns}"><head><script type="application/ld+json">${text}</script></head><body><p id="after">na</p></body></html>`;
  const parsed = new DOMParser().parseFromString(page, type);
  const elements = [...parsed.getElementsByTagName('*')].map(({ localName }) => localName);
  expect(elements).to.deep.equal(['html', 'head', 'script', 'body', 'p']);
  expect(parsed.getElementById('after')?.textContent).to.equal('na');
  return JSON.parse(parsed.getElementsByTagName('script')[0]!.textContent!);
}

describe('the facts of a school as text of a script element', () => {
  it('are, whatever is in the card, read back as they were, and end nothing', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('</script', '>', '<!--', '<script', '-->', ']]>', '<![CDATA[', '&lt;', '\u2028', '\0', '"', '\\'),
    );
    const words = fc.array(unit, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (name, address) => {
        const card = cardOf(name, address);
        const facts = schoolJsonLd(card);
        const text = formatSchoolJsonLd(card);
        expect(readBack(text, 'text/html')).to.deep.equal(facts);
        // No XML has every character: those that it cannot have are no matter of ours.
        if (!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/.test(text))
          expect(readBack(text, 'application/xhtml+xml')).to.deep.equal(facts);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('end nothing where somebody keeps the page as HTML', async () => {
    const card = cardOf('</script><img src=x onerror=alert(1)>', 'x');
    await InformationCardPage.open(html`<dh-information-card .value=${card}></dh-information-card>`);
    const script = document.head.querySelector('script[type="application/ld+json"]')!;
    const kept = new DOMParser().parseFromString(script.outerHTML, 'text/html');
    expect(kept.querySelector('img') === null).to.equal(true);
    expect(JSON.parse(kept.querySelector('script')!.textContent!)).to.deep.equal(schoolJsonLd(card));
  });
});
