import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type CheckIn,
  type ContactRhythm,
  type ConversationPlan,
  findHeldAnswer,
  formatSummary,
  maySayHeldAfterAll,
  mayTickCheckIn,
  mergeView,
  parseConversationPlan,
  tickCheckIn,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import {
  answerRhythm,
  CHECK_IN_GRACE_DAYS,
  findMissedCheckIns,
  formatMissedCheckIns,
  formatRhythm,
  moveCheckIn,
  planCheckIns,
  proposeRhythm,
  removeRhythm,
  setRhythm,
  stopRhythm,
} from '@driehoek/sdk/conversation/rhythm';
import { addDays, countDays, type Reader, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';

const weekly: ContactRhythm = {
  id: 'r',
  everyDays: 7,
  // A Tuesday.
  startOn: '2026-12-01',
  endOn: '2027-01-19',
  caller: 'school',
  way: 'phone',
  at: '15:30',
};
const christmas = { start: '2026-12-19', end: '2027-01-03' };
const talk: ConversationPlan = {
  id: 'c',
  schemaVersion: 4,
  type: 'progress-talk',
  schoolYear: '2026-2027',
  minutes: 30,
  medium: 'in-person',
  participants: [],
  expectations: [],
  agenda: [],
  strengths: [],
  agreements: [],
};
const daysOf = ({ checkIns = [] }: ConversationPlan) => checkIns.map(({ on }) => on);
const tick = (plan: ConversationPlan, on: string, by: 'school' | 'parents' = 'school'): ConversationPlan => ({
  ...plan,
  checkIns: plan.checkIns!.map((each) => (each.on === on ? tickCheckIn(each, by) : each)),
});

const agree = (plan: ConversationPlan): ConversationPlan =>
  answerRhythm(plan, 'r', 'parents', { answer: 'given', now: '2026-11-24T12:00:00Z' });

describe('the contacts of a rhythm', () => {
  it('come once a week up to and including the last day, and none in a holiday', () => {
    assert.deepEqual(
      planCheckIns(weekly, { daysOff: [christmas] }).map(({ on }) => on),
      ['2026-12-01', '2026-12-08', '2026-12-15', '2027-01-05', '2027-01-12', '2027-01-19'],
    );
  });

  it('say who begins, how, when and from which rhythm', () => {
    assert.deepEqual(planCheckIns({ ...weekly, caller: 'parents-2', household: 'parents-2' })[0], {
      id: 'r.2026-12-01',
      on: '2026-12-01',
      kind: 'short-contact',
      way: 'phone',
      caller: 'parents-2',
      household: 'parents-2',
      at: '15:30',
      from: { kind: 'rhythm', id: 'r' },
    });
  });

  const days = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2026-01-01', count));
  const off = fc.record({ start: days, length: fc.nat(30) }).map(({ start, length }) => ({
    start,
    end: addDays(start, length),
  }));

  it('each lie in the span, a whole number of steps from the first day, in order, once, and never on a day off', () => {
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: 1, max: 60 }),
        fc.array(off, { maxLength: 4 }),
        (from, until, everyDays, daysOff) => {
          const planned = planCheckIns({ ...weekly, startOn: from, endOn: until, everyDays }, { daysOff }).map(
            ({ on }) => on,
          );
          for (const on of planned) {
            assert.ok(on >= from && on <= until);
            assert.equal(countDays(from, on) % everyDays, 0);
            assert.ok(!daysOff.some(({ start, end }) => start <= on && on <= end));
          }
          assert.deepEqual([...new Set(planned)].sort(), planned);
          // None is left out: counted day by day.
          let count = 0;
          for (let on = from; on <= until; on = addDays(on, 1)) {
            const isOff = daysOff.some(({ start, end }) => start <= on && on <= end);
            if (countDays(from, on) % everyDays === 0 && !isOff) count += 1;
          }
          assert.equal(planned.length, Math.min(count, 100));
        },
      ),
    );
  });

  it('end with the span of dates', () => {
    assert.equal(planCheckIns({ ...weekly, startOn: '2199-12-20', endOn: '2199-12-31', everyDays: 7 }).length, 2);
    assert.equal(planCheckIns({ ...weekly, startOn: '2199-12-31', endOn: '2199-12-31', everyDays: 366 }).length, 1);
  });
});

