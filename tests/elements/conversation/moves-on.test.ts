import '@driehoek/elements/conversation/define';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

const begun: ConversationPlan = {
  ...progressTalk,
  session: { phase: 'closing', spent: {}, startedAt: '2026-11-24T14:30:00.000Z' },
};
const ended: ConversationPlan = { ...begun, session: { ...begun.session!, endedAt: '2026-11-24T14:55:00.000Z' } };
const point = { id: 'parents:a', by: 'parents', text: 'Slapen' } as const;

const openAs = (role: 'parent' | 'class-teacher', plan: ConversationPlan) =>
  ConversationPage.open(plan, role, { party: role === 'parent' ? 'parents' : 'school' });
const shown = (page: ConversationPage) => page.find<HTMLButtonElement>('[name=stage][aria-current]')!.value;
const hear = (page: ConversationPage, plan: ConversationPlan) => {
  page.element.value = plan;
  return page.settle();
};

describe('a talk that comes further elsewhere', () => {
  it('is shown as far as it is to who went back to the preparation, or was led there', async () => {
    const went = await openAs('parent', begun);
    await went.press('stage', 'after');
    await went.press('stage', 'prepare');
    await hear(went, ended);
    expect(shown(went)).to.equal('after');
    const led = await openAs('parent', begun);
    led.element.stage = 'prepare';
    await led.settle();
    await hear(led, ended);
    expect(shown(led)).to.equal('after');
    await led.press('stage', 'prepare');
    await hear(led, { ...ended, summary: 'Tot slot.' });
    expect(shown(led), 'of what they look at since, nobody takes them away').to.equal('prepare');
  });

  it('is shown to who leads it along as it begins; taken up again it takes nobody back', async () => {
    const page = await openAs('class-teacher', progressTalk);
    await page.press('stage', 'prepare');
    await hear(page, begun);
    expect(shown(page)).to.equal('hold');
    await page.press('stage', 'after');
    await hear(page, ended);
    await hear(page, begun);
    expect(shown(page)).to.equal('after');
  });

  it('waits for the field in which somebody types, which has the focus and every word', async () => {
    const page = await openAs('parent', { ...begun, agenda: [point] });
    const field = page.wordsField('agenda', 0);
    field.focus();
    field.setSelectionRange(6, 6);
    await sendKeys({ type: ' en' });
    await hear(page, { ...ended, agenda: [point] });
    expect([shown(page), page.hasFocus(field)]).to.deep.equal(['prepare', true]);
    await sendKeys({ type: ' eten' });
    expect(field.value).to.equal('Slapen en eten');
    field.blur();
    await page.settle();
    await page.settle();
    expect(shown(page)).to.equal('after');
    expect(page.plan.agenda[0]!.text).to.equal('Slapen en eten');
    expect(page.focused?.getAttribute('name'), 'where the talk is now').to.equal('stage');
  });

  it('is not left by who is there by their own doing', async () => {
    const page = await openAs('class-teacher', begun);
    await page.press('stage', 'prepare');
    const plan = page.plan;
    await hear(page, { ...plan, place: 'lokaal 3' });
    expect(shown(page)).to.equal('prepare');
  });
});
