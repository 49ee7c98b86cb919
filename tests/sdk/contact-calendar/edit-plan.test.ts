import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addEntry,
  answerAttendance,
  type CalendarEntry,
  cancelEntry,
  changeEntry,
  copyPlan,
  dueReminders,
  type EntryChange,
  findComing,
  findMovedFrom,
  markReminder,
  moveEntry,
  parseYearPlan,
  removeEntry,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { addDays, mergeEdits } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { yearPlanArbitrary } from './arbitraries.js';
import { entryOf, planOf } from './fixtures.js';

const coffee = entryOf({ goal: 'Even bijpraten', place: 'De aula' });
const plan = planOf([coffee, entryOf({ id: 'other' })]);
const changed = (change: EntryChange, from = plan) => changeEntry(from, 'coffee', change).entries[0]!;

describe('changeEntry', () => {
  it('raises the sequence when something changes that parents must hear of', () => {
    const changes: EntryChange[] = [
      { title: 'Thee' },
      { start: '2026-11-24T08:00' },
      { end: '2026-11-24T10:00' },
      { allDay: true },
      { place: 'Buiten' },
      { place: undefined },
      { audience: 'Alle ouders' },
      { pupilRole: 'joins' },
      { expectedOfParents: 'Neem een kopje mee' },
      { description: 'Met taart' },
      { link: 'https://hetkompas.example/koffie' },
      { formal: true },
      { cancelled: true },
    ];
    for (const change of changes) assert.equal(changed(change).sequence, 1, JSON.stringify(change));
    assert.equal(changed({ title: 'Thee' }, planOf([{ ...coffee, sequence: 4 }])).sequence, 5);
  });

  it('changes goal, kind, reminders and what it does not know in silence', () => {
    const change = { goal: 'Kennismaken', kind: 'other', reminders: [{ daysBefore: 1, channel: 'email' }] } as const;
    assert.deepEqual(changed(change), { ...coffee, ...change });
    assert.deepEqual(changed({ room: 3 } as EntryChange), { ...coffee, room: 3 });
  });

  it('is silent when nothing changes, though it is written otherwise', () => {
    assert.deepEqual(changed({ ...coffee }), coffee);
    assert.equal('sequence' in changed({ cancelled: false, allDay: false, audience: '' }), false);
  });

  it('takes out a key that is undefined', () => {
    assert.equal('goal' in changed({ goal: undefined }), false);
  });

  it('passes over an id and a sequence that come with the change', () => {
    assert.deepEqual(changed({ id: 'x', sequence: 9 }), coffee);
    assert.equal(changed({ title: 'Thee', sequence: 0 }, planOf([{ ...coffee, sequence: 4 }])).sequence, 5);
  });
});

describe('moving, cancelling and removing', () => {
  it('moves an entry with its length', () => {
    const [moved] = moveEntry(plan, 'coffee', '2026-12-01T10:00').entries;
    assert.deepEqual(moved, { ...coffee, start: '2026-12-01T10:00', end: '2026-12-01T11:00', sequence: 1 });
    assert.deepEqual(moveEntry(plan, 'coffee', coffee.start), plan);
  });

  it('cancels an entry, and lets it go ahead after all', () => {
    const cancelled = cancelEntry(plan, 'coffee', true);
    assert.deepEqual(cancelled.entries[0], { ...coffee, cancelled: true, sequence: 1 });
    assert.deepEqual(cancelEntry(cancelled, 'coffee', true), cancelled, 'once is enough');
    assert.deepEqual(cancelEntry(cancelled, 'coffee', false).entries[0], { ...coffee, sequence: 2 });
  });

  it('removes an entry, and adds it again', () => {
    const removed = removeEntry(plan, 'coffee');
    assert.deepEqual(
      removed.entries.map(({ id }) => id),
      ['other'],
    );
    assert.deepEqual(
      addEntry(removed, coffee).entries.map(({ id }) => id),
      ['other', 'coffee'],
    );
  });

  it('never has two entries with one id', () => {
    const thee = { ...coffee, title: 'Thee' };
    assert.deepEqual(addEntry(planOf([coffee]), thee).entries, [thee]);
  });
});

describe('markReminder', () => {
  const reminders = [
    { daysBefore: 14, channel: 'letter' },
    { daysBefore: 2, channel: 'message' },
  ];
  const plan = planOf([entryOf({ reminders })]);
  const now = `${entryOf().start.slice(0, 10)}T00:00:00Z`;
  const dueOf = (of: typeof plan) => dueReminders(of, now).map(({ channel }) => channel);

  it('has a reminder that was sent due no more, until its moment is moved', () => {
    const { id } = entryOf();
    assert.deepEqual(dueOf(plan), ['letter', 'message']);
    const sent = markReminder(plan, id, reminders[0]!, true);
    assert.deepEqual(dueOf(sent), ['message']);
    assert.equal(sent.entries[0]!.sequence, plan.entries[0]!.sequence);
    assert.deepEqual(markReminder(sent, id, reminders[0]!, false), plan);
    const moved = moveEntry(sent, id, addDays(entryOf().start.slice(0, 10), 1));
    assert.deepEqual(dueOf(moved), ['letter', 'message']);
  });

  it('is not copied to another year', () => {
    const sent = markReminder(plan, entryOf().id, reminders[0]!, true);
    assert.deepEqual(copyPlan(sent, { schoolYear: '2027-2028' }).plan.entries[0]!.reminders, reminders);
  });
});

