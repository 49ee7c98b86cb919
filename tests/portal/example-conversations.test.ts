import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSchoolDay, listDaysOff } from '@driehoek/sdk/contact-calendar';
import { isPlanConsented, whenOf } from '@driehoek/sdk/conversation';
import { localizeText } from '@driehoek/sdk/i18n';
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
  it('has titles and goals that speak to nobody in particular: parents, pupils and staff all read them', () => {
    const { entries } = joinLayers(examplePlans('2026-2027'));
    assert.ok(entries.length > 0);
    for (const text of [
      ...entries.flatMap(({ title, goal = '' }) => [title, goal]),
      ...exampleCard.moments.map(({ title }) => title),
    ]) {
      assert.doesNotMatch(localizeText(text, 'nl'), /\b(uw?|jij|jouw?|je)\b/i);
      assert.doesNotMatch(localizeText(text, 'en'), /\byour?\b/i);
    }
  });
});
