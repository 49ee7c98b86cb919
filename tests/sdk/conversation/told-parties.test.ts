import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addTo,
  announceConversation,
  type ConversationPlan,
  listParties,
  listUntold,
  maySeeConversation,
  mergeView,
  nameJoined,
  isHomeUnlisted,
  nameLeft,
  nameParty,
  removeFor,
  setParties,
  updateConsentDraft,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { PARTIES, type Party, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { planArbitrary } from './arbitraries.js';
import { planOf } from './sample-plan.js';

const now = '2026-11-20T10:00:00.000Z';
const numRuns = howMany(150, 3000);
const family = PARTIES.filter((party) => party !== 'school');
const both = ['parents', 'parents-2', 'pupil', 'school'] as const;
const one = ['parents', 'pupil', 'school'] as const;
const staff = { role: 'class-teacher' } as const;

/** What the school's changed copy makes of a plan. */
const asSchool = (plan: ConversationPlan, change: (copy: ConversationPlan) => ConversationPlan) => {
  const copy = viewForPerspective(plan, staff);
  return mergeView(plan, change(copy), staff, copy, { now });
};
const copyOf = (plan: ConversationPlan, party: Party) => viewForPerspective(plan, readerOfParty(party));
const knows = (plan: ConversationPlan, party: Party) => maySeeConversation(plan, readerOfParty(party));

describe('a party that comes into a talk of which others were told', () => {
  it('has a copy once it is announced and not before, whichever talk it is', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...family), (generated, party) => {
        const plan = { ...generated, draft: false };
        if (listParties(plan).includes(party)) return;
        const wider = asSchool(plan, (copy) => setParties(copy, [...listParties(copy), party]));
        assert.ok(listParties(wider).includes(party));
        assert.equal(knows(wider, party), false);
        assert.deepEqual(copyOf(wider, party).agenda, []);
        assert.ok(listUntold(viewForPerspective(wider, staff)).includes(party));
        for (const other of family.filter((each) => each !== party && knows(plan, each)))
          assert.ok(knows(wider, other), 'who was told stays so');
        const told = asSchool(wider, (copy) => announceConversation(copy, now));
        assert.equal(knows(told, party), true);
        assert.deepEqual(listUntold(told), []);
      }),
      { numRuns },
    );
  });

  it('is in nobody’s copy but the school’s until then, and none the wiser by a page that sets the parties alone', () => {
    const wider = asSchool(planOf(), (copy) => ({ ...copy, parties: both }));
    assert.deepEqual(listParties(copyOf(wider, 'parents')), one);
    assert.equal('toldParties' in copyOf(wider, 'parents'), false);
    assert.equal(knows(wider, 'parents-2'), false);
    assert.equal(
      knows(
        asSchool(wider, (copy) => ({ ...copy, toldParties: [] })),
        'parents',
      ),
      true,
    );
  });

  it('is told in one go with a draft, and in a talk that does not say who was told', () => {
    const draft = setParties(planOf({ draft: true }), both);
    assert.equal('toldParties' in draft, false);
    assert.equal(knows(announceConversation(draft, now), 'parents-2'), true);
    assert.equal(knows(planOf({ parties: both }), 'parents-2'), true);
  });

  it('is told of to who knew of the talk already, and not to itself, until the talk is over; so with a person who comes', () => {
    const wider = asSchool(planOf(), (copy) => setParties(copy, both));
    assert.equal(copyOf(wider, 'parents').joined, undefined);
    const told = asSchool(wider, (copy) => announceConversation(copy, now));
    for (const party of ['parents', 'pupil'] as const) {
      assert.deepEqual(copyOf(told, party).joined, [{ party: 'parents-2', told: [party] }]);
      assert.deepEqual(nameJoined(copyOf(told, party), party), [nameParty(told, 'parents-2')]);
    }
    assert.equal(copyOf(told, 'parents-2').joined, undefined);
    assert.deepEqual(nameJoined(told, 'school'), []);
    const person = { id: 'imane', name: 'Imane', role: 'care-professional', announced: false } as const;
    const more = asSchool(addTo(told, 'participants', person), (copy) => announceConversation(copy, now));
    assert.deepEqual(nameJoined(copyOf(more, 'parents-2'), 'parents-2'), ['Imane']);
    assert.deepEqual(nameJoined(copyOf(more, 'parents'), 'parents').at(-1), 'Imane');
    assert.deepEqual(viewForPerspective(copyOf(more, 'parents'), readerOfParty('parents')), copyOf(more, 'parents'));
    const left = asSchool(more, (copy) => setParties(copy, one));
    assert.deepEqual(nameJoined(copyOf(left, 'parents'), 'parents'), ['Imane']);
    assert.deepEqual(nameJoined({ ...copyOf(more, 'parents'), cancelled: true }, 'parents'), []);
    const first = announceConversation(addTo(planOf({ draft: true }), 'participants', person), now);
    assert.equal(first.joined, undefined);
  });

  it('can be told in the same change in which it comes', () => {
    const both2 = (copy: ConversationPlan) => announceConversation(setParties(copy, both), now);
    assert.equal(knows(asSchool(planOf(), both2), 'parents-2'), true);
  });
});

