import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Agreement,
  changeIn,
  confirmPlan,
  type ConversationPlan,
  isConfirmedNow,
  listAnswers,
  listUnconfirmed,
  mergeView,
  parseConversationPlan,
  removeFrom,
  setField,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import type { Party, Role } from '@driehoek/sdk/shared';
import { planOf } from './sample-plan.js';

const at = (hour: number) => `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z`;
const held = planOf({ summary: 'We lezen elke dag.' });
const said = (plan: ConversationPlan, party: Party = 'parents') => plan.confirmations!.find(({ by }) => by === party)!;
const edit = (plan: ConversationPlan, change: Partial<Agreement>) => changeIn(plan, 'agreements', 0, change);

describe('a confirmation is of what was agreed', () => {
  const confirmed = confirmPlan(held, 'parents', { agrees: true, now: at(8) });
  const isStanding = (plan: ConversationPlan) => isConfirmedNow(plan, said(plan));
  const unconfirmed = (plan: ConversationPlan) => listUnconfirmed(plan, said(plan)).map(({ id }) => id);

  it('and stands as long as that is there', () => {
    assert.equal(isStanding(confirmed), true);
    assert.equal(isStanding(parseConversationPlan(JSON.parse(JSON.stringify(confirmed)))), true);
    const on = edit(confirmed, { status: 'done', evaluation: 'Het lukte.', from: { kind: 'agenda-item', id: 'a1' } });
    assert.equal(isStanding(on), true, 'what came after is not what was agreed');
  });

  it('and falls away when the text, who does it or the day is changed', () => {
    for (const change of [{ text: 'elke avond een half uur samen lezen' }, { who: 'school' }, { by: '2027-01-15' }]) {
      const plan = edit(confirmed, change as Partial<Agreement>);
      assert.equal(isStanding(plan), false);
      assert.deepEqual(unconfirmed(plan), ['g1']);
    }
  });

  it('and falls away when an agreement lapses or counts again, until that is put back', () => {
    const lapse = (plan: ConversationPlan) => edit(plan, { status: 'dropped', droppedOn: '2026-11-26' });
    const revive = (plan: ConversationPlan) =>
      changeIn(plan, 'agreements', 0, { status: 'open', droppedOn: undefined });
    const lapsed = lapse(confirmed);
    assert.equal(isStanding(lapsed), false);
    assert.deepEqual(unconfirmed(lapsed), ['g1']);
    assert.equal(isStanding(revive(lapsed)), true);
    const toLapsed = confirmPlan(lapsed, 'parents', { agrees: true, now: at(9) });
    assert.equal(isStanding(toLapsed), true);
    assert.equal(isStanding(revive(toLapsed)), false, 'nobody said yes to what counts now');
    for (const role of ['parent', 'pupil', 'class-teacher'] as const) {
      assert.equal(isStanding(viewForPerspective(toLapsed, role)), true, role);
      assert.equal(isStanding(viewForPerspective(revive(toLapsed), role)), false, role);
    }
    assert.equal(listAnswers(revive(toLapsed)).find(({ party }) => party === 'parents')?.state, 'changed');
  });

  it('and of what counts, when it was stored before anybody said whether it lapsed', () => {
    const { confirmations: _none, ...bare } = edit(held, { status: 'dropped', droppedOn: '2026-11-26' });
    const before = parseConversationPlan({ ...bare, confirmations: confirmed.confirmations });
    assert.equal(isStanding(before), false);
    assert.equal(isStanding(edit(before, { status: 'open' })), true);
  });

  it('and of a set: what is added or taken out was not confirmed', () => {
    const added = { id: 'g3', text: 'bellen op vrijdag', status: 'open' } as const;
    const more = { ...confirmed, agreements: [...confirmed.agreements, added] };
    assert.equal(isStanding(more), false);
    assert.deepEqual(unconfirmed(more), ['g3']);
    const fewer = removeFrom(confirmed, 'agreements', 1);
    assert.equal(isStanding(fewer), false);
    assert.deepEqual(unconfirmed(fewer), []);
  });

  it('and of the summary', () => {
    assert.equal(isStanding(setField(confirmed, { summary: 'Ouders lezen elke dag.' })), false);
    assert.equal(isStanding(setField(confirmed, { summary: undefined })), false);
  });

  it('and stands again when it is put back', () => {
    const back = edit(edit(confirmed, { who: 'school' }), { who: 'parents' });
    assert.equal(isStanding(back), true);
  });

  it('and not of a row without words', () => {
    const blank = { id: 'g9', text: ' ', status: 'open' } as const;
    assert.equal(isStanding({ ...confirmed, agreements: [...confirmed.agreements, blank] }), true);
  });

  it('and a no does not disappear when the school rewords what it was about', () => {
    const no = confirmPlan(held, 'parents', { agrees: false, comment: 'Een kwartier.', now: at(8) });
    const sent = viewForPerspective(edit(no, { text: 'een kwartier lezen' }), 'class-teacher');
    const merged = mergeView(no, sent, 'class-teacher', undefined, { now: at(9) });
    assert.equal(said(merged).agrees, false);
    assert.equal(said(merged).comment, 'Een kwartier.');
    assert.equal(isStanding(merged), false);
    for (const role of ['parent', 'pupil', 'class-teacher'] as const)
      assert.equal(isStanding(viewForPerspective(merged, role)), false, role);
  });
});

