import { fixture, html } from '@open-wc/testing';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { controls } from '../../../packages/elements/src/shared/controls.styles.js';
import { tokens } from '../../../packages/elements/src/shared/tokens.styles.js';

/** One place for each pair of colours that an element uses together. */
class AccentProbe extends LitElement {
  static override styles = [tokens, controls];
  override render() {
    const on = (ground: string, colour: string) =>
      html`<p data-ground=${ground} data-colour=${colour} style="background: var(--_${ground}); color: var(--_${colour})">a</p>`;
    return html`${PAIRS.map(([ground, colour]) => on(ground, colour))}`;
  }
}
customElements.define('accent-probe', AccentProbe);

/** What stands on what, and the contrast that WCAG asks of it: 4.5 for words (1.4.3), 3 for lines and signs (1.4.11). */
const PAIRS: readonly (readonly [ground: string, colour: string, least: number])[] = [
  ['fill', 'on-fill', 4.5],
  ['paper', 'accent', 4.5],
  ['sheet', 'accent', 4.5],
  ['accent-wash', 'accent', 4.5],
  ['accent-wash', 'ink', 4.5],
  ['accent-wash', 'soft', 4.5],
  ['paper', 'line', 3],
  ['sheet', 'line', 3],
];

/** Two hundred colours: from black to white, from grey to all that a screen has, all round the circle. */
const ACCENTS = Array.from({ length: 200 }, (_, index) => {
  const lightness = ((index % 20) / 19) * 100;
  const saturation = [0, 25, 50, 75, 100][index % 5]!;
  return `hsl(${(index * 137.5) % 360} ${saturation}% ${lightness.toFixed(1)}%)`;
});

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The relative luminance of a colour as the screen shows it, after WCAG 2.2. */
function luminanceOf(colour: string): number {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [high = 0, low = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

describe('an accent of the page', () => {
  for (const scheme of ['light', 'dark'])
    it(`leaves everything readable, whatever it is: ${scheme}`, async () => {
      const root = await fixture<HTMLElement>(
        html`<div style="color-scheme: ${scheme}"><accent-probe></accent-probe></div>`,
      );
      const probe = root.querySelector<AccentProbe>('accent-probe')!;
      await probe.updateComplete;
      const places = [...probe.shadowRoot!.querySelectorAll('p')];
      const weak: string[] = [];
      for (const accent of [undefined, ...ACCENTS]) {
        if (accent) root.style.setProperty('--dh-color-accent', accent);
        places.forEach((place, index) => {
          const [ground, colour, least] = PAIRS[index]!;
          const { backgroundColor, color } = getComputedStyle(place);
          const contrast = contrastOf(backgroundColor, color);
          if (contrast < least) weak.push(`${accent}: ${colour} on ${ground}: ${contrast.toFixed(2)}`);
        });
      }
      expect(weak).to.deep.equal([]);
    });

  it('has for each colour that is made from it another, for browsers that cannot make it', () => {
    const [usual = '', without = ''] = tokens.cssText.split('@supports not');
    const made = usual.split(';').flatMap((each) => (/\(\s*from /.test(each) ? [/--_[\w-]+/.exec(each)![0]] : []));
    expect(made).to.have.lengthOf(5);
    for (const token of made) expect(without, token).to.match(new RegExp(`${token}: (?![^;]*from )`));
  });

  it('is followed by wash, line and what is half, and left as it is behind words', async () => {
    const root = await fixture<HTMLElement>(
      html`<div style="--dh-color-accent: #ffcc00"><accent-probe></accent-probe></div>`,
    );
    const probe = root.querySelector<AccentProbe>('accent-probe')!;
    await probe.updateComplete;
    const style = (ground: string) =>
      getComputedStyle(probe.shadowRoot!.querySelector(`[data-ground=${ground}]`)!).backgroundColor;
    expect(style('fill')).to.equal('rgb(255, 204, 0)');
    const hueOf = (colour: string) => /oklch\(\S+ \S+ ([\d.]+)/.exec(colour)?.[1];
    expect(Number(hueOf(style('accent-wash')))).to.be.closeTo(90, 3);
  });
});

describe('corners of the page', () => {
  it('reach buttons, fields and notes', async () => {
    class CornerProbe extends LitElement {
      static override styles = [tokens, controls];
      override render() {
        return html`<button class="button">a</button><input class="field" /><p class="note">a</p>`;
      }
    }
    customElements.define('corner-probe', CornerProbe);
    const root = await fixture<HTMLElement>(html`<div><corner-probe></corner-probe></div>`);
    const probe = root.querySelector<CornerProbe>('corner-probe')!;
    await probe.updateComplete;
    const corners = () =>
      [...probe.shadowRoot!.querySelectorAll('*')].map((each) => getComputedStyle(each).borderTopLeftRadius);
    expect(corners()).to.deep.equal(['999px', '8px', '12px']);
    for (const none of ['0', '0px', '0rem']) {
      root.style.setProperty('--dh-radius', none);
      expect(corners(), none).to.deep.equal(['0px', '0px', '0px']);
    }
  });
});