describe('somebody who does not come to a talk any more', () => {
  const imane = { id: 'imane', name: 'Imane', role: 'care-professional', announced: true } as const;
  const told = addTo(planOf(), 'participants', imane);
  const leave = (plan: ConversationPlan, id = 'imane') =>
    asSchool(plan, (copy) => ({ ...copy, participants: copy.participants.filter((each) => each.id !== id) }));
  const namesFor = (plan: ConversationPlan, party: Party) => nameLeft(copyOf(plan, party), party);

  it('is told of to who knew that they came, until they come again or the talk is over', () => {
    const left = leave(told);
    for (const party of ['parents', 'pupil'] as const) {
      assert.deepEqual(namesFor(left, party), ['Imane']);
      assert.deepEqual(copyOf(left, party).leftPeople?.[0]?.told, [party]);
      assert.deepEqual(viewForPerspective(copyOf(left, party), readerOfParty(party)), copyOf(left, party));
    }
    assert.deepEqual(namesFor(left, 'school'), []);
    assert.deepEqual(
      namesFor(
        asSchool(left, (copy) => addTo(copy, 'participants', imane)),
        'parents',
      ),
      [],
    );
    assert.deepEqual(namesFor({ ...left, cancelled: true }, 'parents'), []);
    assert.deepEqual(
      namesFor(
        asSchool(left, (copy) => ({ ...copy, title: 'Anders', leftPeople: [] })),
        'pupil',
      ),
      ['Imane'],
    );
    const wider = asSchool(left, (copy) => announceConversation(setParties(copy, both), now));
    assert.deepEqual(namesFor(wider, 'parents-2'), [], 'who came later never knew of them');
    assert.equal(viewForPerspective(left, 'external').leftPeople, undefined);
  });

  it('is told of to nobody who did not know', () => {
    assert.deepEqual(namesFor(leave({ ...told, draft: true }), 'parents'), []);
    const unannounced = addTo(planOf(), 'participants', { ...imane, announced: false });
    assert.equal(leave(unannounced).leftPeople, undefined);
  });

  it('is told of once: who leaves with their party is not named again', () => {
    const joost = { id: 'joost', name: 'Joost', role: 'parent', household: 'parents-2', announced: true } as const;
    const two = addTo(planOf({ parties: both }), 'participants', joost);
    const gone = asSchool(two, (copy) => setParties({ ...copy, participants: planOf().participants }, one));
    assert.deepEqual(namesFor(gone, 'parents'), ['Joost']);
    assert.deepEqual(namesFor(leave(two, 'joost'), 'parents'), ['Joost']);
  });
});

