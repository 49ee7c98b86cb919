import { confirmPlan } from '@driehoek/sdk/conversation';
import type { Role } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderConversationRow } from '../../../packages/portal/src/conversations/conversation-row.js';
import type { FamilyConversation } from '../../../packages/portal/src/records.js';
import { portalTexts } from '../../../packages/portal/src/texts.js';
import { finishedTalk } from '../../../stories/conversation-plans.js';

const now = '2026-11-24T16:00:00Z';
const say = (agrees: boolean) => confirmPlan({ ...finishedTalk, confirmations: [] }, 'parents', { agrees, now });
const reword = (plan: typeof finishedTalk) => ({
  ...plan,
  agreements: plan.agreements.map((each, index) => (index === 0 ? { ...each, text: 'Iets anders.' } : each)),
});

function nextOf(plan: typeof finishedTalk, role: Role): string {
  const list = document.createElement('ul');
  const record = { ...plan, family: 'noah' } as unknown as FamilyConversation;
  render(renderConversationRow(record, role, portalTexts('nl'), 'nl'), list);
  return list.querySelector('li > p:last-child')!.textContent!;
}

describe('a conversation in the portal’s list', () => {
  it('says that it has to be confirmed again once what was agreed to changed', () => {
    const changed = reword(say(true));
    expect(nextOf(changed, 'parent')).to.match(/^Er is iets veranderd na uw akkoord\. Kijk opnieuw, en laat weten/);
    for (const role of ['class-teacher', 'pupil'] as const)
      expect(nextOf(changed, role), role).to.match(/^Er is iets veranderd na het akkoord\. /);
    const byPupil = reword(confirmPlan(finishedTalk, 'pupil', { agrees: true, now }));
    expect(nextOf(byPupil, 'pupil')).to.match(/^Er is iets veranderd na jouw akkoord\. /);
    expect(nextOf(changed, 'parent'), 'and what is going on').to.include('nog');
  });

  it('says nothing of it while that stands, after a new answer, or of a no', () => {
    const again = confirmPlan(reword(say(true)), 'parents', { agrees: true, now });
    for (const plan of [say(true), again, reword(say(false)), { ...finishedTalk, confirmations: [] }])
      for (const role of ['parent', 'class-teacher'] as const) expect(nextOf(plan, role)).to.not.include('veranderd');
  });
});
