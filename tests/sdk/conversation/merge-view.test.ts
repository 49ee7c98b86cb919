import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  confirmPlan,
  type ConversationPlan,
  CONTRIBUTIONS,
  listParties,
  mergeView as mergeViewAt,
  type Note,
  ownIdOf,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { type Party, type Reader, type Reference, type Role } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { forgedArbitrary, openToAll, partyOfReader, planArbitrary, readerArbitrary } from './arbitraries.js';
import { planOf, sharedBy } from './sample-plan.js';

const families = fc.constantFrom<Reader[]>(
  { role: 'parent' },
  { role: 'pupil' },
  { role: 'parent', party: 'parents-2' },
);
/** Random objects per property: 10,000 with `npm run verify`. */
const numRuns = howMany(200, 10_000);

const NOW = '2026-11-26T09:00:00.000Z';
const mergeView = (
  plan: ConversationPlan,
  copy: ConversationPlan,
  reader: Reader | Role | undefined,
  seen?: ConversationPlan,
) => mergeViewAt(plan, copy, reader, seen, { now: NOW });

interface Own {
  readonly id?: string;
  readonly by?: Party;
  readonly of?: Party;
  readonly text: unknown;
  readonly from?: Reference;
  readonly correction?: unknown;
  readonly sharedWith?: readonly Party[];
  readonly readBy?: readonly Party[];
  readonly withdrawnAt?: string;
}
const itemsOf = (plan: ConversationPlan, list: (typeof CONTRIBUTIONS)[number]) => (plan[list] ?? []) as readonly Own[];
const isOf = (party: Party) => (item: Own) => (item.by ?? 'school') === party;

/** All of the plan that is not this family's to change; references to its own agenda items go with those. */
function withoutOwn(plan: ConversationPlan, party: Party) {
  const ofOthers = new Set(plan.agenda.filter((item) => !isOf(party)(item)).map(({ id }) => id));
  const prune = <T extends { from?: Reference }>({ from, ...value }: T) =>
    from && (from.kind !== 'agenda-item' || ofOthers.has(from.id)) ? { ...value, from } : value;
  const others = (list: (typeof CONTRIBUTIONS)[number]) =>
    itemsOf(plan, list)
      .filter((item) => !isOf(party)(item))
      .map((item) => (item.of === party ? { ...item, correction: '' } : item))
      .map(prune);
  const {
    interpreterWishes = [],
    pupilRole,
    confirmations = [],
    confirmationDrafts = [],
    consentDrafts = [],
    participants,
    openHouseholds = [],
    consents = [],
    recordAnswers = [],
    // Counted, whoever changes something.
    sequence: _sequence,
    ...rest
  } = plan;
  const fields = Object.entries(prune(rest)).filter(([key]) => !CONTRIBUTIONS.some((list) => list === key));
  return {
    rest: { ...Object.fromEntries(fields), agreements: rest.agreements.map(prune) },
    ...(party !== 'pupil' && { pupilRole }),
    interpreterWishes: interpreterWishes.filter((each) => each !== party),
    openHouseholds: openHouseholds.filter((each) => each !== party),
    participants: participants.map((person) =>
      person.role === 'parent' && (person.household ?? 'parents') === party ? { ...person, language: '' } : person,
    ),
    confirmations: confirmations.filter(({ by }) => by !== party),
    confirmationDrafts: confirmationDrafts.filter(({ by }) => by !== party),
    consentDrafts: consentDrafts.filter(({ household }) => household !== party),
    // Of its own consent a household changes the answer, not that it was asked.
    consents: consents.map((each) =>
      each.household === party ? { household: each.household, askedAt: each.askedAt } : each,
    ),
    recordAnswers: recordAnswers.filter(({ by }) => by !== party),
    lists: CONTRIBUTIONS.map(others),
  };
}