describe('a home of which nobody comes to a talk any more that it has a say in', () => {
  const joost = { id: 'joost', name: 'Joost', role: 'parent', household: 'parents-2', announced: true } as const;
  const merel = { ...joost, id: 'merel', name: 'Merel' } as const;
  const two = addTo(addTo(planOf({ parties: both }), 'participants', joost), 'participants', merel);
  const leave = (plan: ConversationPlan, id: string) =>
    asSchool(plan, (copy) => ({ ...copy, participants: copy.participants.filter((each) => each.id !== id) }));
  const tell = (plan: ConversationPlan, party: Party) => {
    const copy = copyOf(plan, party);
    return [isHomeUnlisted(copy, party), nameLeft(copy, party)];
  };

  it('is told so itself, and not that its own people are gone', () => {
    const one = leave(two, 'joost');
    assert.deepEqual(tell(one, 'parents-2'), [false, ['Joost']], 'Merel still comes');
    const none = leave(one, 'merel');
    assert.deepEqual(tell(none, 'parents-2'), [true, []]);
    assert.deepEqual(tell(none, 'parents'), [false, ['Joost', 'Merel']]);
    assert.equal(isHomeUnlisted(none, 'school'), false);
  });

  it('is not told so any more when somebody of it is put back', () => {
    const none = leave(leave(two, 'joost'), 'merel');
    const back = asSchool(none, (copy) => addTo(copy, 'participants', joost));
    assert.deepEqual(tell(back, 'parents-2'), [false, ['Merel']]);
  });
});