describe('answerAttendance', () => {
  const total = { answers: 3, people: 5 };
  const asking = planOf([{ ...coffee, attendance: { total } }]);

  it('keeps who comes, nobody too, beside what stands there, without raising the sequence', () => {
    const [entry] = answerAttendance(asking, 'coffee', ['oma', 'mama']).entries;
    const answeredFor = coffee.start;
    assert.deepEqual(entry, { ...coffee, attendance: { total, coming: ['oma', 'mama'], answeredFor } });
    assert.deepEqual(answerAttendance(asking, 'coffee', []).entries[0]!.attendance, { total, coming: [], answeredFor });
  });

  it('stands until the moment begins at another day or time, and again when it is moved back', () => {
    const answered = answerAttendance(asking, 'coffee', ['oma']);
    const after = (change: EntryChange) => changeEntry(answered, 'coffee', change).entries[0]!;
    for (const change of [{ start: '2026-11-25T08:30' }, { start: '2026-11-24T09:00' }, { allDay: true }]) {
      assert.equal(findComing(after(change)), undefined, JSON.stringify(change));
      assert.equal(findMovedFrom(after(change)), coffee.start, JSON.stringify(change));
    }
    const back = moveEntry(moveEntry(answered, 'coffee', '2026-12-01T08:30'), 'coffee', coffee.start);
    for (const entry of [after({ title: 'Thee', place: 'Buiten' }), back.entries[0]!]) {
      assert.deepEqual(findComing(entry), ['oma']);
      assert.equal(findMovedFrom(entry), undefined);
    }
  });

  it('of whole days is about the day, whatever hours stand there', () => {
    const day = planOf([{ ...coffee, allDay: true, attendance: {} }]);
    const answered = answerAttendance(day, 'coffee', []);
    assert.equal(answered.entries[0]!.attendance!.answeredFor, coffee.start.slice(0, 10));
    const hours = changeEntry(answered, 'coffee', { start: `${coffee.start.slice(0, 10)}T07:00` });
    assert.deepEqual(findComing(hours.entries[0]!), []);
  });

  it('of before there was a begin in it is about the moment as it stands', () => {
    const [entry] = planOf([{ ...coffee, attendance: { coming: ['oma'] } }]).entries;
    assert.deepEqual(findComing(entry!), ['oma']);
    assert.equal(findMovedFrom(entry!), undefined);
  });

  it('that meets a move of the moment in another tab is asked again', () => {
    const answered = answerAttendance(asking, 'coffee', ['oma']);
    const moved = moveEntry(asking, 'coffee', '2026-12-01T08:30');
    for (const merged of [mergeEdits(asking, answered, moved), mergeEdits(asking, moved, answered)]) {
      assert.equal(findMovedFrom(merged.entries[0]!), coffee.start);
      assert.deepEqual(merged.entries[0]!.attendance!.coming, ['oma']);
    }
  });

  it('takes an answer back', () => {
    assert.deepEqual(answerAttendance(answerAttendance(asking, 'coffee', ['oma']), 'coffee', undefined), asking);
  });

  it('answers nothing that was not asked', () => {
    assert.deepEqual(answerAttendance(plan, 'coffee', ['oma']), plan);
  });
});

describe('every edit', () => {
  const edits: [string, (plan: YearPlan, id: string) => YearPlan][] = [
    ['change', (from, id) => changeEntry(from, id, { title: 'Thee' })],
    ['move', (from, id) => moveEntry(from, id, '2028-02-29T12:00')],
    ['cancel', (from, id) => cancelEntry(from, id, true)],
    ['remove', removeEntry],
    ['answer', (from, id) => answerAttendance(from, id, ['oma'])],
  ];

  for (const [name, edit] of edits) {
    it(`(${name}) gives the same plan back when it has no such entry`, () => {
      assert.equal(edit(plan, 'nobody'), plan);
    });

    it(`(${name}) leaves the plan that it is given alone, keeps unknown fields, and gives a valid one`, () => {
      fc.assert(
        fc.property(yearPlanArbitrary, fc.nat(), (from, nth) => {
          const before = structuredClone(from);
          const id = from.entries[nth % Math.max(from.entries.length, 1)]?.id ?? 'none';
          const after = edit(from, id);
          assert.deepEqual(from, before);
          assert.deepEqual(parseYearPlan(after), after);
          const untouched = (list: readonly CalendarEntry[]) => list.filter((entry) => entry.id !== id);
          assert.deepEqual(
            { ...after, entries: untouched(after.entries) },
            { ...from, entries: untouched(from.entries) },
          );
        }),
        { numRuns: 50 },
      );
    });
  }
});
