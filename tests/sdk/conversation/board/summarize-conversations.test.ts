import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  announceConversation,
  answerConsent,
  answerRecord,
  askConsent,
  confirmPlan,
  type ConversationPlan,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { type SummarizeOptions, summarizeConversations } from '@driehoek/sdk/conversation/board';
import { PARTIES } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { planArbitrary } from '../arbitraries.js';
import { planOf } from '../sample-plan.js';

const NOW = '2026-11-20T10:00:00Z';
const ended = { phase: 'closing', spent: {}, endedAt: '2026-11-24T15:00:00Z' } as const;
const empty = { expectations: [], agenda: [], strengths: [], agreements: [], followUp: undefined };
/** Announced, with nothing in it. */
const bare = (change: Parameters<typeof planOf>[0] = {}) => planOf({ ...empty, start: '2027-02-11T13:00', ...change });
const held = (change: Parameters<typeof planOf>[0] = {}) =>
  planOf({ session: ended, followUp: '2027-01-19', ...change });
const one = (plan: ConversationPlan, options: SummarizeOptions = { now: NOW }) =>
  summarizeConversations([plan], options)[0]!;
const statesOf = (plan: ConversationPlan) =>
  Object.fromEntries(one(plan).parties.map(({ party, state }) => [party, state]));

