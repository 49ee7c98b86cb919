import { expect } from '@open-wc/testing';
import '@driehoek/elements/conversation/define';
import '@driehoek/elements/provider/define';
import {
  addTo,
  confirmPlan,
  CONVERSATION_TYPES,
  type ConversationPlan,
  type ConversationType,
  preparationSheet,
  startConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { conversationQuestions } from '@driehoek/sdk/conversation/questions';
import { conversation, conversationView } from '@driehoek/sdk/i18n/nl/conversation';
import { part, roles } from '@driehoek/sdk/i18n/nl/shared';
import { plannerTexts } from '../../../packages/elements/src/conversation/conversation-texts.js';
import { ConversationPage } from './conversation.page.js';

/** Words with which grown-ups are addressed, or a child is talked about. */
const GROWN_UP = /(?<![\p{L}-])(u|uw|uzelf|de leerling|uw kind|mijn kind|het kind)(?![\p{L}-])/iu;

/** Texts that a pupil has no place for: who is told of a draft and who takes part is the school's, and what two homes see is the homes'. */
const TO_OTHERS: readonly string[] = [
  'conversation-planner.sharing.invited',
  ...(['title', 'told'] as const).map((part) => `conversation-planner.leave.${part}`),
  ...(['hint', 'open', 'waiting'] as const).map((state) => `conversation-planner.homes.${state}`),
];

const now = '2026-11-24T15:30:00Z';
const sharedWith = ['parents', 'pupil', 'school'] as const;
const by = (party: 'parents' | 'pupil' | 'school', id: string, text: string) => ({
  id,
  by: party,
  text,
  sharedWith: sharedWith.filter((other) => other !== party),
});

/** A conversation with something in every place that a pupil sees, in words of people who address nobody. */
function fullPlan(type: ConversationType): ConversationPlan {
  const start = startConversation(type, {
    id: `talk-${type}`,
    schoolYear: '2026-2027',
    pupil: 'Aya',
    goal: 'Samen kijken hoe het gaat',
    place: 'lokaal 6',
    start: '2026-11-24T15:30',
    participants: [
      { id: 'p1', name: 'Samira', role: 'parent', announced: true, language: 'ar' },
      { id: 'p2', name: 'Aya', role: 'pupil', announced: true },
      { id: 'p3', name: 'Juf Noor', role: 'class-teacher', announced: true },
      { id: 'p4', role: 'external', announced: true },
    ],
    agenda: (['parents', 'pupil', 'school'] as const).map((party) => ({
      ...by(party, `a-${party}`, 'Lezen'),
      minutes: 5,
    })),
    // Also those to parents, in words for parents.
    questions: conversationQuestions.map(({ id, for: asked, phase, text }) => ({
      ...by('school', id, 'x'),
      for: asked,
      phase,
      text,
    })),
  });
  const whole: ConversationPlan = {
    ...start,
    interpreter: true,
    supportPlan: true,
    // Its time is over, so that the pupil is asked whether it is so.
    start: '2026-11-24T09:00',
    strengths: [by('school', 's1', 'Aya vraagt door.'), by('parents', 's2', 'Aya helpt thuis.')],
    expectations: [by('parents', 'e1', 'we weten hoe het gaat')],
    promises: [
      { id: 'm1', can: true, text: 'Samen lezen.', sharedWith },
      { id: 'm2', can: false, text: 'Elke dag apart lezen.', sharedWith },
    ],
    agreements: (['pupil', 'parents', 'school', 'together', undefined] as const).map((who, index) => ({
      id: `g${index}`,
      text: 'Elke dag tien minuten lezen',
      ...(who && { who }),
      by: '2026-12-15',
      status: (['open', 'in-progress', 'done', 'dropped', 'open'] as const)[index]!,
      evaluation: 'Het lukte.',
    })),
    checkIns: [
      { id: 'c1', on: '2026-12-01', kind: 'good-news', way: 'phone', done: true },
      { id: 'c2', on: '2026-12-08', kind: 'half-way', way: 'message' },
    ],
    followUp: '2027-01-14',
    summary: 'Lezen gaat beter.',
  };
  const confirmed = (['parents', 'pupil', 'school'] as const).reduce(
    (plan, party) => confirmPlan(plan, party, { agrees: party !== 'school', comment: 'Goed zo.', now }),
    whole,
  );
  // After they confirmed, something was added.
  return addTo(confirmed, 'agreements', { id: 'later', text: 'Een boek kiezen', who: 'pupil', status: 'open' });
}

/** All texts of a page, with what fields and buttons are called; not what a term explains when it is pressed. */
function textsOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.matches('style, script, .letter, dh-term')) return [];
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue);
    const names = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name));
    return [...own, ...names, ...(element.shadowRoot ? textsOf(element.shadowRoot) : [])].flatMap((text) => text ?? []);
  });
}

const grownUp = (texts: readonly string[]) => texts.filter((text) => GROWN_UP.test(text)).map((text) => text.trim());

