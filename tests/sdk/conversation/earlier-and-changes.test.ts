import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeIn,
  confirmPlan,
  type ConversationPlan,
  canBeConfirmed,
  findHeldState,
  formatSummary,
  listChanges,
  listConsentChanges,
  mergeView,
  removeFrom,
  viewForPerspective,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import { readerOfParty } from '@driehoek/sdk/shared';
import { planOf } from './sample-plan.js';

const at = (hour: number) => `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z`;
const held = planOf({ summary: 'We lezen elke dag.' });
const said = (plan: ConversationPlan) => plan.confirmations!.find(({ by }) => by === 'parents')!;
/** What the parents say, as the server stores it. */
function say(plan: ConversationPlan, agrees: boolean, hour: number, comment = '') {
  const seen = viewForPerspective(plan, 'parent');
  return mergeView(plan, confirmPlan(seen, 'parents', { agrees, comment, now: at(hour) }), 'parent', seen, {
    now: at(hour),
  });
}

describe('what was said earlier', () => {
  const no = say(held, false, 8, 'Een kwartier.');
  const settled = say(no, true, 12);

  it('stays with the yes that took its place, for everybody who could read it', () => {
    const { by: _by, ...earlier } = said(no);
    assert.deepEqual(said(settled).earlier, [earlier]);
    for (const role of ['parent', 'pupil', 'class-teacher'] as const)
      assert.equal(said(viewForPerspective(settled, role)).earlier?.[0]?.comment, 'Een kwartier.', role);
  });

  it('is every answer that another one replaced, the latest last', () => {
    const again = say(say(settled, false, 13, 'Toch niet.'), true, 14);
    assert.deepEqual(
      said(again).earlier!.map(({ comment, givenAt }) => [comment, givenAt]),
      [
        ['Een kwartier.', at(8)],
        [undefined, at(12)],
        ['Toch niet.', at(13)],
      ],
    );
    const twice = say(say(held, true, 8, 'Goed.'), true, 9);
    assert.deepEqual(
      said(twice).earlier!.map(({ agrees, comment }) => [agrees, comment]),
      [[true, 'Goed.']],
    );
  });

  it('is a yes with its words, once a no takes its place, also through a copy', () => {
    const yes = say(held, true, 8, 'Fijn gesprek.');
    const seen = viewForPerspective(yes, 'parent');
    const no = mergeView(yes, say(seen, false, 9, 'Toch niet.'), 'parent', seen, { now: at(9) });
    for (const role of ['parent', 'pupil', 'class-teacher'] as const) {
      const [earlier] = said(viewForPerspective(no, role)).earlier!;
      assert.deepEqual([earlier!.agrees, earlier!.comment], [true, 'Fijn gesprek.'], role);
    }
  });

  it('is not the same answer to other words', () => {
    const reword = (plan: ConversationPlan) => changeIn(plan, 'agreements', 0, { text: 'een kwartier lezen' });
    assert.equal(said(say(reword(no), false, 9, 'Een kwartier.')).earlier, undefined);
    assert.equal(said(say(reword(say(held, true, 8)), true, 9)).earlier, undefined);
  });

  it('cannot be written, changed or removed by a copy, its own party’s included', () => {
    const seen = viewForPerspective(settled, 'parent');
    const { earlier: _earlier, ...bare } = said(seen);
    const forged = [{ ...bare.of, agrees: false, comment: 'Nooit gezegd.', givenAt: at(1), of: bare.of }];
    for (const confirmation of [bare, { ...bare, earlier: forged }]) {
      const copy = { ...seen, confirmations: [confirmation] } as ConversationPlan;
      assert.deepEqual(mergeView(settled, copy, 'parent', seen, { now: at(15) }), settled);
    }
    const next = confirmPlan({ ...seen, confirmations: [{ ...bare, earlier: forged } as never] }, 'parents', {
      agrees: false,
      comment: 'Weer niet.',
      now: at(15),
    });
    const merged = mergeView(settled, next, 'parent', seen, { now: at(15) });
    const { by: _by, earlier, ...last } = said(settled);
    assert.deepEqual(said(merged).earlier, [...earlier!, last]);
  });

  it('is of one home, whose words the other does not read while they do not see each other', () => {
    const two: ConversationPlan = { ...settled, parties: ['parents', 'parents-2', 'pupil', 'school'] };
    const other = said(viewForPerspective(two, readerOfParty('parents-2')));
    assert.equal(other.earlier?.[0]?.comment, undefined);
    assert.equal(other.earlier?.[0]?.agrees, false);
    const table: ConversationPlan = {
      ...two,
      participants: [...two.participants, { id: 'p4', role: 'parent', household: 'parents-2', announced: true }],
    };
    assert.doesNotMatch(JSON.stringify(viewOnScreen(table).confirmations), /Een kwartier/);
  });
});