describe('a confirmation that comes in with a copy', () => {
  const confirm = (plan: ConversationPlan, role: Role, party: Party, agrees: boolean, now = '1999-01-01T00:00:00Z') =>
    confirmPlan(viewForPerspective(plan, role), party, { agrees, now });

  it('is given now, whatever the copy says, and once', () => {
    const sent = confirm(held, 'parent', 'parents', true);
    const merged = mergeView(held, sent, 'parent', undefined, { now: at(10) });
    assert.deepEqual(merged.confirmations, [{ ...said(sent), givenAt: at(10) }]);
    const seen = viewForPerspective(held, 'parent');
    assert.deepEqual(mergeView(merged, sent, 'parent', seen, { now: at(11) }), merged);
    assert.deepEqual(mergeView(merged, sent, 'parent', undefined, { now: at(11) }), merged);
  });

  it('is one, the last, when a copy brings several that contradict each other', () => {
    const [yes, no] = [confirm(held, 'parent', 'parents', true), confirm(held, 'parent', 'parents', false)];
    const sent = { ...yes, confirmations: [said(yes), said(no), said(yes), { ...said(no), comment: 'Toch niet.' }] };
    const merged = mergeView(held, sent, 'parent', undefined, { now: at(10) });
    assert.deepEqual(merged.confirmations, [{ ...said(no), comment: 'Toch niet.', givenAt: at(10) }]);
    const again = { ...viewForPerspective(merged, 'parent'), confirmations: [said(merged), said(yes)] };
    const { by: _by, ...before } = said(merged);
    assert.deepEqual(mergeView(merged, again, 'parent', undefined, { now: at(11) }).confirmations, [
      { ...said(yes), givenAt: at(11), earlier: [before] },
    ]);
  });

  it('changes nothing of another party’s', () => {
    const plan = mergeView(held, confirm(held, 'pupil', 'pupil', false), 'pupil', undefined, { now: at(9) });
    const forged = confirmPlan(confirm(plan, 'parent', 'parents', true), 'pupil', { agrees: true, now: at(1) });
    const merged = mergeView(plan, forged, 'parent', undefined, { now: at(10) });
    assert.deepEqual(said(merged, 'pupil'), said(plan, 'pupil'));
    assert.equal(said(merged).agrees, true);
  });

  it('is of what counted, when the school let it lapse meanwhile', () => {
    for (const agrees of [true, false]) {
      const seen = viewForPerspective(held, 'parent');
      const sent = confirm(held, 'parent', 'parents', agrees);
      const lapsed = edit(held, { status: 'dropped', droppedOn: '2026-11-25' });
      const merged = mergeView(lapsed, sent, 'parent', seen, { now: at(10) });
      assert.deepEqual(said(merged).of, said(sent).of);
      assert.equal(isConfirmedNow(merged, said(merged)), false);
      assert.deepEqual(mergeView(merged, sent, 'parent', seen, { now: at(11) }), merged);
    }
  });

  it('is of what the party read, when the school changed it meanwhile', () => {
    const seen = viewForPerspective(held, 'parent');
    const sent = confirm(held, 'parent', 'parents', true);
    const changed = edit(held, { text: 'elke avond een uur' });
    const merged = mergeView(changed, sent, 'parent', seen, { now: at(10) });
    assert.deepEqual(
      said(merged).of.agreements.map(({ id }) => id),
      ['g2'],
    );
    assert.equal(isConfirmedNow(merged, said(merged)), false);
    assert.deepEqual(mergeView(merged, sent, 'parent', seen, { now: at(11) }), merged, 'also when it is merged again');
    const looked = confirm(merged, 'parent', 'parents', true);
    const again = mergeView(merged, looked, 'parent', undefined, { now: at(12) });
    assert.equal(isConfirmedNow(again, said(again)), true);
    assert.equal(said(again).givenAt, at(12));
  });

  it('can be given anew after an agreement was taken out', () => {
    const first = mergeView(held, confirm(held, 'parent', 'parents', true), 'parent', undefined, { now: at(8) });
    const fewer = removeFrom(first, 'agreements', 0);
    const again = mergeView(fewer, confirm(fewer, 'parent', 'parents', true), 'parent', undefined, { now: at(9) });
    assert.equal(isConfirmedNow(again, said(again)), true);
  });

  it('puts no words into the plan that the school did not write', () => {
    const sent = confirm(held, 'parent', 'parents', true);
    const own = { id: 'g1', text: 'De school geeft elke dag bijles.' };
    const forged = { ...sent, confirmations: [{ ...said(sent), of: { agreements: [own], summary: 'bijles' } }] };
    const merged = mergeView(held, forged, 'parent', undefined, { now: at(10) });
    assert.deepEqual(said(merged).of, { agreements: [] });
  });

  it('can be taken back', () => {
    const plan = mergeView(held, confirm(held, 'parent', 'parents', true), 'parent', undefined, { now: at(8) });
    const { confirmations: _confirmations, ...sent } = viewForPerspective(plan, 'parent');
    assert.deepEqual(mergeView(plan, sent, 'parent'), held);
  });

  it('asks a server for the time, and nothing else does', () => {
    const sent = confirm(held, 'parent', 'parents', true);
    assert.throws(() => mergeView(held, sent, 'parent'), RangeError);
    assert.throws(() => mergeView(held, sent, 'parent', undefined, { now: 'morgen' }), RangeError);
    assert.deepEqual(mergeView(held, viewForPerspective(held, 'parent'), 'parent'), held);
  });
});

describe('a confirmation that was stored before it said of what', () => {
  const older = { by: 'parents', agrees: true, givenAt: at(8) };
  const read = (confirmations: unknown[]) => parseConversationPlan({ ...held, schemaVersion: 1, confirmations });

  it('counts as one of the words that stand beside it', () => {
    const plan = read([older]);
    assert.equal(isConfirmedNow(plan, said(plan)), true);
    assert.deepEqual(said(plan), said(confirmPlan(held, 'parents', { agrees: true, now: at(8) })));
  });

  it('is the last of several of one party', () => {
    const plan = read([older, { ...older, by: 'pupil' }, { ...older, agrees: false }]);
    assert.deepEqual(
      plan.confirmations!.map(({ by, agrees }) => [by, agrees]),
      [
        ['pupil', true],
        ['parents', false],
      ],
    );
  });
});
