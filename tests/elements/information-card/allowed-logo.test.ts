import { expect, html } from '@open-wc/testing';
import '@driehoek/elements/information-card/define';
import { allowedLogo, unusableOrigins } from '../../../packages/elements/src/information-card/allowed-logo.js';
import { hetKompas } from '../../sdk/information-card/het-kompas.js';
import { InformationCardPage } from './information-card.page.js';

const cardWith = (logo: string) => ({ ...hetKompas, school: { ...hetKompas.school, logo } });

describe('where the logo of a card may come from', () => {
  const page = document.baseURI;
  const file = 'https://cards.example/groep-6/card.json';

  it('is the origin of the page, or that of the file that the card came in', () => {
    expect(allowedLogo('/logo.svg', { base: page, origins: undefined })).to.equal(`${location.origin}/logo.svg`);
    expect(allowedLogo('../logo.svg', { base: file, origins: undefined })).to.equal('https://cards.example/logo.svg');
    expect(allowedLogo(`${location.origin}/logo.svg`, { base: file, origins: '' })).to.equal(
      `${location.origin}/logo.svg`,
    );
  });

  it('is an origin that the page names, by https', () => {
    const origins = ' https://pictures.example\n https://other.example:8443/path http://plain.example';
    const allow = (logo: string) => allowedLogo(logo, { base: file, origins });
    expect(allow('https://pictures.example/x.png')).to.equal('https://pictures.example/x.png');
    expect(allow('https://other.example:8443/x.png')).to.equal('https://other.example:8443/x.png');
    for (const logo of [
      'http://pictures.example/x.png',
      'http://plain.example/x.png',
      'https://other.example/x.png',
      'https://pictures.example.evil.example/x.png',
      'https://pictures.example@evil.example/x.png',
      'https://sub.pictures.example/x.png',
    ])
      expect(allow(logo), logo).to.equal(undefined);
  });

  it('is nowhere else', () => {
    for (const logo of [
      'https://spy.example/pixel.gif?reader=1',
      '//spy.example/pixel.gif',
      '\\\\spy.example\\pixel.gif',
      'http://cards.example/logo.svg',
      'data:image/svg+xml,<svg/>',
      'blob:https://cards.example/1',
      'javascript:alert(1)',
      'file:///logo.svg',
      'https://',
    ])
      for (const origins of [undefined, '', '*', 'null', 'data:', 'https:', 'spy.example'])
        expect(allowedLogo(logo, { base: file, origins }), `${logo} ${origins}`).to.equal(undefined);
  });

  it('leaves the card whole without it, asks for nothing, and tells the makers of the page once', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => void told.push(text);
    let errors = 0;
    const count = () => void errors++;
    addEventListener('dh-error', count);
    const logo = 'https://spy.example/pixel.gif';
    const opened = await InformationCardPage.open(
      html`<dh-information-card .value=${cardWith(logo)}></dh-information-card>`,
    );
    await opened.update({ value: { ...cardWith(logo), group: 'Groep 7' } });
    removeEventListener('dh-error', count);
    console.warn = warn;
    expect(opened.title).to.equal('Groep 7 · Het Kompas');
    expect(opened.logo).to.equal(undefined);
    expect(errors).to.equal(0);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('logo-origins').and.to.contain(logo);
  });

  it('is told with each name of an origin that allows nothing', async () => {
    const unusable = ['http://pictures.example', 'pictures.example', '*', 'https://*.example', 'https://a.example,'];
    const origins = ` ${unusable.join(' ')} https://b.example\n https://c.example:8443/path `;
    expect(unusableOrigins(origins)).to.deep.equal(unusable);
    expect(unusableOrigins('https://a.example,https://b.example')).to.deep.equal([
      'https://a.example,https://b.example',
    ]);
    expect([undefined, null, ' ', 'https://b.example'].flatMap(unusableOrigins)).to.deep.equal([]);

    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => void told.push(text);
    const logo = 'https://pictures.example/told.png';
    await InformationCardPage.open(
      html`<dh-information-card logo-origins=${origins} .value=${cardWith(logo)}></dh-information-card>`,
    );
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(`${logo} "http://pictures.example" is no https origin`).and.to.contain('"*"');
    expect(told[0]).to.not.contain('b.example');
  });

  it('is on the card once the page names its origin', async () => {
    // An address that no network answers; that it is asked for is what the page allowed.
    const logo = 'https://localhost:1/logo.svg';
    const opened = await InformationCardPage.open(
      html`<dh-information-card logo-origins="https://localhost:1" .value=${cardWith(logo)}></dh-information-card>`,
    );
    expect(opened.logo).to.equal(logo);
    opened.element.removeAttribute('logo-origins');
    await opened.settle();
    expect(opened.logo).to.equal(undefined);
  });
});