describe('a rhythm in a plan', () => {
  const plan = setRhythm(talk, weekly, { today: '2026-11-24' });

  it('makes a plan that is accepted', () => {
    assert.deepEqual(parseConversationPlan(JSON.parse(JSON.stringify(plan))), plan);
    assert.equal(plan.checkIns!.length, 8);
  });

  it('can change: what has been and what was missed stay, what is to come is planned anew', () => {
    const held = tick(plan, '2026-12-01');
    const changed = setRhythm(
      held,
      { ...weekly, everyDays: 14, startOn: '2026-12-17', endOn: '2027-01-20' },
      { today: '2026-12-10' },
    );
    assert.deepEqual(daysOf(changed), ['2026-12-01', '2026-12-08', '2026-12-17', '2026-12-31', '2027-01-14']);
    assert.deepEqual(setRhythm(plan, weekly, { today: '2026-11-24' }), plan, 'the same again changes nothing');
  });

  it('plans nothing on days that have passed', () => {
    assert.deepEqual(daysOf(setRhythm(talk, weekly, { today: '2027-01-10' })), ['2027-01-12', '2027-01-19']);
  });

  it('can be stopped by common consent, and removed; what has been stays', () => {
    const held = tick(plan, '2026-12-01');
    const stopped = stopRhythm(held, 'r', '2026-12-10');
    assert.deepEqual([daysOf(stopped), stopped.rhythms![0]!.endOn], [['2026-12-01', '2026-12-08'], '2026-12-09']);
    const removed = removeRhythm(held, 'r');
    assert.deepEqual([daysOf(removed), removed.rhythms, removed.checkIns![0]!.from], [['2026-12-01'], [], undefined]);
    assert.equal(stopRhythm(plan, 'another', '2026-12-10'), plan);
  });
});

describe('a rhythm that is stopped before it began', () => {
  const plan = setRhythm(talk, weekly, { today: '2026-11-24' });

  it('is removed', () => {
    for (const today of ['2026-11-24', '2026-12-01']) {
      const stopped = stopRhythm(plan, 'r', today);
      assert.deepEqual([stopped.rhythms, stopped.checkIns], [[], []]);
    }
  });

  it('keeps what has been when it would begin anew later, and never ends before it begins', () => {
    const later = setRhythm(tick(plan, '2026-12-01'), { ...weekly, startOn: '2026-12-17' }, { today: '2026-12-10' });
    const stopped = stopRhythm(later, 'r', '2026-12-10');
    assert.deepEqual(daysOf(stopped), ['2026-12-01', '2026-12-08']);
    assert.deepEqual([stopped.rhythms![0]!.startOn, stopped.rhythms![0]!.endOn], ['2026-12-01', '2026-12-09']);
    const [held] = stopRhythm(tick(plan, '2026-12-01'), 'r', '2026-12-01').rhythms!;
    assert.deepEqual([held!.startOn, held!.endOn], ['2026-12-01', '2026-12-01']);
  });
});

describe('a rhythm that is proposed', () => {
  const propose = (today: string, daysOff = [christmas]) => proposeRhythm('r', { today, daysOff });

  it('begins on the first school day a week from now, and ends after that', () => {
    assert.equal(propose('2026-11-24').startOn, '2026-12-01');
    assert.equal(propose('2026-11-28').startOn, '2026-12-07');
    const { startOn, endOn } = propose('2026-12-14');
    assert.deepEqual([startOn, endOn], ['2027-01-04', '2027-01-25']);
    const summer = propose('2027-07-09', [{ start: '2027-07-10', end: '2027-08-29' }]);
    assert.deepEqual([summer.startOn, summer.endOn], ['2027-08-30', '2027-09-06']);
  });
});

