import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConversationPlan, startConversation } from '@driehoek/sdk/conversation';
import { InvalidDataError } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { planArbitrary } from './arbitraries.js';
import { samplePlan } from './sample-plan.js';
import { loadLanguage } from '@driehoek/sdk/i18n';

await loadLanguage('en');

const issuesOf = (data: unknown, language = 'nl') => {
  try {
    parseConversationPlan(data, { language });
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues;
  }
  return [];
};
const codesOf = (change: object) => issuesOf({ ...samplePlan, ...change }).map(({ path, code }) => `${path} ${code}`);

describe('parseConversationPlan', () => {
  it('gives a plan back as it was typed, with the fields that we do not know', () => {
    const plan = { ...samplePlan, room: 6, agenda: [{ ...samplePlan.agenda[0], colour: 'geel' }] };
    assert.deepEqual(parseConversationPlan(structuredClone(plan)), plan);
    const started = startConversation('home-visit', { id: 'h', schoolYear: '2026-2027' });
    assert.deepEqual(parseConversationPlan(structuredClone(started)), started);
  });

  it('gives any valid plan back, unknown fields and all', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        fc.pre(plan.id.trim() !== '');
        assert.deepEqual(parseConversationPlan(structuredClone(plan)), plan);
      }),
    );
  });

  it('refuses anything else with a readable error, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        assert.throws(() => parseConversationPlan(data), InvalidDataError);
      }),
    );
  });

  it('refuses two of one id in every list that has ids', () => {
    assert.deepEqual(codesOf({ agenda: [samplePlan.agenda[0], samplePlan.agenda[0]] }), ['agenda[1].id duplicate-id']);
    const twice = { id: 'x', on: '2026-12-01', kind: 'good-news', way: 'phone' };
    assert.deepEqual(codesOf({ checkIns: [twice, twice] }), ['checkIns[1].id duplicate-id']);
    const person = samplePlan.participants[0];
    assert.deepEqual(codesOf({ participants: [person, person] }), ['participants[1].id duplicate-id']);
    const phase = { id: 'welcome', minutes: 5 };
    assert.deepEqual(codesOf({ phases: [phase, phase] }), ['phases[1].id duplicate-id']);
  });

  it('wants a conversation to take time, and its parts not less than none', () => {
    for (const minutes of [0, -5, Number.POSITIVE_INFINITY]) {
      assert.deepEqual(codesOf({ minutes }), ['minutes no-minutes']);
    }
    const item = { ...samplePlan.agenda[0], minutes: -1 };
    assert.deepEqual(codesOf({ agenda: [item] }), ['agenda[0].minutes negative-minutes']);
    assert.deepEqual(codesOf({ phases: [{ id: 'welcome', minutes: 0 }], minutes: 0.5 }), []);
  });

  it('takes at most a day, and its parts too', () => {
    assert.deepEqual(codesOf({ minutes: 1440, phases: [{ id: 'a', minutes: 1440 }] }), []);
    assert.deepEqual(codesOf({ minutes: 1e300 }), ['minutes many-minutes']);
    const parts = { phases: [{ id: 'a', minutes: 1441 }], session: { phase: 'a', spent: { a: 1e300 } } };
    assert.deepEqual(codesOf(parts), ['phases[0].minutes many-minutes', 'session.spent.a wrong-type']);
  });

  it('keeps the language of a participant as it was typed, whatever it is', () => {
    const participants = ['ar', 'nl_NL', 'Nederlands', 'en-us-us'].map((language, index) => ({
      id: `p${index}`,
      role: 'parent',
      announced: true,
      language,
    }));
    assert.deepEqual(codesOf({ participants }), []);
  });

  it('knows only days and times that exist', () => {
    const agreement = { ...samplePlan.agreements[0], by: '2026-02-29' };
    assert.deepEqual(codesOf({ agreements: [agreement] }), ['agreements[0].by local-date']);
    assert.deepEqual(codesOf({ start: '2026-11-24' }), ['start local-date-time']);
    assert.deepEqual(codesOf({ followUp: '2027-13-01' }), ['followUp local-date']);
    assert.deepEqual(codesOf({ followUp: '2027-01-19T15:30' }), []);
    assert.deepEqual(codesOf({ timeZone: 'Europe/Rotterdam' }), ['timeZone time-zone']);
  });

  it('knows only the parties of the triangle', () => {
    assert.deepEqual(codesOf({ strengths: [{ by: 'parent', text: 'x' }] }), ['strengths[0].by unknown-option']);
    const shared = { by: 'school', text: 'x', sharedWith: ['everybody'] };
    assert.deepEqual(codesOf({ expectations: [shared] }), ['expectations[0].sharedWith[0] unknown-option']);
  });

  it('says in the reader’s language what is wrong', () => {
    assert.equal(
      issuesOf({ ...samplePlan, minutes: 0 }, 'nl')[0]?.message,
      'Een gesprek duurt meer dan 0 minuten. Hier staat 0.',
    );
    assert.equal(
      issuesOf({ ...samplePlan, timeZone: 'Mars' }, 'en')[0]?.message,
      'We do not know this time zone: "Mars". Write it as Europe/Amsterdam.',
    );
  });
});
