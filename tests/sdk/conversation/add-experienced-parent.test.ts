import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isExperiencedParent, reviewConversation, startConversation } from '@driehoek/sdk/conversation';
import { addExperiencedParent, startConversationInWay } from '@driehoek/sdk/conversation/ways';

const TASK = { nl: 'ouder die dit eerder meemaakte' };
const esra = { id: 'guest', name: 'Esra' };

describe('a parent who has been through the same', () => {
  it('comes along by name and task, not announced yet', () => {
    const plan = addExperiencedParent(startConversation('support-talk', { id: 't', schoolYear: '2026-2027' }), esra);
    const { task, ...guest } = plan.participants.at(-1)!;
    assert.deepEqual(guest, {
      id: 'guest',
      name: 'Esra',
      role: 'external',
      guest: 'experienced-parent',
      announced: false,
    });
    assert.equal((task as typeof TASK).nl, TASK.nl);
    assert.ok(reviewConversation(plan).some(({ code }) => code === 'unannounced'));
  });

  it('takes the place of the guest with whom a way of working begins, and comes once', () => {
    const started = startConversationInWay('explained-plan', { id: 't', schoolYear: '2026-2027', today: '2026-11-22' });
    const plan = addExperiencedParent(started, esra);
    const guests = plan.participants.filter(({ role }) => role === 'external');
    assert.deepEqual(
      guests.map(({ name, task, announced }) => [name, (task as typeof TASK).nl, announced]),
      [['Esra', TASK.nl, false]],
    );
    assert.equal(addExperiencedParent(plan, { ...esra, id: 'other' }), plan);
  });

  it('is somebody more each time while nobody knows a name', () => {
    const plan = addExperiencedParent(startConversation('support-talk', { id: 't', schoolYear: '2026-2027' }), {
      id: 'a',
    });
    assert.equal(addExperiencedParent(plan, { id: 'b' }).participants.length, plan.participants.length + 1);
  });

  it('is somebody from outside, and no longer that guest in a role at school or at home', () => {
    const guest = 'experienced-parent';
    assert.ok(isExperiencedParent({ guest, role: 'external' }));
    for (const role of ['parent', 'care-professional'] as const) assert.ok(!isExperiencedParent({ guest, role }), role);
  });

  it('is known by the task too, when somebody added this parent by hand', () => {
    const plan = startConversation('support-talk', { id: 't', schoolYear: '2026-2027' });
    const parent = { id: 'o', role: 'parent', announced: true } as const;
    const ib = { id: 'ib', role: 'care-professional', announced: true } as const;
    const teacher = { id: 'noor', role: 'class-teacher', announced: true } as const;
    const codesWith = (task: string | Record<string, string>) => {
      const participants = [parent, ib, teacher, { id: 'x', role: 'external', name: 'Esra ', task, announced: true }];
      return reviewConversation({ ...plan, participants } as typeof plan).map(({ code }) => code);
    };
    for (const task of ['Ervaringsouder', 'ouder die dit ook heeft meegemaakt', { en: 'Experienced parent' }])
      assert.ok(!codesWith(task).includes('many-professionals'), JSON.stringify(task));
    assert.ok(codesWith('logopedist').includes('many-professionals'));
    const byHand = {
      ...plan,
      participants: [{ id: 'x', role: 'external', name: 'Esra ', task: 'ervaringsouder', announced: true } as const],
    };
    assert.equal(addExperiencedParent(byHand, esra), byHand);
  });
});
