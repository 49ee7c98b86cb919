import '@driehoek/elements/checklist/define';
import '@driehoek/elements/provider/define';
import { ChecklistElement } from '@driehoek/elements/checklist';
import type { ProviderElement } from '@driehoek/elements/provider';
import { handvat, parentExperience, type Instrument, listItems, type Response } from '@driehoek/sdk/checklist';
import { middleManagement } from '@driehoek/sdk/checklist/quality-cards';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { pressKey } from '../press-key.js';
import { ChecklistPage } from './checklist.page.js';

const now = new Date('2026-11-22T09:00:00Z');

const stored: Response = {
  id: 'r1',
  schemaVersion: 1,
  instrument: 'handvat',
  instrumentVersion: handvat.version,
  schoolYear: '2025-2026',
  role: 'leadership',
  answers: { 'home.1': 'yes', 'home.2': 'unknown' },
  remarks: { 'home.1': 'Sinds dit jaar.' },
  actionPoints: { home: ['Bellen', 'Koffie'] },
};

async function open(options: Partial<ChecklistElement> = {}, provider: Partial<ProviderElement> = {}) {
  const page = await fixture<ProviderElement>(html`<dh-provider></dh-provider>`);
  Object.assign(page, { now, ...provider });
  const element = Object.assign(document.createElement('dh-checklist') as ChecklistElement, options);
  page.append(element);
  const checklist = new ChecklistPage(element);
  await checklist.settle();
  return { checklist, element, provider: page };
}

function listen(element: HTMLElement, ...types: string[]): Event[] {
  const heard: Event[] = [];
  for (const type of types) element.addEventListener(type, (event) => heard.push(event));
  return heard;
}

const types = (events: Event[]): string[] => events.map(({ type }) => type);