describe('the page of a pupil', () => {
  it('has no text that addresses a grown-up or talks about the child, in any place', () => {
    const translate = plannerTexts('nl', undefined, 'pupil');
    const catalogue = { ...roles, ...conversation, ...conversationView };
    const keys = Object.keys(catalogue) as Parameters<typeof translate>[0][];
    // The wording for others, of a text that has one for the pupil, is not shown to the pupil.
    const forPupil = (key: string) => key.replace(/\.(parents|school)$/, '.pupil');
    const isToOthers = (key: string) =>
      key.endsWith('.external') || (forPupil(key) !== key && Object.hasOwn(catalogue, forPupil(key)));
    const shown = keys.filter((key) => !isToOthers(key) && !TO_OTHERS.includes(key));
    expect(grownUp([...shown.map((key) => translate(key, { count: 2 })), ...Object.values(part)])).to.deep.equal([]);
  });

  it('says to others what it said', () => {
    for (const party of [undefined, 'parents', 'school'] as const)
      expect(plannerTexts('nl', undefined, party)('conversation.pupil-part.presents')).to.equal(
        'De leerling vertelt zelf.',
      );
    expect(plannerTexts('nl', undefined, 'pupil')('conversation.pupil-part.presents')).to.equal('Ik vertel het zelf.');
    const own = { nl: { 'conversation.pupil-part.presents.pupil': 'Ik doe het woord.' } };
    expect(plannerTexts('nl', own, 'pupil')('conversation.pupil-part.presents')).to.equal('Ik doe het woord.');
  });

  for (const type of CONVERSATION_TYPES) {
    for (const stage of ['prepare', 'after'] as const) {
      it(`is in a child’s words: ${type}, ${stage}`, async () => {
        const page = await ConversationPage.open(viewForPerspective(fullPlan(type), 'pupil'), 'pupil');
        page.element.stage = stage;
        await page.settle();
        page.unfoldAll();
        const texts = textsOf(page.element.shadowRoot!);
        expect(texts.length).to.be.greaterThan(40);
        expect(grownUp(texts)).to.deep.equal([]);
        expect(grownUp(page.findAll('.letter').map((letter) => letter.textContent!))).to.deep.equal([]);
        for (const disabled of [true, false]) {
          page.element.readonly = disabled;
          await page.settle();
          expect(grownUp(textsOf(page.element.shadowRoot!))).to.deep.equal([]);
        }
      });
    }

    it(`is in a child’s words on paper: ${type}`, () => {
      const { people: _people, ...sheet } = preparationSheet(fullPlan(type), 'pupil');
      const texts = JSON.stringify(sheet).split('"');
      expect(grownUp(texts)).to.deep.equal([]);
    });
  }

  it('asks the pupil what was meant for the pupil', async () => {
    const page = await ConversationPage.open(viewForPerspective(fullPlan('start-talk'), 'pupil'), 'pupil');
    const asked = page.wordsOf('questions');
    expect(asked).to.include('Waar ben je trots op?');
    expect(asked).to.not.include('Hoe wilt u dat wij u aanspreken?');
    const parent = await ConversationPage.open(viewForPerspective(fullPlan('start-talk'), 'parent'), 'parent');
    expect(parent.wordsOf('questions')).to.include('Hoe wilt u dat wij u aanspreken?');
  });

  it('names a parent and the pupil as a pupil does', async () => {
    const page = await ConversationPage.open(viewForPerspective(fullPlan('start-talk'), 'pupil'), 'pupil');
    page.element.stage = 'after';
    await page.settle();
    const tags = page.findAll('[part=agreements] .agreement > .tag:first-child').map((tag) => tag.textContent!.trim());
    expect(tags).to.deep.equal(['jij', 'je ouders', 'school', 'samen', 'nog niemand', 'jij']);
  });

  it('says after an answer who sees it, in a child’s words', async () => {
    const { confirmations: _given, ...rest } = fullPlan('progress-talk');
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-24T15:00:00Z' } as const;
    const plan = { ...rest, session };
    const page = await ConversationPage.open(viewForPerspective(plan, 'pupil'), 'pupil');
    page.element.stage = 'after';
    await page.settle();
    await page.fillConfirmation('agrees', '');
    await page.sendConfirmation();
    expect(page.wordsOf('confirmation')).to.include('Dank je wel. De school ziet je antwoord.');
    expect(grownUp(textsOf(page.element.shadowRoot!))).to.deep.equal([]);
  });
});

describe('the complaint route of a talk', () => {
  it('is the school’s own, with its people, when the page gives it', async () => {
    const page = await ConversationPage.open(viewForPerspective(fullPlan('difficult-talk'), 'parent'), 'parent');
    expect(page.wordsOf('difficult')).to.include('Vraag het schoolbestuur om hulp.');
    page.element.complaintRoute = {
      steps: [{ id: 'card-1', text: 'Zorgen?', who: 'eerst juf Noor, dan Selma', contact: '010 – 555 01 23' }],
      beside: [],
    };
    await page.settle();
    expect(page.wordsOf('difficult')).to.include('Zorgen? eerst juf Noor, dan Selma 010 – 555 01 23');
    expect(page.part('difficult').querySelector('a')!.getAttribute('href')).to.equal('tel:0105550123');
    expect(page.wordsOf('difficult')).to.not.include('schoolbestuur');
  });

  it('is for staff where they can point parents to', async () => {
    const page = await ConversationPage.open(fullPlan('difficult-talk'), 'class-teacher');
    const headings = [...page.part('difficult').querySelectorAll('h4')].map(({ textContent }) => textContent!.trim());
    expect(headings).to.include.members([
      'Waar ouders heen kunnen als u er samen niet uitkomt',
      'Wie ouders ook kan helpen',
    ]);
  });
});
