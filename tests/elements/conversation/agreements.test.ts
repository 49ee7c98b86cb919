import '@driehoek/elements/conversation/define';
import { viewForPerspective } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { finishedTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

const open = (value: unknown, perspective?: Parameters<typeof ConversationPage.openPart>[2]) =>
  ConversationPage.openPart('dh-conversation-agreements', value, perspective);

describe('dh-conversation-agreements alone', () => {
  it('keeps how an agreement stands, and words it in the summary', async () => {
    const page = await open(finishedTalk);
    await page.fill(page.field<HTMLTextAreaElement>('evaluation', page.rows('agreements')[0]), 'Zes boeken gelezen.');
    expect(page.changes.at(-1)!.agreements[0]!.evaluation).to.equal('Zes boeken gelezen.');
    expect(page.wordsOf('letter')).to.include('Zes boeken gelezen.');
  });

  it('tells the page nothing of a language or audience that is chosen, nor of an answer that is not sent yet', async () => {
    const page = await open(finishedTalk);
    let heard = 0;
    for (const type of ['input', 'change']) page.element.addEventListener(type, () => heard++);
    await page.fill(page.field<HTMLSelectElement>('summaryLanguage'), 'en');
    await page.fill(page.field<HTMLSelectElement>('audience'), 'pupil');
    expect(page.wordsOf('letter')).to.include('Your talk at school');
    page.element.perspective = 'parent';
    await page.settle();
    page.fillConfirmation('differs', 'Het was op dinsdag.');
    expect(heard).to.equal(0);
  });

  it('lets parents answer for their own party, in the copy that is theirs', async () => {
    const copy = viewForPerspective({ ...finishedTalk, confirmations: [] }, 'parent');
    const page = await open(copy, 'parent');
    expect(page.has('status', 'evaluation', 'add')).to.equal(false);
    page.fillConfirmation('agrees', '');
    await page.sendConfirmation();
    expect(page.changes).to.deep.equal([
      { ...copy, confirmations: [{ by: 'parents', agrees: true, givenAt: '2026-11-24T14:40:00.000Z' }] },
    ]);
  });

  it('says that there is no conversation, where there is none', async () => {
    const page = await open(undefined);
    expect(page.text).to.include('Er is nog geen gesprek.');
    expect(page.has('type')).to.equal(false);
  });
});