describe('mergeView', () => {
  it('lets an agreement lapse to which somebody said yes, where staff remove it; another is removed', () => {
    const now = '2026-12-01T10:00:00Z';
    const talk = confirmPlan(planOf(), 'parents', { agrees: true, now });
    const unconfirmed = { id: 'g3', text: 'samen naar de bieb', status: 'open' } as const;
    const plan = { ...talk, agreements: [...talk.agreements, unconfirmed] };
    const copy = { ...viewForPerspective(plan, 'class-teacher'), agreements: [] };
    const merged = mergeView(plan, copy, 'class-teacher');
    assert.deepEqual(
      merged.agreements.map(({ id, status, droppedOn }) => [id, status, droppedOn]),
      [
        ['g1', 'dropped', '2026-11-26'],
        ['g2', 'done', undefined],
      ],
    );
    assert.deepEqual(merged.confirmations, plan.confirmations);
  });

  it('gives the whole plan back when nothing was changed', () => {
    fc.assert(
      fc.property(planArbitrary, readerArbitrary, (plan, reader) => {
        assert.deepEqual(mergeView(plan, viewForPerspective(plan, reader), reader), plan);
      }),
    );
  });

  it('takes nothing from a family’s copy but their own, whatever stands in it', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, families, (plan, forged, reader) => {
        const party = partyOfReader(reader)!;
        assert.deepEqual(withoutOwn(mergeView(plan, forged, reader), party), withoutOwn(plan, party));
      }),
      { numRuns },
    );
  });

  it('takes nothing from a family for which there is no copy', () => {
    const drafts = planArbitrary.map((plan) => ({ ...plan, draft: true }));
    fc.assert(
      fc.property(drafts, forgedArbitrary, families, (plan, forged, reader) => {
        assert.equal(mergeView(plan, forged, reader), plan);
        const of = { ...plan, draft: false, parties: (['school'] as Party[]).slice() };
        assert.equal(mergeView(of, forged, reader), of);
      }),
    );
  });

  it('lets nobody change or remove what a party shared, not even that party: it takes it back', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, readerArbitrary, (plan, forged, reader) => {
        const party = partyOfReader(reader);
        const merged = mergeView(plan, forged, reader);
        for (const list of CONTRIBUTIONS) {
          if (list === 'notes') continue;
          const shared = itemsOf(plan, list).filter(({ id, sharedWith }) => id !== undefined && sharedWith);
          for (const item of shared) {
            const now: Own | undefined = itemsOf(merged, list).find(({ id }) => id === item.id);
            assert.ok(now, `${list} ${item.id}`);
            assert.deepEqual([now.text, now.by, now.readBy], [item.text, item.by, item.readBy]);
            assert.ok(item.sharedWith!.every((each) => now.sharedWith?.includes(each)));
            if (!isOf(party!)(item))
              assert.deepEqual([now.withdrawnAt, now.sharedWith], [item.withdrawnAt, item.sharedWith]);
            else assert.ok([item.withdrawnAt, NOW].includes(now.withdrawnAt ?? item.withdrawnAt ?? NOW));
          }
        }
      }),
      { numRuns },
    );
  });

  it('takes nothing at all from who comes from outside', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, (plan, forged) => {
        assert.deepEqual(mergeView(plan, forged, 'external'), plan);
      }),
    );
  });

  it('changes nothing without a reader, nor for who names a party that is not theirs', () => {
    const nobodies: (Reader | undefined)[] = [undefined, { role: 'parent', party: 'school' }, { role: 'team' }];
    fc.assert(
      fc.property(planArbitrary, planArbitrary, fc.constantFrom(...nobodies), (plan, forged, reader) => {
        assert.deepEqual(mergeView(plan, forged, reader), plan);
      }),
    );
  });

  it('gives an own side what it sent of what it does not share, in its order', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, families, (plan, sent, reader) => {
        const party = partyOfReader(reader)!;
        const lists = ['expectations', 'agenda', 'strengths', 'questions'] as const;
        const own = (of: ConversationPlan) =>
          lists.map((list) =>
            itemsOf(of, list)
              .filter(isOf(party))
              .map(({ text, by }) => [text, by]),
          );
        const open = openToAll(plan);
        const keep = (of: ConversationPlan, id: (id: string) => string) =>
          Object.fromEntries(
            lists.map((list) => [
              list,
              itemsOf(of, list).map(({ sharedWith, readBy: _read, withdrawnAt: _at, ...item }) => ({
                ...item,
                ...(item.id !== undefined && { id: id(item.id) }),
                ...(!isOf(party)(item as Own) && sharedWith && { sharedWith }),
              })),
            ]),
          );
        const before = { ...open, ...keep(plan, (id) => id) } as ConversationPlan;
        const view = { ...sent, ...keep(sent, (id) => `nieuw-${id}`) } as ConversationPlan;
        assert.deepEqual(own(mergeView(before, view, reader)), own(view));
      }),
    );
  });

  it('changes of others’ words nothing, whatever the school sends: of a point only when it comes up', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, (plan, sent) => {
        const merged = mergeView(plan, sent, 'class-teacher');
        const others = (of: ConversationPlan) =>
          CONTRIBUTIONS.map((list) => {
            const items = itemsOf(of, list).filter((item) => !isOf('school')(item));
            const words = items.map((item) => {
              const {
                minutes: _minutes,
                phase: _phase,
                from: _from,
                ...rest
              } = item as Own & { minutes?: number; phase?: string };
              const { correction: _said, ...note } = { ...item, from: undefined };
              return list === 'agenda' ? rest : item.of === 'school' ? note : { ...item, from: undefined };
            });
            // The school orders the points.
            return list === 'agenda' ? words.sort((a, b) => (a.id! < b.id! ? -1 : 1)) : words;
          });
        assert.deepEqual(others(merged), others(plan));
        const confirmations = (of: ConversationPlan) => (of.confirmations ?? []).filter(({ by }) => by !== 'school');
        assert.deepEqual(confirmations(merged), confirmations(plan));
        for (const note of merged.notes ?? []) {
          const before = plan.notes?.find(({ id }) => id === note.id);
          if (note.of !== 'school') assert.deepEqual(note.correction, before?.correction);
        }
        assert.deepEqual(merged.openHouseholds, plan.openHouseholds);
        assert.equal(merged.id, plan.id);
        assert.equal(merged.revision, plan.revision);
      }),
      { numRuns },
    );
  });

  it('never gives two points one id', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, readerArbitrary, (plan, sent, reader) => {
        const ids = mergeView(plan, sent, reader).agenda.map(({ id }) => id);
        assert.deepEqual([...new Set(ids)], ids);
      }),
    );
  });

  const agenda = [
    { id: 's1', by: 'school', text: 'toets', sharedWith: ['parents'] },
    { id: 'o1', by: 'parents', text: 'lezen', note: 'blijft' },
    { id: 's2', by: 'school', text: 'zorg' },
    { id: 'o2', by: 'parents', text: 'pauze' },
  ] as const;

  it('leaves others’ places as they are, fills own places in the copy’s order and puts what is new last', () => {
    const plan = planOf({ agenda });
    const view = viewForPerspective(plan, 'parent');
    const [school, first, second] = view.agenda;
    const sent = [
      second!,
      { id: 'o3', by: 'parents', text: 'rekenen' } as const,
      first!,
      { ...school!, text: 'anders' },
    ];
    assert.deepEqual(mergeView(plan, { ...view, agenda: sent }, 'parent').agenda, [
      agenda[0],
      agenda[3],
      agenda[2],
      { id: 'parents:o3', by: 'parents', text: 'rekenen' },
      agenda[1],
    ]);
  });

  it('keeps unknown fields of what a parent reworded, and drops what a parent took out', () => {
    const plan = planOf({ agenda });
    const view = viewForPerspective(plan, 'parent');
    const sent = [{ id: 'o1', by: 'parents', text: 'voorlezen', forged: 1 } as const];
    assert.deepEqual(mergeView(plan, { ...view, agenda: sent }, 'parent').agenda, [
      agenda[0],
      { id: 'o1', by: 'parents', text: 'voorlezen', note: 'blijft' },
      agenda[2],
    ]);
  });

  it('knows what has no id again by its words, and by its place when it is reworded', () => {
    const expectations = [
      { by: 'parents', text: 'een', note: 1 },
      { by: 'school', text: 'zorg' },
      { by: 'parents', text: 'twee', note: 2 },
    ] as const;
    const plan = planOf({ expectations });
    const view = viewForPerspective(plan, 'parent');
    const send = (...texts: string[]) => {
      const sent = texts.map((text) => ({ by: 'parents', text }) as const);
      return mergeView(plan, { ...view, expectations: sent }, 'parent').expectations;
    };
    const [one, hidden, two] = expectations;
    assert.deepEqual(send('twee', 'een'), [two, hidden, one]);
    assert.deepEqual(send('een', 'twee!'), [one, hidden, { ...two, text: 'twee!' }]);
    assert.deepEqual(send('twee'), [two, hidden]);
  });

  it('does not take a point of the school for the parents’ because the copy says so', () => {
    const plan = planOf({ agenda });
    const view = viewForPerspective(plan, 'parent');
    const sent = view.agenda.map((item) => ({ ...item, by: 'parents', text: 'van ons' }) as const);
    assert.deepEqual(
      mergeView(plan, { ...view, agenda: sent }, 'parent').agenda.map(({ id, by, text }) => `${id} ${by} ${text}`),
      ['s1 school toets', 'o1 parents van ons', 's2 school zorg', 'o2 parents van ons'],
    );
  });

  it('takes a parent’s wish for an interpreter, the languages of parents and their confirmation', () => {
    const plan = planOf();
    const of = { agreements: plan.agreements.map(({ status: _status, ...agreement }) => agreement) };
    const sent: ConversationPlan = {
      ...plan,
      interpreterWishes: ['parents', 'parents-2'],
      interpreter: 'Arabisch',
      minutes: 90,
      participants: plan.participants.map((person) => ({ ...person, language: 'ar', announced: false })),
      confirmations: [
        { by: 'parents', agrees: true, givenAt: '2026-11-25T08:00:00Z', of },
        { by: 'school', agrees: true, givenAt: '2026-11-25T08:00:00Z', of },
      ],
    };
    const merged = mergeView(plan, sent, 'parent');
    assert.deepEqual(merged, {
      ...plan,
      interpreterWishes: ['parents'],
      participants: [{ ...plan.participants[0]!, language: 'ar' }, ...plan.participants.slice(1)],
      confirmations: [{ by: 'parents', agrees: true, givenAt: NOW, of }],
    });
  });

  it('takes the pupil’s own role, and from a parent not', () => {
    const sent = planOf({ pupilRole: 'joins' });
    assert.equal(mergeView(planOf(), sent, 'pupil').pupilRole, 'joins');
    assert.equal(mergeView(planOf(), sent, 'parent').pupilRole, 'presents');
  });

  it('takes from the school its own and what is everybody’s, unknown fields too', () => {
    const plan = planOf({ agenda: [...agenda, { id: 'p', by: 'parents', text: 'gedeeld', sharedWith: ['school'] }] });
    const { place: _gone, ...view } = viewForPerspective(plan, 'class-teacher');
    const scheduled = { ...view.agenda.at(-1)!, text: 'anders', minutes: 10, phase: 'parents' };
    const agendaSent = [scheduled, { ...view.agenda[1]!, text: 'zorgen' }];
    const merged = mergeView(
      plan,
      { ...view, minutes: 40, room: 6, agenda: agendaSent, agreements: [] } as ConversationPlan,
      'class-teacher',
    );
    const { place: _place, ...rest } = plan;
    assert.deepEqual(merged, {
      ...rest,
      minutes: 40,
      room: 6,
      sequence: 1,
      agreements: [],
      // What it shared is taken back when it leaves it out; of the parents' point it says when; it may change what nobody has.
      agenda: [
        { ...agenda[0], withdrawnAt: NOW },
        agenda[1],
        { ...plan.agenda[4]!, minutes: 10, phase: 'parents' },
        agenda[3],
        { ...agenda[2], text: 'zorgen' },
      ],
    });
  });

  it('does not let the school open up what parents shared with the school alone, nor remove it', () => {
    const shared = { id: 't', by: 'parents', text: 'tussen ons', sharedWith: ['school'] } as const;
    const plan = planOf({ strengths: [shared] });
    const opened = { ...plan, strengths: [{ ...shared, sharedWith: ['school', 'pupil'] }] } as const;
    assert.deepEqual(mergeView(plan, opened, 'class-teacher'), plan);
    assert.deepEqual(mergeView(plan, { ...plan, strengths: [] }, 'class-teacher'), plan);
  });

  it('shares, with whom the party says and who is in the conversation, by the server’s clock', () => {
    const plan = planOf({ strengths: [{ id: 'parents:1', by: 'parents', text: 'leest graag' }] });
    const view = viewForPerspective(plan, 'parent');
    const sharedAt = '2020-01-01T00:00:00.000Z';
    const share = (...sharedWith: Party[]) => {
      const strengths = [{ ...view.strengths[0]!, sharedWith, sharedAt, readBy: ['school'] as Party[] }];
      return mergeView(plan, { ...view, strengths }, 'parent').strengths;
    };
    assert.deepEqual(share('school'), [{ ...plan.strengths[0], sharedWith: ['school'], sharedAt: NOW }]);
    assert.deepEqual(share('parents', 'parents-2', 'pupil'), [
      { ...plan.strengths[0], sharedWith: ['pupil'], sharedAt: NOW },
    ]);
    assert.deepEqual(share('parents'), [plan.strengths[0]]);
  });

  it('keeps that something was taken back for whom it was shared with, once and for all', () => {
    const shared = { id: 's', by: 'school', text: 'zorg', sharedWith: ['parents'], readBy: ['parents'] } as const;
    const plan = planOf({ strengths: [shared] });
    const view = viewForPerspective(plan, 'class-teacher');
    const withdrawn = mergeView(plan, { ...view, strengths: [] }, 'class-teacher');
    assert.deepEqual(withdrawn.strengths, [{ ...shared, withdrawnAt: NOW }]);
    const { withdrawnAt: _at, ...again } = withdrawn.strengths[0]!;
    const reworded = mergeView(withdrawn, { ...view, strengths: [{ ...again, text: 'anders' }] }, 'class-teacher');
    assert.deepEqual(reworded.strengths, [
      ...withdrawn.strengths,
      { id: 'school:s-later', by: 'school', text: 'anders' },
    ]);
    assert.deepEqual(mergeView(withdrawn, { ...view, strengths: [] }, 'class-teacher'), withdrawn);
    assert.throws(() => mergeViewAt(plan, { ...view, strengths: [] }, 'class-teacher'), RangeError);
  });

  it('lets what was noted be corrected by whom it is of, and by nobody else', () => {
    const note = {
      id: 'school:n',
      by: 'school',
      of: 'parents',
      text: 'wil geen hulp',
      sharedWith: ['parents', 'pupil'],
    } as const;
    const plan = planOf({ notes: [note] });
    const correct = (role: Role, change: object) => {
      const view = viewForPerspective(plan, role);
      return mergeView(plan, { ...view, notes: [{ ...view.notes![0]!, ...change }] }, role).notes;
    };
    assert.deepEqual(correct('parent', { correction: 'niet deze hulp', text: 'anders', of: 'school' }), [
      { ...note, correction: 'niet deze hulp' },
    ]);
    assert.deepEqual(correct('pupil', { correction: 'nee' }), [note]);
    assert.deepEqual(correct('class-teacher', { correction: 'ja', text: 'wil nu geen hulp', of: 'pupil' }), [
      { ...note, text: 'wil nu geen hulp' },
    ]);
  });

  it('notes what another party said for who leads the talk alone; others speak for themselves', () => {
    const plan = openToAll(planOf({ parties: ['parents', 'parents-2', 'pupil', 'school'] }));
    const all = listParties(plan);
    const readers: readonly Reader[] = [
      { role: 'parent', party: 'parents' },
      { role: 'parent', party: 'parents-2' },
      { role: 'pupil' },
      { role: 'class-teacher' },
    ];
    for (const reader of readers) {
      const by = partyOfReader(reader)!;
      for (const of of all) {
        const note: Note = { id: ownIdOf(by, 'n'), by, of, text: 'dat zei ik niet', sharedWith: all, sharedAt: NOW };
        const view = viewForPerspective(plan, reader);
        const sent = mergeView(plan, { ...view, notes: [note] }, reader);
        const notedOf = sent.notes?.map((each) => each.of) ?? [];
        assert.deepEqual(notedOf, of === by || by === 'school' ? [of] : [], `${by} of ${of}`);
        const changed = mergeView(
          sent,
          { ...viewForPerspective(sent, reader), notes: [note, { ...note, id: ownIdOf(by, 'm') }] },
          reader,
        );
        assert.equal(changed.notes?.length ?? 0, notedOf.length * 2, 'nor by another of the same words');
      }
    }
  });

  it('keeps what stands in a party’s name as that party read it, once it answered or corrected it', () => {
    const note = {
      id: 'school:n',
      by: 'school',
      of: 'parents',
      text: 'leest elke dag',
      sharedWith: ['parents', 'pupil'],
      sharedAt: '2026-11-24T14:40:00.000Z',
    } as const;
    const noted = planOf({ notes: [note] });
    const answered = confirmPlan(noted, 'parents', { agrees: true, now: '2026-11-25T08:00:00Z' });
    const corrected = planOf({ notes: [{ ...note, correction: 'elke week' }] });
    const send = (plan: ConversationPlan, notes: ConversationPlan['notes']) =>
      mergeView(plan, { ...viewForPerspective(plan, 'class-teacher'), notes: notes! }, 'class-teacher').notes!;
    for (const plan of [answered, corrected]) {
      const [kept] = plan.notes!;
      for (const text of ['', 'leest']) assert.deepEqual(send(plan, [{ ...kept!, text }]), [kept], text);
      assert.deepEqual(send(plan, []), [kept], 'nor taken back');
      assert.deepEqual(send(plan, [{ ...kept!, withdrawnAt: NOW }]), [kept]);
      assert.deepEqual(send(plan, [{ ...kept!, of: 'pupil', by: 'parents' }]), [kept]);
      // What somebody was typing in it by then is not lost: it stands behind it, and was said after the answer.
      const typed = send(plan, [{ ...kept!, text: 'leest elke dag een boek' }]);
      const later = { ...note, id: 'school:n-later', text: 'leest elke dag een boek', sharedAt: NOW };
      assert.deepEqual(typed, [kept, later]);
      const next = { ...plan, notes: typed };
      assert.equal(send(next, [kept!, { ...later, text: 'leest vaak' }])[1]!.text, 'leest vaak', 'still being written');
    }
    assert.equal(send(noted, [{ ...note, text: 'anders' }])[0]!.text, 'anders', 'until then it is being written');
    const pupil = confirmPlan(noted, 'pupil', { agrees: true, now: '2026-11-25T08:00:00Z' });
    assert.equal(send(pupil, [{ ...note, text: 'anders' }])[0]!.text, 'anders', 'another’s answer says nothing of it');
    const own = { ...note, of: 'school' as const };
    assert.equal(send({ ...answered, notes: [own] }, [{ ...own, text: 'anders' }])[0]!.text, 'anders');
  });

  it('lets a home ask for an interpreter for itself: not for the other, and the school for neither', () => {
    const plan = planOf({ parties: ['parents', 'parents-2', 'pupil', 'school'], interpreterWishes: ['parents'] });
    const second: Reader = { role: 'parent', party: 'parents-2' };
    const view = viewForPerspective(plan, second);
    const asked = mergeView(plan, { ...view, interpreterWishes: ['parents-2'] }, second);
    assert.deepEqual(asked.interpreterWishes, ['parents', 'parents-2']);
    const { interpreterWishes: _own, ...taken } = viewForPerspective(asked, second);
    assert.deepEqual(mergeView(asked, taken, second), plan, 'a home takes back its own');
    const none = { ...view, interpreterWishes: [] };
    assert.deepEqual(mergeView(plan, none, second, { ...view, interpreterWishes: ['parents'] }), plan, 'forged');
    for (const role of ['pupil', 'class-teacher'] as const) {
      const copy = viewForPerspective(plan, role);
      assert.deepEqual(mergeView(plan, { ...copy, interpreterWishes: ['parents-2'] }, role), plan);
    }
    // A page of before homes had a wish of their own: nobody arranged anything yet.
    const before = mergeView(plan, { ...view, interpreter: true }, second);
    assert.deepEqual([before.interpreter, before.interpreterWishes], [plan.interpreter, ['parents', 'parents-2']]);
    // That one comes is the school's to arrange, and to call off.
    const comes = { ...plan, interpreter: true };
    const { interpreter: _comes, ...gone } = viewForPerspective(comes, second);
    assert.deepEqual(mergeView(comes, gone, second), comes);
    assert.equal(
      mergeView(plan, { ...viewForPerspective(plan, 'class-teacher'), interpreter: true }, 'class-teacher').interpreter,
      true,
    );
  });

  it('lets a home choose for itself whether it sees the other, and not for the other', () => {
    const plan = planOf({ parties: ['parents', 'parents-2', 'school'] });
    const second: Reader = { role: 'parent', party: 'parents-2' };
    const view = viewForPerspective(plan, second);
    const chosen = mergeView(plan, { ...view, openHouseholds: ['parents', 'parents-2'] }, second);
    assert.deepEqual(chosen.openHouseholds, ['parents-2']);
    const copy = viewForPerspective(chosen, second);
    const { openHouseholds: _none, ...closed } = copy;
    assert.deepEqual(mergeView(chosen, closed, second), plan);
    const school = viewForPerspective(chosen, 'class-teacher');
    assert.deepEqual(
      mergeView(chosen, { ...school, openHouseholds: ['parents', 'parents-2'] }, 'class-teacher'),
      chosen,
    );
  });

  it('gives each home its own confirmation and language', () => {
    const participants = [
      { id: '1', role: 'parent', announced: true },
      { id: '2', role: 'parent', household: 'parents-2', announced: true },
    ] as const;
    const plan = planOf({ parties: ['parents', 'parents-2', 'school'], participants, agreements: [] });
    const second: Reader = { role: 'parent', party: 'parents-2' };
    const confirmations = (['parents', 'parents-2'] as const).map((by) => ({
      by,
      agrees: true,
      givenAt: NOW,
      of: { agreements: [] },
    }));
    const sent = {
      ...viewForPerspective(plan, second),
      confirmations,
      participants: participants.map((person) => ({ ...person, language: 'tr' })),
    };
    const merged = mergeView(plan, sent, second);
    assert.deepEqual(
      merged.confirmations?.map(({ by }) => by),
      ['parents-2'],
    );
    assert.deepEqual(
      merged.participants.map(({ language }) => language),
      [undefined, 'tr'],
    );
  });

  it('lets the phases follow the type again', () => {
    const { phases: _phases, ...sent } = planOf();
    assert.deepEqual(mergeView(planOf(), sent, 'class-teacher'), sent);
  });
});

