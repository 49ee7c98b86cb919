import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announceConversation, parseConversationPlan, viewForPerspective } from '@driehoek/sdk/conversation';
import { calculateTalkTimes, type RoundMoment, startConversations } from '@driehoek/sdk/conversation/board';
import { suggestQuestions } from '@driehoek/sdk/conversation/questions';
import { toInstant } from '@driehoek/sdk/shared';
import fc from 'fast-check';

const moment: RoundMoment = {
  times: { start: '2027-02-11T13:00', minutes: 15, between: 5, pause: { every: 8, minutes: 30 } },
  type: 'progress-talk',
  schoolYear: '2026-2027',
  goal: 'Kijken hoe het gaat',
  place: 'lokaal 6',
  pupilRole: 'presents',
  from: { kind: 'calendar-entry', id: 'winter' },
};

function optionsOf() {
  let count = 0;
  return {
    teachers: [{ name: 'Juf Noor', role: 'class-teacher' as const }],
    questions: suggestQuestions('progress-talk'),
    createId: () => `id-${++count}`,
  };
}

const pupilsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Kind ${index}` }));

describe('a round of talks', () => {
  it('has a draft for each of twenty-five pupils in their order, that nobody outside the school sees', () => {
    const plans = startConversations(pupilsOf(25), moment, optionsOf());
    assert.deepEqual(
      plans.map(({ pupil }) => pupil),
      pupilsOf(25).map(({ name }) => name),
    );
    for (const plan of plans) {
      assert.equal(plan.draft, true);
      assert.deepEqual(parseConversationPlan(plan), plan);
      assert.deepEqual(viewForPerspective(plan, 'parent').participants, []);
      assert.deepEqual([plan.goal, plan.place, plan.minutes, plan.from], [moment.goal, moment.place, 15, moment.from]);
      assert.equal(plan.questions?.length, suggestQuestions('progress-talk').length);
    }
    const ids = plans.flatMap(({ id, participants }) => [id, ...participants.map((person) => person.id)]);
    assert.equal(new Set(ids).size, ids.length, 'every id once');
  });

  it('has who comes: the teacher unannounced, the pupil, and the people of the home with their languages', () => {
    const [plan] = startConversations(
      [
        {
          id: 'p1',
          name: 'Rania',
          language: 'ar',
          households: [[{ name: 'Samira', language: 'ar' }]],
          interpreter: 'Yousef',
        },
      ],
      moment,
      optionsOf(),
    );
    assert.deepEqual(plan!.participants, [
      { id: 'id-2', name: 'Juf Noor', role: 'class-teacher', announced: false },
      { id: 'id-3', name: 'Rania', role: 'pupil', announced: true, language: 'ar' },
      { id: 'id-4', name: 'Samira', role: 'parent', announced: true, language: 'ar' },
    ]);
    assert.equal(plan!.interpreter, 'Yousef');
    assert.equal(plan!.parties, undefined, 'one home');
    const told = announceConversation(plan!, '2027-01-20T10:00:00Z');
    assert.equal(told.draft, undefined);
    assert.ok(told.participants.every(({ announced }) => announced));
  });

  it('makes each of two homes a party of its own, and refuses a third', () => {
    const homes = [[{ name: 'Lotte' }, { name: 'Bas', language: 'de' }], [{ name: 'Wim' }]];
    const [plan] = startConversations([{ id: 'p1', name: 'Sem', households: homes }], moment, optionsOf());
    assert.deepEqual(plan!.parties, ['parents', 'parents-2', 'pupil', 'school']);
    assert.deepEqual(
      plan!.participants.filter(({ role }) => role === 'parent').map(({ name, household }) => [name, household]),
      [
        ['Lotte', 'parents'],
        ['Bas', 'parents'],
        ['Wim', 'parents-2'],
      ],
    );
    const third = [{ id: 'p1', name: 'Sem', households: [...homes, [{}]] }];
    assert.throws(() => startConversations(third, moment, optionsOf()), RangeError);
  });

  it('is nothing without pupils', () => {
    assert.deepEqual(startConversations([], moment, optionsOf()), []);
  });
});

describe('the times of a round', () => {
  it('follow one another, with a longer pause after every so many', () => {
    const times = calculateTalkTimes(10, { ...moment.times, start: '2027-02-11T13:00' });
    assert.deepEqual(
      times.map((time) => time.slice(11)),
      ['13:00', '13:20', '13:40', '14:00', '14:20', '14:40', '15:00', '15:20', '16:05', '16:25'],
    );
  });

  it('end before midnight, or are refused', () => {
    assert.deepEqual(calculateTalkTimes(2, { start: '2027-02-11T22:58', minutes: 30 }), [
      '2027-02-11T22:58',
      '2027-02-11T23:28',
    ]);
    for (const start of ['2027-02-11T23:00', '2027-02-11T23:20'])
      assert.throws(() => calculateTalkTimes(2, { start, minutes: 30 }), RangeError, start);
  });

  it('skip the hour that is not there in spring, and refuse the one that comes twice in autumn', () => {
    assert.deepEqual(calculateTalkTimes(3, { start: '2027-03-28T01:15', minutes: 45 }), [
      '2027-03-28T01:15',
      '2027-03-28T03:00',
      '2027-03-28T03:45',
    ]);
    // 02:00 and 02:30 in summer time, then 02:00 again in winter time.
    assert.deepEqual(calculateTalkTimes(2, { start: '2026-10-25T02:00', minutes: 30 }).length, 2);
    assert.throws(() => calculateTalkTimes(3, { start: '2026-10-25T02:00', minutes: 30 }), RangeError);
    // In Auckland that is another day.
    const auckland = { start: '2026-10-25T02:00', minutes: 30, timeZone: 'Pacific/Auckland' };
    assert.deepEqual(calculateTalkTimes(3, auckland).at(-1), '2026-10-25T03:00');
  });

  it('refuse what is no moment, and minutes that are no whole number in their range', () => {
    const start = '2027-02-11T13:00';
    for (const times of [
      { start: '2027-02-30T13:00', minutes: 15 },
      { start, minutes: 0 },
      { start, minutes: 7.5 },
      { start, minutes: 1441 },
      { start, minutes: 15, between: -1 },
      { start, minutes: 15, pause: { every: 0, minutes: 10 } },
      { start, minutes: 15, pause: { every: 5, minutes: Number.NaN } },
    ])
      assert.throws(() => calculateTalkTimes(2, times), RangeError, JSON.stringify(times));
  });

  it('never overlap, on no day of the year', () => {
    const days = fc.integer({ min: 0, max: 364 });
    const minutes = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), minutes, fc.nat(20), (day, hour, length, between) => {
        const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
        let times: string[];
        try {
          times = calculateTalkTimes(4, { start: `${date}T0${hour}:00`, minutes: length, between });
        } catch (error) {
          assert.ok(error instanceof RangeError);
          return;
        }
        const starts = times.map((time) => toInstant(time, 'Europe/Amsterdam').getTime());
        for (const [index, start] of starts.entries())
          if (index > 0) assert.equal(start - starts[index - 1]!, (length + between) * 60_000);
      }),
    );
  });
});
