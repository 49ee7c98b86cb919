import '@driehoek/elements/conversation/define';
import {
  announceConversation,
  type ConversationPlan,
  listMissedByHomes,
  setParties,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import type { Party } from '@driehoek/sdk/shared';
import { expect } from '@open-wc/testing';
import { progressTalk } from '../../../stories/conversation-plans.js';
import { twoHomesTalk } from '../../../stories/conversation-sharing-plans.js';
import { ConversationPage } from './conversation.page.js';

const SHARED = '2026-11-03T15:00:00.000Z';
const JOINED = '2026-11-20T15:00:00.000Z';
const family = ['parents', 'pupil'] as const;

/** A talk of which a home was told, and in which the school shared two points with it. */
const oneHome: ConversationPlan = {
  ...progressTalk,
  expectations: [],
  questions: [],
  promises: [],
  strengths: [
    { id: 's', by: 'school', text: 'Aya leest elke dag.', sharedWith: family, sharedAt: SHARED },
    { id: 'own', by: 'school', text: 'Aya durft meer.' },
  ],
  agenda: [{ id: 'a', by: 'school', text: 'De toets van oktober', sharedWith: family, sharedAt: SHARED }],
  participants: twoHomesTalk.participants.map((person) =>
    person.household === 'parents-2' ? { ...person, announced: false } : { ...person, announced: true },
  ),
};
const wider = setParties(oneHome, ['parents', 'parents-2', 'pupil', 'school']);
const told = announceConversation(wider, JOINED);

const open = (plan: ConversationPlan) =>
  ConversationPage.openPart('dh-conversation-preparation', plan, 'class-teacher');
const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const sharedWith = (plan: ConversationPlan): (readonly Party[])[] =>
  [...plan.strengths, ...plan.agenda].map((item) => item.sharedWith ?? []);

describe('a home that comes into a talk later', () => {
  it('is said to have nothing yet of what the other home has, and gets it in one step, seen beforehand', async () => {
    const page = await open(told);
    const [prompt, ...others] = page.findAll('[data-missed]');
    expect(others.map((each) => each.closest('[part=participants]') !== null)).to.deep.equal([true]);
    expect(wordsOf(prompt!)).to.equal(
      'Later erbij: Karim. 2 punten die u met Samira deelde, zijn daar nog niet te lezen. Deel ook met Karim',
    );
    await page.openDialog('share-also');
    expect(page.preview('parents-2'), 'what it will read, and nothing that nobody has').to.match(
      /^Te lezen voor Karim Wat goed gaat: Aya leest elke dag\. ?Waarover we praten: De toets van oktober$/,
    );
    expect(page.sharingTick('Aya leest', 'pupil'), 'it is about this home alone').to.equal(undefined);
    expect(page.changes, 'nothing is shared by itself').to.deep.equal([]);
    await page.confirmSharing();
    expect(page.status).to.equal('Gedeeld met Karim.');
    expect(sharedWith(page.plan)).to.deep.equal([
      ['parents', 'pupil', 'parents-2'],
      [],
      ['parents', 'pupil', 'parents-2'],
    ]);
    expect(page.findAll('[data-missed]')).to.deep.equal([]);
    const copy = viewForPerspective(page.plan, { role: 'parent', party: 'parents-2' });
    expect(copy.agenda.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('is said so where it is added, before it is told of the talk', async () => {
    const page = await open(oneHome);
    expect(page.findAll('[data-missed]')).to.deep.equal([]);
    page.unfold('participants');
    await page.tick(page.field('party-parents-2'));
    const added = page.part('participants').querySelector('[data-missed=parents-2]')!;
    expect(wordsOf(added)).to.include('2 punten die u met Samira deelde');
    await page.openDialog('share-also', added);
    await page.tick(page.sharingTick('Aya leest', 'parents-2')!);
    await page.confirmSharing();
    expect(listMissedByHomes(page.plan, 'school').map(({ items }) => items.map(({ id }) => id))).to.deep.equal([['s']]);
  });

  it('is nothing that somebody else is told, and nothing in a talk that does not take place', async () => {
    const home = await ConversationPage.openPart('dh-conversation-preparation', told, 'parent', { party: 'parents' });
    expect(home.findAll('[data-missed]')).to.deep.equal([]);
    const off = await open({ ...told, cancelled: true });
    expect(off.findAll('[data-missed]')).to.deep.equal([]);
  });
});