describe('dh-checklist', () => {
  describe('answering', () => {
    it('names who acts as the instrument calls them, where it is for some people of a role', async () => {
      const { element } = await open({ instrument: middleManagement });
      const actors = [...element.renderRoot.querySelectorAll('[part=actor]')].map(({ textContent }) => textContent);
      expect(new Set(actors)).to.deep.equal(
        new Set(['teamleider of bouwcoördinator', 'intern begeleider of zorgcoördinator']),
      );
    });

    it('numbers what makes each step succeed through all steps', async () => {
      const { element } = await open();
      const factors = [...element.renderRoot.querySelectorAll('[part=success-factors] .number')];
      expect(factors.map(({ textContent }) => Number(textContent))).to.deep.equal([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
      ]);
    });

    it('gives each statement a fieldset with its actor, three choices and two quieter ones', async () => {
      const { checklist } = await open();
      expect(checklist.shownStatements).to.have.lengthOf(33);
      const statement = checklist.statement('reciprocity.1');
      expect(statement.querySelector('legend')).to.contain.text('klassenleraar');
      const labels = [...statement.querySelectorAll('label')].map((label) => label.textContent!.trim());
      expect(labels).to.deep.equal(['Ja', 'Beetje', 'Nee', 'Weet ik niet', 'Niet van toepassing']);
    });

    it('words a statement for who fills in: with I for who it is about, by name for everybody else', async () => {
      const { checklist, provider } = await open({}, { perspective: 'class-teacher' });
      const words = () => checklist.statement('reciprocity.1').querySelector('legend')!.textContent;
      expect(words()).to.contain('Ik spreek alle ouders regelmatig');
      provider.perspective = 'leadership';
      await checklist.settle();
      expect(words()).to.contain('De klassenleraar spreekt alle ouders regelmatig');
      provider.locale = 'en';
      await checklist.settle();
      expect(words()).to.contain('The class teacher talks to all parents regularly');
    });

    it('keeps answers to an earlier version that meant the same', async () => {
      const { checklist, element } = await open({ value: { ...stored, instrumentVersion: '1.0.0' } });
      expect(checklist.statement('home.1').querySelector<HTMLInputElement>('input:checked')!.value).to.equal('yes');
      await checklist.choose('home.3', 'no');
      expect(element.value!.answers).to.deep.equal({ 'home.1': 'yes', 'home.2': 'unknown', 'home.3': 'no' });
    });

    it('lets the leadership choose before the first answer to speak for the school, and then never again', async () => {
      const { checklist, element } = await open({}, { perspective: 'leadership' });
      expect(checklist.officeChoice!.closest('label')).to.contain.text('namens de school, als directie');
      await checklist.toggleOffice();
      expect(element.value!.office).to.equal(true);
      await checklist.choose('home.1', 'yes');
      expect(checklist.officeChoice === null).to.equal(true);
      expect(checklist.office).to.contain('Ingevuld namens de school, als directie.');
      expect(element.value!.office).to.equal(true);
    });

    it('does not turn the answers of a person into those of an office', async () => {
      const { checklist, element } = await open({ value: stored });
      expect(checklist.officeChoice === null).to.equal(true);
      expect(checklist.office).to.equal('');
      await checklist.choose('home.3', 'yes');
      expect('office' in element.value!).to.equal(false);
    });

    it('asks nobody else in whose name they speak', async () => {
      const { checklist, element, provider } = await open({}, { perspective: 'leadership' });
      await checklist.toggleOffice();
      provider.perspective = 'class-teacher';
      await checklist.settle();
      expect(checklist.officeChoice === null).to.equal(true);
      expect('office' in element.value!).to.equal(false);
    });

    it('holds one answer per statement, and counts what is answered', async () => {
      const { checklist, element } = await open();
      expect(checklist.progress).to.equal('0 van 33 beantwoord');
      await checklist.choose('home.1', 'yes');
      await checklist.choose('home.1', 'unknown');
      await checklist.choose('home.2', 'partly');
      expect(element.value!.answers).to.deep.equal({ 'home.1': 'unknown', 'home.2': 'partly' });
      expect(checklist.choice('home.1', 'yes').checked).to.equal(false);
      expect(checklist.progress).to.equal('2 van 33 beantwoord');
    });

    it('opens a statement again, with the focus on its choices', async () => {
      const { checklist, element } = await open();
      await checklist.choose('home.1', 'no');
      await checklist.press('clear', 'home.1');
      expect(element.value!.answers).to.deep.equal({});
      expect(checklist.choice('home.1', 'no').checked).to.equal(false);
      expect(checklist.focused).to.equal(checklist.choice('home.1', 'yes'));
    });

    it('can be done with the keyboard alone', async () => {
      const { checklist, element } = await open();
      checklist.choice('home.1', 'yes').focus();
      await pressKey(' ');
      await pressKey('ArrowRight');
      await checklist.settle();
      await pressKey('Tab');
      expect((checklist.focused as HTMLButtonElement).name).to.equal('clear');
      await pressKey('Tab');
      await pressKey('Enter');
      await checklist.settle();
      await sendKeys({ type: 'bijna' });
      expect(element.value!.answers).to.deep.equal({ 'home.1': 'partly' });
      expect(element.value!.remarks).to.deep.equal({ 'home.1': 'bijna' });
    });

    it('lets nothing jump: every statement stays where it was, whatever is answered', async () => {
      const { checklist } = await open();
      const ids = listItems(handvat).map(({ id }) => id);
      checklist.statement('reciprocity.3').scrollIntoView({ block: 'center' });
      const places = () => ids.map((id) => checklist.statement(id).getBoundingClientRect().toJSON());
      const choices = () =>
        [...checklist.statement('reciprocity.3').querySelectorAll('label, button')].map((each) =>
          each.getBoundingClientRect().toJSON(),
        );
      const before = [places(), choices()];
      for (const value of ['yes', 'partly', 'no', 'unknown', 'not-applicable']) {
        await checklist.choose('reciprocity.3', value);
        expect([places(), choices()], value).to.deep.equal(before);
      }
    });

    it('leaves everything above in its place when a remark opens', async () => {
      const { checklist } = await open();
      const top = () => checklist.statement('reciprocity.3').getBoundingClientRect().top + scrollY;
      const before = top();
      await checklist.press('remark', 'reciprocity.3');
      expect(top()).to.equal(before);
    });

    it('gives a remark room when wanted, and keeps it in sight once it has text', async () => {
      const { checklist, element } = await open();
      const toggle = checklist.button('remark', 'home.2');
      await checklist.press('remark', 'home.2');
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(checklist.focused).to.equal(checklist.remark('home.2'));
      await checklist.press('remark', 'home.2');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      await checklist.press('remark', 'home.2');
      await checklist.type(checklist.remark('home.2'), 'Bijna.');
      await checklist.press('remark', 'home.2');
      expect(checklist.remark('home.2').value).to.equal('Bijna.');
      expect(element.value!.remarks).to.deep.equal({ 'home.2': 'Bijna.' });
    });

    it('sends native input and change events, after the value has changed', async () => {
      const { checklist, element } = await open();
      const answers: unknown[] = [];
      element.addEventListener('input', () => answers.push(element.value!.answers['home.1']));
      const heard = listen(element, 'input', 'change');
      await checklist.choose('home.1', 'partly');
      await checklist.press('clear', 'home.1');
      expect(types(heard)).to.deep.equal(['input', 'change', 'input', 'change']);
      expect(answers).to.deep.equal(['partly', undefined]);
    });
  });

  describe('action points', () => {
    it('can be added, changed, removed and put back in their place', async () => {
      const { checklist, element } = await open();
      const plans = () => element.value!.actionPoints?.['home'];
      for (const [index, text] of ['Bellen', 'Koffie'].entries()) {
        await checklist.press('add', 'home');
        expect(checklist.focused).to.equal(checklist.actionPoint('home', index));
        await checklist.type(checklist.actionPoint('home', index), text);
      }
      await checklist.type(checklist.actionPoint('home', 0), 'Opbellen');
      expect(plans()).to.deep.equal(['Opbellen', 'Koffie']);

      await checklist.press('remove', 'home 0');
      expect(plans()).to.deep.equal(['Koffie']);
      expect(checklist.focused).to.equal(checklist.button('undo', 'home 0'));

      await checklist.press('undo', 'home 0');
      expect(plans()).to.deep.equal(['Opbellen', 'Koffie']);
      expect(checklist.focused).to.equal(checklist.actionPoint('home', 0));
    });

    it('are not in the response while they are blank', async () => {
      const { checklist, element } = await open();
      await checklist.press('add', 'home');
      expect(element.value).not.to.have.property('actionPoints');
    });

    it('are not asked of parents', async () => {
      const { checklist } = await open({ instrument: 'parent-experience' });
      expect(checklist.has('add')).to.equal(false);
    });
  });

  describe('value', () => {
    it('is a response from the start: instrument, version, school year of the moment, role of the reader', async () => {
      const { element } = await open({}, { perspective: 'care-professional' });
      const { id, ...rest } = element.value!;
      expect(id).to.match(/^[0-9a-f-]{20,}$/);
      expect(rest).to.deep.equal({
        schemaVersion: 1,
        instrument: 'handvat',
        instrumentVersion: handvat.version,
        schoolYear: '2026-2027',
        role: 'care-professional',
        answers: {},
      });
    });

    it('takes the usual role of the instrument when the page names none', async () => {
      const { element } = await open({ instrument: 'parent-experience' });
      expect(element.value!.role).to.equal('parent');
    });

    it('resumes from what was stored, fields it does not know included', async () => {
      const { checklist, element } = await open({ value: { ...stored, origin: 'portal' } as Response });
      expect(checklist.choice('home.1', 'yes').checked).to.equal(true);
      expect(checklist.remark('home.1').value).to.equal('Sinds dit jaar.');
      expect(checklist.actionPoint('home', 1).value).to.equal('Koffie');
      await checklist.choose('home.3', 'no');
      expect(element.value).to.deep.equal({
        ...stored,
        origin: 'portal',
        answers: { ...stored.answers, 'home.3': 'no' },
      });
    });

    it('can be set before the instrument to which it belongs', async () => {
      const element = document.createElement('dh-checklist') as ChecklistElement;
      element.value = {
        ...stored,
        instrument: 'parent-experience',
        instrumentVersion: parentExperience.version,
        answers: { 'experience.1': 'no' },
        remarks: {},
        actionPoints: {},
      };
      element.instrument = 'parent-experience';
      expect(element.value.answers).to.deep.equal({ 'experience.1': 'no' });
    });

    it('may have been set before the element’s script came', async () => {
      const element = document.createElement('dh-checklist-late') as ChecklistElement;
      element.value = stored;
      document.body.append(element);
      customElements.define('dh-checklist-late', class extends ChecklistElement {});
      await element.updateComplete;
      expect(element.value).to.deep.equal(stored);
      expect(new ChecklistPage(element).choice('home.1', 'yes').checked).to.equal(true);
      element.remove();
    });

    it('never says that the whole team answers', async () => {
      const { element } = await open({}, { perspective: 'team' });
      expect(element.value!.role).to.equal('class-teacher');
    });

    it('starts afresh on undefined', async () => {
      const { checklist, element } = await open({ value: stored });
      element.value = undefined;
      await checklist.settle();
      expect(element.value!.answers).to.deep.equal({});
      expect(element.value!.id).not.to.equal('r1');
      expect(checklist.choice('home.1', 'yes').checked).to.equal(false);
    });

    it('closes no field under the fingers of somebody when the page gives back what it heard', async () => {
      const { checklist, element } = await open();
      element.addEventListener('input', () => {
        element.value = structuredClone(element.value);
      });
      await checklist.press('remark', 'home.1');
      await checklist.press('add', 'home');
      await checklist.choose('home.2', 'yes');
      expect(checklist.remark('home.1')).to.exist;
      expect(checklist.actionPoint('home', 0)).to.exist;
    });
  });

  describe('unusable data', () => {
    it('is explained in place and sent as dh-error, and what was filled in is kept', async () => {
      const { checklist, element } = await open();
      await checklist.choose('home.1', 'partly');
      const heard = listen(element, 'dh-error') as (Event & { issues: readonly { path: string; code: string }[] })[];
      element.value = { ...stored, instrumentVersion: '0.1.0', answers: { 'home.9': 'yes' } };
      await checklist.settle();
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]!.issues.map(({ path, code }) => [path, code])).to.deep.include.members([
        ['instrumentVersion', 'other-version'],
        ['answers["home.9"]', 'unknown-statement'],
      ]);
      expect(checklist.error).to.contain('0.1.0');
      expect(checklist.choice('home.1', 'partly').checked).to.equal(true);
      expect(element.value!.answers).to.deep.equal({ 'home.1': 'partly' });
    });

    it('includes an instrument that we do not know; nothing is shown in its name, and what was filled in waits', async () => {
      const { checklist, element } = await open();
      await checklist.choose('home.1', 'yes');
      const heard = listen(element, 'dh-error');
      element.instrument = 'handvatje';
      await checklist.settle();
      expect(heard).to.have.lengthOf(1);
      expect(checklist.error).to.contain('handvatje').and.to.contain('handvat, team-skills, parent-experience');
      expect(checklist.shownStatements).to.have.lengthOf(0);
      expect(element.value).to.equal(undefined);

      element.instrument = 'handvat';
      await checklist.settle();
      expect(checklist.error).to.equal('');
      expect(checklist.choice('home.1', 'yes').checked).to.equal(true);
      expect(element.value!.answers).to.deep.equal({ 'home.1': 'yes' });
    });

    it('shows the reasons alone when there is nothing else to show', async () => {
      const { checklist, element } = await open({ instrument: 'handvatje' });
      expect(checklist.error).to.contain('handvatje');
      expect(checklist.shownStatements).to.have.lengthOf(0);
      expect(element.value).to.equal(undefined);
    });
  });

  describe('instrument', () => {
    const own: Instrument = {
      id: 'own',
      version: '1',
      title: 'Kaart',
      scale: {
        kind: 'points',
        options: [
          { value: 'a', points: 1, label: 'Vaak' },
          { value: 'b', points: 0, label: 'Zelden' },
        ],
      },
      sections: [{ id: 's', title: 'Deel', items: [{ id: 's.1', text: 'Ik zwaai.' }] }],
      validated: false,
      source: 'eigen',
    };

    it('may be a school’s own', async () => {
      const { checklist, element } = await open({ instrument: own });
      await checklist.choose('s.1', 'b');
      expect(element.value).to.deep.include({ instrument: 'own', instrumentVersion: '1', answers: { 's.1': 'b' } });
    });

    it('may name a statement as it likes', async () => {
      const items = [{ id: 'constructor', text: 'Ik bouw.' }];
      const { checklist, element } = await open({
        instrument: { ...own, sections: [{ id: 'toString', title: 'Deel', items }] },
      });
      expect(checklist.progress).to.equal('0 van 1 beantwoord');
      await checklist.press('remark', 'constructor');
      expect(checklist.remark('constructor').value).to.equal('');
      await checklist.choose('constructor', 'a');
      expect(element.value!.answers).to.have.own.property('constructor', 'a');
    });

    it('is checked when it is the page’s own', async () => {
      const { checklist } = await open({ instrument: { ...own, sections: [] } });
      expect(checklist.error).to.contain('sections');
    });

    it('brings its answers back when it comes back', async () => {
      const { checklist, element } = await open();
      await checklist.choose('home.1', 'yes');
      element.instrument = own;
      await checklist.settle();
      expect(element.value!.answers).to.deep.equal({});
      element.instrument = 'handvat';
      await checklist.settle();
      expect(checklist.choice('home.1', 'yes').checked).to.equal(true);
    });

    it('draws nothing again when an equal object takes its place', async () => {
      const { checklist, element } = await open({ instrument: own });
      const before = checklist.statement('s.1');
      element.instrument = structuredClone(own);
      await checklist.settle();
      expect(checklist.statement('s.1')).to.equal(before);
    });
  });

  describe('my statements', () => {
    it('can be chosen when the page knows the role, and leave other answers alone', async () => {
      const { checklist, element } = await open(
        { value: { ...stored, answers: { 'home.2': 'yes' } } },
        { perspective: 'leadership' },
      );
      const heard = listen(element, 'input', 'change');
      checklist.mine!.click();
      await checklist.settle();
      // Six of the leadership, and one of the whole team.
      expect(checklist.shownStatements).to.have.lengthOf(7);
      expect(checklist.progress).to.equal('0 van 7 beantwoord');
      expect(element.value!.answers).to.deep.equal({ 'home.2': 'yes' });
      expect(element.actorFilter).to.equal('leadership');
      expect(heard, 'the response has not changed').to.have.lengthOf(0);
      checklist.mine!.click();
      await checklist.settle();
      expect(checklist.shownStatements).to.have.lengthOf(33);
    });

    it('have no switch when the page knows no role, or no statement is that role’s', async () => {
      expect((await open()).checklist.mine).to.equal(null);
      expect((await open({}, { perspective: 'parent' })).checklist.mine).to.equal(null);
    });

    it('follow the actor-filter attribute', async () => {
      const { checklist, element } = await open();
      element.setAttribute('actor-filter', 'care-professional');
      await checklist.settle();
      expect(checklist.shownStatements).to.have.lengthOf(2);
    });
  });

  describe('finishing', () => {
    const almost = Object.fromEntries(
      listItems(handvat)
        .slice(2)
        .map(({ id }) => [id, 'yes']),
    );

    it('sends the whole response, with the moment, when nothing is open', async () => {
      const answers = Object.fromEntries(listItems(handvat).map(({ id }) => [id, 'yes']));
      const { checklist, element } = await open({ value: { ...stored, answers } });
      const heard = listen(element, 'dh-checklist-complete') as (Event & { response: Response })[];
      await checklist.press('finish');
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]!.response).to.deep.equal({ ...stored, answers, completedAt: '2026-11-22T09:00:00.000Z' });
      expect(heard[0]!.bubbles && heard[0]!.composed).to.equal(true);
      expect(element.matches(':state(complete)')).to.equal(true);
    });

    it('says what is open when it is too early, and leads to each', async () => {
      const { checklist, element } = await open({ value: { ...stored, answers: almost } });
      const heard = listen(element, 'dh-checklist-complete');
      await checklist.press('finish');
      expect(heard).to.have.lengthOf(0);
      expect(checklist.text).to.contain('2 uitspraken staan nog open.');
      expect(checklist.openStatements).to.deep.equal(['home.1', 'home.2']);
      expect(checklist.focused).to.have.attribute('part', 'open-statements');
      await checklist.press('go', 'home.2');
      expect(checklist.focused).to.equal(checklist.choice('home.2', 'yes'));
      await checklist.choose('home.2', 'no');
      expect(checklist.openStatements).to.deep.equal(['home.1']);
    });

    it('names what is open in the words in which it was asked', async () => {
      const { checklist, element } = await open({ value: { ...stored, answers: almost } });
      await checklist.press('finish');
      const words = (selector: string) =>
        [...element.renderRoot.querySelectorAll(selector)].map((each) => each.textContent?.trim());
      expect(words('button[name=go]')).to.deep.equal(words('.statement .words').slice(0, 2));
      expect(words('button[name=go]').join(' ')).to.match(/\b([Ii]k|[Ww]ij)\b/);
    });

    it('thanks a pupil as one', async () => {
      const answers = Object.fromEntries(listItems(handvat).map(({ id }) => [id, 'yes']));
      const { checklist } = await open({ value: { ...stored, role: 'pupil', answers } });
      await checklist.press('finish');
      expect(checklist.text).to.contain('Dank je wel');
    });

    it('names the first few when many are open, in full view, and folds away the rest', async () => {
      const { checklist } = await open();
      await checklist.press('finish');
      expect(checklist.openStatements).to.have.lengthOf(33);
      expect(checklist.namedOpenStatements).to.have.lengthOf(5);
      const note = checklist.focused!.getBoundingClientRect();
      expect(note.top).to.be.at.least(checklist.progressBox.bottom);
    });

    it('is allowed with statements open', async () => {
      const { checklist, element } = await open({ value: { ...stored, answers: almost } });
      const heard = listen(element, 'dh-checklist-complete') as (Event & { response: Response })[];
      await checklist.press('finish');
      await checklist.press('finish-anyway');
      expect(heard[0]!.response.answers).to.deep.equal(almost);
      expect(checklist.openStatements).to.deep.equal([]);
    });
  });

  describe('readonly', () => {
    it('shows answers and remarks as text, without controls', async () => {
      const { checklist, element } = await open({ value: stored, readonly: true });
      expect(element.shadowRoot!.querySelectorAll('input, textarea, button')).to.have.lengthOf(0);
      expect(checklist.text).to.contain('Sinds dit jaar.').and.to.contain('Weet ik niet').and.to.contain('Nog open');
    });
  });

  describe('language', () => {
    it('is the provider’s, and changes where it stands', async () => {
      const { checklist, provider } = await open({ value: stored });
      provider.locale = 'en';
      await provider.updateComplete;
      await checklist.settle();
      expect(checklist.text).to.contain('Partly').and.to.contain('class teacher');
      expect(checklist.progress).to.equal('2 of 33 answered');
      expect(checklist.choice('home.1', 'yes').checked).to.equal(true);
    });
  });

  describe('the explanation of a step', () => {
    it('is folded, one per step, and says what, why and how once it is opened', async () => {
      const { checklist } = await open();
      expect(checklist.explanations).to.have.length(5);
      expect(checklist.text).not.to.contain('De klassenlijst nalopen');
      const details = await checklist.explain(0);
      expect(details.textContent).to.contain('Wat is het?').and.to.contain('Waarom doet het ertoe?');
      expect(details.querySelectorAll('[part=ways] li')).to.have.length(4);
      expect(details.textContent).to.contain('Wie doen mee: klassenleraar en ouder.');
      expect(details.querySelectorAll('button'), 'nothing to decide while answering').to.have.length(0);
    });

    it('leads from a way of working to the part that helps with it, where the page has an address for it', async () => {
      const { checklist, element } = await open();
      const links = async () =>
        [...(await checklist.explain(0)).querySelectorAll('a')].map((link) => [
          link.getAttribute('href'),
          link.textContent,
        ]);
      expect(await links(), 'without an address nothing looks like a link').to.deep.equal([]);
      element.wayLinks = { 'class-contacts': '#/class' };
      await element.updateComplete;
      expect(await links()).to.deep.include(['#/class', 'Ga naar: klassenlijst']);
      const color = (selector: string) => getComputedStyle(element.renderRoot.querySelector(selector)!).color;
      expect(color('.ways a'), 'the accent, as other links').to.not.equal('rgb(0, 0, 238)');
    });

    it('is there for every grown-up, also for who only reads', async () => {
      for (const perspective of ['parent', 'class-teacher', 'external'] as const) {
        const { checklist } = await open({ readonly: true }, { perspective });
        expect((await checklist.explain(2)).textContent).to.contain('De leerling vertelt');
      }
    });

    it('is not there for a pupil, to whom it would give instructions for the school', async () => {
      const { element } = await open({}, { perspective: 'pupil' });
      expect(element.renderRoot.querySelector('section details')).to.equal(null);
    });

    it('begins with words for the school for the school alone', async () => {
      for (const [perspective, isTold] of [
        ['class-teacher', true],
        ['external', false],
        ['parent', false],
      ] as const) {
        const { element } = await open({}, { perspective });
        expect(element.renderRoot.textContent!.includes('uw school of klas'), perspective).to.equal(isTold);
      }
    });

    it('is in the language of the reader', async () => {
      const { checklist } = await open({}, { locale: 'en' });
      const details = await checklist.explain(3);
      expect(details.querySelector('summary')!.textContent).to.equal('Why this step, and how?');
      expect(details.textContent)
        .to.contain('Opening up the class')
        .and.to.contain('This becomes a moment in the year.');
    });

    it('changes no answer and tells the page nothing', async () => {
      const { checklist, element } = await open({ value: stored });
      const { value } = element;
      const heard = listen(element, 'input', 'change');
      await checklist.explain(1);
      expect(types(heard)).to.deep.equal([]);
      expect(element.value).to.deep.equal(value);
    });

    it('is a school’s own in its own instrument, and absent where there is none', async () => {
      const [home] = handvat.sections;
      const own: Instrument = { ...handvat, id: 'own', sections: [{ ...home!, why: 'Omdat wij dat willen.' }] };
      const { checklist } = await open({ instrument: own });
      expect((await checklist.explain(0)).textContent).to.contain('Omdat wij dat willen.');
      const { checklist: other } = await open({ instrument: 'team-skills' });
      expect(other.explanations).to.deep.equal([]);
    });
  });

  describe('the question that a scale of points answers', () => {
    it('is there for whoever fills in', async () => {
      for (const perspective of ['class-teacher', 'parent', 'pupil'] as const) {
        const { element } = await open({ instrument: 'team-skills' }, { perspective });
        const words = element.shadowRoot!.textContent;
        expect(words, perspective).to.contain('Hoe groot is het deel van het team dat dit goed kan?');
      }
      const { element } = await open({}, { perspective: 'parent' });
      expect(element.shadowRoot!.textContent).to.not.contain('Punten om samen naar te kijken');
    });
  });
});
