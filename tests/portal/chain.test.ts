import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import { type ConversationPlan, startConversation } from '@driehoek/sdk/conversation';
import { startRound } from '@driehoek/sdk/expectations';
import { type Branch, layOut } from '../../packages/portal/src/chain/branches.js';
import {
  type ChainSources,
  collectChain,
  listPoints,
  walkChain,
  walkConversation,
  walkWithin,
} from '../../packages/portal/src/chain/chain.js';

const schoolYear = '2026-2027';
const agreed = { text: 'Samen lezen', who: 'together', status: 'done', evaluation: 'Het werd een gewoonte.' } as const;

const entry: CalendarEntry = {
  id: 'look-in',
  level: 'class',
  kind: 'look-in',
  formal: false,
  title: { nl: 'inloopochtend', en: 'look-in morning' },
  start: '2026-11-24T08:30',
  end: '2026-11-24T09:00',
  reminders: [],
  from: { kind: 'action-point', id: 'point' },
};
const plan: YearPlan = { id: 'plan', schoolYear, region: 'midden', timeZone: 'Europe/Amsterdam', entries: [entry] };
const first: ConversationPlan = {
  ...startConversation('progress-talk', {
    id: 'first',
    schoolYear,
    pupil: 'Noah',
    start: '2026-12-01T15:30',
    from: { kind: 'calendar-entry', id: 'look-in' },
    agenda: [
      { id: 'item', by: 'school', text: 'Lezen', from: { kind: 'calendar-entry', id: 'look-in' } },
      { id: 'asked', by: 'parents', text: 'Bericht', from: { kind: 'expectation', id: 'contact.1' } },
      { id: 'plain', by: 'pupil', text: 'Mijn map' },
    ],
  }),
  agreements: [
    { id: 'agreement', ...agreed, from: { kind: 'agenda-item', id: 'item' } },
    { id: 'of-whole', ...agreed, text: 'Elkaar vaker bellen' },
    { id: 'of-hidden', ...agreed, text: 'Rustig aan', from: { kind: 'agenda-item', id: 'not-in-this-copy' } },
  ],
};
const second = startConversation('follow-up', {
  id: 'second',
  schoolYear,
  from: { kind: 'conversation', id: 'first' },
  agenda: [{ id: 'looking-back', by: 'school', text: 'Hoe ging het?', from: { kind: 'agreement', id: 'agreement' } }],
});

const sources: ChainSources = {
  plans: [{ id: 'p', actionPoints: [{ id: 'point', text: 'Vaker binnenlopen', about: 'home.1' }] }],
  role: 'class-teacher',
  thisYear: schoolYear,
  yearPlans: [plan],
  rounds: [startRound({ id: 'round', schoolYear })],
  conversations: [first, second],
  offers: [],
};
const links = collectChain(sources, 'nl');
const names = (found: readonly { readonly kind: string; readonly id: string }[]) =>
  found.map(({ kind, id }) => `${kind} ${id}`);

