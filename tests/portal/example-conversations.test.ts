import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSchoolDay, listDaysOff } from '@driehoek/sdk/contact-calendar';
import { isPlanConsented, whenOf } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
import { EXAMPLE_PEOPLE } from '../../packages/portal/server/example-people.js';
import { exampleClass } from '../../packages/portal/src/class/example-class.js';
import { exampleConversations } from '../../packages/portal/src/conversations/example-conversations.js';
import { exampleCard } from '../../packages/portal/src/school.js';
import { examplePlans } from '../../packages/portal/src/year/example-plan.js';
import { joinLayers } from '../../packages/portal/src/year/plan-layers.js';

describe('the invented conversations', () => {
  it('have no help going on, nor anything looked back on, before the parents consented to it', () => {
    const plans = ['2026-2027', '2027-2028'].flatMap((year) => [...exampleConversations(year)]);
    const awaiting = plans.filter((plan) => plan.supportPlan && !isPlanConsented(plan));
    assert.ok(awaiting.length > 0, 'one of them waits for consent');
    for (const { id, agreements, goals = [] } of awaiting) {
      const begun = agreements.filter(({ status, evaluation }) => status !== 'open' || evaluation !== undefined);
      assert.deepEqual(begun, [], id);
      assert.deepEqual(
        goals.filter(({ evaluations = [] }) => evaluations.length > 0),
        [],
        id,
      );
    }
  });

  it('tell of the same school as the rest: who works there as what, and which start talks are still to come', () => {
    const plans = exampleConversations('2026-2027');
    for (const { name, reader } of EXAMPLE_PEOPLE) {
      const known = plans.flatMap(({ participants }) => participants.filter(({ id }) => id === reader.id));
      for (const each of known) {
        assert.equal(each.role, reader.role, name);
        assert.ok(name.startsWith(each.name!), `${each.name} is ${name}`);
      }
      if (reader.role === 'class-teacher' || reader.role === 'care-professional') assert.ok(known.length > 0, name);
    }
    const { pupils } = exampleClass('2026-2027');
    for (const plan of plans.filter(({ type, session }) => type === 'start-talk' && session?.endedAt === undefined)) {
      const listed = pupils.find(({ name }) => name === plan.pupil);
      assert.deepEqual(listed?.contacts.filter(({ kind }) => kind === 'start-talk') ?? [], [], String(plan.pupil));
    }
  });

  it('have who does what by when after the talk, all on school days, in any year', () => {
    for (const year of ['2025-2026', '2026-2027', '2027-2028', '2028-2029'] as const) {
      const daysOff = listDaysOff(joinLayers(examplePlans(year)));
      for (const plan of exampleConversations(year)) {
        const { agreements, checkIns = [], followUp, goals = [], id } = plan;
        const held = (whenOf(plan) ?? '').slice(0, 10);
        assert.ok(isSchoolDay(held, daysOff), `${id} is on ${held}`);
        for (const agreement of agreements) assert.ok(agreement.by, `${agreement.id} is for no day`);
        const later = [
          ...agreements.map(({ by }) => by),
          ...checkIns.map(({ on }) => on),
          ...goals.map(({ evaluateOn }) => evaluateOn),
          followUp?.slice(0, 10),
        ].filter((day) => day !== undefined);
        for (const day of later) {
          assert.ok(day >= held, `${id} asks something for ${day}, before ${held}`);
          assert.ok(isSchoolDay(day, daysOff), `${id} asks something for ${day}, on which there is no school`);
        }
        const ended = plan.session?.endedAt;
        if (ended) assert.equal(ended.slice(0, 10), held, id);
      }
    }
  });
});

describe('the invented year', () => {
  it('has titles, goals and expectations that speak to nobody in particular: parents, pupils and staff all read them', () => {
    const { entries } = joinLayers(examplePlans('2026-2027'));
    assert.ok(entries.length > 0);
    for (const text of [
      ...entries.flatMap(({ title, goal = '', expectedOfParents = '' }) => [title, goal, expectedOfParents]),
      ...exampleCard.moments.map(({ title }) => title),
    ]) {
      assert.doesNotMatch(localizeText(text, 'nl'), /\b(uw?|jij|jouw?|je)\b/i);
      assert.doesNotMatch(localizeText(text, 'en'), /\byour?\b/i);
    }
  });
});
