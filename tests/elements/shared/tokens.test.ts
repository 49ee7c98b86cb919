import { expect, fixture, html } from '@open-wc/testing';
import '@driehoek/elements/checklist/define';
import '@driehoek/elements/information-card/define';
import { parentExperience } from '@driehoek/sdk/checklist';
import { hetKompas as withLogo } from '../../sdk/information-card/het-kompas.js';

const { logo: _, ...school } = withLogo.school;
const card = { ...withLogo, school };

interface Declaration {
  readonly name: string;
  readonly cssProperties?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The tokens that every element says it has, as the manifest has them. */
const { modules } = (await (await fetch('/packages/elements/custom-elements.json')).json()) as Manifest;
const tokens = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ name }) => name === 'DriehoekElement')!
  .cssProperties!.map(({ name }) => name);

/** For each a value that nobody has by default. */
const VALUES: { readonly [token: string]: string } = {
  '--dh-font': 'monospace',
  '--dh-font-size': '1.5rem',
  '--dh-space': '2rem',
  '--dh-radius': '0',
};
const valueOf = (token: string) => VALUES[token] ?? 'rgb(1, 2, 3)';

const SEEN = ['color', 'background-color', 'border-top-color', 'fill', 'stroke', 'border-radius', 'font-family'];
const ROOM = [
  'font-size',
  'padding-top',
  'padding-left',
  'row-gap',
  'margin-top',
  'box-shadow',
  'text-decoration-color',
];

/** What a reader sees of all that is in an element. */
function lookOf(element: Element): string {
  return [...element.shadowRoot!.querySelectorAll('*')]
    .flatMap((each) => {
      const style = getComputedStyle(each);
      return [...SEEN, ...ROOM].map((property) => style.getPropertyValue(property));
    })
    .join();
}

describe('the tokens of a page', () => {
  let root: HTMLElement;
  beforeEach(async () => {
    root = await fixture<HTMLElement>(
      html`<div>
        <dh-information-card .value=${card}></dh-information-card>
        <dh-checklist
          .instrument=${parentExperience}
          .value=${{ id: 'r', instrument: 'parent-experience', instrumentVersion: '1.0.0', schoolYear: '2026-2027', role: 'parent', answers: { 'experience.1': 'yes', 'experience.2': 'partly', 'experience.3': 'unknown' } }}
        ></dh-checklist>
      </div>`,
    );
    for (const element of root.children)
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  });

  it('are those that the manifest tells of', () => {
    expect(tokens).to.include.members(['--dh-color-accent', '--dh-font', '--dh-radius', '--dh-space']);
    expect(tokens).to.have.lengthOf(14);
  });

  // The ground of dialogs is in neither.
  for (const token of tokens.filter((name) => name !== '--dh-color-paper'))
    it(`reach what a reader sees: ${token}`, () => {
      const before = [...root.children].map(lookOf);
      root.style.setProperty(token, valueOf(token));
      const after = [...root.children].map(lookOf);
      expect(after.some((look, index) => look !== before[index])).to.equal(true);
    });

  it('leave nothing round where the page has corners, but dots', () => {
    root.style.setProperty('--dh-radius', '0');
    const round = [...root.children].flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((each) => {
        const { borderTopLeftRadius } = getComputedStyle(each);
        return !/^(0px|2px|50%)$/.test(borderTopLeftRadius) && each.checkVisibility();
      }),
    );
    expect(round.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
  });

  it('are those of the dark where the page says so, by whatever class or attribute it chose', async () => {
    const style = document.createElement('style');
    style.textContent = '[data-theme=dark] { color-scheme: dark }';
    document.head.append(style);
    const sheet = () =>
      getComputedStyle(root.querySelector('dh-information-card')!.shadowRoot!.querySelector('.card')!).backgroundColor;
    const light = sheet();
    root.dataset['theme'] = 'dark';
    expect(sheet()).not.to.equal(light);
    style.remove();
  });
});
