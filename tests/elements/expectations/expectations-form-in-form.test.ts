import '@driehoek/elements/expectations/define';
import type { ExpectationsFormElement, ExpectationsSubmitEvent } from '@driehoek/elements/expectations';
import type { PartyAnswers } from '@driehoek/sdk/expectations';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { ExpectationsFormPage } from './expectations-form.page.js';
import { draft, open, roundOf } from './rounds.js';

async function show(value = open) {
  const form = await fixture<HTMLFormElement>(html`<form>
    <fieldset><dh-expectations-form name="answers" .value=${value}></dh-expectations-form></fieldset>
    <button>Versturen</button>
  </form>`);
  form.addEventListener('submit', (event) => event.preventDefault());
  const element = form.querySelector<ExpectationsFormElement>('dh-expectations-form')!;
  const page = new ExpectationsFormPage(element);
  await page.settle();
  return { form, element, page };
}

const inForm = (form: HTMLFormElement) => JSON.parse(String(new FormData(form).get('answers'))) as PartyAnswers;

describe('dh-expectations-form in a form', () => {
  it('is one field: the party’s own answers as JSON, up to date within the input event', async () => {
    const { form, element, page } = await show();
    let heard: PartyAnswers | undefined;
    form.addEventListener('input', () => {
      heard = inForm(form);
    });
    await page.choose(page.who('contact.1', 'school'));
    expect(heard).to.deep.equal({ language: 'nl', answers: { 'contact.1': { who: 'school' } } });
    expect(form.elements.namedItem('answers')).to.equal(element);
    expect(element.form).to.equal(form);
  });

  it('needs one answer while it is required, and no more: everything else may be skipped', async () => {
    const { element, page } = await show();
    element.required = true;
    await page.settle();
    expect(element.checkValidity()).to.equal(false);
    await page.choose(page.who('contact.1', 'school'));
    expect(element.checkValidity()).to.equal(true);
  });

  it('goes back to what the page gave on reset', async () => {
    const given = draft({ 'contact.1': { importance: 'yes', who: 'pupil' } });
    const { form, page } = await show(roundOf({ parents: given }));
    await page.choose(page.who('contact.1', 'school'));
    await page.press('remark', 'contact.2');
    await page.press('go', '1');
    form.reset();
    await page.settle();
    expect(inForm(form)).to.deep.equal(given);
    expect(page.who('contact.1', 'pupil').checked).to.equal(true);
    expect(page.headings).to.deep.equal(['Thema 1 van 2Contact houden']);
  });

  it('takes back what the browser kept, also when the round comes later', async () => {
    const kept = draft({ 'rest.1': { importance: 'no', remark: 'Laat.' } });
    const { form, element, page } = await show();
    element.formStateRestoreCallback(JSON.stringify(kept));
    await page.settle();
    expect(inForm(form)).to.deep.equal(kept);
    const later = await fixture<ExpectationsFormElement>(html`<dh-expectations-form></dh-expectations-form>`);
    later.formStateRestoreCallback(JSON.stringify(kept));
    await later.updateComplete;
    later.value = open;
    expect(later.value!.parties.parents).to.deep.equal(kept);
  });

  it('takes no answers and is not sent while its fieldset, or it itself, is disabled', async () => {
    const { form, element, page } = await show();
    for (const target of [form.querySelector('fieldset')!, element]) {
      target.disabled = true;
      await page.settle();
      expect(page.who('contact.1', 'school').matches(':disabled')).to.equal(true);
      expect(new FormData(form).has('answers')).to.equal(false);
      target.disabled = false;
      await page.settle();
      expect(page.who('contact.1', 'school').matches(':disabled')).to.equal(false);
    }
  });

  it('leaves the button to the form, and hands in with it; the page finds the moment in the form’s data', async () => {
    const { form, element, page } = await show();
    expect(page.has('submit')).to.equal(false);
    let sent: PartyAnswers | undefined;
    let heard: ExpectationsSubmitEvent | undefined;
    form.addEventListener('submit', () => {
      sent = inForm(form);
    });
    element.addEventListener('dh-expectations-submit', (event) => {
      heard = event;
    });
    await page.choose(page.who('contact.1', 'together'));
    form.requestSubmit();
    await page.settle();
    expect(sent!.submittedAt).to.match(/^\d{4}-\d{2}-\d{2}T/);
    expect(heard!.answers).to.deep.equal(sent);
    expect(element.matches(':state(submitted)')).to.equal(true);
  });

  it('hands in once, and not for a form that it has left', async () => {
    const { form, element, page } = await show();
    let count = 0;
    element.addEventListener('dh-expectations-submit', () => {
      count += 1;
    });
    await page.choose(page.who('contact.1', 'school'));
    document.body.append(element);
    form.requestSubmit();
    expect(count).to.equal(0);
    form.querySelector('fieldset')!.append(element);
    await page.choose(page.who('contact.1', 'school'));
    form.requestSubmit();
    form.requestSubmit();
    await page.settle();
    expect(count).to.equal(1);
  });
});
