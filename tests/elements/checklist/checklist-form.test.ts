import '@driehoek/elements/checklist/define';
import type { ChecklistElement } from '@driehoek/elements/checklist';
import type { Response } from '@driehoek/sdk/checklist';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { ChecklistPage } from './checklist.page.js';

async function openForm(value?: Response) {
  const form = await fixture<HTMLFormElement>(html`<form>
    <fieldset>
      <dh-checklist name="response" instrument="parent-experience" .value=${value}></dh-checklist>
    </fieldset>
    <button>Versturen</button>
  </form>`);
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = form.querySelector<ChecklistElement>('dh-checklist')!;
  const checklist = new ChecklistPage(element);
  await checklist.settle();
  return { form, element, checklist };
}

const inForm = (form: HTMLFormElement) => JSON.parse(String(new FormData(form).get('response'))) as Response;

const ids = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `experience.${number}`);

const complete: Response = {
  id: 'r2',
  schemaVersion: 1,
  instrument: 'parent-experience',
  instrumentVersion: '1.0.0',
  schoolYear: '2026-2027',
  role: 'parent',
  answers: Object.fromEntries(ids.map((id) => [id, 'yes'])),
};

describe('dh-checklist that a server rendered', () => {
  it('takes what was chosen since, and not what the server filled in: the page may have a newer answer', async () => {
    const host = await fixture<HTMLElement>(html`<main></main>`);
    const radios = (id: string, on: string) =>
      ['yes', 'no']
        .map((value) => `<input type="radio" name="${id}" value="${value}" ${value === on ? 'checked' : ''}>`)
        .join('');
    const served = radios('experience.1', 'yes') + radios('experience.2', 'yes');
    const { body } = (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(
      `<dh-checklist instrument="parent-experience"><template shadowrootmode="open">${served}</template></dh-checklist>`,
    );
    const element = body.firstElementChild as ChecklistElement;
    element.shadowRoot!.querySelector<HTMLInputElement>('[name="experience.2"][value=no]')!.checked = true;
    host.append(element);
    element.value = { ...complete, answers: { 'experience.1': 'no', 'experience.2': 'yes' } };
    let told = 0;
    element.addEventListener('change', () => told++);
    await new ChecklistPage(element).settle();
    expect(element.value!.answers).to.deep.equal({ 'experience.1': 'no', 'experience.2': 'no' });
    expect(told).to.equal(1);
  });
});

describe('dh-checklist in a form', () => {
  it('is one field: the response as JSON, up to date within the input event', async () => {
    const { form, element, checklist } = await openForm();
    let heard: Response | undefined;
    form.addEventListener('input', () => {
      heard = inForm(form);
    });
    await checklist.choose('experience.1', 'partly');
    expect(heard).to.deep.equal(element.value);
    expect(heard!.answers).to.deep.equal({ 'experience.1': 'partly' });
    expect(form.elements.namedItem('response')).to.equal(element);
    expect(element.form).to.equal(form);
  });

  it('sends nothing under the name of an instrument that cannot be shown', async () => {
    const { form, element, checklist } = await openForm();
    await checklist.choose('experience.1', 'partly');
    element.instrument = 'nope';
    await checklist.settle();
    expect(new FormData(form).get('response')).to.equal(null);
    element.instrument = 'parent-experience';
    await checklist.settle();
    expect(inForm(form)!.answers).to.deep.equal({ 'experience.1': 'partly' });
  });

  it('holds the form, while it is required, until every statement that is shown is answered, and shows which is not', async () => {
    const { 'experience.5': _open, ...answers } = complete.answers;
    const { form, element, checklist } = await openForm({ ...complete, answers });
    element.required = true;
    await checklist.settle();
    let sent = 0;
    form.addEventListener('submit', () => sent++);
    const send = () => form.querySelector('button')!.click();
    send();
    expect(sent).to.equal(0);
    expect(element.matches(':invalid')).to.equal(true);
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('experience.5');
    await checklist.choose('experience.5', 'no');
    expect(element.validity.valid).to.equal(true);
    send();
    expect(sent).to.equal(1);
  });

  it('goes back to what the page gave on reset', async () => {
    const { form, element, checklist } = await openForm(complete);
    await checklist.choose('experience.1', 'no');
    form.reset();
    await checklist.settle();
    expect(element.value).to.deep.equal(complete);
    expect(checklist.choice('experience.1', 'yes').checked).to.equal(true);
    expect(inForm(form)).to.deep.equal(complete);
  });

  it('is empty again on reset when the page gave nothing', async () => {
    const { form, element, checklist } = await openForm();
    await checklist.choose('experience.1', 'no');
    await checklist.press('remark', 'experience.2');
    form.reset();
    await checklist.settle();
    expect(element.value!.answers).to.deep.equal({});
    expect(element.value!.schoolYear).to.match(/^\d{4}-\d{4}$/);
    expect(checklist.progress).to.equal('0 van 8 beantwoord');
  });

  it('takes no answers while the page disables it, and takes them again afterwards', async () => {
    const { element, checklist } = await openForm(complete);
    for (const disabled of [true, false, true]) {
      element.disabled = disabled;
      await checklist.settle();
      expect(checklist.choice('experience.1', 'yes').matches(':disabled')).to.equal(disabled);
    }
  });

  it('takes no answers and is not sent while its fieldset is disabled', async () => {
    const { form, checklist } = await openForm();
    form.querySelector('fieldset')!.disabled = true;
    await checklist.settle();
    expect(checklist.choice('experience.1', 'yes').matches(':disabled')).to.equal(true);
    expect(new FormData(form).has('response')).to.equal(false);
    form.querySelector('fieldset')!.disabled = false;
    await checklist.settle();
    expect(checklist.choice('experience.1', 'yes').matches(':disabled')).to.equal(false);
  });

  it('takes back what the browser kept', async () => {
    const { element, checklist } = await openForm();
    element.formStateRestoreCallback(JSON.stringify(complete));
    await checklist.settle();
    expect(element.value).to.deep.equal(complete);
    expect(checklist.progress).to.equal('8 van 8 beantwoord');
  });

  it('leaves finishing to the form', async () => {
    const { checklist } = await openForm();
    expect(checklist.has('finish')).to.equal(false);
  });

  it('never cancels an early submit; it says what is open, and leads there', async () => {
    const { form, element, checklist } = await openForm();
    let cancelled: boolean | undefined;
    let completed = 0;
    form.addEventListener(
      'submit',
      (event) => {
        cancelled = event.defaultPrevented;
      },
      { capture: true },
    );
    element.addEventListener('dh-checklist-complete', () => {
      completed += 1;
    });
    await checklist.choose('experience.1', 'yes');
    form.requestSubmit();
    await checklist.settle();
    expect(cancelled).to.equal(false);
    expect(completed).to.equal(0);
    expect(checklist.openStatements).to.deep.equal(ids.slice(1));
    expect(checklist.has('finish-anyway')).to.equal(false);
    await checklist.press('go', 'experience.4');
    expect(checklist.focused).to.equal(checklist.choice('experience.4', 'yes'));
  });

  it('is complete on a submit with nothing open, and the page finds the moment in the form’s data', async () => {
    const { form, element } = await openForm(complete);
    let sent: Response | undefined;
    let heard: Response | undefined;
    form.addEventListener('submit', () => {
      sent = inForm(form);
    });
    element.addEventListener('dh-checklist-complete', (event) => {
      heard = event.response;
    });
    form.requestSubmit();
    expect(sent!.completedAt).to.match(/^\d{4}-\d{2}-\d{2}T/);
    expect(heard).to.deep.equal(sent);
  });

  it('does not hear a form that it has left', async () => {
    const { form, element, checklist } = await openForm();
    document.body.append(element);
    form.requestSubmit();
    await checklist.settle();
    expect(checklist.openStatements).to.deep.equal([]);
    expect(checklist.has('finish')).to.equal(true);
    element.remove();
  });
});
