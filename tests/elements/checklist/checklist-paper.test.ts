import '@driehoek/elements/checklist/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import { handvat, listItems, type Response } from '@driehoek/sdk/checklist';
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { waitUntil } from '../wait-until.js';

const filledIn: Response = {
  id: 'r1',
  schemaVersion: 1,
  instrument: 'handvat',
  instrumentVersion: handvat.version,
  schoolYear: '2025-2026',
  role: 'leadership',
  school: 'De Kleine Kapitein',
  answers: { 'home.1': 'yes', 'home.2': 'unknown' },
  remarks: { 'home.1': 'Sinds dit jaar.' },
  actionPoints: { home: ['Bellen'] },
  completedAt: '2025-11-16T10:00:00Z',
};

const open = async (options: Partial<ChecklistElement> = {}) => {
  const element = await fixture<ChecklistElement>(html`<dh-checklist></dh-checklist>`);
  Object.assign(element, options);
  await element.updateComplete;
  return element;
};

const isShown = (node: Element | null) => node?.checkVisibility() ?? false;
const within = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const factsOf = (root: ParentNode) => within(root, '[part=facts] dd').map(({ innerText }) => innerText.trim());

/** Prints without a printer, and returns the sheet. */
async function print(element: ChecklistElement, press: string): Promise<ShadowRoot> {
  const { print: native } = window;
  window.print = () => undefined;
  element.renderRoot.querySelector<HTMLElement>(`button[name="${press}"]`)?.click();
  await waitUntil(() => document.getElementById('dh-print-sheet') !== null);
  window.print = native;
  return document.getElementById('dh-print-sheet')!.shadowRoot!;
}

describe('dh-checklist on paper', () => {
  // Not every driver of a browser can lay out a page for print.
  beforeEach(async function () {
    const isPrint = await emulateMedia({ media: 'print' }).then(
      () => matchMedia('print').matches,
      () => false,
    );
    if (!isPrint) this.skip();
  });
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' }).catch(() => undefined);
  });

  it('gives every statement all five answers as empty boxes, without a triangle that reads as a tick', async () => {
    const { renderRoot } = await open();
    const statements = within(renderRoot, '.statement');
    expect(statements).to.have.lengthOf(33);
    for (const statement of statements) {
      const labels = within(statement, 'label').filter(isShown);
      expect(labels.map(({ innerText }) => innerText.trim())).to.deep.equal([
        'Ja',
        'Beetje',
        'Nee',
        'Weet ik niet',
        'Niet van toepassing',
      ]);
      for (const label of labels) expect(getComputedStyle(label, '::before').borderTopStyle).to.equal('solid');
    }
    expect(within(renderRoot, '.triangle').filter(isShown)).to.deep.equal([]);
  });

  it('has lines for the school, the date, and action points of every section', async () => {
    const { renderRoot } = await open();
    const [school, group, year, role, date, form, code] = factsOf(renderRoot);
    expect([school, group, date]).to.deep.equal(['', '', '']);
    // The name that people know it by, and beside it the code to type.
    expect([role, form, code]).to.deep.equal(['klassenleraar', 'Samenwerken met ouders', `handvat ${handvat.version}`]);
    expect(year).to.match(/^\d{4}–\d{4}$/);
    const lines = within(renderRoot, '.lines span');
    expect(lines).to.have.lengthOf(15);
    for (const line of lines) expect(line.offsetWidth).to.be.greaterThan(200);
  });

  it('keeps a heading with the first statement of its section, and a statement in one piece', async () => {
    const { renderRoot } = await open();
    for (const heading of within(renderRoot, 'h3, .success-factors'))
      expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
    for (const whole of within(renderRoot, '.statement, .action-points'))
      expect(getComputedStyle(whole).breakInside).to.equal('avoid');
  });

  for (const readonly of [false, true]) {
    it(`prints the answer that was given, the remark and the action points, ${readonly ? 'to read' : 'to fill in'}`, async () => {
      const { renderRoot } = await open({ value: filledIn, readonly });
      expect(factsOf(renderRoot).slice(0, 5)).to.deep.equal([
        'De Kleine Kapitein',
        '',
        '2025–2026',
        'directie',
        '16 november 2025',
      ]);
      const [first] = within(renderRoot, '.statement');
      expect(first!.innerText.split(/\s*\n\s*/).slice(1)).to.deep.equal(['Ja', 'Sinds dit jaar.']);
      expect(within(renderRoot, '.triangle.full').filter(isShown)).to.have.lengthOf(1);
      const points = within(renderRoot, '.action-points').filter(isShown);
      expect(points.map(({ innerText }) => innerText.split(/\s*\n\s*/))).to.deep.equal([['Actiepunten', 'Bellen']]);
    });
  }

  it('prints an empty form from a checklist that is filled in, and keeps what is filled in', async () => {
    const element = await open({ value: filledIn });
    const sheet = await print(element, 'print-blank');
    expect(within(sheet, ':checked')).to.deep.equal([]);
    expect(within(sheet, '.statement')).to.have.lengthOf(listItems(handvat).length);
    expect(within(sheet, '.lines').filter(isShown)).to.have.lengthOf(5);
    expect(sheet.textContent).not.to.contain('Sinds dit jaar.');
    expect(element.value).to.deep.equal(filledIn);
  });

  it('prints what is filled in, alone', async () => {
    const element = await open({ value: filledIn });
    const sheet = await print(element, 'print');
    expect(within(sheet, ':checked')).to.have.lengthOf(2);
    expect(sheet.textContent).to.contain('Sinds dit jaar.');
    expect(isShown(element)).to.equal(false);
  });

  it('prints nothing of what is filled in while nothing is', async () => {
    const { renderRoot } = await open();
    expect(renderRoot.querySelector('button[name=print]')).to.equal(null);
  });

  it('takes a remark and an action point that a page left blank for nothing filled in', async () => {
    const { completedAt: _at, ...draft } = filledIn;
    const value = { ...draft, answers: {}, remarks: { 'home.1': ' ' }, actionPoints: { home: [''] } };
    const { renderRoot } = await open({ value });
    expect(renderRoot.querySelector('button[name=print]') !== null).to.equal(false);
  });
});