describe('how far conversations are', () => {
  it('knows of a family what it shared or confirmed, and nothing of what it keeps to itself', () => {
    const own = { id: 'e', by: 'parents', text: 'Nog niet zeggen' } as const;
    assert.deepEqual(statesOf(bare({ expectations: [own] })), {
      parents: 'nothing',
      pupil: 'nothing',
      school: 'nothing',
    });
    assert.deepEqual(
      statesOf(bare({ expectations: [{ ...own, sharedWith: ['pupil'] }] }))['parents'],
      'nothing',
      'with the pupil alone',
    );
    assert.deepEqual(statesOf(bare({ expectations: [{ ...own, sharedWith: ['school'] }] }))['parents'], 'shared');
    const taken = { ...own, sharedWith: ['school'], withdrawnAt: '2026-11-19T10:00:00Z' } as const;
    assert.deepEqual(statesOf(bare({ expectations: [taken] }))['parents'], 'nothing', 'taken back');
    assert.doesNotMatch(JSON.stringify(one(bare({ expectations: [own] }))), /Nog niet zeggen/);
  });

  it('knows of the school what it has and did not share', () => {
    const own = { id: 's', by: 'school', text: 'Vrolijk' } as const;
    assert.equal(statesOf(bare({ strengths: [own] }))['school'], 'prepared');
    assert.equal(statesOf(bare({ strengths: [{ ...own, sharedWith: ['parents'] }] }))['school'], 'shared');
    assert.equal(statesOf(bare({ strengths: [{ ...own, text: ' ' }] }))['school'], 'nothing', 'without words');
    const question = { id: 'q', by: 'school', for: 'school', phase: 'school', text: 'Wat zie ik?' } as const;
    assert.equal(statesOf(bare({ questions: [question] }))['school'], 'nothing', 'a question was suggested');
  });

  it('is whatever the private words are, and alike for the whole plan and the copy of the school', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const whole = one(plan);
        assert.deepEqual(one(viewForPerspective(plan, 'class-teacher')), whole);
        const hide = <T extends { readonly by: string }>(items: readonly T[]) =>
          items.filter((item) => item.by === 'school' || JSON.stringify(item).includes('"school"'));
        const without = one({ ...plan, expectations: hide(plan.expectations), strengths: hide(plan.strengths) });
        assert.deepEqual(without.parties, whole.parties);
      }),
    );
  });

  it('has a party for each home', () => {
    const plan = bare({
      parties: [...PARTIES],
      expectations: [{ id: 'e', by: 'parents-2', text: 'rust', sharedWith: ['school'] }],
    });
    assert.deepEqual(statesOf(plan), {
      parents: 'nothing',
      'parents-2': 'shared',
      pupil: 'nothing',
      school: 'nothing',
    });
    assert.deepEqual(one(plan).waitsFor, ['parents', 'pupil', 'school']);
    assert.deepEqual(one(bare({ parties: ['parents-2', 'school'] })).waitsFor, ['parents-2', 'school']);
  });

  it('waits for who has not shared before it, and for who has not confirmed after it', () => {
    const plan = held();
    assert.deepEqual(one(plan).waitsFor, ['parents', 'pupil']);
    const yes = confirmPlan(plan, 'parents', { agrees: true, now: NOW });
    assert.deepEqual(one(yes).waitsFor, ['pupil']);
    assert.deepEqual([statesOf(yes)['parents'], statesOf(yes)['school']], ['confirmed', 'confirmed']);
    const reworded = { ...yes, agreements: [{ ...yes.agreements[0]!, text: 'iets anders' }] };
    assert.equal(statesOf(reworded)['parents'], 'shared', 'has to look again');
    assert.deepEqual(one(reworded).waitsFor, ['parents', 'pupil']);
    assert.deepEqual(one(held({ agreements: [] })).waitsFor, [], 'nothing to confirm');
    assert.deepEqual(one(bare({ draft: true })).waitsFor, ['school']);
    assert.deepEqual(one(bare({ cancelled: true })).waitsFor, []);
  });

  it('keeps a no, with its words, above all else until that party confirms again', () => {
    const no = confirmPlan(held(), 'parents', { agrees: false, about: ['g1'], comment: 'vijf minuten', now: NOW });
    const progress = one(no);
    assert.equal(statesOf(no)['parents'], 'disagrees');
    assert.deepEqual(progress.disagreements, [
      {
        by: 'parents',
        agreements: ['g1'],
        comment: 'vijf minuten',
        givenAt: '2026-11-20T10:00:00.000Z',
        read: [{ id: 'g1', text: 'elke avond tien minuten samen lezen', who: 'parents', by: '2026-12-15' }],
      },
    ]);
    assert.equal(progress.needs[0], 'talk-over');
    assert.deepEqual(progress.waitsFor, ['pupil']);
    const after = one(confirmPlan(no, 'parents', { agrees: true, now: NOW }));
    assert.ok(!after.needs.includes('talk-over'));
  });

  it('says that parents are to be asked to consent to a plan of support, waits for them, and keeps their no', () => {
    const goals = [{ id: 'goal', text: 'Aya leest graag.' }] as const;
    const plan = held({ supportPlan: true, goals, agreements: [] });
    const consent = (progress: ReturnType<typeof one>) => [progress.needs, progress.waitsFor, progress.refusals];
    assert.deepEqual(consent(one(plan)), [['ask-consent'], [], []]);
    const draft = bare({ supportPlan: true, goals, draft: true });
    assert.deepEqual(one(draft).needs, ['announce'], 'nobody knows of it');
    assert.deepEqual(consent(one({ ...plan, goals: [] })), [[], [], []], 'there is nothing to consent to');
    const asked = askConsent(plan, ['parents'], { now: NOW });
    assert.deepEqual(consent(one(asked)), [[], ['parents'], []]);
    const refused = answerConsent(asked, 'parents', { answer: 'refused', reason: 'Te veel.', now: NOW });
    const no = { by: 'parents', of: 'support-plan', comment: 'Te veel.' } as const;
    assert.deepEqual(consent(one(refused)), [['consent-refused'], ['school'], [no]], 'the next step is the school’s');
    assert.equal(statesOf(refused)['parents'], 'refused');
    const other = { ...refused, goals: [{ ...goals[0], text: 'Aya kiest een boek.' }] };
    assert.deepEqual(consent(one(other)), [['consent-refused', 'ask-consent'], ['school'], [no]], 'the plan changed');
    const again = askConsent(other, ['parents'], { now: '2026-11-21T10:00:00Z' });
    assert.deepEqual(consent(one(again)), [[], ['parents'], [no]], 'the school asked again');
    assert.equal(statesOf(again)['parents'], 'refused', 'the no stays until they answer');
    const given = answerConsent(asked, 'parents', { answer: 'given', now: NOW });
    assert.deepEqual(consent(one(given)), [[], [], []]);
    const reworded = { ...given, goals: [{ ...goals[0], text: 'Aya leest elke dag.' }] };
    assert.deepEqual(consent(one(reworded))[0], ['ask-consent'], 'it consented to other words');
  });

  it('keeps waiting for the school when who refused the plan of support said yes to what was agreed', () => {
    const goals = [{ id: 'goal', text: 'Aya leest graag.' }] as const;
    const asked = askConsent(held({ supportPlan: true, goals }), ['parents'], { now: NOW });
    const refused = answerConsent(asked, 'parents', { answer: 'refused', now: NOW });
    const agreed = confirmPlan(refused, 'parents', { agrees: true, now: NOW });
    assert.equal(statesOf(agreed)['parents'], 'refused');
    assert.deepEqual(one(agreed).waitsFor, ['pupil', 'school']);
  });

  it('keeps a no to the record', () => {
    const part = { id: 'r', by: 'school', text: 'Aya was stil.', sharedWith: ['parents'] } as const;
    const plan = held({ record: [part], agreements: [] });
    assert.deepEqual(one(plan).refusals, []);
    const no = one(answerRecord(plan, 'parents', false, NOW));
    assert.deepEqual([no.needs, no.refusals], [['talk-over'], [{ by: 'parents', of: 'record' }]]);
  });

  it('waits for the school, not for who said no to the record and nothing yet to what was agreed', () => {
    const part = { id: 'r', by: 'school', text: 'Aya was stil.', sharedWith: ['parents'] } as const;
    const plan = answerRecord(held({ record: [part] }), 'parents', false, NOW);
    assert.equal(statesOf(plan)['parents'], 'disagrees');
    assert.deepEqual(one(plan).waitsFor, ['pupil']);
    const agreed = confirmPlan(plan, 'parents', { agrees: true, now: NOW });
    assert.equal(statesOf(agreed)['parents'], 'confirmed', 'of what was agreed it said yes');
  });

  it('says what each needs of the school', () => {
    const needs = (plan: ConversationPlan, options?: SummarizeOptions) => one(plan, options).needs;
    const unannounced = [{ id: 'p', role: 'care-professional', announced: false }] as const;
    assert.deepEqual(needs(bare()), []);
    assert.deepEqual(needs(bare({ draft: true })), ['announce']);
    assert.deepEqual(needs(announceConversation(bare({ draft: true, participants: unannounced }), NOW)), []);
    assert.deepEqual(needs(bare({ participants: unannounced })), ['announce']);
    assert.deepEqual(needs(bare({ start: undefined, draft: true })), ['choose-day', 'announce']);
    assert.deepEqual(needs(bare({ start: undefined, startOn: '2026-12-04' })), ['prepare'], 'a day without a time');
    assert.deepEqual(needs(bare({ start: '2026-12-04T15:30' })), ['prepare'], 'two weeks before');
    assert.deepEqual(needs(bare({ start: '2026-12-05T15:30' })), [], 'fifteen days before');
    // 25 minutes from 10:30 in Amsterdam; it is 11:00 there.
    assert.deepEqual(needs(bare({ start: '2026-11-20T10:35' })), ['hold', 'prepare'], 'ends at this moment');
    const onDay = (startOn: string) => needs(bare({ start: undefined, startOn })).includes('hold');
    assert.deepEqual([onDay('2026-11-19'), onDay('2026-11-20')], [true, false], 'without a time, once its day is over');
    assert.deepEqual(needs(bare({ start: '2026-11-20T10:36' })), ['prepare'], 'goes on');
    assert.deepEqual(needs(bare({ start: '2026-11-20T10:35' }), {}), [], 'nobody says which day it is');
    const going = { phase: 'parents', spent: {} } as const;
    assert.deepEqual(needs(bare({ start: '2026-11-20T10:00', session: going })), []);
    assert.deepEqual(needs(bare({ start: '2026-11-19T10:00', session: going })), ['round-off']);
    assert.deepEqual(needs(held()), [], 'the school gave its word by rounding off');
    assert.deepEqual(needs(held({ agreements: [], followUp: undefined })), ['plan-follow-up']);
    assert.deepEqual(needs(held({ agreements: [], followUp: '2026-11-20' })), ['look-back']);
    assert.deepEqual(needs(held({ agreements: [], followUp: '2026-11-21' })), []);
    assert.deepEqual(needs(bare({ cancelled: true, draft: true, start: undefined })), []);
  });

  it('has nothing shared as long as nobody knows of it', () => {
    const item = { id: 'school:e', by: 'school', text: 'rust', sharedWith: ['parents'] } as const;
    assert.equal(statesOf(bare({ draft: true, expectations: [item] }))['school'], 'prepared');
    assert.equal(statesOf(bare({ expectations: [item] }))['school'], 'shared');
  });

  it('needs no talk to look back in when there is one', () => {
    const first = held({ id: 'first', agreements: [], followUp: '2026-11-20' });
    const next = bare({ id: 'next', from: { kind: 'conversation', id: 'first' } });
    const [progress] = summarizeConversations([first, next], { now: NOW }).filter(({ plan }) => plan.id === 'first');
    assert.deepEqual(progress!.needs, []);
  });

  it('puts first what needs the school first, then by day, and what is cancelled last', () => {
    const plans = [
      bare({ id: 'off', start: '2026-12-01T09:00', cancelled: true }),
      bare({ id: 'fine', start: '2027-02-11T13:00' }),
      bare({ id: 'late', start: '2027-02-12T13:00', draft: true }),
      bare({ id: 'early', start: '2027-02-10T13:00', draft: true }),
      confirmPlan(held({ id: 'no' }), 'pupil', { agrees: false, now: NOW }),
      bare({ id: 'past', start: '2026-11-19T13:00' }),
    ];
    assert.deepEqual(
      summarizeConversations(plans, { now: NOW }).map(({ plan }) => plan.id),
      ['no', 'past', 'early', 'late', 'fine', 'off'],
    );
  });
});
