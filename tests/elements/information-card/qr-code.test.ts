import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { nothing } from 'lit';
import decode from 'qr/decode.js';
import { renderQrCode } from '../../../packages/elements/src/information-card/qr-code.js';

const PIXELS = 4;

/** What a scanner makes of the picture, quiet zone and all. */
async function scan(text: string): Promise<string> {
  const picture = renderQrCode(text, 'x');
  if (picture === nothing) throw new Error('There is no picture.');
  const element = await fixture<SVGSVGElement>(picture as Parameters<typeof fixture>[0]);
  const { x, width: modules } = element.viewBox.baseVal;
  const canvas = new OffscreenCanvas(modules * PIXELS, modules * PIXELS);
  const context = canvas.getContext('2d')!;
  context.scale(PIXELS, PIXELS);
  context.translate(-x, -x);
  for (const path of element.querySelectorAll('path')) {
    context.fillStyle = path.getAttribute('fill')!;
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  return decode(context.getImageData(0, 0, canvas.width, canvas.height));
}

describe('the QR code', () => {
  it('is read back by a scanner, from the picture as it is drawn', async () => {
    const texts = fc.sample(fc.webUrl({ withQueryParameters: true, size: 'small' }), { numRuns: 12, seed: 20261122 });
    for (const text of texts) expect(await scan(text)).to.equal(text);
  });

  it('carries a contact card with accents', async () => {
    const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Juf Zoë – Het Kompas\r\nTEL:0105550123\r\nEND:VCARD\r\n';
    expect(await scan(text)).to.equal(text);
  });

  it('is not drawn when the text is too long to scan from a fridge', () => {
    expect(renderQrCode('x'.repeat(660), 'x')).not.to.equal(nothing);
    expect(renderQrCode('x'.repeat(700), 'x')).to.equal(nothing);
    expect(renderQrCode('x'.repeat(9999), 'x')).to.equal(nothing);
  });
});
