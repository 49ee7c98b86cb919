import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConversationPlan } from '@driehoek/sdk/conversation';
import { setRhythm } from '@driehoek/sdk/conversation/rhythm';
import { chooseReopening, type ExpectationsRound, startRound, submitAnswers } from '@driehoek/sdk/expectations';
import type { Reader } from '@driehoek/sdk/shared';
import { listComing } from '../../packages/portal/src/home/list-coming.js';
import { listTasks } from '../../packages/portal/src/home/list-tasks.js';
import { listPages, wordsOf } from '../../packages/portal/src/pages.js';
import type { PortalState } from '../../packages/portal/src/state.js';
import { readRoute, writeRoute } from '../../packages/portal/src/route.js';
import { portalTexts } from '../../packages/portal/src/texts.js';
import { emptyPlans } from '../../packages/portal/src/year/example-plan.js';
import { changedTalk, finishedTalk, progressTalk } from '../../stories/conversation-plans.js';
import { disagreedTalk } from '../../stories/held-talks.js';

const today = '2026-11-16';
const TEACHER: Reader = { role: 'class-teacher', id: 't', groups: ['Groep 6'], pupils: ['pupil-1', 'pupil-2'] };
const PARENT: Reader = { role: 'parent', id: 'p', pupils: ['pupil-1'] };

interface Held {
  readonly response?: object;
  readonly conversations?: readonly ConversationPlan[];
  readonly rounds?: readonly (ExpectationsRound & { readonly family: string })[];
  readonly attendance?: readonly object[];
  readonly entries?: readonly object[];
  readonly formDrafts?: readonly object[];
}

function stateOf(
  reader: Reader,
  { response, conversations = [], rounds = [], attendance = [], entries = [], formDrafts = [] }: Held,
): PortalState {
  return {
    reader,
    visitor: { role: reader.role, language: 'nl', pupil: 'pupil-1' },
    thisYear: '2026-2027',
    pupils: [
      { id: 'pupil-1', name: 'Aya' },
      { id: 'pupil-2', name: 'Bo' },
    ],
    classes: [],
    offers: [],
    formDrafts,
    attendance,
    rounds,
    conversations: conversations.map((plan) => ({ ...plan, family: 'pupil-1' })),
    response: response ?? { completedAt: today, schoolYear: '2026-2027', answers: {} },
    layersOf: (year: string) => {
      const { school, ofClass } = emptyPlans(year);
      return { school: { ...school, entries }, ofClass };
    },
  } as unknown as PortalState;
}

const tasksOf = (reader: Reader, held: Held) =>
  listTasks(stateOf(reader, held), { translate: portalTexts('nl', reader.role), language: 'nl', today });
const textsOf = (reader: Reader, held: Held) => tasksOf(reader, held).map(({ text }) => text);
const comingOf = (reader: Reader, plan: ConversationPlan) =>
  listComing(
    stateOf(reader, { conversations: [plan] }),
    {
      translate: portalTexts('nl', reader.role),
      language: 'nl',
      today,
    },
    5,
  );

const at = (hour: number) => `2026-11-10T${String(hour).padStart(2, '0')}:00:00.000Z`;
const NOTHING = { language: 'nl', answers: {} } as const;
const filledIn = (pupil: string) => {
  const round = startRound({ id: `r.${pupil}.1`, schoolYear: '2026-2027' });
  return { ...submitAnswers(round, 'parents', NOTHING, at(9)), family: pupil };
};

