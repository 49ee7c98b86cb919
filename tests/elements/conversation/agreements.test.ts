import '@driehoek/elements/conversation/define';
import { confirmPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { expect } from '@open-wc/testing';
import { changedTalk, finishedTalk } from '../../../stories/conversation-plans.js';
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

  it('tells the page nothing of a language or audience that is chosen', async () => {
    const page = await open(finishedTalk);
    let heard = 0;
    for (const type of ['input', 'change']) page.element.addEventListener(type, () => heard++);
    await page.fill(page.field<HTMLSelectElement>('summaryLanguage'), 'en');
    await page.fill(page.field<HTMLSelectElement>('audience'), 'pupil');
    expect(page.wordsOf('letter')).to.include('Your talk at school');
    expect(heard).to.equal(0);
  });

  it('lets parents answer for their own party, in the copy that is theirs', async () => {
    const copy = viewForPerspective({ ...finishedTalk, confirmations: [] }, 'parent');
    const page = await open(copy, 'parent');
    expect(page.has('status', 'evaluation', 'add')).to.equal(false);
    await page.fillConfirmation('agrees', '');
    await page.sendConfirmation();
    expect(page.changes.at(-1)).to.deep.equal(
      confirmPlan(copy, 'parents', { agrees: true, now: '2026-11-24T14:40:00Z' }),
    );
  });

  it('asks parents again when what they confirmed was changed, and shows which agreement that is', async () => {
    const page = await open(viewForPerspective(changedTalk, 'parent'), 'parent');
    const marked = () =>
      [...page.part('agreements').querySelectorAll('.agreement')].map(
        (each) => each.querySelector('.changed')?.textContent,
      );
    expect(marked()).to.deep.equal([undefined, undefined, 'Dit is veranderd. Kijk opnieuw.']);
    const confirmation = () => page.wordsOf('confirmation');
    expect(confirmation()).to.include(
      'Na dit antwoord is er iets veranderd. Kijk opnieuw, en laat weten of het klopt.',
    );
    expect(page.confirmation!.firstElementChild!.textContent, 'read before the question').to.include('Na dit antwoord');
    expect(new FormData(page.confirmation!).has('agrees'), 'no answer to these words yet').to.equal(false);
    await page.fillConfirmation('agrees', '');
    await page.sendConfirmation();
    expect(marked()).to.deep.equal([undefined, undefined, undefined]);
    expect(confirmation()).to.not.include('veranderd');
  });

  it('keeps for everybody what was said before the change, and says that it was before', async () => {
    for (const perspective of ['class-teacher', 'pupil'] as const) {
      const page = await open(viewForPerspective(changedTalk, perspective), perspective);
      const said = page.wordsOf('confirmation').replace(/\s+/g, ' ');
      expect(said).to.include('Ja, dit hebben we afgesproken 24 november 2026 Daarna is er iets veranderd.');
      expect(page.part('agreements').querySelectorAll('.changed').length, 'theirs to look at').to.equal(0);
    }
  });

  it('says that there is no conversation, where there is none', async () => {
    const page = await open(undefined);
    expect(page.text).to.include('Er is nog geen gesprek.');
    expect(page.has('type')).to.equal(false);
  });
});