describe('mergeView of a copy with which somebody began before the plan changed', () => {
  const point = (id: string, by: Party = 'school', text = id) => ({ id, by, text }) as const;
  const shared = (id: string, text = id) => ({ ...point(id, 'parents', text), sharedWith: sharedBy('parents') });
  const texts = ({ agenda }: ConversationPlan) => agenda.map(({ text }) => text);
  const view = (plan: ConversationPlan, reader: Reader | Role = 'class-teacher') => viewForPerspective(plan, reader);

  it('is the same as without the earlier copy when nothing changed meanwhile', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, readerArbitrary, (plan, sent, reader) => {
        assert.deepEqual(mergeView(plan, sent, reader, view(plan, reader)), mergeView(plan, sent, reader));
      }),
    );
  });

  it('changes nothing when the reader changed nothing, whatever happened meanwhile', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, readerArbitrary, (before, now, reader) => {
        const seen = view(before, reader);
        assert.deepEqual(mergeView(now, seen, reader, seen), now);
      }),
    );
  });

  it('takes nothing from a family’s copy but their own, whatever they say they began with', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, forgedArbitrary, families, (plan, forged, seen, reader) => {
        const party = partyOfReader(reader)!;
        assert.deepEqual(withoutOwn(mergeView(plan, forged, reader, seen), party), withoutOwn(plan, party));
      }),
      { numRuns },
    );
  });

  it('keeps what another added, and does not bring back what another removed', () => {
    const before = planOf({ agenda: [point('a'), point('b'), shared('p')] });
    const now = planOf({ agenda: [point('b'), shared('p'), shared('new')] });
    const seen = view(before);
    const sent = { ...seen, agenda: [...seen.agenda, point('mine')] };
    assert.deepEqual(texts(mergeView(now, sent, 'class-teacher', seen)), ['b', 'p', 'new', 'mine']);
  });

  it('lets no teacher who did not see it remove what parents wrote meanwhile', () => {
    const before = planOf({ agenda: [shared('p', 'lezen')], strengths: [] });
    const now = planOf({
      agenda: [shared('p', 'samen lezen')],
      strengths: [{ by: 'parents', text: 'Hij vraagt door.', sharedWith: ['school'] }],
    });
    const seen = view(before);
    const sent = { ...seen, agenda: [], strengths: [{ by: 'school', text: 'Hij helpt.' }] as const };
    const merged = mergeView(now, sent, 'class-teacher', seen);
    assert.deepEqual(texts(merged), ['samen lezen']);
    assert.deepEqual(
      merged.strengths.map(({ text }) => text),
      ['Hij vraagt door.', 'Hij helpt.'],
    );
  });

  it('does not publish again what parents took back while the school set its time', () => {
    const seen = view(planOf({ agenda: [shared('p', 'lezen')] }));
    const sent = { ...seen, agenda: [{ ...seen.agenda[0]!, minutes: 5 }] };
    assert.deepEqual(mergeView(planOf({ agenda: [] }), sent, 'class-teacher', seen).agenda, []);
    const withdrawn = planOf({ agenda: [{ ...shared('p', 'lezen'), withdrawnAt: NOW }] });
    assert.deepEqual(mergeView(withdrawn, sent, 'class-teacher', seen).agenda, [
      { ...withdrawn.agenda[0], minutes: 5 },
    ]);
    assert.equal(view(mergeView(withdrawn, sent, 'class-teacher', seen)).agenda[0]!.text, '');
  });

  it('keeps as it was shared what the same party reworded elsewhere before it knew', () => {
    const draft = { ...point('p', 'parents', 'lezen') };
    const seen = view(planOf({ agenda: [draft] }), 'parent');
    const now = planOf({ agenda: [{ ...draft, sharedWith: ['school'] }] });
    const sent = { ...seen, agenda: [{ ...draft, text: 'anders' }] };
    assert.deepEqual(mergeView(now, sent, 'parent', seen).agenda, [
      ...now.agenda,
      { id: 'parents:p-later', by: 'parents', text: 'anders' },
    ]);
    assert.deepEqual(mergeView(now, { ...seen, agenda: [] }, 'parent', seen).agenda, [
      { ...now.agenda[0], withdrawnAt: NOW },
    ]);
  });

  it('keeps own words that were rewritten while the same party removed them elsewhere', () => {
    const seen = view(planOf({ agenda: [point('p', 'parents', 'lezen')] }), 'parent');
    const sent = { ...seen, agenda: [point('p', 'parents', 'voorlezen')] };
    assert.deepEqual(texts(mergeView(planOf({ agenda: [] }), sent, 'parent', seen)), ['voorlezen']);
  });

  it('changes of one item only the fields that the reader changed', () => {
    const seen = view(planOf({ agenda: [{ ...point('a'), minutes: 5 }] }));
    const now = planOf({ agenda: [{ ...point('a'), text: 'anders', minutes: 5 }] });
    const sent = { ...seen, minutes: 40, agenda: [{ ...point('a'), minutes: 10 }] };
    const merged = mergeView(now, sent, 'class-teacher', seen);
    const agenda = [{ ...point('a'), text: 'anders', minutes: 10 }];
    assert.deepEqual(merged, { ...now, minutes: 40, sequence: 1, agenda });
  });

  it('leaves the order that another gave to the points, unless the reader moved some too', () => {
    const [a, b, c] = [point('a'), point('b'), point('c')];
    const seen = view(planOf({ agenda: [a, b, c] }));
    const now = planOf({ agenda: [c, a, b] });
    const reworded = { ...seen, agenda: [{ ...a, text: 'A' }, b, c] };
    assert.deepEqual(texts(mergeView(now, reworded, 'class-teacher', seen)), ['c', 'A', 'b']);
    const moved = { ...seen, agenda: [b, a, c] };
    assert.deepEqual(texts(mergeView(now, moved, 'class-teacher', seen)), ['b', 'a', 'c']);
  });

  it('takes an item without an id for none that has one, also where their places and words are the same', () => {
    const strength = { id: 'a', by: 'school', text: 'leest graag' } as const;
    const seen = view(planOf({ strengths: [strength] }));
    const now = planOf({ strengths: [{ ...strength, text: 'leest heel graag' }] });
    const sent = { ...seen, strengths: [{ by: 'school', text: 'leest graag' }] } as ConversationPlan;
    const once = mergeView(now, sent, 'class-teacher', seen);
    assert.deepEqual(
      once.strengths.map(({ id, text }) => [id, text]),
      [
        ['a', 'leest heel graag'],
        [undefined, 'leest graag'],
      ],
    );
    assert.deepEqual(mergeView(once, sent, 'class-teacher', seen).strengths, once.strengths);
  });

  it('adds nothing twice when it is done twice', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, planArbitrary, readerArbitrary, (before, after, now, role) => {
        const seen = view(before, role);
        const fresh = <T extends { id: string }>(items: readonly T[] = []) =>
          items.map((item) => ({ ...item, id: `new-${item.id}` }));
        const agenda = [...fresh(after.agenda), ...seen.agenda.slice(1)];
        const questions = [...fresh(after.questions), ...(seen.questions ?? []).slice(1)];
        const strengths = after.strengths.map((item) => (item.id ? { ...item, id: `new-${item.id}` } : item));
        const sent = { ...seen, agenda, questions, strengths: [...seen.strengths.slice(1), ...strengths] };
        // Equal items without an id cannot be told apart; see `mergeList`.
        const told = sent.strengths.map(({ by, text }) => JSON.stringify([by, text]));
        fc.pre(new Set(told).size === told.length);
        const once = mergeView(now, sent, role, seen);
        const twice = mergeView(once, sent, role, seen);
        for (const list of CONTRIBUTIONS) assert.equal(twice[list]?.length, once[list]?.length, list);
      }),
    );
  });

  it('lets two parties write at once, in either order, and loses nobody’s words', () => {
    const words = fc.uniqueArray(fc.constantFrom('een', 'twee', 'drie', 'vier'), { maxLength: 3 });
    fc.assert(
      fc.property(planArbitrary, words, words, fc.boolean(), (generated, ofParents, ofSchool, schoolFirst) => {
        const plan = openToAll(generated);
        const add = (role: Role, by: Party, list: readonly string[]) => {
          const seen = view(plan, role);
          const items = list.map((text) => ({ by, text: `${by} ${text}` }));
          const sent = {
            ...seen,
            agenda: [...seen.agenda, ...items.map((item) => ({ ...item, id: `new ${item.text}` }))],
            strengths: [...seen.strengths, ...items],
          };
          return (stored: ConversationPlan) => mergeView(stored, sent, role, seen);
        };
        const saves = [add('parent', 'parents', ofParents), add('class-teacher', 'school', ofSchool)];
        if (schoolFirst) saves.reverse();
        const merged = saves.reduce<ConversationPlan>((stored, save) => save(stored), plan);
        const all = [...ofParents.map((text) => `parents ${text}`), ...ofSchool.map((text) => `school ${text}`)].sort();
        const added = (list: 'agenda' | 'strengths') =>
          merged[list].slice(plan[list].length).map(({ text }) => String(text));
        assert.deepEqual(added('agenda').sort(), all);
        assert.deepEqual(added('strengths').sort(), all);
        assert.deepEqual(merged.agenda.slice(0, plan.agenda.length), plan.agenda);
      }),
    );
  });
});
