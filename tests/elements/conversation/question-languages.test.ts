import '@driehoek/elements/conversation/define';
import { expect, waitUntil } from '@open-wc/testing';
import { progressTalk } from '../../../stories/conversation-plans.js';
import { ConversationPage } from './conversation.page.js';

const parent = { id: 'p', name: 'Rania', role: 'parent', announced: true } as const;
const bankQuestion = {
  id: 'every.parents.proud',
  phase: 'strengths',
  by: 'school',
  for: 'parents',
  text: { nl: 'Waar bent u trots op bij uw kind?' },
} as const;
const ownQuestion = { ...bankQuestion, id: 'own', text: { nl: 'Hoe gaat het?' } } as const;

const open = (language: string | undefined) =>
  ConversationPage.open({
    ...progressTalk,
    participants: [{ ...parent, ...(language && { language }) }],
    questions: [bankQuestion, ownQuestion],
  });

describe('the questions of a plan that staff prepare in Dutch', () => {
  it('are stored with the words of a parent who reads another language', async () => {
    const page = await open('en');
    page.unfold('questions');
    await page.press('pick', undefined, page.find('.bank')!);
    const text = page.changes[0]!.questions!.at(-1)!.text as { readonly [language: string]: string };
    expect(text['nl']).to.match(/\?$/);
    expect(text['en']).to.match(/\?$/).and.not.to.equal(text['nl']);
  });

  it('get the words of who takes part later, and leave the school’s own questions as they are', async () => {
    const page = await open(undefined);
    page.unfold('participants');
    const row = page.rows('participants')[0]!;
    await page.fill(page.field<HTMLSelectElement>('language', row), 'en');
    await waitUntil(() => Object.hasOwn(page.plan.questions![0]!.text as object, 'en'));
    expect(page.plan.questions![0]!.text).to.deep.equal({
      nl: 'Waar bent u trots op bij uw kind?',
      en: 'What makes you proud of your child?',
    });
    expect(page.plan.questions![1]).to.deep.equal(ownQuestion);
    expect(page.changes.at(-1)).to.deep.equal(page.plan);
  });
});
