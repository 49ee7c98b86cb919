import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConversationPlan, mergeView as mergeViewAt, viewForPerspective } from '@driehoek/sdk/conversation';
import { type Party, partyOf, type Reader, type Reference, type Role } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { planArbitrary, roleArbitrary } from './arbitraries.js';
import { planOf } from './sample-plan.js';

const CONTRIBUTIONS = ['expectations', 'agenda', 'strengths', 'questions'] as const;
const family = fc.constantFrom<Role[]>('parent', 'pupil');

const NOW = '2026-11-26T09:00:00.000Z';
const mergeView = (
  plan: ConversationPlan,
  copy: ConversationPlan,
  reader: Reader | Role | undefined,
  seen?: ConversationPlan,
) => mergeViewAt(plan, copy, reader, seen, { now: NOW });

/** All of the plan that is not this party's to change; references to its own agenda items go with those. */
function withoutOwn(plan: ConversationPlan, party: Party) {
  const ofOthers = new Set(plan.agenda.filter(({ by }) => by !== party).map(({ id }) => id));
  const prune = <T extends { from?: Reference }>({ from, ...value }: T) =>
    from && (from.kind !== 'agenda-item' || ofOthers.has(from.id)) ? { ...value, from } : value;
  const others = (items: readonly { by: Party; from?: Reference }[] = []) =>
    items.filter(({ by }) => by !== party).map(prune);
  const { interpreter, pupilRole, confirmations, participants, questions, expectations, agenda, strengths, ...rest } =
    plan;
  return {
    rest: { ...prune(rest), agreements: rest.agreements.map(prune) },
    ...(party === 'pupil' ? { interpreter } : { pupilRole }),
    participants: participants.map((person) =>
      party === 'parents' && person.role === 'parent' ? { ...person, language: '' } : person,
    ),
    lists: [questions, expectations, agenda, strengths, confirmations].map(others),
  };
}

describe('mergeView', () => {
  it('gives the whole plan back when nothing was changed', () => {
    fc.assert(
      fc.property(planArbitrary, roleArbitrary, (plan, role) => {
        assert.deepEqual(mergeView(plan, viewForPerspective(plan, role), role), plan);
      }),
    );
  });

  it('takes nothing from a parent’s or pupil’s copy but their own, whatever stands in it', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, family, (plan, forged, role) => {
        const party = partyOf(role)!;
        assert.deepEqual(withoutOwn(mergeView(plan, forged, role), party), withoutOwn(plan, party));
      }),
    );
  });

  it('takes nothing at all from who comes from outside', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (plan, forged) => {
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

  it('gives an own side what it sent, in its order', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, family, (plan, sent, role) => {
        const own = (of: ConversationPlan) =>
          CONTRIBUTIONS.map((list) =>
            (of[list] ?? []).filter(({ by }) => by === partyOf(role)).map(({ text, sharedWith }) => [text, sharedWith]),
          );
        const agenda = sent.agenda.map((item) => ({ ...item, id: `nieuw-${item.id}` }));
        const questions = sent.questions?.map((item) => ({ ...item, id: `nieuw-${item.id}` }));
        const view = { ...sent, agenda, ...(questions && { questions }) };
        assert.deepEqual(own(mergeView(plan, view, role)), own(view));
      }),
    );
  });

  it('keeps what the school does not see, and others’ confirmations, whatever the school sends', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (plan, sent) => {
        const merged = mergeView(plan, sent, 'class-teacher');
        for (const list of CONTRIBUTIONS) {
          const isPrivate = ({ by, sharedWith }: { by: Party; sharedWith?: readonly Party[] }) =>
            by !== 'school' && sharedWith !== undefined;
          const kept = (plan[list] ?? []).filter(isPrivate);
          // A reference to a point that the school took out goes with the point.
          const wordsOf = (item: object) => fc.stringify({ ...item, from: undefined });
          for (const item of kept) assert.ok(merged[list]?.some((other) => wordsOf(other) === wordsOf(item)));
        }
        const others = (of: ConversationPlan) => (of.confirmations ?? []).filter(({ by }) => by !== 'school');
        assert.deepEqual(others(merged), others(plan));
        assert.equal(merged.id, plan.id);
        assert.equal(merged.revision, plan.revision);
      }),
    );
  });

  it('never gives two points one id', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, roleArbitrary, (plan, sent, role) => {
        const ids = mergeView(plan, sent, role).agenda.map(({ id }) => id);
        assert.deepEqual([...new Set(ids)], ids);
      }),
    );
  });

  const agenda = [
    { id: 's1', by: 'school', text: 'toets' },
    { id: 'o1', by: 'parents', text: 'lezen', note: 'blijft' },
    { id: 's2', by: 'school', text: 'zorg', sharedWith: [] },
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
      { by: 'school', text: 'zorg', sharedWith: [] },
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

  it('takes a parent’s interpreter, the languages of parents and their confirmation', () => {
    const plan = planOf();
    const of = { agreements: plan.agreements.map(({ status: _status, ...agreement }) => agreement) };
    const sent: ConversationPlan = {
      ...plan,
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
      interpreter: 'Arabisch',
      participants: [{ ...plan.participants[0]!, language: 'ar' }, ...plan.participants.slice(1)],
      confirmations: [{ by: 'parents', agrees: true, givenAt: NOW, of }],
    });
  });

  it('takes the pupil’s own role, and from a parent not', () => {
    const sent = planOf({ pupilRole: 'joins' });
    assert.equal(mergeView(planOf(), sent, 'pupil').pupilRole, 'joins');
    assert.equal(mergeView(planOf(), sent, 'parent').pupilRole, 'presents');
  });

  it('takes from the school whatever it sees, unknown fields too', () => {
    const plan = planOf({ agenda: [...agenda, { id: 'p', by: 'parents', text: 'stil', sharedWith: [] }] });
    const { place: _gone, ...view } = viewForPerspective(plan, 'class-teacher');
    const sent = { ...view, minutes: 40, room: 6, agenda: view.agenda.slice(1), agreements: [] };
    const merged = mergeView(plan, sent, 'class-teacher');
    const { place: _place, ...rest } = plan;
    // Three are left for four places of its own; the hidden point stays.
    assert.deepEqual(merged, {
      ...rest,
      minutes: 40,
      room: 6,
      agenda: [...agenda.slice(1), plan.agenda[4]!],
      agreements: [],
    });
  });

  it('does not let the school open up what parents shared with the school alone', () => {
    const shared = { by: 'parents', text: 'tussen ons', sharedWith: ['school'] } as const;
    const plan = planOf({ strengths: [shared] });
    const opened = { ...plan, strengths: [{ by: 'parents', text: 'tussen ons' }] } as const;
    assert.deepEqual(mergeView(plan, opened, 'class-teacher'), plan);
    assert.deepEqual(mergeView(plan, { ...plan, strengths: [] }, 'class-teacher'), plan);
  });

  it('lets the phases follow the type again', () => {
    const { phases: _phases, ...sent } = planOf();
    assert.deepEqual(mergeView(planOf(), sent, 'class-teacher'), sent);
  });
});