describe('an agreement that the other home does now', () => {
  const two: ConversationPlan = {
    ...held,
    parties: ['parents', 'parents-2', 'pupil', 'school'],
    participants: [...held.participants, { id: 'p4', role: 'parent', household: 'parents-2', announced: true }],
  };
  const no = confirmPlan(two, 'parents', { agrees: false, about: ['g2'], comment: 'Dat lukt ons niet.', now: at(8) });
  const moved = changeIn(no, 'agreements', 1, { who: 'parents-2' });

  it('is told to who answered on it as not its own any more, and to nobody else', () => {
    const home = viewForPerspective(moved, readerOfParty('parents'));
    assert.deepEqual(home.movedAgreements, ['g2']);
    assert.deepEqual(
      home.agreements.map(({ id }) => id),
      ['g1'],
    );
    assert.deepEqual(viewForPerspective(home, readerOfParty('parents')).movedAgreements, ['g2'], 'a copy of the copy');
    for (const party of ['parents-2', 'pupil', 'school'] as const)
      assert.equal('movedAgreements' in viewForPerspective(moved, readerOfParty(party)), false, party);
    assert.equal(
      'movedAgreements' in viewForPerspective(removeFrom(no, 'agreements', 1), readerOfParty('parents')),
      false,
    );
    const open = { ...moved, openHouseholds: ['parents', 'parents-2'] as const };
    assert.equal(
      'movedAgreements' in viewForPerspective(open, readerOfParty('parents')),
      false,
      'it may see whose it is',
    );
  });

  it('is in its summary, with the no, and not as removed', () => {
    const text = formatSummary(moved, 'nl', 'parents');
    assert.match(text, /Staat niet meer bij u: “boeken kiezen die Sem leuk vindt”.*Dat lukt ons niet/);
    assert.doesNotMatch(text, /Weggehaald/);
    const only = changeIn({ ...no, agreements: no.agreements.slice(1) }, 'agreements', 0, { who: 'parents-2' });
    assert.doesNotMatch(formatSummary(only, 'nl', 'parents'), /geen afspraken gemaakt/);
    const yes = confirmPlan(only, 'parents', { agrees: true, of: said(no).of, now: at(9) });
    assert.match(formatSummary(yes, 'nl', 'parents'), /Staat niet meer bij u: “boeken/);
  });

  it('is no part of what a copy changes', () => {
    for (const party of ['parents', 'school'] as const) {
      const copy = { ...viewForPerspective(moved, readerOfParty(party)), movedAgreements: ['g1', 'g7'] };
      const merged = mergeView(moved, copy, readerOfParty(party), undefined, { now: at(10) });
      assert.deepEqual(merged, moved, party);
    }
  });
});

