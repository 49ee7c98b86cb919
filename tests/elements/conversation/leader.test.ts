import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { finishedTalk, progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

describe('who leads, in a talk of any type', () => {
  const teacher = progressTalk.participants.find(({ role }) => role === 'class-teacher')!;

  it('is chosen by staff at who takes part, and read by the family there', async () => {
    expect(progressTalk.supportPlan).to.equal(undefined);
    const page = await ConversationPage.openPart('dh-conversation-preparation', progressTalk);
    const field = page.find<HTMLSelectElement>('[part=participants] [name=leader]')!;
    await page.fill(field, teacher.id);
    expect(page.plan.leader).to.equal(teacher.id);
    const copy = viewForPerspective(page.plan, 'parent');
    const family = await ConversationPage.openPart('dh-conversation-preparation', copy, 'parent');
    expect(family.wordsOf('participants')).to.include(`${teacher.name} houdt het overzicht.`);
    expect(family.find('[name=leader]')).to.equal(null);
  });

  it('is chosen for each agreement, and read beside it', async () => {
    const page = await ConversationPage.openPart('dh-conversation-agreements', finishedTalk);
    const [first] = finishedTalk.participants.filter(({ role }) => role === 'class-teacher');
    await page.fill(page.find<HTMLSelectElement>('[data-list=agreements] [name=leader]')!, first!.id);
    expect(page.plan.agreements[0]!.leader).to.equal(first!.id);
    const copy = viewForPerspective(page.plan, 'parent');
    const family = await ConversationPage.openPart('dh-conversation-agreements', copy, 'parent');
    expect(family.wordsOf('agreements')).to.include(`${first!.name} let erop`);
  });

  it('is nobody of a home that the talk is not with any more, though a choice that was made stays readable', async () => {
    const nadia = { id: 'nadia', name: 'Nadia', role: 'parent', announced: true } as const;
    const joost = { ...nadia, id: 'joost', name: 'Joost', household: 'parents-2' } as const;
    const both = {
      ...finishedTalk,
      confirmations: [],
      parties: ['parents', 'parents-2', 'pupil', 'school'] as const,
      participants: [...finishedTalk.participants.filter(({ role }) => role !== 'parent'), nadia, joost],
    };
    const offered = async (plan: typeof both) => {
      const page = await ConversationPage.openPart('dh-conversation-agreements', plan);
      const field = page.find<HTMLSelectElement>('[data-list=agreements] [name=leader]')!;
      return [field.selectedOptions[0]!.text, [...field.options].map(({ text }) => text)] as const;
    };
    expect((await offered(both))[1]).to.include.members(['Nadia', 'Joost']);
    const left = { ...both, parties: ['parents', 'pupil', 'school'] as unknown as typeof both.parties };
    expect((await offered(left))[1])
      .to.include('Nadia')
      .and.not.include('Joost');
    const [first, ...rest] = left.agreements;
    const [chosen] = await offered({ ...left, agreements: [{ ...first!, leader: 'joost' }, ...rest] });
    expect(chosen).to.equal('Joost');
  });
});