describe('a home that is left out of a talk', () => {
  const words = { id: 'parents-2:a', by: 'parents-2', text: 'Slapen.' } as const;
  const silent = planOf({ parties: both });
  const wrote = updateConsentDraft(addTo(silent, 'agenda', words), 'parents-2', { reason: 'Eerst', isChosen: false });
  const leaveOut = (plan: ConversationPlan) => asSchool(plan, (copy) => setParties(copy, one));

  it('keeps as which talk it knew it and what it wrote, and has nothing else, as of one that was removed; without words too', () => {
    const left = leaveOut(wrote);
    const copy = copyOf(left, 'parents-2');
    assert.deepEqual(copy.agenda, [words]);
    assert.equal(copy.consentDrafts?.[0]?.reason, 'Eerst');
    assert.deepEqual([copy.cancelled, copy.keptFor, copy.parties], [true, ['parents-2'], ['parents-2', 'school']]);
    assert.deepEqual(
      [copy.participants, copy.strengths, copy.expectations, copy.agreements, copy.start, copy.place, copy.summary],
      [[], [], [], [], silent.start, undefined, undefined],
    );
    assert.deepEqual(viewForPerspective(copy, readerOfParty('parents-2')), copy);
    const { agenda, consentDrafts: _drafts, ...rest } = copyOf(leaveOut(silent), 'parents-2');
    assert.deepEqual([agenda, rest.title, rest.type, rest.start], [[], silent.title, silent.type, silent.start]);
    assert.deepEqual(
      rest.leftOut?.map(({ party, when }) => [party, when]),
      [['parents-2', silent.start]],
    );
  });

  it('keeps it as it knew it, with what it chose, whatever the school does with the talk after', () => {
    const chose: ConversationPlan = {
      ...silent,
      title: 'Voortgang',
      interpreter: true,
      interpreterWishes: ['parents-2'],
      openHouseholds: ['parents-2'],
    };
    const later = asSchool(leaveOut(chose), (copy) => ({ ...copy, title: 'Iets anders', start: '2027-02-01T09:00' }));
    const copy = copyOf(later, 'parents-2');
    assert.deepEqual(
      [copy.title, copy.start, copy.interpreter, copy.interpreterWishes, copy.openHouseholds],
      ['Voortgang', silent.start, true, ['parents-2'], ['parents-2']],
    );
    const role: ConversationPlan = { ...silent, pupilRole: 'presents' };
    const without = asSchool(role, (plan) => setParties(plan, ['parents', 'parents-2', 'school']));
    assert.equal(copyOf(without, 'pupil').pupilRole, 'presents');
    for (const other of ['parents', 'parents-2'] as const) {
      assert.equal(copyOf(without, other).pupilRole, undefined);
      assert.ok(copyOf(without, other).participants.every(({ role }) => role !== 'pupil'));
    }
    const back = asSchool(without, (plan) => announceConversation(setParties(plan, both), now));
    for (const party of family) assert.equal(copyOf(back, party).pupilRole, 'presents');
    assert.deepEqual(copyOf(back, 'parents').participants, copyOf(role, 'parents').participants);
  });

  it('is not told as it is called in the school alone, and nobody else has what it keeps', () => {
    const hard = leaveOut({ ...silent, type: 'difficult-talk', title: undefined } as unknown as ConversationPlan);
    const { type, title } = copyOf(hard, 'parents-2');
    assert.deepEqual([type, title], ['progress-talk', '']);
    assert.equal('leftOut' in copyOf(hard, 'school'), false);
    for (const other of ['parents', 'pupil'] as const)
      assert.deepEqual(copyOf(hard, other).leftOut, [{ party: 'parents-2', told: [other] }]);
  });

  it('is told of as not there any more to who knew that it was there, by the names they knew, until it is back or the talk is over', () => {
    const joost = { id: 'joost', name: 'Joost', role: 'parent', household: 'parents-2' } as const;
    const merel = { ...joost, id: 'merel', name: 'Merel' };
    const named = addTo(addTo(silent, 'participants', { ...joost, announced: true }), 'participants', {
      ...merel,
      announced: false,
    });
    const left = leaveOut(named);
    for (const other of ['parents', 'pupil'] as const)
      assert.deepEqual(nameLeft(copyOf(left, other), other), ['Joost'], 'of Merel nobody was told');
    assert.deepEqual(nameLeft(copyOf(leaveOut(silent), 'pupil'), 'pupil', { reader: 'pupil' }), [
      'je ouders (tweede huis)',
    ]);
    assert.deepEqual(nameLeft(left, 'school'), []);
    assert.deepEqual(nameLeft(copyOf(left, 'parents-2'), 'parents-2'), []);
    assert.deepEqual(nameLeft({ ...copyOf(left, 'parents'), cancelled: true }, 'parents'), []);
    assert.deepEqual(viewForPerspective(copyOf(left, 'parents'), readerOfParty('parents')), copyOf(left, 'parents'));
    const back = asSchool(left, (copy) => setParties(copy, both));
    assert.deepEqual(nameLeft(copyOf(back, 'parents'), 'parents'), ['Joost'], 'they are told of it when it is');
    const told = asSchool(back, (copy) => announceConversation(copy, now));
    assert.deepEqual(nameLeft(copyOf(told, 'parents'), 'parents'), []);
    const gone = asSchool(planOf(), (copy) => setParties(copy, ['parents', 'school']));
    assert.deepEqual(nameLeft(copyOf(gone, 'parents'), 'parents'), ['leerling']);
  });

  it('is not told of to who came into the talk later, nor when nobody was told of it', () => {
    const later = asSchool(leaveOut(planOf({ parties: ['parents', 'parents-2', 'school'] })), (copy) =>
      announceConversation(setParties(copy, one), now),
    );
    assert.equal(nameLeft(copyOf(later, 'pupil'), 'pupil').length, 0);
    const untold = asSchool(planOf(), (copy) => setParties(copy, both));
    assert.equal('leftOut' in copyOf(leaveOut(untold), 'parents'), false);
  });

  it('takes its people out of what the others read, told of it or not yet', () => {
    const person = { id: 'joost', name: 'Joost', role: 'parent', household: 'parents-2', announced: true } as const;
    const peopleOf = (plan: ConversationPlan) => copyOf(plan, 'parents').participants.map(({ id }) => id);
    const draft = { ...addTo(silent, 'participants', person), draft: true };
    const invited = asSchool(draft, (plan) => announceConversation(setParties(plan, one), now));
    assert.equal(peopleOf(invited).includes('joost'), false);
    assert.ok(copyOf(invited, 'school').participants.some(({ id }) => id === 'joost'));
    const wider = asSchool(invited, (plan) => setParties(plan, both));
    assert.equal(peopleOf(wider).includes('joost'), false);
    assert.ok(peopleOf(asSchool(wider, (plan) => announceConversation(plan, now))).includes('joost'));
  });

  it('does not tell the school that it wrote, by leaving it out, by what it removes, nor when it comes back', () => {
    const takeBack = (plan: ConversationPlan) => asSchool(leaveOut(plan), (copy) => setParties(copy, both));
    for (const other of ['school', 'parents', 'pupil'] as const) {
      assert.deepEqual(copyOf(leaveOut(wrote), other), copyOf(leaveOut(silent), other));
      assert.deepEqual(copyOf(removeFor(leaveOut(wrote), 'parents-2')!, other), copyOf(leaveOut(silent), other));
      assert.deepEqual(copyOf(takeBack(wrote), other), copyOf(takeBack(silent), other));
    }
  });

  it('goes on with what it typed while it was left out, and shares, changes and answers nothing of the talk', () => {
    const seen = copyOf(wrote, 'parents-2');
    const typed = {
      ...seen,
      interpreter: 'Turks',
      agenda: seen.agenda.map((each) =>
        each.id === words.id ? { ...each, text: 'Slapen en eten.', sharedWith: ['school'] as const } : each,
      ),
      consentDrafts: [],
    };
    const merged = mergeView(leaveOut(wrote), typed, readerOfParty('parents-2'), seen, { now });
    assert.deepEqual(copyOf(merged, 'parents-2').agenda, [{ ...words, text: 'Slapen en eten.' }]);
    assert.equal(copyOf(merged, 'parents-2').consentDrafts?.[0]?.reason, 'Eerst');
    assert.deepEqual(copyOf(merged, 'school'), copyOf(leaveOut(silent), 'school'));
  });

  it('is told what it went to share since and is shared with nobody; nobody else is, and no more once it is back', () => {
    const asHome = (plan: ConversationPlan, view: ConversationPlan, seen?: ConversationPlan) =>
      mergeView(plan, view, readerOfParty('parents-2'), seen, { now });
    const seen = copyOf(wrote, 'parents-2');
    const sharedWith = ['school'] as const;
    const offline: ConversationPlan = {
      ...seen,
      agenda: [
        ...seen.agenda.map((each) => (each.id === words.id ? { ...each, sharedWith } : each)),
        { id: 'b', by: 'parents-2', text: 'Eten.', sharedWith },
        { id: 'c', by: 'parents-2', text: 'Voor mij.' },
      ],
    };
    const left = leaveOut(wrote);
    const merged = asHome(left, offline, seen);
    const copy = copyOf(merged, 'parents-2');
    assert.deepEqual(
      copy.agenda.map(({ text, sharedWith: audience }) => [text, audience]),
      [
        ['Slapen.', undefined],
        ['Eten.', undefined],
        ['Voor mij.', undefined],
      ],
    );
    assert.deepEqual(copy.leftOut?.[0]?.notShared, [words.id, 'parents-2:b']);
    assert.deepEqual(asHome(merged, copy), merged, 'said again, it stays as it is');
    for (const other of ['school', 'parents', 'pupil'] as const)
      assert.deepEqual(copyOf(merged, other), copyOf(left, other));
    const forged = { ...copy, leftOut: [{ party: 'parents-2' as const }] };
    assert.deepEqual(copyOf(asHome(merged, forged, copy), 'parents-2').leftOut, copy.leftOut);
    const removed = asHome(merged, { ...copy, agenda: copy.agenda.filter(({ id }) => id !== words.id) }, copy);
    assert.deepEqual(copyOf(removed, 'parents-2').leftOut?.[0]?.notShared, ['parents-2:b']);
    const back = asSchool(merged, (plan) => announceConversation(setParties(plan, both), now));
    assert.equal(back.leftOut, undefined);
    assert.ok(copyOf(back, 'parents-2').agenda.some(({ text, sharedWith: audience }) => text === 'Eten.' && !audience));
  });

  it('removes what it wrote for itself alone, and the talk goes on', () => {
    const gone = removeFor(leaveOut(wrote), 'parents-2')!;
    assert.equal(knows(gone, 'parents-2'), false);
    assert.equal(gone.cancelled, undefined);
    assert.equal(knows(removeFor(leaveOut(silent), 'parents-2')!, 'parents-2'), false);
    const removed = removeFor(leaveOut(wrote), 'school')!;
    assert.deepEqual(copyOf(removed, 'parents-2').agenda, [words]);
    assert.ok(removed.keptFor?.includes('parents-2'));
  });

  it('has all of it again when it comes back and is told so, and until then what it kept; the school is told which', () => {
    const chosen = asSchool(leaveOut(wrote), (copy) => setParties(copy, both));
    assert.deepEqual(copyOf(chosen, 'parents-2').keptFor, ['parents-2']);
    assert.deepEqual(listUntold(copyOf(chosen, 'school')), ['parents-2']);
    const back = asSchool(chosen, (copy) => announceConversation(copy, now));
    assert.equal(back.leftOut, undefined);
    assert.deepEqual(copyOf(back, 'parents-2').agenda, copyOf(wrote, 'parents-2').agenda);
  });
});