describe('what waits for somebody', () => {
  it('is for the school first what somebody does not agree with, and for who said it nothing', () => {
    const held = { conversations: [finishedTalk, { ...disagreedTalk, id: 'no' }] };
    const [first] = tasksOf(TEACHER, held);
    assert.deepEqual(
      [first?.text, first?.href],
      ['Praat samen uit wat volgens iemand niet klopt', '#/conversations/no?at=talk-over'],
    );
    assert.deepEqual(textsOf(PARENT, { conversations: [disagreedTalk] }), []);
  });

  it('says when each of two talks of one kind is', () => {
    const later = { ...changedTalk, id: 'later', start: '2027-02-02T09:15' };
    const tasks = tasksOf(PARENT, { conversations: [changedTalk, later] });
    assert.deepEqual(tasks.map(({ about }) => about?.split(' · ').at(-1)).sort(), [
      'di 2 februari, 9.15',
      'di 24 november, 15.30',
    ]);
  });

  it('leads to where it is asked', () => {
    const spots = tasksOf(PARENT, { conversations: [changedTalk] }).map(({ href }) => readRoute(href));
    assert.deepEqual(spots, [{ page: 'conversations', item: changedTalk.id, spot: 'confirm-again' }]);
    assert.deepEqual(readRoute('#/conversations/a%3Fat=b?at=nowhere'), { page: 'conversations', item: 'a?at=b' });
    assert.equal(
      writeRoute({ page: 'conversations', item: 'a?b', spot: 'talk-on' }),
      '#/conversations/a%3Fb?at=talk-on',
    );
  });

  it('is for the school a no to the plan of support beside what is to be talked over', () => {
    const refused: ConversationPlan = {
      ...disagreedTalk,
      supportPlan: true,
      goals: [{ id: 'd', text: 'Aya vraagt om hulp.' }],
      consents: [{ household: 'parents', askedAt: at(9), answer: 'refused', answeredAt: at(10) }],
    };
    assert.deepEqual(textsOf(TEACHER, { conversations: [refused] }), [
      'Praat samen uit wat volgens iemand niet klopt',
      'Kijk hoe het verder gaat: ouders zijn niet akkoord met het plan',
    ]);
  });

  it('begins with a talk that the school took away or goes on with without them, until they open it', () => {
    const PUPIL: Reader = { role: 'pupil', id: 'l', pupils: ['pupil-1'] };
    const { keptFor, ...told } = { ...progressTalk, cancelled: true, keptFor: ['parents'] as const };
    const removed = { ...told, id: 'gone', keptFor };
    const [first] = tasksOf(PARENT, { conversations: [finishedTalk, removed] });
    assert.deepEqual([first?.text, first?.href], ['De school heeft dit gesprek weggehaald', '#/conversations/gone']);
    const out = { ...told, id: 'out', keptFor: ['pupil'] as const, leftOut: [{ party: 'pupil' }] as const };
    assert.equal(textsOf(PUPIL, { conversations: [out] })[0], 'De school haalde je uit dit gesprek');
    const formDrafts = [{ id: 'kept gone parents', drafts: [{ id: 'read', fields: '' }] }];
    assert.deepEqual(textsOf(PARENT, { conversations: [removed], formDrafts }), []);
  });

  it('is for parents to read what changed in a plan that they consented to, until they are asked again', () => {
    const goals = [{ id: 'd', text: 'Aya vraagt om hulp.' }];
    const consent = { household: 'parents', askedAt: at(9), answer: 'given', answeredAt: at(10) } as const;
    const planOf = (text: string, askedAt = consent.askedAt): ConversationPlan => ({
      ...finishedTalk,
      agreements: [],
      confirmations: [],
      supportPlan: true,
      goals: [{ id: 'd', text }],
      consents: [{ ...consent, askedAt, of: { goals, agreements: [] } }],
    });
    const changed = 'Lees wat er veranderde in het plan waarmee u akkoord ging';
    const tasks = (plan: ConversationPlan) => textsOf(PARENT, { conversations: [plan] });
    assert.ok(!tasks(planOf('Aya vraagt om hulp.')).includes(changed));
    assert.ok(tasks(planOf('Aya vraagt elke dag om hulp.')).includes(changed));
    const again = tasks(planOf('Aya vraagt elke dag om hulp.', at(11)));
    assert.ok(!again.includes(changed));
    assert.ok(again.includes('Zeg of u akkoord bent met het plan'));
    assert.ok(!textsOf(TEACHER, { conversations: [planOf('Anders.')] }).includes(changed));
  });

  it('is for a home to look again at what changed after its yes', () => {
    assert.deepEqual(textsOf(PARENT, { conversations: [changedTalk] }), [
      'Kijk opnieuw: er is iets veranderd na uw antwoord',
    ]);
    assert.deepEqual(textsOf(PARENT, { conversations: [finishedTalk] }), []);
  });

  it('is for a home a short contact that the school proposes', () => {
    const rhythm = {
      id: 'r',
      everyDays: 7,
      startOn: '2026-11-20',
      endOn: '2027-02-01',
      caller: 'school',
      way: 'phone',
    } as const;
    assert.deepEqual(textsOf(PARENT, { conversations: [setRhythm(finishedTalk, rhythm, { today })] }), [
      'Zeg of het korte contact past',
    ]);
  });

  it('is a round in which a family waits, and leads to that family; of several it is one', () => {
    const [task, ...others] = tasksOf(TEACHER, { rounds: [filledIn('pupil-2')] });
    assert.deepEqual(others, []);
    assert.deepEqual(task, {
      text: 'Vul in wat de school verwacht: 1 gezin wacht',
      about: 'Bo',
      href: '#/expectations?at=answers',
      pupil: 'pupil-2',
    });
    const both = tasksOf(TEACHER, { rounds: [filledIn('pupil-1'), filledIn('pupil-2')] });
    assert.deepEqual(
      both.map(({ text, about }) => [text, about]),
      [['Vul in wat de school verwacht: 2 gezinnen wachten', 'Aya, Bo']],
    );
  });

  it('is what is asked: to hand in, or whether answers may be opened again', () => {
    const handedIn = submitAnswers(filledIn('pupil-1'), 'school', NOTHING, at(10));
    const parents = chooseReopening(handedIn, { party: 'parents', about: 'parents', agrees: true }, at(11));
    const asked = { ...handedIn, family: 'pupil-1', parties: { ...handedIn.parties, parents } };
    assert.deepEqual(textsOf(TEACHER, { rounds: [asked] }), ['Zeg of antwoorden weer open mogen: 1 gezin vraagt het']);
    assert.deepEqual(textsOf(PARENT, { rounds: [asked] }), []);
  });
});

