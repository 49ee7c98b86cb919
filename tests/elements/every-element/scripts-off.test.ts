import { parentExperience, parseFormData as parseChecklist } from '@driehoek/sdk/checklist';
import { parseFormData as parseExpectations } from '@driehoek/sdk/expectations';
import { expect } from '@open-wc/testing';
import { begunRound, earlierWords, type ServedPageName, servedPages } from '../../served-pages.js';

/** A frame in which no script may run, with the page of that name. */
async function openPage(name: ServedPageName): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
  frame.style.inlineSize = '60rem';
  frame.src = `/served-page?name=${name}`;
  const loaded = nextLoad(frame);
  document.body.append(frame);
  await loaded;
  return frame;
}

const nextLoad = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

function rootIn(frame: HTMLIFrameElement, name: ServedPageName): ShadowRoot {
  return frame.contentDocument!.querySelector(servedPages[name].tag)!.shadowRoot!;
}

/** The texts that somebody sees, those of elements inside too. */
function visibleText(root: ParentNode): string {
  return [...root.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const element = node as Element;
      if (!element.checkVisibility() && element.localName !== 'slot') return '';
      return `${element.shadowRoot ? visibleText(element.shadowRoot) : ''} ${visibleText(element)}`;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Presses the button that sends the form, and gives what the server got. */
async function send(frame: HTMLIFrameElement, button: HTMLElement): Promise<URLSearchParams> {
  const loaded = nextLoad(frame);
  button.click();
  await loaded;
  return new URLSearchParams(frame.contentDocument!.body.textContent!.trim());
}

const buttonsIn = (root: ParentNode) =>
  [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());

describe('a page that a server rendered, where scripts do not run', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const name of ['card', 'calendar', 'report', 'comparison'] as const)
    it(`can be read: ${name}`, async () => {
      const frame = await openPage(name);
      const root = rootIn(frame, name);
      expect(visibleText(root)).to.match(servedPages[name].words);
      const controls = [...root.querySelectorAll('button, select, input, textarea')];
      expect(controls.length, 'there are some with scripts').to.be.greaterThan(0);
      const dead = controls
        .filter((control) => control.checkVisibility())
        .map((control) => control.outerHTML.slice(0, 200));
      expect(dead, 'nothing offers what only a script could do').to.deep.equal([]);
    });

  it('has a checklist that is filled in and posted', async () => {
    const frame = await openPage('checklist');
    const root = rootIn(frame, 'checklist');
    const legend = [...root.querySelectorAll('legend')].findLast(({ textContent }) =>
      textContent.includes('Mensen op school groeten mij'),
    )!;
    const fieldset = legend.closest('fieldset')!;
    fieldset.querySelector<HTMLElement>('[value=partly]')!.click();
    const remark = fieldset.querySelector<HTMLTextAreaElement>('.plain textarea')!;
    expect(remark.checkVisibility(), 'there is a field for a remark').to.equal(true);
    remark.value = 'De een wel.';
    expect(
      buttonsIn(root).map(({ textContent }) => textContent.trim()),
      'what needs a script is not there',
    ).to.deep.equal(['Klaar']);
    const response = parseChecklist(await send(frame, buttonsIn(root)[0]!), parentExperience);
    expect(response.answers).to.deep.equal({ 'experience.1': 'yes', 'experience.2': 'partly' });
    expect(response.remarks).to.deep.equal({ 'experience.2': 'De een wel.', 'experience.3': earlierWords });
  });

  it('has expectations that are filled in, all themes on one page, and posted', async () => {
    const frame = await openPage('expectations');
    const root = rootIn(frame, 'expectations');
    root.querySelector<HTMLElement>('input[name="importance:contact.1"][value=yes]')!.click();
    root.querySelector<HTMLElement>('input[name="who:rest.1"][value=together]')!.click();
    root.querySelector<HTMLTextAreaElement>('textarea[name="rest.1"]')!.value = 'Vroeg naar bed.';
    const handIn = buttonsIn(root).find(({ textContent }) => textContent.includes('Inleveren'))!;
    const { answers } = parseExpectations(await send(frame, handIn), begunRound);
    expect(answers).to.deep.equal({
      'contact.1': { importance: 'yes' },
      'contact.2': { remark: earlierWords },
      'rest.1': { who: 'together', remark: 'Vroeg naar bed.' },
    });
  });
});
