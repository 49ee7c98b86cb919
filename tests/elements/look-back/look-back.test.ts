import '@driehoek/elements/look-back/define';
import type { LookBackElement, LookBackRemoveEvent } from '@driehoek/elements/look-back';
import type { LookBack } from '@driehoek/sdk/look-back';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { describeEditable } from '../shared/editable-claims.js';

const value: LookBack = {
  id: 'l1',
  schemaVersion: 1,
  revision: 1,
  conversation: 'talk',
  owner: 'noor',
  did: 'Ik zweeg.',
};
const field = (element: LookBackElement, name: string) =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>(`textarea[name=${name}]`);

async function write(element: LookBackElement): Promise<void> {
  const saw = field(element, 'saw')!;
  saw.value = 'Zij zweeg.';
  saw.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  saw.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describeEditable<LookBack, LookBackElement>({
  tag: 'dh-look-back',
  prepare: (element) => {
    element.perspective = 'class-teacher';
  },
  value,
  newer: { ...value, revision: 2, did: 'Ik vroeg door.' },
  other: { ...value, id: 'l2' },
  edit: write,
  hasEdit: (lookBack) => (lookBack as LookBack).saw === 'Zij zweeg.',
  hasNewer: (lookBack) => (lookBack as LookBack).did === 'Ik vroeg door.',
  control: (element) => field(element, 'saw'),
});

describe('a look back', () => {
  const open = (perspective?: string) =>
    fixture<LookBackElement>(html`<dh-look-back .value=${value} .perspective=${perspective}></dh-look-back>`);

  it('says that nobody else reads it, and asks to be removed', async () => {
    const element = await open('care-professional');
    expect(element.shadowRoot!.textContent).to.include('Alleen u leest dit.');
    const removed = oneEvent(element, 'dh-look-back-remove') as unknown as Promise<LookBackRemoveEvent>;
    element.shadowRoot!.querySelector<HTMLButtonElement>('[name=remove]')!.click();
    expect((await removed).lookBack).to.deep.equal(value);
  });

  for (const perspective of ['parent', 'pupil', 'external', undefined]) {
    it(`shows nothing of it to ${perspective ?? 'who is not said'}`, async () => {
      const element = await open(perspective);
      expect(element.shadowRoot!.innerHTML).to.not.include('Ik zweeg.');
      expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    });
  }
});