describe('a moment that asks who comes', () => {
  const moment = {
    id: 'm',
    title: 'Markt',
    kind: 'celebration',
    level: 'school',
    formal: false,
    reminders: [],
    start: '2026-11-20T10:00',
    end: '2026-11-20T11:00',
    attendance: {},
  };
  const said = (fields: object) => ({ id: 'm.pupil-1', family: 'pupil-1', entry: 'm', coming: [], ...fields });
  const isAsked = (reader: Reader, attendance: readonly object[], rounds: Held['rounds'] = []) =>
    tasksOf(reader, { entries: [moment], attendance, rounds }).some(({ href }) => href === '#/year/m');

  it('waits until the home itself has answered', () => {
    assert.equal(isAsked(PARENT, []), true);
    assert.equal(isAsked(PARENT, [said({})]), false);
  });

  it('is asked again after it was moved, whenever it is, and both lists of the page say so', () => {
    const moved = { ...moment, start: '2027-01-14T10:00', end: '2027-01-14T11:00' };
    const answered = { entries: [moved], attendance: [said({ coming: ['opa'], answeredFor: '2026-12-17T10:00' })] };
    const [task] = tasksOf(PARENT, answered);
    assert.equal(task?.text, 'Laat opnieuw weten of u komt: het is verzet');
    assert.equal(task.about, 'Markt · do 14 januari, 10.00');
    const options = { translate: portalTexts('nl'), language: 'nl', today };
    const [coming] = listComing(stateOf(PARENT, answered), options, 5);
    assert.equal(coming?.note, 'Verzet: eerst was het do 17 december, 10.00.');
    const anew = said({ coming: ['opa'], answeredFor: moved.start });
    assert.deepEqual(tasksOf(PARENT, { ...answered, attendance: [anew] }), []);
    assert.equal(listComing(stateOf(PARENT, { ...answered, attendance: [anew] }), options, 5)[0]?.note, undefined);
    // Staff are told nothing of what a family answered.
    assert.equal(listComing(stateOf(TEACHER, answered), options, 5)[0]?.note, undefined);
  });

  it('tells a pupil with two homes nothing of what a home answered', () => {
    const pupil: Reader = { role: 'pupil', id: 'c', pupils: ['pupil-1'] };
    const parties = { ...startRound({ id: 'r', schoolYear: '2026-2027' }).parties, 'parents-2': NOTHING };
    const ofTwo = [{ ...startRound({ id: 'r', schoolYear: '2026-2027' }), parties, family: 'pupil-1' }];
    for (const fields of [{}, { household: 'parents' }]) assert.equal(isAsked(pupil, [said(fields)], ofTwo), true);
    assert.equal(isAsked(pupil, [said({ by: 'pupil' })], ofTwo), false);
  });
});