describe('the chain', () => {
  it('leads from looking back all the way to the action point', () => {
    assert.deepEqual(names(walkChain(links, { kind: 'agenda-item', id: 'looking-back' }).before), [
      'agreement agreement',
      'agenda-item item',
      'calendar-entry look-in',
      'action-point point',
    ]);
  });

  it('leads from the action point to all that came of it', () => {
    // What comes from an expectation does not come from the conversation that it was brought into.
    assert.deepEqual(names(walkChain(links, { kind: 'action-point', id: 'point' }).after).sort(), [
      'agenda-item item',
      'agenda-item looking-back',
      'agenda-item plain',
      'agreement agreement',
      'agreement of-hidden',
      'agreement of-whole',
      'calendar-entry look-in',
      'conversation first',
      'conversation second',
    ]);
  });

  it('leads from a point of the agenda to the expectation that it was', () => {
    const [expectation] = walkChain(links, { kind: 'agenda-item', id: 'asked' }).before;
    assert.equal(expectation?.title, 'Af en toe contact zoeken, op een manier die voor beide kanten past.');
    assert.equal(expectation.address, '#/expectations');
  });

  it('says where each stands, when, and how it stands', () => {
    const of = (kind: string, id: string) => {
      const link = links.find((each) => each.kind === kind && each.id === id)!;
      return [link.title, link.address, link.detail];
    };
    assert.deepEqual(of('action-point', 'point'), ['Vaker binnenlopen', '#/report', undefined]);
    assert.deepEqual(of('calendar-entry', 'look-in'), ['inloopochtend', '#/year/look-in', '24 november 2026']);
    assert.deepEqual(of('conversation', 'first'), [
      'Voortgangsgesprek · Noah',
      '#/conversations/first',
      '1 december 2026',
    ]);
    assert.deepEqual(of('agenda-item', 'plain'), ['Mijn map', '#/conversations/first', undefined]);
    assert.deepEqual(of('agreement', 'agreement'), [
      'Samen lezen',
      '#/conversations/first',
      'gedaan. Het werd een gewoonte.',
    ]);
  });

  it('says of a talk that was held before its day when that was', () => {
    const early = { ...first, session: { phase: 'closing', spent: {}, endedAt: '2026-11-20T14:00:00.000Z' } };
    const found = collectChain({ ...sources, conversations: [early, second] }, 'nl');
    assert.equal(found.find(({ kind, id }) => kind === 'conversation' && id === 'first')!.detail, '20 november 2026');
  });

  it('has nothing of what the visitor may not see', () => {
    const own = collectChain({ ...sources, plans: [], conversations: [second] }, 'nl');
    assert.deepEqual(names(walkChain(own, { kind: 'agenda-item', id: 'looking-back' }).before), []);
    assert.deepEqual(names(walkChain(own, { kind: 'calendar-entry', id: 'look-in' }).after), []);
  });

  it('of a conversation names the talks before and after, and not its own points', () => {
    const { before, after } = walkConversation(links, 'first');
    assert.deepEqual(names(before), ['calendar-entry look-in', 'action-point point']);
    assert.deepEqual(names(after), ['conversation second']);
  });

  it('of a point within a conversation does not lead back to that conversation', () => {
    assert.deepEqual(walkWithin(links, { kind: 'agenda-item', id: 'plain' }, 'first'), { before: [], after: [] });
    const { before, after } = walkWithin(links, { kind: 'agreement', id: 'agreement' }, 'first');
    assert.deepEqual(names(before), ['agenda-item item', 'calendar-entry look-in', 'action-point point']);
    assert.deepEqual(names(after), ['agenda-item looking-back']);
  });

  it('of an agreement on the whole talk goes through the talk to what that came from, and on to what came of it', () => {
    const third = startConversation('follow-up', {
      id: 'third',
      schoolYear,
      agenda: [{ id: 'later', by: 'school', text: 'Bellen', from: { kind: 'agreement', id: 'of-whole' } }],
    });
    const all = collectChain({ ...sources, conversations: [first, second, third] }, 'nl');
    const origin = ['conversation first', 'calendar-entry look-in', 'action-point point'];
    const { before, after } = walkWithin(all, { kind: 'agreement', id: 'of-whole' }, 'first');
    assert.deepEqual(names(before), origin);
    assert.deepEqual(names(after), ['agenda-item later']);
    assert.deepEqual(names(walkChain(all, { kind: 'agenda-item', id: 'later' }).before), [
      'agreement of-whole',
      ...origin,
    ]);
    // Of a point that this reader does not get, the agreement is one on the whole talk.
    assert.deepEqual(names(walkWithin(all, { kind: 'agreement', id: 'of-hidden' }, 'first').before), origin);
  });

  it('tells of each goal and each agreement of a talk once: with its goal, else its point of the agenda, else by itself', () => {
    const talk: ConversationPlan = {
      ...first,
      goals: [{ id: 'goal', text: 'Zelf lezen', evaluations: [] }],
      agreements: [
        ...first.agreements,
        { id: 'for-goal', ...agreed, text: 'Elke dag', goal: 'goal', from: { kind: 'agenda-item', id: 'item' } },
      ],
    };
    const all = collectChain({ ...sources, conversations: [talk, second] }, 'nl');
    const points = listPoints(all, talk);
    assert.deepEqual(
      points.map(({ kind, id, after }) => [`${kind} ${id}`, ...names(after)]),
      [
        ['agenda-item item', 'agreement agreement', 'agenda-item looking-back'],
        ['agenda-item asked'],
        ['goal goal', 'agreement for-goal'],
        ['agreement of-whole'],
        ['agreement of-hidden'],
      ],
    );
    const told = points.flatMap(({ kind, id, before, after }) => names([{ kind, id }, ...before, ...after]));
    for (const point of ['goal goal', ...talk.agreements.map(({ id }) => `agreement ${id}`)])
      assert.equal(told.filter((each) => each === point).length, 1, point);
    assert.equal(points[0]!.after[0]!.detail, 'gedaan. Het werd een gewoonte.', 'with how it stands');
    assert.deepEqual(names(points[0]!.before), ['calendar-entry look-in', 'action-point point']);
  });

  it('leaves no agreement of a talk out of its page', () => {
    for (const { id } of first.agreements)
      assert.notDeepEqual(walkWithin(links, { kind: 'agreement', id }, 'first').before, [], id);
  });

  it('begins at the step of the checklist and the way of working that an action point comes from', () => {
    const about = 'cooperation.1';
    const from = { kind: 'way', id: 'cooperation.look-in' };
    const point = { id: 'point', text: 'Elke maand een inloop', about, sections: ['home'], from };
    const all = collectChain({ ...sources, plans: [{ id: 'handvat.2026-2027', actionPoints: [point] }] }, 'nl');
    const { before } = walkChain(all, { kind: 'calendar-entry', id: 'look-in' });
    assert.deepEqual(
      before.map(({ kind, title, address }) => [kind, title, address]),
      [
        ['action-point', 'Elke maand een inloop', '#/report'],
        ['way', 'De klas openzetten', '#/report'],
        ['section', 'Pedagogische samenwerking', '#/report'],
      ],
    );
    // The talk that was held because of it is a result of the step.
    const { after } = walkChain(all, { kind: 'section', id: 'handvat/cooperation' });
    assert.ok(names(after).includes('conversation first'));
  });

  it('begins at the step alone when an action point was made without a way, or of one that is no more', () => {
    for (const from of [undefined, { kind: 'advice', id: 'start-here' }, { kind: 'way', id: 'gone' }]) {
      const point = { id: 'point', text: 'Bellen', about: 'home.2', ...(from && { from }) };
      const all = collectChain({ ...sources, plans: [{ id: 'handvat.2026-2027', actionPoints: [point] }] }, 'nl');
      assert.deepEqual(names(walkChain(all, { kind: 'action-point', id: 'point' }).before), ['section handvat/home']);
    }
  });
});