describe('a rhythm for a home that said how and when it likes contact', () => {
  // 24 November 2026 is a Tuesday, so the rhythm usually begins on Tuesday the first.
  const wishes = [
    { household: 'parents', times: ['wed.evening', 'fri.morning'], channels: { message: 'liked', phone: 'not-liked' } },
    { household: 'parents-2', times: ['mon.afternoon'], channels: { 'in-person': 'liked' } },
  ] as const;
  const propose = (options: Partial<Parameters<typeof proposeRhythm>[1]>) => {
    const { startOn, way, at } = proposeRhythm('r', { today: '2026-11-24', wishes, ...options });
    return [startOn, way, at];
  };

  it('begins with that home’s own way, day of the week and part of the day', () => {
    assert.deepEqual(propose({}), ['2026-12-02', 'message', '19:00']);
    assert.deepEqual(propose({ household: 'parents-2' }), ['2026-12-07', 'in-person', '15:30']);
  });

  it('begins on the next day that suits when the first is a day off', () => {
    assert.deepEqual(propose({ daysOff: [{ start: '2026-12-02', end: '2026-12-02' }] }), [
      '2026-12-04',
      'message',
      '08:30',
    ]);
  });

  it('is as usual where the home said nothing, and never in a way that it would rather not have', () => {
    const only = (wish: object) => propose({ wishes: [{ household: 'parents', times: [], channels: {}, ...wish }] });
    assert.deepEqual(only({}), ['2026-12-01', 'phone', undefined]);
    assert.deepEqual(only({ times: ['thu.morning'] }), ['2026-12-03', 'phone', '08:30']);
    assert.deepEqual(only({ channels: { phone: 'not-liked' } }), ['2026-12-01', 'in-person', undefined]);
    assert.deepEqual(only({ channels: { phone: 'liked', message: 'liked' } }), ['2026-12-01', 'phone', undefined]);
  });
});

describe('a rhythm that does not work out', () => {
  const plan = agree(setRhythm(talk, weekly, { today: '2026-11-24' }));
  const daysMissed = (of: ConversationPlan, today: string) => findMissedCheckIns(of, today).map(({ last }) => last.on);

  const answerNo = (of: ConversationPlan, ...days: string[]): ConversationPlan => ({
    ...of,
    checkIns: of.checkIns!.map((each) => (days.includes(each.on) ? tickCheckIn(each, 'parents', false) : each)),
  });

  it('is told after two in a row to which somebody said no, not after one', () => {
    assert.deepEqual(daysMissed(answerNo(plan, '2026-12-01'), '2026-12-09'), []);
    assert.deepEqual(daysMissed(answerNo(plan, '2026-12-01', '2026-12-08'), '2026-12-08'), ['2026-12-08']);
    assert.deepEqual(daysMissed(tick(answerNo(plan, '2026-12-01'), '2026-12-08'), '2026-12-09'), []);
  });

  it('is asked first: without an answer it counts only after a week', () => {
    assert.equal(CHECK_IN_GRACE_DAYS, 7);
    assert.deepEqual(daysMissed(plan, '2026-12-09'), [], 'the day after');
    assert.deepEqual(daysMissed(plan, '2026-12-14'), []);
    assert.deepEqual(daysMissed(plan, '2026-12-15'), [], 'the day of a contact');
    assert.deepEqual(daysMissed(plan, '2026-12-16'), ['2026-12-08']);
    assert.deepEqual(daysMissed(answerNo(plan, '2026-12-08'), '2026-12-09'), ['2026-12-08'], 'the first after a week');
    assert.deepEqual(daysMissed(tick(plan, '2026-12-08'), '2026-12-16'), [], 'the last one of the two has been');
  });

  it('keeps what a family said when another one is planned', () => {
    const no = answerNo(plan, '2026-12-01', '2026-12-08');
    const moved = moveCheckIn(no, 'r.2026-12-08', '2026-12-09');
    assert.deepEqual(daysMissed(moved, '2026-12-09'), []);
    assert.deepEqual(
      moved.checkIns!.filter(({ on }) => on === '2026-12-08' || on === '2026-12-09').map(({ id, done }) => [id, done]),
      [
        ['r.2026-12-08', false],
        ['r.2026-12-09', undefined],
      ],
    );
    assert.equal(moveCheckIn(moved, 'r.2026-12-08', '2026-12-09'), moved, 'once');
    const unanswered = answerNo(setRhythm(talk, weekly, { today: '2026-11-24' }), '2026-12-01', '2026-12-08');
    assert.deepEqual(daysOf(removeRhythm(unanswered, 'r')), ['2026-12-01', '2026-12-08']);
  });

  it('is no longer told after it was moved to today, stopped, ended or cancelled', () => {
    assert.deepEqual(daysMissed(moveCheckIn(plan, 'r.2026-12-08', '2026-12-16'), '2026-12-16'), []);
    assert.deepEqual(daysMissed(stopRhythm(plan, 'r', '2026-12-16'), '2026-12-16'), []);
    assert.deepEqual(daysMissed(plan, '2027-02-01'), []);
    assert.deepEqual(daysMissed({ ...plan, cancelled: true }, '2026-12-16'), []);
  });

  it('is said kindly, without a count of how often', () => {
    const [missed] = findMissedCheckIns(plan, '2027-01-18');
    const text = formatMissedCheckIns({ pupil: 'Noah' }, missed!);
    assert.equal(text, 'Het korte contact over Noah kwam er twee keer niet van. Dat kan gebeuren. Wat past nu?');
  });
});

