import { confirmPlan } from '@driehoek/sdk/conversation';
import { type Party, partyOf, type Role } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderConversationRow } from '../../../packages/portal/src/conversations/conversation-row.js';
import { nameTalk } from '../../../packages/portal/src/conversations/name-talk.js';
import type { FamilyConversation } from '../../../packages/portal/src/records.js';
import { portalTexts } from '../../../packages/portal/src/texts.js';
import { finishedTalk, progressTalk } from '../../../stories/conversation-plans.js';

const now = '2026-11-24T16:00:00Z';
const say = (agrees: boolean) => confirmPlan({ ...finishedTalk, confirmations: [] }, 'parents', { agrees, now });
const reword = (plan: typeof finishedTalk) => ({
  ...plan,
  agreements: plan.agreements.map((each, index) => (index === 0 ? { ...each, text: 'Iets anders.' } : each)),
});

function nextOf(
  plan: typeof finishedTalk,
  role: Role,
  party: Party | undefined = partyOf(role),
  today = '2026-11-24',
): string {
  const list = document.createElement('ul');
  const record = { ...plan, family: 'noah' } as unknown as FamilyConversation;
  render(
    renderConversationRow(record, { role, party, language: 'nl', thisYear: '2026-2027', today }, portalTexts('nl')),
    list,
  );
  return list.querySelector('li > p:last-child')!.textContent!;
}

describe('a conversation in the portal’s list', () => {
  it('is named with its year when that is another than this one', () => {
    const reader = { role: 'parent', language: 'nl', thisYear: '2026-2027' } as const;
    expect(nameTalk(progressTalk, reader)).to.not.include('2026');
    expect(nameTalk({ ...progressTalk, schoolYear: '2027-2028' }, reader)).to.equal(
      `${nameTalk(progressTalk, reader)} · 2027–2028`,
    );
  });

  it('says that it has to be confirmed again once what was agreed to changed', () => {
    const changed = reword(say(true));
    expect(nextOf(changed, 'parent')).to.match(/^Er is iets veranderd na uw antwoord\. Kijk opnieuw, en laat weten/);
    for (const role of ['class-teacher', 'pupil'] as const)
      expect(nextOf(changed, role), role).to.match(/^Er is iets veranderd na een antwoord\. /);
    const byPupil = reword(confirmPlan(finishedTalk, 'pupil', { agrees: true, now }));
    expect(nextOf(byPupil, 'pupil')).to.match(/^Er is iets veranderd na jouw antwoord\. /);
    expect(nextOf(changed, 'parent'), 'and what is going on').to.include('nog');
  });

  it('knows as prepared what the visitor alone sees, of each home for itself, and not what was taken back', () => {
    const own = { id: 'parents:e9', by: 'parents', text: 'Rust.' } as const;
    const plan = (item: object) => ({ ...progressTalk, expectations: [item], strengths: [], agenda: [] }) as never;
    expect(nextOf(plan(own), 'parent')).to.match(/^Er staat al iets klaar\./);
    expect(nextOf(plan(own), 'parent', 'parents-2')).to.match(/^U kunt dit gesprek voorbereiden/);
    expect(nextOf(plan({ ...own, withdrawnAt: now }), 'parent')).to.match(/^U kunt dit gesprek voorbereiden/);
    const changed = reword(confirmPlan({ ...finishedTalk, confirmations: [] }, 'parents-2', { agrees: true, now }));
    expect(nextOf(changed, 'parent', 'parents-2')).to.match(/^Er is iets veranderd na uw antwoord\./);
  });

  it('says to a family that the day is over once it is', () => {
    expect(nextOf(progressTalk, 'parent', 'parents', '2026-11-25')).to.match(/^De dag van dit gesprek is voorbij\./);
    expect(nextOf(progressTalk, 'class-teacher', 'school', '2026-11-25')).to.not.include('voorbij');
  });

  it('asks who said no to look again as well: what was changed may be right by now', () => {
    const changed = reword(say(false));
    expect(nextOf(changed, 'parent')).to.include('Niet iedereen is het eens');
    expect(nextOf(changed, 'parent')).to.match(/Er is iets veranderd na uw antwoord\. Kijk opnieuw/);
    expect(nextOf(changed, 'class-teacher')).to.match(/Er is iets veranderd na een antwoord\. /);
  });

  it('says nothing of it while that stands, or after a new answer', () => {
    const again = confirmPlan(reword(say(true)), 'parents', { agrees: true, now });
    const stillNo = confirmPlan(reword(say(false)), 'parents', { agrees: false, now });
    for (const plan of [say(true), say(false), again, stillNo, { ...finishedTalk, confirmations: [] }])
      for (const role of ['parent', 'class-teacher'] as const) expect(nextOf(plan, role)).to.not.include('veranderd');
  });
});