describe('what came of a moment of the whole class', () => {
  const moment = { kind: 'calendar-entry', id: 'look-in' } as const;
  const indent = (branches: readonly Branch[], depth = 0): string[] =>
    branches.flatMap(({ link, branches: below }) => [
      `${'  '.repeat(depth)}${link.kind} ${link.id}`,
      ...indent(below, depth + 1),
    ]);
  const talkOf = (pupil: string) =>
    startConversation('progress-talk', {
      id: pupil,
      schoolYear,
      pupil,
      from: moment,
      agenda: [
        { id: `${pupil}-asked`, by: 'school', text: 'Lezen', from: moment },
        { id: `${pupil}-own`, by: 'school', text: 'Voor onszelf' },
      ],
    });

  it('stands with each child under the conversation about that child', () => {
    const all = collectChain({ ...sources, conversations: [talkOf('noah'), talkOf('sem')] }, 'nl');
    assert.deepEqual(indent(layOut(walkChain(all, moment).after)), [
      'conversation noah',
      '  agenda-item noah-asked',
      '  agenda-item noah-own',
      'conversation sem',
      '  agenda-item sem-asked',
      '  agenda-item sem-own',
    ]);
  });

  it('goes on under the agreement and in the talk in which all look back', () => {
    assert.deepEqual(indent(layOut(walkChain(links, moment).after)), [
      'conversation first',
      '  agenda-item item',
      '    agreement agreement',
      '  agenda-item plain',
      '  agreement of-whole',
      '  agreement of-hidden',
      '  conversation second',
      '    agenda-item looking-back',
    ]);
  });

  it('keeps what has no conversation among the links, and what goes round in a circle', () => {
    const link = (id: string, from: string) => ({
      kind: 'agreement' as const,
      id,
      title: id,
      address: '#/conversations',
      talk: 'elsewhere',
      from: { kind: 'agreement', id: from } as const,
    });
    assert.deepEqual(indent(layOut([link('one', 'unknown'), link('round', 'trip'), link('trip', 'round')])), [
      'agreement one',
      'agreement round',
      'agreement trip',
    ]);
  });
});