describe('a rhythm in words', () => {
  it('is said to each in their own way', () => {
    const say = (reader: 'parents' | 'pupil' | 'school', change: Partial<ContactRhythm> = {}) =>
      formatRhythm(talk, { ...weekly, ...change }, { reader });
    assert.equal(
      say('parents'),
      'Elke week op dinsdag, 15.30, tot en met di 19 januari. De school neemt contact met u op (telefoon).',
    );
    assert.match(
      say('pupil', { caller: 'pupil', everyDays: 14 }),
      /^Om de 2 weken op dinsdag, .*Jij begint \(telefoon\)\.$/,
    );
    assert.match(
      say('school', { caller: 'parents', everyDays: 10 }),
      /^Om de 10 dagen, .*De ouders nemen contact met ons op/,
    );
  });
});

describe('a rhythm of a child with two homes', () => {
  const two: ConversationPlan = {
    ...talk,
    parties: ['parents', 'parents-2', 'pupil', 'school'],
    participants: [
      { id: 'esra', role: 'parent', name: 'Esra', household: 'parents', announced: false },
      { id: 'daan', role: 'parent', name: 'Daan', household: 'parents-2', announced: false },
    ],
  };
  const say = (reader: 'parents' | 'parents-2' | 'pupil' | 'school', change: Partial<ContactRhythm> = {}) =>
    formatRhythm(two, { ...weekly, ...change }, { reader }).split('. ')[1];

  it('names the home for who is not that home itself', () => {
    assert.equal(say('school'), 'Wij nemen contact op met Esra (telefoon).');
    assert.equal(say('school', { household: 'parents-2' }), 'Wij nemen contact op met Daan (telefoon).');
    assert.equal(say('school', { caller: 'parents-2' }), 'Het begint bij Daan (telefoon).');
    assert.equal(say('school', { caller: 'pupil' }), 'De leerling begint, met Esra (telefoon).');
    assert.equal(say('pupil', { household: 'parents-2' }), 'De school neemt contact op met Daan (telefoon).');
    assert.equal(say('pupil', { caller: 'parents' }), 'Het begint bij Esra (telefoon).');
    assert.equal(say('parents-2'), 'De school neemt contact op met Esra (telefoon).');
  });

  it('addresses the home itself', () => {
    assert.equal(say('parents'), 'De school neemt contact met u op (telefoon).');
    assert.equal(say('parents-2', { caller: 'parents-2' }), 'U neemt contact op met de school (telefoon).');
    assert.equal(say('parents-2', { caller: 'pupil', household: 'parents-2' }), 'Uw kind begint (telefoon).');
  });

  it('tells a home nothing of a rhythm of the other, while they do not see each other’s copies', () => {
    const plan = setRhythm(two, { ...weekly, household: 'parents-2' }, { today: '2026-11-24' });
    assert.equal(viewForPerspective(plan, readerOfParty('parents')).rhythms, undefined);
  });
});

