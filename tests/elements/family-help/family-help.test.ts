import '@driehoek/elements/family-help/define';
import type { FamilyHelpElement } from '@driehoek/elements/family-help';
import { expect, fixture, html } from '@open-wc/testing';
import { localHelp } from '../../../stories/help-list.js';

async function open(value: unknown = localHelp, perspective = 'parent') {
  const root = await fixture<HTMLElement>(
    html`<div><dh-family-help .value=${value} perspective=${perspective}></dh-family-help></div>`,
  );
  const element = root.querySelector<FamilyHelpElement>('dh-family-help')!;
  await element.updateComplete;
  const all = <E extends Element>(selector: string) => [...element.shadowRoot!.querySelectorAll<E>(selector)];
  const choose = async (name: string, choice: string) => {
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
    select.value = choice;
    select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await element.updateComplete;
  };
  const shown = () => all<HTMLElement>('[data-entry]').map(({ dataset }) => dataset['entry']);
  return { root, element, all, choose, shown, text: () => element.shadowRoot!.textContent! };
}

describe('dh-family-help', () => {
  it('shows parents, pupils and staff the same help, and addresses a pupil as one', async () => {
    const ofParent = await open();
    const ofPupil = await open(localHelp, 'pupil');
    const ofTeacher = await open(localHelp, 'class-teacher');
    expect(ofPupil.shown()).to.deep.equal(ofParent.shown());
    expect(ofTeacher.shown()).to.deep.equal(ofParent.shown());
    expect(ofParent.text()).to.contain('Weet u niet waar u moet zijn?');
    expect(ofPupil.text()).to.contain('Weet je niet waar je moet zijn?');
  });

  it('says of a check of more than a year ago that it is old', async () => {
    const [first, ...others] = localHelp.entries;
    const { element, text } = await open({
      ...localHelp,
      entries: [{ ...first!, checkedOn: '2020-01-31' }, ...others],
    });
    expect(text()).to.match(/31 januari 2020\. Dat is meer dan een jaar geleden/);
    element.value = { ...localHelp, entries: [{ ...first!, checkedOn: new Date().toLocaleDateString('sv') }] };
    await element.updateComplete;
    expect(text()).not.to.contain('meer dan een jaar');
  });

  it('finds help by kind and by language, and tells of how many the language is not known', async () => {
    const { choose, shown, text } = await open();
    await choose('kind', 'language');
    expect(shown()).to.deep.equal(['course']);
    await choose('kind', '');
    await choose('language', 'ar');
    expect(shown()).to.deep.equal(['team']);
    expect(text()).to.contain('Van 3 andere plekken weten we de taal niet.');
    await choose('kind', 'reading');
    expect(text()).to.contain('Hier is geen hulp bij gevonden.');
  });

  it('tells nobody what somebody looks for or opens', async () => {
    const { root, element, all, choose } = await open();
    const heard: string[] = [];
    for (const type of ['change', 'input', 'dh-entry-select']) root.addEventListener(type, () => heard.push(type));
    await choose('kind', 'debt');
    await choose('kind', '');
    const link = all<HTMLAnchorElement>('a')[0]!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(heard).to.deep.equal([]);
    expect(element.value, 'the page’s own object').to.equal(localHelp);
    expect(
      all<HTMLAnchorElement>('a').every(
        ({ rel, protocol }) => rel === 'noreferrer' && /^(https?|tel|mailto):$/.test(protocol),
      ),
    ).to.equal(true);
  });

  it('says why a list cannot be used, with the place in it', async () => {
    const issues: string[] = [];
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.addEventListener('dh-error', (event) => issues.push(...event.issues.map(({ path }) => path)));
    const element = document.createElement('dh-family-help');
    element.value = {
      id: 'help',
      entries: [{ id: 'a', kind: 'debt', title: 'A', what: 'B', website: 'javascript:1' }],
    };
    root.append(element);
    await element.updateComplete;
    expect(issues).to.deep.equal(['entries[0].website']);
    expect(element.shadowRoot!.querySelector('[part=error]')!.textContent).to.contain('veilig');
    expect(element.matches(':state(error)')).to.equal(true);
  });
});
