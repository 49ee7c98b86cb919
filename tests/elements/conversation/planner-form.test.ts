import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import { expect, fixture, html } from '@open-wc/testing';
import { progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';
import { schoolTalk } from './own-words.js';

const open = ConversationPage.open;

async function inForm() {
  const form = await fixture<HTMLFormElement>(html`<form>
    <fieldset>
      <dh-conversation-planner name="talk" perspective="staff" .value=${progressTalk}></dh-conversation-planner>
    </fieldset>
  </form>`);
  const page = new ConversationPage(form.querySelector('dh-conversation-planner')!);
  await page.settle();
  return { form, page, sent: () => JSON.parse(String(new FormData(form).get('talk'))) };
}

describe('dh-conversation-planner as a field', () => {
  it('is its plan under its name, from the start', async () => {
    const { form, page, sent } = await inForm();
    expect(sent()).to.deep.equal(progressTalk);
    expect(page.element.form).to.equal(form);
    expect(form.elements.namedItem('talk')).to.equal(page.element);
    expect([...new FormData(form).keys()], 'the fields inside are its own').to.deep.equal(['talk']);
  });

  it('is not sent while its fieldset, or it itself, is disabled', async () => {
    const { form, page } = await inForm();
    for (const target of [form.querySelector('fieldset')!, page.element]) {
      target.disabled = true;
      await page.settle();
      expect(new FormData(form).has('talk')).to.equal(false);
      expect(page.canBeChanged).to.equal(false);
      target.disabled = false;
      await page.settle();
      expect(page.canBeChanged).to.equal(true);
    }
  });

  it('sends a plan that is only read', async () => {
    const { page, sent } = await inForm();
    page.element.readonly = true;
    await page.settle();
    expect(page.element.matches(':state(editable)')).to.equal(false);
    expect(sent()).to.deep.equal(progressTalk);
  });

  it('goes back to what the page gave, rows and all', async () => {
    const { form, page, sent } = await inForm();
    await page.remove('agenda', 3);
    await page.press('add', 'promises');
    form.reset();
    await page.settle();
    expect(sent()).to.deep.equal(progressTalk);
    expect(page.rows('agenda')).to.have.length(4);
    expect(page.rows('promises')).to.have.length(2);
    expect(page.has('undo'), 'nothing is left to put back').to.equal(false);
  });

  it('takes back what the browser kept', async () => {
    const { page, sent } = await inForm();
    const kept = { ...progressTalk, place: 'de gymzaal' };
    page.element.formStateRestoreCallback(JSON.stringify(kept));
    await page.settle();
    expect(sent()).to.deep.equal(kept);
  });

  it('keeps the whole of what it was given, whoever fills it in', async () => {
    const page = await open(progressTalk, 'parent');
    await page.add('expectations');
    await page.fill(page.focusedField, 'er tijd is');
    expect(page.plan.agenda).to.deep.equal(progressTalk.agenda);
    const { id, ...said } = page.plan.expectations.at(-1)!;
    expect(said).to.deep.equal({ by: 'parents', text: 'er tijd is' });
    expect(id, 'an id of the parents’ own').to.match(/^parents:/);
  });
});

describe('data of dh-conversation-planner', () => {
  it('is forgiven once it can be used', async () => {
    const page = await open({ ...progressTalk, type: 'preek' });
    expect(page.part('error').textContent).to.include('type');
    expect(page.element.value).to.equal(undefined);
    expect(page.element.matches(':state(error)')).to.equal(true);
    page.element.value = schoolTalk;
    await page.settle();
    expect(page.hasPart('error')).to.equal(false);
    expect(page.element.matches(':state(error)')).to.equal(false);
    expect(page.words('agenda')).to.have.length(2);
  });

  it('is read in the reader’s language, also what is wrong with it', async () => {
    const page = await open({ ...progressTalk, minutes: 0 }, 'staff', { locale: 'en' });
    expect(page.part('error').textContent).to.include('We cannot show this conversation.');
    page.element.value = progressTalk;
    await page.settle();
    expect(page.text).to.include('23 of 30 minutes');
    expect(page.part('agenda').textContent).to.not.match(/minuten|leerling/);
  });

  it('leaves a row that is still empty where it is when the page gives back what it heard', async () => {
    const page = await open(progressTalk);
    await page.add('promises');
    const field = page.focused;
    page.element.value = structuredClone(page.plan);
    await page.settle();
    expect(page.rows('promises')).to.have.length(3);
    expect(page.hasFocus(field)).to.equal(true);
  });

  it('shows another reader no more than is theirs, once the page says who looks', async () => {
    const page = await open(progressTalk);
    expect(page.words('agenda').join()).to.include('na de verhuizing');
    page.element.perspective = 'parent';
    await page.settle();
    expect(page.legible).to.not.include('na de verhuizing');
    page.element.value = viewForPerspective(progressTalk, 'pupil');
    page.element.perspective = 'pupil';
    await page.settle();
    expect(page.partOf('agenda', 'pupil')).to.include('Mijn plek in de klas');
    expect(JSON.stringify(page.plan)).to.not.include('na de verhuizing');
  });
});