describe('what changed since an answer', () => {
  const yes = say(held, true, 8);
  const changesOf = (plan: ConversationPlan) => listChanges(plan, said(plan));
  const [g1, g2] = said(yes).of.agreements;

  it('is nothing while it is of what stands there', () => {
    assert.deepEqual(changesOf(yes), []);
  });

  it('is what was and is, what was added and what was removed', () => {
    const reworded = changeIn(yes, 'agreements', 0, { text: 'elke ochtend lezen' });
    const added = { id: 'g3', text: 'bellen op vrijdag', who: 'school', status: 'open' } as const;
    const changed: ConversationPlan = { ...reworded, agreements: [...reworded.agreements.slice(0, 1), added] };
    assert.deepEqual(changesOf(changed), [
      { kind: 'agreement', id: 'g1', was: g1, now: { ...g1, text: 'elke ochtend lezen' } },
      { kind: 'agreement', id: 'g2', was: g2 },
      { kind: 'agreement', id: 'g3', now: { id: 'g3', text: 'bellen op vrijdag', who: 'school' } },
    ]);
    assert.deepEqual(changesOf(removeFrom(yes, 'agreements', 0)), [{ kind: 'agreement', id: 'g1', was: g1 }]);
  });

  it('is that it lapsed, or counts again', () => {
    const lapsed = changeIn(yes, 'agreements', 0, { status: 'dropped', droppedOn: '2026-11-26' });
    const now = { ...g1, status: 'dropped', droppedOn: '2026-11-26' };
    assert.deepEqual(changesOf(lapsed), [{ kind: 'agreement', id: 'g1', was: g1, now }]);
    const back = changeIn(say(lapsed, true, 9), 'agreements', 0, { status: 'open' });
    assert.deepEqual(changesOf(back), [{ kind: 'agreement', id: 'g1', was: now, now: g1 }]);
  });

  it('is also in the summary', () => {
    assert.deepEqual(changesOf({ ...yes, summary: 'We lezen.' }), [
      { kind: 'summary', was: { text: 'We lezen elke dag.' }, now: { text: 'We lezen.' } },
    ]);
    const { summary: _summary, ...bare } = yes;
    assert.deepEqual(changesOf(bare), [{ kind: 'summary', was: { text: 'We lezen elke dag.' } }]);
  });

  it('is of a plan of support in its goals and what is done for them', () => {
    const plan = planOf({
      goals: [{ id: 'd2', text: 'Sem vraagt om hulp.' }],
      agreements: [{ id: 'g1', text: 'samen beginnen', who: 'school', status: 'open', goal: 'd2' }],
    });
    const of = { goals: [{ id: 'd1', text: 'Sem begint zelf.' }], agreements: [] };
    assert.deepEqual(listConsentChanges(plan, { household: 'parents', of }), [
      { kind: 'goal', id: 'd1', was: { id: 'd1', text: 'Sem begint zelf.' } },
      { kind: 'goal', id: 'd2', now: { id: 'd2', text: 'Sem vraagt om hulp.' } },
      { kind: 'agreement', id: 'g1', now: { id: 'g1', text: 'samen beginnen', who: 'school', goal: 'd2' } },
    ]);
    assert.deepEqual(listConsentChanges(plan, { household: 'parents' }), []);
  });
});

describe('whether a talk has been', () => {
  // From 15.30 to 15.55 in Amsterdam: it is over at 14:55 in UTC.
  const stateAt = (plan: ConversationPlan, now: string) => findHeldState(plan, now);

  it('is told by its time, and by the school that leads it', () => {
    assert.equal(stateAt(held, '2026-11-24T14:54:00Z'), 'to-come');
    assert.equal(stateAt(held, '2026-11-24T14:55:00Z'), 'held');
    const running: ConversationPlan = { ...held, session: { phase: 'welcome', spent: {} } };
    assert.equal(stateAt(running, at(12)), 'going-on');
    assert.equal(
      stateAt({ ...held, session: { phase: 'closing', spent: {}, endedAt: at(1) } }, '2026-11-01T00:00:00Z'),
      'held',
    );
  });

  it('is over after its day when the time was not chosen, and without a day only when it was rounded off', () => {
    const onDay = planOf({ start: undefined, startOn: '2026-11-24' });
    assert.equal(stateAt(onDay, '2026-11-24T22:59:00Z'), 'to-come');
    assert.equal(stateAt(onDay, '2026-11-24T23:00:00Z'), 'held');
    assert.equal(stateAt(planOf({ start: undefined }), at(23)), 'to-come');
  });

  it('and something stands there, is when the family is asked whether it is so', () => {
    const session = { phase: 'closing', spent: {}, endedAt: at(1) } as const;
    assert.equal(canBeConfirmed(held, at(8)), false, 'nobody said that it took place');
    assert.equal(canBeConfirmed({ ...held, session }, at(8)), true);
    assert.equal(canBeConfirmed(planOf({ agreements: [], session }), at(8)), false);
    assert.equal(canBeConfirmed(planOf({ agreements: [], summary: 'We lezen.', session }), at(8)), true);
    assert.equal(canBeConfirmed({ ...held, session: { phase: 'welcome', spent: {} } }, at(8)), false);
  });
});