describe('mergeView of a copy with which somebody began before the plan changed', () => {
  const point = (id: string, by: Party = 'school', text = id) => ({ id, by, text }) as const;
  const texts = ({ agenda }: ConversationPlan) => agenda.map(({ text }) => text);
  const view = (plan: ConversationPlan, role: Role = 'class-teacher') => viewForPerspective(plan, role);

  it('is the same as without the earlier copy when nothing changed meanwhile', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, roleArbitrary, (plan, sent, role) => {
        assert.deepEqual(mergeView(plan, sent, role, view(plan, role)), mergeView(plan, sent, role));
      }),
    );
  });

  it('changes nothing when the reader changed nothing, whatever happened meanwhile', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, roleArbitrary, (before, now, role) => {
        const seen = view(before, role);
        assert.deepEqual(mergeView(now, seen, role, seen), now);
      }),
    );
  });

  it('takes nothing from a family’s copy but their own, whatever they say they began with', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, planArbitrary, family, (plan, forged, seen, role) => {
        const party = partyOf(role)!;
        assert.deepEqual(withoutOwn(mergeView(plan, forged, role, seen), party), withoutOwn(plan, party));
      }),
    );
  });

  it('keeps what another added, and does not bring back what another removed', () => {
    const before = planOf({ agenda: [point('a'), point('b'), point('p', 'parents')] });
    const now = planOf({ agenda: [point('b'), point('p', 'parents'), point('new', 'parents')] });
    const seen = view(before);
    const sent = { ...seen, agenda: [...seen.agenda, point('mine')] };
    assert.deepEqual(texts(mergeView(now, sent, 'class-teacher', seen)), ['b', 'p', 'new', 'mine']);
  });

  it('lets no teacher who did not see it remove what parents wrote meanwhile', () => {
    const before = planOf({ agenda: [point('p', 'parents', 'lezen')], strengths: [] });
    const now = planOf({
      agenda: [point('p', 'parents', 'samen lezen')],
      strengths: [{ by: 'parents', text: 'Hij vraagt door.' }],
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

  it('does not publish again what parents took back while the school reworded it', () => {
    const before = planOf({ agenda: [point('p', 'parents', 'lezen')] });
    const seen = view(before);
    const sent = { ...seen, agenda: [point('p', 'parents', 'beter lezen')] };
    assert.deepEqual(mergeView(planOf({ agenda: [] }), sent, 'class-teacher', seen).agenda, []);
    const hidden = planOf({ agenda: [{ ...point('p', 'parents', 'lezen'), sharedWith: [] }] });
    assert.deepEqual(mergeView(hidden, sent, 'class-teacher', seen), hidden);
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
    assert.deepEqual(merged, { ...now, minutes: 40, agenda: [{ ...point('a'), text: 'anders', minutes: 10 }] });
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

  it('adds nothing twice when it is done twice', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, planArbitrary, roleArbitrary, (before, after, now, role) => {
        const seen = view(before, role);
        const fresh = <T extends { id: string }>(items: readonly T[] = []) =>
          items.map((item) => ({ ...item, id: `new-${item.id}` }));
        const agenda = [...fresh(after.agenda), ...seen.agenda.slice(1)];
        const questions = [...fresh(after.questions), ...(seen.questions ?? []).slice(1)];
        const sent = { ...seen, agenda, questions, strengths: [...seen.strengths.slice(1), ...after.strengths] };
        // Equal items without an id cannot be told apart; see `mergeList`.
        fc.pre(new Set(sent.strengths.map((item) => JSON.stringify(item))).size === sent.strengths.length);
        const once = mergeView(now, sent, role, seen);
        const twice = mergeView(once, sent, role, seen);
        for (const list of CONTRIBUTIONS) assert.equal(twice[list]?.length, once[list]?.length, list);
      }),
    );
  });

  it('lets two parties write at once, in either order, and loses nobody’s words', () => {
    const words = fc.uniqueArray(fc.constantFrom('een', 'twee', 'drie', 'vier'), { maxLength: 3 });
    fc.assert(
      fc.property(planArbitrary, words, words, fc.boolean(), (plan, ofParents, ofSchool, schoolFirst) => {
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
        const merged = saves.reduce((stored, save) => save(stored), plan);
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
