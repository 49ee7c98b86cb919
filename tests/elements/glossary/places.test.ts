import { expect } from '@open-wc/testing';
import { placePopup } from '../../../packages/elements/src/glossary/place-popup.js';

const line = (left: number, top: number, width = 30, height = 20) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const room = { width: 280, height: 500 };
const popup = { width: 200, height: 100 };

describe('the place of an explanation', () => {
  it('is below its word', () => {
    expect(placePopup([line(40, 100)], popup, room)).to.deep.equal({ left: 40, top: 124 });
  });

  it('is above it where there is more room', () => {
    expect(placePopup([line(40, 450)], popup, room)).to.deep.equal({ left: 40, top: 346 });
  });

  it('is below the last line of a word on two lines, and above the first', () => {
    expect(placePopup([line(50, 100), line(10, 120)], popup, room)).to.deep.equal({ left: 10, top: 144 });
    expect(placePopup([line(50, 440), line(10, 460)], popup, room)).to.deep.equal({ left: 50, top: 336 });
  });

  it('is within the window', () => {
    expect(placePopup([line(240, 100)], popup, room).left).to.equal(72);
    expect(placePopup([line(-20, 100)], popup, room).left).to.equal(8);
    expect(placePopup([line(40, 200)], { width: 264, height: 600 }, room)).to.deep.equal({ left: 8, top: 8 });
  });

  it('ends where its word ends when the language goes to the left', () => {
    expect(placePopup([line(240, 100)], popup, room, true).left).to.equal(70);
    expect(placePopup([line(40, 100)], popup, room, true).left).to.equal(8);
  });
});

/** A window of its own, so narrow as the narrowest phone. */
async function openWindow(width: number, body: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '400';
  const url = new URL('/packages/elements/src/glossary/define.ts', location.href).href;
  frame.srcdoc = `<!doctype html><html lang="nl"><body style="margin: 0"><script type="module" src="${url}"></script>${body}</body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  await frame.contentWindow!.customElements.whenDefined('dh-term');
  return frame;
}

describe('dh-term in a window of 280 pixels', () => {
  for (const [where, style] of [
    ['begin', ''],
    ['end', 'text-align: end'],
    ['bottom', 'position: absolute; bottom: 0; right: 0'],
  ] as const) {
    it(`has nothing stick out at the ${where}`, async () => {
      const word = '<dh-term>geschillencommissie passend onderwijs</dh-term>';
      const frame = await openWindow(280, `<p style="${style}">Vraag de ${word}, of het <dh-term>opp</dh-term></p>`);
      try {
        const document = frame.contentDocument!;
        for (const term of document.querySelectorAll('dh-term')) {
          await term.updateComplete;
          term.shadowRoot!.querySelector<HTMLElement>('[part=term]')!.focus();
          // A window without focus of its own gives its elements no focus event.
          term.dispatchEvent(new FocusEvent('focusin'));
          await term.updateComplete;
          const box = term.shadowRoot!.querySelector('[part=explanation]')!.getBoundingClientRect();
          expect(box.width).to.be.above(150);
          expect(box.left).to.be.at.least(7.5);
          expect(box.right).to.be.at.most(document.documentElement.clientWidth - 7.5);
          expect(box.top).to.be.at.least(7.5);
          expect(box.bottom).to.be.at.most(400 - 7.5);
          expect(document.documentElement.scrollWidth).to.be.at.most(280);
        }
      } finally {
        frame.remove();
      }
    });
  }
});
