import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  askConsent,
  CONVERSATION_TYPES,
  conversationDefaults,
  listConsents,
  parseConversationPlan,
  PHASES,
  phasesOf,
  type PlannedPhase,
  PUPIL_PARTS,
  scalePhases,
  startConversation,
  startFromEntry,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { suggestQuestions } from '@driehoek/sdk/conversation/questions';
import fc from 'fast-check';

const YEAR = { id: 'c1', schoolYear: '2026-2027' };
const minutesOf = (phases: readonly PlannedPhase[]) => phases.map(({ minutes }) => minutes);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('what is usual for a type', () => {
  for (const type of CONVERSATION_TYPES) {
    const usual = conversationDefaults(type);

    it(`gives a ${type} at least twenty minutes, all of them in its phases`, () => {
      assert.ok(usual.minutes >= 20);
      assert.equal(sum(minutesOf(usual.phases)), usual.minutes);
      assert.deepEqual(
        usual.phases.map(({ id }) => id),
        PHASES,
      );
    });

    it(`gives the pupil every choice in a ${type}`, () => {
      assert.deepEqual([...usual.pupilParts].sort(), [...PUPIL_PARTS].sort());
    });
  }

  it('gives the pupil’s and the parents’ view more time than the school’s in a progress talk', () => {
    const minutes = new Map(conversationDefaults('progress-talk').phases.map(({ id, minutes: each }) => [id, each]));
    assert.ok((minutes.get('pupil') ?? 0) > (minutes.get('school') ?? 0));
    assert.ok((minutes.get('parents') ?? 0) > (minutes.get('school') ?? 0));
  });

  it('lets the pupil present its own progress, and keeps it out of a quarrel between adults', () => {
    assert.equal(conversationDefaults('progress-talk').pupilParts[0], 'presents');
    assert.equal(conversationDefaults('progress-talk').pupilThere, true);
    assert.equal(conversationDefaults('difficult-talk').pupilParts[0], 'represented');
    assert.equal(conversationDefaults('difficult-talk').pupilThere, false);
  });
});

describe('starting a conversation', () => {
  it('gives a complete plan in which nobody said anything yet', () => {
    assert.deepEqual(startConversation('follow-up', YEAR), {
      id: 'c1',
      schemaVersion: 4,
      schoolYear: '2026-2027',
      type: 'follow-up',
      minutes: 20,
      medium: 'in-person',
      phases: [
        { id: 'welcome', minutes: 1 },
        { id: 'strengths', minutes: 3 },
        { id: 'parents', minutes: 3 },
        { id: 'pupil', minutes: 3 },
        { id: 'school', minutes: 2 },
        { id: 'keep-and-change', minutes: 4 },
        { id: 'agreements', minutes: 3 },
        { id: 'closing', minutes: 1 },
      ],
      participants: [],
      expectations: [],
      agenda: [],
      strengths: [],
      agreements: [],
    });
  });

  it('takes over what is known', () => {
    const known = {
      pupil: 'Aya',
      goal: 'Kennismaken',
      start: '2026-09-10T15:30',
      place: { nl: 'lokaal 4', en: 'room 4' },
      medium: 'video',
      pupilRole: 'joins',
      participants: [{ id: 'p1', role: 'parent', announced: true }],
      agenda: [{ id: 'a1', by: 'parents', text: 'Zwemles' }],
      questions: suggestQuestions('start-talk'),
      from: { kind: 'calendar-entry', id: 'e1' },
    } as const;
    const plan = startConversation('start-talk', { ...YEAR, ...known });
    for (const [key, value] of Object.entries(known)) assert.deepEqual(plan[key as keyof typeof plan], value, key);
  });

  it('is a plan that can be read back', () => {
    for (const type of CONVERSATION_TYPES) {
      const plan = startConversation(type, { ...YEAR, minutes: 45, questions: suggestQuestions(type) });
      assert.deepEqual(parseConversationPlan(JSON.parse(JSON.stringify(plan))), plan);
    }
  });

  it('spreads the phases over the minutes there are', () => {
    const plan = startConversation('progress-talk', { ...YEAR, minutes: 42 });
    // 1 each, and 34 more by [1, 3, 3, 4, 2, 2, 2, 0] of 17: doubled.
    assert.deepEqual(minutesOf(phasesOf(plan)), [3, 7, 7, 9, 5, 5, 5, 1]);
    assert.equal(plan.minutes, 42);
  });

  it('refuses minutes that are no whole number of at least 1', () => {
    for (const minutes of [0, -5, 12.5, Number.NaN]) {
      assert.throws(() => startConversation('start-talk', { ...YEAR, minutes }), RangeError);
    }
  });
});

