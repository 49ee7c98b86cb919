import { expect, nextFrame } from '@open-wc/testing';
import '@driehoek/elements/provider/define';
import type { ExpectationsComparisonElement, ExpectationsFormElement } from '@driehoek/elements/expectations';
import type { Role } from '@driehoek/sdk/shared';
import '../../../packages/portal/src/conversations/conversation-page.js';
import '../../../packages/portal/src/conversations/conversations-page.js';
import '../../../packages/portal/src/expectations/expectations-page.js';
import { PortalState } from '../../../packages/portal/src/state.js';
import { ConversationPage } from '../conversation/conversation.page.js';
import { waitUntil } from '../wait-until.js';

// The portal's other tests walk through it in Chromium; these hold expectations and conversations in every engine.

interface Page extends HTMLElement {
  state: PortalState;
  conversation?: string;
}

let state: PortalState;
beforeEach(async () => {
  state = await PortalState.open();
  await state.clear();
});
afterEach(() => {
  for (const provider of document.querySelectorAll('dh-provider')) provider.remove();
});

async function openPage(tag: string, role: Role, conversation?: string): Promise<Page> {
  for (const provider of document.querySelectorAll('dh-provider')) provider.remove();
  state.look({ role, language: 'nl' });
  await waitUntil(() => state.reader.role === role);
  const provider = document.createElement('dh-provider');
  provider.locale = 'nl';
  provider.perspective = role;
  const page = Object.assign(document.createElement(tag) as Page, { state, ...(conversation && { conversation }) });
  provider.append(page);
  document.body.append(provider);
  await waitUntil(() => page.querySelector('h1'));
  return page;
}

async function settle(element: ExpectationsFormElement | ExpectationsComparisonElement) {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

describe('the portal’s expectations, in this browser', () => {
  it('are handed in by each alone, and then lie side by side', async () => {
    for (const role of ['class-teacher', 'parent'] as const) {
      const page = await openPage('portal-expectations', role);
      const form = page.querySelector('dh-expectations-form')!;
      await settle(form);
      const root = form.shadowRoot!;
      root.querySelector<HTMLInputElement>('input[name="importance:contact.1"][value=yes]')!.click();
      root.querySelector<HTMLInputElement>('input[name="who:contact.1"][value=together]')!.click();
      await settle(form);
      const handIn = () =>
        [...root.querySelectorAll('button')].find((button) => button.textContent!.trim() === 'Inleveren');
      for (let step = 0; step < 9 && !handIn(); step += 1) {
        [...root.querySelectorAll('button')]
          .find((button) => /^(Verder|Nakijken)/.test(button.textContent!.trim()))!
          .click();
        await settle(form);
      }
      handIn()!.click();
      await waitUntil(() => page.querySelector('dh-expectations-comparison'));
      const comparison = page.querySelector('dh-expectations-comparison')!;
      await settle(comparison);
      expect(comparison.shadowRoot!.textContent).to.include(
        role === 'parent' ? 'Dit delen we' : 'We zijn nog niet compleet',
      );
    }
  });
});

describe('the portal’s conversations, in this browser', () => {
  it('are prepared by parents, held by staff, confirmed by parents, and still there afterwards', async () => {
    const list = await openPage('portal-conversations', 'parent');
    await waitUntil(() => list.querySelector('.conversations a'));
    const id = `noah-progress.${state.thisYear}`;
    let page = await openPage('portal-conversation', 'parent', id);
    const openTalk = async () => {
      const talk = new ConversationPage(page.querySelector('dh-conversation-planner')!);
      await talk.settle();
      return talk;
    };
    let talk = await openTalk();
    await talk.add('agenda');
    await talk.fill(talk.focusedField, 'Samen fietsen');
    await talk.openDialog('share-all');
    await talk.tick(talk.sharingTick('Samen fietsen', 'school')!);
    await talk.confirmSharing();

    page = await openPage('portal-conversation', 'class-teacher', id);
    talk = await openTalk();
    expect(talk.plan.agenda.find(({ by }) => by === 'parents')).to.include({ text: 'Samen fietsen' });
    await talk.press('stage', 'hold');
    await talk.press('start');
    while (talk.has('next')) await talk.press('next');
    await talk.press('finish');
    await talk.add('agreements');
    await talk.fill(talk.focusedField, 'Samen een fietsroute kiezen');

    page = await openPage('portal-conversation', 'parent', id);
    talk = await openTalk();
    await talk.fillConfirmation('agrees', '');
    await talk.sendConfirmation();
    await state.settle();
    const again = await PortalState.open();
    const kept = again.conversations.find((plan) => plan.id === id)!;
    expect(kept.confirmations!.map(({ by, agrees }) => [by, agrees])).to.deep.equal([['parents', true]]);
    expect(kept.session!.endedAt).to.be.a('string');
    // What the school keeps to itself went through all this unseen.
    expect(JSON.stringify(kept)).not.to.include('nieuwe rooster van vader');
    again.look({ role: 'class-teacher' });
    await waitUntil(() => again.reader.role === 'class-teacher');
    expect(JSON.stringify(again.conversations.find((plan) => plan.id === id))).to.include('nieuwe rooster van vader');
  });
});
