import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CalendarEntry, ENTRY_KINDS } from '@driehoek/sdk/contact-calendar';
import {
  parseConversationPlan,
  preparationSheet,
  formatSummary,
  startFromEntry,
  typeOfMoment,
} from '@driehoek/sdk/conversation';

const VISIT: CalendarEntry = {
  id: 'visit',
  level: 'class',
  group: 'Groep 6',
  kind: 'home-visit',
  formal: true,
  title: 'kennismaken bij u thuis',
  goal: { nl: 'Elkaar leren kennen.', en: 'Getting to know each other.' },
  start: '2026-09-08T15:30',
  end: '2026-09-08T16:30',
  place: 'bij u thuis',
  pupilRole: 'joins',
  reminders: [],
};
const { goal: _goal, place: _place, pupilRole: _part, ...bare } = VISIT;

describe('a conversation from a moment of the year', () => {
  it('has its day, time, place, goal and pupil’s part, and knows where it comes from', () => {
    const { phases: _phases, ...plan } = startFromEntry(VISIT, { id: 'c1', timeZone: 'Europe/Brussels' });
    assert.deepEqual(plan, {
      id: 'c1',
      schemaVersion: 4,
      type: 'home-visit',
      schoolYear: '2026-2027',
      goal: { nl: 'Elkaar leren kennen.', en: 'Getting to know each other.' },
      participants: [],
      start: '2026-09-08T15:30',
      timeZone: 'Europe/Brussels',
      minutes: 45,
      place: 'bij u thuis',
      medium: 'in-person',
      pupilRole: 'joins',
      expectations: [],
      agenda: [
        {
          id: 'visit',
          by: 'school',
          text: { nl: 'Elkaar leren kennen.', en: 'Getting to know each other.' },
          sharedWith: ['parents', 'pupil'],
          from: { kind: 'calendar-entry', id: 'visit' },
        },
      ],
      strengths: [],
      agreements: [],
      from: { kind: 'calendar-entry', id: 'visit' },
    });
  });

  it('of whole days has the first day, of which the time is chosen later', () => {
    for (const times of [
      { start: '2026-11-19', end: '2026-11-20', allDay: true },
      { start: '2026-11-19', end: '2026-11-19' },
      // The hours, if any, do not count.
      { start: '2026-11-19T00:00', end: '2026-11-20T00:00', allDay: true },
    ]) {
      const plan = startFromEntry({ ...VISIT, ...times }, { id: 'c1' });
      assert.deepEqual([plan.startOn, 'start' in plan, plan.place], ['2026-11-19', false, 'bij u thuis']);
      assert.deepEqual(parseConversationPlan(plan), plan);
    }
  });

  it('says its day on paper and in the summary while the time is not chosen', () => {
    const plan = startFromEntry({ ...VISIT, start: '2026-11-19' }, { id: 'c1' });
    assert.deepEqual(preparationSheet(plan, 'parents').facts[0], {
      label: 'Wanneer',
      text: 'donderdag 19 november 2026 (tijd volgt nog)',
    });
    assert.match(formatSummary(plan, 'nl', 'parents'), /^Wanneer: donderdag 19 november 2026$/m);
  });

  it('is about what its moment has, but for what is known better', () => {
    const plan = startFromEntry(VISIT, {
      id: 'c1',
      type: 'start-talk',
      start: '2027-09-08T16:00',
      place: 'op school',
      goal: undefined as never,
      itemId: 'first',
      agenda: [{ id: 'own', by: 'school', text: 'Lezen' }],
    });
    assert.deepEqual(
      [plan.type, plan.start, plan.schoolYear, plan.place, plan.agenda.map(({ id }) => id)],
      ['start-talk', '2027-09-08T16:00', '2027-2028', 'op school', ['first', 'own']],
    );
    assert.deepEqual(plan.goal, VISIT.goal, 'what is undefined takes nothing away');
  });

  it('without a goal is for what the moment is called', () => {
    const plan = startFromEntry(bare, { id: 'c1' });
    assert.equal(plan.agenda[0]?.text, 'kennismaken bij u thuis');
    assert.ok(!('goal' in plan) && !('place' in plan) && !('pupilRole' in plan));
  });

  it('is of the type that its moment is about', () => {
    assert.deepEqual(
      ENTRY_KINDS.map((kind) => typeOfMoment({ kind })).filter((type) => type !== 'progress-talk'),
      ['start-talk', 'home-visit'],
    );
    assert.equal(typeOfMoment({ kind: 'constructor' }), 'progress-talk');
    assert.equal(typeOfMoment({}), 'progress-talk');
  });
});