describe('the checklist', () => {
  const response = { schoolYear: '2026-2027', answers: {} };
  const evaluation = (start: string) => ({
    id: 'e',
    level: 'school',
    kind: 'evaluation',
    start,
    end: start,
    allDay: true,
    title: 'x',
  });
  const isAsked = (reader: Reader, entries: readonly object[], answers = {}) =>
    tasksOf(reader, { response: { ...response, answers }, entries }).some(({ href }) => href.startsWith('#/checklist'));

  it('is asked of a parent when the school asks, and of who works there at any time', () => {
    assert.equal(isAsked(PARENT, [evaluation('2027-03-15')]), false);
    assert.equal(isAsked(PARENT, [evaluation('2026-12-01')]), true);
    assert.equal(isAsked(PARENT, [evaluation('2026-10-01')]), true);
    assert.equal(isAsked(PARENT, []), true);
    assert.equal(isAsked(PARENT, [evaluation('2027-03-15')], { contact: 'yes' }), true);
    assert.equal(isAsked(TEACHER, [evaluation('2027-03-15')]), true);
  });

  it('is not offered to a pupil, for whom there is none', () => {
    const pupil: Reader = { role: 'pupil', id: 'c', pupils: ['pupil-1'] };
    assert.equal(listPages(stateOf(pupil, {})).includes('checklist'), false);
    assert.equal(listPages(stateOf(PARENT, {})).includes('checklist'), true);
  });
});

describe('what the first page says to staff', () => {
  it('is of what they find there: who talks with no family reads nothing of talks', () => {
    const leadOf = (reader: Reader) => {
      const { lead } = wordsOf('home', stateOf(reader, {}));
      return lead === undefined ? '' : portalTexts('nl', reader.role)(lead);
    };
    assert.match(leadOf(TEACHER), /bereidt u gesprekken samen voor/);
    for (const role of ['leadership', 'parent-worker'] as const)
      assert.doesNotMatch(leadOf({ role, id: 's', groups: ['Groep 6'] }), /gesprek|verwacht/);
  });
});

describe('what is to come', () => {
  it('says that a talk was moved, and that one does not go on', () => {
    const moved = comingOf(PARENT, { ...progressTalk, movedFrom: '2026-11-18' })[0];
    assert.match(moved?.note ?? '', /Verzet: eerst was het .*18 november/);
    assert.match(comingOf(PARENT, { ...progressTalk, cancelled: true })[0]?.note ?? '', /gaat niet door/);
    assert.equal(comingOf(PARENT, progressTalk)[0]?.note, undefined);
  });

  it('has the day on which all look back, until a talk is planned for it', () => {
    const held = { ...finishedTalk, followUp: '2027-01-14' };
    const named = comingOf(PARENT, held).map(({ start, name }) => [start, name.split(' · ')[0]]);
    assert.ok(named.some(([start, name]) => start === '2027-01-14' && name === 'samen terugkijken'));
  });
});