describe('contacts that did not take place', () => {
  it('are one sentence of the summary, with how many and when', () => {
    const agreed = answerRhythm(setRhythm(talk, weekly, { today: '2026-11-24' }), weekly.id, 'parents', {
      answer: 'given',
      now: '2026-11-24T08:00:00Z',
    });
    const missed = ['2026-12-01', '2026-12-08'];
    const plan = {
      ...agreed,
      checkIns: agreed.checkIns!.map((each) => (missed.includes(each.on) ? tickCheckIn(each, 'school', false) : each)),
    };
    for (const audience of ['parents', 'record'] as const) {
      const text = formatSummary(plan, 'nl', audience);
      assert.match(
        text,
        /- Er was 2 keer geen kort contact, op dinsdag 1 december( 2026)? en dinsdag 8 december( 2026)?\./,
      );
      assert.equal(text.match(/1 december|8 december/g)?.length, 2, 'each day once');
    }
  });
});

describe('who says that a contact has been', () => {
  const byParents = setRhythm(
    { ...talk, parties: ['parents', 'parents-2', 'pupil', 'school'] },
    { ...weekly, caller: 'parents', household: 'parents' },
    { today: '2026-11-24' },
  );
  const mergeTick = (plan: ConversationPlan, reader: Reader, on: string, by: CheckIn['doneBy']) => {
    const copy = viewForPerspective(plan, reader);
    const checkIns = copy.checkIns?.map((each) => (each.on === on ? tickCheckIn(each, by) : each)) ?? [];
    return mergeView(plan, { ...copy, checkIns }, reader, copy, { now: '2026-12-01T16:00:00Z' });
  };
  const doneBy = ({ checkIns = [] }: ConversationPlan, on = '2026-12-01') =>
    checkIns.find((each) => each.on === on)?.doneBy;

  it('is the party that begins it, and who leads the conversation', () => {
    const parents = readerOfParty('parents');
    assert.equal(doneBy(mergeTick(byParents, parents, '2026-12-01', 'parents')), 'parents');
    assert.equal(doneBy(mergeTick(byParents, readerOfParty('pupil'), '2026-12-01', 'pupil')), undefined);
    assert.equal(doneBy(mergeTick(byParents, readerOfParty('school'), '2026-12-01', 'school')), 'school');
    const [checkIn] = byParents.checkIns!;
    assert.ok(mayTickCheckIn(parents, checkIn!));
    assert.ok(!mayTickCheckIn(readerOfParty('parents-2'), checkIn!));
    assert.ok(!mayTickCheckIn(undefined, checkIn!));
    assert.ok(mayTickCheckIn(readerOfParty('school'), checkIn!));
  });

  it('is also the home with which it is, which may say that there was none', () => {
    const bySchool = setRhythm(
      { ...talk, parties: ['parents', 'parents-2', 'pupil', 'school'] },
      { ...weekly, household: 'parents' },
      { today: '2026-11-24' },
    );
    const parents = readerOfParty('parents');
    assert.ok(mayTickCheckIn(parents, bySchool.checkIns![0]!));
    assert.ok(!mayTickCheckIn(readerOfParty('parents-2'), bySchool.checkIns![0]!));
    assert.ok(!mayTickCheckIn(readerOfParty('pupil'), bySchool.checkIns![0]!));
    assert.equal(doneBy(mergeTick(bySchool, parents, '2026-12-01', 'parents')), 'parents');
    const copy = viewForPerspective(bySchool, parents);
    const checkIns = copy.checkIns!.map((each) => tickCheckIn(each, 'parents', false));
    const said = mergeView(bySchool, { ...copy, checkIns }, parents, copy, { now: '2026-12-01T16:00:00Z' });
    assert.deepEqual([said.checkIns![0]!.done, said.checkIns![0]!.doneBy], [false, 'parents']);
    assert.equal(findHeldAnswer(said.checkIns![0]!), false);
    const { doneBy: _, ...saidByNobody } = said.checkIns![0]!;
    assert.equal(findHeldAnswer(saidByNobody), undefined, 'nobody said so');
  });

  it('is never somebody else’s name, whatever the copy says', () => {
    assert.equal(doneBy(mergeTick(byParents, readerOfParty('parents'), '2026-12-01', 'school')), 'parents');
  });

  it('is not overruled: what one party said, no other takes back', () => {
    const said = tick(byParents, '2026-12-01', 'parents');
    assert.equal(doneBy(mergeTick(said, readerOfParty('school'), '2026-12-01', undefined)), 'parents');
    assert.equal(doneBy(mergeTick(said, readerOfParty('parents'), '2026-12-01', undefined)), undefined);
    assert.ok(!mayTickCheckIn(readerOfParty('school'), said.checkIns![0]!));
  });

  it('is said by the other side too when one says that there was none: a yes counts before a no', () => {
    const say = (plan: ConversationPlan, party: 'parents' | 'school' | 'pupil', isHeld: boolean | undefined) => {
      const reader = readerOfParty(party);
      const copy = viewForPerspective(plan, reader);
      const checkIns = copy.checkIns!.map((each) =>
        each.on === '2026-12-01' ? tickCheckIn(each, isHeld === undefined ? undefined : party, isHeld) : each,
      );
      return mergeView(plan, { ...copy, checkIns }, reader, copy, { now: '2026-12-01T16:00:00Z' });
    };
    const saidOf = ({ checkIns = [] }: ConversationPlan) => {
      const { done, doneBy: by } = checkIns.find(({ on }) => on === '2026-12-01')!;
      return [by, done];
    };
    for (const [first, other] of [
      ['parents', 'school'],
      ['school', 'parents'],
    ] as const) {
      const no = say(byParents, first, false);
      assert.deepEqual(saidOf(no), [first, false]);
      const [checkIn] = no.checkIns!;
      assert.ok(maySayHeldAfterAll(readerOfParty(other), checkIn!), other);
      assert.ok(!maySayHeldAfterAll(readerOfParty(first), checkIn!), 'who said no takes it back itself');
      assert.deepEqual(saidOf(say(no, other, true)), [other, true]);
      assert.deepEqual(saidOf(say(no, other, undefined)), [first, false], 'nobody takes back what another said');
      assert.deepEqual(saidOf(say(no, 'pupil', true)), [first, false], 'who has no part in it says nothing');
      assert.deepEqual(saidOf(say(say(no, other, true), first, false)), [other, true]);
    }
  });

  it('takes nothing else along from a family’s copy', () => {
    const copy = viewForPerspective(byParents, 'parent');
    const changed = {
      ...copy,
      rhythms: [],
      checkIns: copy.checkIns!.map((each) => ({ ...each, way: 'email' as const })),
    };
    assert.deepEqual(mergeView(byParents, changed, 'parent', copy, { now: '2026-12-01T16:00:00Z' }), byParents);
  });

  it('is for one home no business of the other, until both chose to see each other', () => {
    const other = readerOfParty('parents-2');
    const closed = viewForPerspective(byParents, other);
    assert.deepEqual([closed.rhythms, closed.checkIns], [undefined, undefined]);
    const open = viewForPerspective({ ...byParents, openHouseholds: ['parents', 'parents-2'] }, other);
    assert.equal(open.rhythms!.length, 1);
    assert.equal(viewForPerspective(byParents, 'pupil').checkIns!.length, 8);
  });
});