describe('scaling phases', () => {
  const phases = fc
    .array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 })
    .map((minutes) => minutes.map((each, index) => ({ id: PHASES[index] ?? `own-${index}`, minutes: each })));
  const minutes = fc.integer({ min: 1, max: 300 });

  it('adds up exactly, in whole minutes of at least 1', () => {
    fc.assert(
      fc.property(phases, minutes, (before, total) => {
        const after = minutesOf(scalePhases(before, total));
        assert.equal(sum(after), total);
        assert.ok(after.every((each) => Number.isInteger(each) && each >= 1));
      }),
    );
  });

  it('changes nothing when the time stays the same', () => {
    fc.assert(fc.property(phases, (before) => assert.deepEqual(scalePhases(before, sum(minutesOf(before))), before)));
  });

  it('keeps every phase, in its order, when there is a minute for each', () => {
    fc.assert(
      fc.property(phases, minutes, (before, extra) => {
        const after = scalePhases(before, before.length + extra - 1);
        assert.deepEqual(
          after.map(({ id }) => id),
          before.map(({ id }) => id),
        );
      }),
    );
  });

  it('never makes a longer phase shorter than a shorter one', () => {
    fc.assert(
      fc.property(phases, minutes, (before, extra) => {
        const after = scalePhases(before, before.length + extra - 1);
        for (const [i, a] of before.entries()) {
          for (const [j, b] of before.entries()) {
            if (a.minutes > b.minutes) assert.ok((after[i]?.minutes ?? 0) >= (after[j]?.minutes ?? 0));
          }
        }
      }),
    );
  });

  it('keeps what goes well and the agreements when there are fewer minutes than phases', () => {
    const short = startConversation('difficult-talk', { ...YEAR, minutes: 4 });
    assert.deepEqual(short.phases, [
      { id: 'strengths', minutes: 1 },
      { id: 'parents', minutes: 1 },
      { id: 'keep-and-change', minutes: 1 },
      { id: 'agreements', minutes: 1 },
    ]);
  });
});

describe('the phases of a plan', () => {
  it('are its own, or those of its type', () => {
    const { phases: _phases, ...bare } = startConversation('follow-up', YEAR);
    assert.deepEqual(phasesOf(bare), conversationDefaults('follow-up').phases);
    const own = [{ id: 'walk', title: 'Een rondje lopen', minutes: 10 }];
    assert.deepEqual(phasesOf({ ...bare, phases: own }), own);
  });
});

describe('a new conversation about a child with two homes', () => {
  const participants = [
    { id: 'm', role: 'parent', announced: true },
    { id: 'f', role: 'parent', household: 'parents-2', announced: true },
    { id: 't', role: 'class-teacher', announced: true },
  ] as const;
  const all = ['parents', 'parents-2', 'pupil', 'school'];

  it('is with each home of which somebody takes part, so that each answers for itself', () => {
    const plan = startConversation('support-talk', { ...YEAR, participants });
    assert.deepEqual([...plan.parties!].sort(), all);
    const asked = askConsent(plan, ['parents', 'parents-2'], { now: '2026-11-24T10:00:00Z' });
    assert.deepEqual(
      listConsents(asked).map(({ household, state }) => [household, state]),
      [
        ['parents', 'asked'],
        ['parents-2', 'asked'],
      ],
    );
    const copy = viewForPerspective(plan, { role: 'parent', party: 'parents-2' });
    assert.equal(copy.schoolYear, '2026-2027');
    assert.ok(copy.participants.some(({ id }) => id === 'f'));
  });

  it('shares what stands in the year plan with both', () => {
    const entry = { id: 'e', title: 'Startgesprek', start: '2026-09-08T15:30', kind: 'start-talk' };
    const { agenda, parties } = startFromEntry(entry, { id: 'c', participants });
    assert.deepEqual([...parties!].sort(), all);
    assert.deepEqual([...agenda[0]!.sharedWith!].sort(), ['parents', 'parents-2', 'pupil']);
  });

  it('is with one home when the page says so, or nobody of the other takes part', () => {
    const chosen = ['parents', 'school'] as const;
    assert.deepEqual(startConversation('follow-up', { ...YEAR, participants, parties: chosen }).parties, chosen);
    assert.equal(
      startConversation('follow-up', { ...YEAR, participants: participants.slice(0, 1) }).parties,
      undefined,
    );
  });
});
