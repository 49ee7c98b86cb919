import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  announceConversation,
  type ConversationPlan,
  confirmPlan,
  CONTRIBUTIONS,
  isVisibleTo,
  listAnswers,
  listDisagreements,
  formatSummary,
  listParties,
  listPresent,
  listUnannounced,
  mergeView,
  maySeeConversation,
  nameConversation,
  parseConversationPlan,
  PHASES,
  phasesOf,
  phasesOfType,
  previewSharing,
  scalePhases,
  viewForPerspective,
  viewOnScreen,
} from '@driehoek/sdk/conversation';
import { type Household, isHousehold, type Party, type Reader, readerOfParty } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { howMany } from '../how-many.js';
import { markPlan, partyOfReader, planArbitrary, readerArbitrary, roleArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';

const outsiders = fc.constantFrom<Reader[]>(
  { role: 'parent' },
  { role: 'parent', party: 'parents-2' },
  { role: 'pupil' },
  { role: 'external' },
);
const families = outsiders.filter(({ role }) => role !== 'external');

/** Random objects per property: 10,000 with `npm run verify`. */
const numRuns = howMany(300, 10_000);

const hasNote = (plan: ConversationPlan, id: string, party: Party) =>
  (viewForPerspective({ ...plan, draft: false }, readerOfParty(party)).notes ?? []).some((note) => note.id === id);

describe('viewForPerspective', () => {
  it('has for each party what is its own or shared with it, of either home, and nothing else in any form', () => {
    fc.assert(
      fc.property(planArbitrary, readerArbitrary, (generated, reader) => {
        const { plan, markers } = markPlan(generated);
        const copy = JSON.stringify(viewForPerspective(plan, reader));
        for (const { mark, about, isFor } of markers)
          assert.equal(copy.includes(mark), isFor(partyOfReader(reader)), `${fc.stringify(reader)}: ${about}`);
      }),
      { numRuns },
    );
  });

  it('gives who is not of the school no field that we do not know, not even its name', () => {
    fc.assert(
      fc.property(planArbitrary, outsiders, (generated, reader) => {
        const copy = JSON.stringify(viewForPerspective(markPlan(generated).plan, reader));
        assert.doesNotMatch(copy, /onbekend/);
        assert.doesNotMatch(copy, /ownField|secret/);
      }),
      { numRuns },
    );
  });

  it('does not tell a family with whom else something is shared, nor who else read it, of a talk that is not rounded off', () => {
    fc.assert(
      fc.property(planArbitrary, families, (generated, reader) => {
        const party = partyOfReader(reader)!;
        const copy = viewForPerspective(generated, reader);
        for (const list of CONTRIBUTIONS) {
          for (const item of copy[list] ?? []) {
            if ('by' in item && item.by === party) continue;
            // Of a note of what it said it is told who reads what it corrects.
            const note = list === 'notes' && copy.notes?.find((each) => each === item && each.of === party);
            if (note) {
              const readers = listParties(generated).filter((other) => hasNote(generated, note.id, other));
              assert.deepEqual(
                note.sharedWith,
                readers.filter((each) => each !== note.by),
              );
            } else assert.deepEqual(item.sharedWith, [party]);
            assert.ok(item.readBy === undefined || (item.readBy.length === 1 && item.readBy[0] === party));
          }
        }
      }),
      { numRuns },
    );
  });

  it('tells of what was on the table in a talk that was rounded off that all who were there have it, and of nothing else', () => {
    const item = { id: 's1', by: 'school', text: 'leest' } as const;
    const session = { phase: 'closing', spent: {}, endedAt: '2026-11-24T15:00:00Z' };
    const tellsOf = (sharedWith: readonly Party[], change: Parameters<typeof planOf>[0] = { session }) =>
      viewForPerspective(planOf({ strengths: [{ ...item, sharedWith }], ...change }), 'parent').strengths[0]
        ?.sharedWith;
    assert.deepEqual(tellsOf(['parents', 'pupil']), ['parents', 'pupil']);
    assert.deepEqual(tellsOf(['parents', 'pupil'], {}), ['parents'], 'before the talk');
    const { endedAt, ...goingOn } = session;
    assert.deepEqual(tellsOf(['parents', 'pupil'], { session: goingOn }), ['parents'], 'while it is held');
    assert.deepEqual(tellsOf(['parents']), ['parents'], 'it was not on the screen');
    assert.deepEqual(tellsOf(['parents', 'pupil'], { session, pupilRole: 'represented' }), ['parents'], 'who was away');
    const late = {
      session,
      strengths: [{ ...item, sharedWith: ['parents', 'pupil'], sharedAt: '2026-11-25T09:00:00Z' }],
    };
    assert.deepEqual(
      viewForPerspective(planOf(late as never), 'parent').strengths[0]?.sharedWith,
      ['parents'],
      endedAt,
    );
  });

  it('tells of a home that it would like an interpreter to that home and the school, and to the other home when both are open', () => {
    fc.assert(
      fc.property(planArbitrary, readerArbitrary, (generated, reader) => {
        const party = partyOfReader(reader);
        const { openHouseholds = [], interpreterWishes = [] } = generated;
        const known = viewForPerspective(generated, reader).interpreterWishes ?? [];
        const isOpen = isHousehold(party) && openHouseholds.length === 2;
        const expected = interpreterWishes.filter((each) => party === 'school' || each === party || isOpen);
        if (maySeeConversation(generated, reader)) assert.deepEqual(known, expected);
        else assert.deepEqual(known, []);
        // Nothing else of a copy differs by the wish of another.
        const unknown = { ...generated, interpreterWishes: expected };
        assert.deepEqual(viewForPerspective(generated, reader), viewForPerspective(unknown, reader));
        assert.equal(viewOnScreen(generated).interpreterWishes, undefined);
      }),
      { numRuns },
    );
  });

  it('tells a home that the other wants to be seen only when it wants so too, then the school, and nobody else', () => {
    fc.assert(
      fc.property(planArbitrary, readerArbitrary, (generated, reader) => {
        const party = partyOfReader(reader);
        const { openHouseholds: both = [] } = generated;
        const { openHouseholds: known = [], notes = [] } = viewForPerspective(generated, reader);
        if (both.length < 2) assert.ok(known.every((each) => each === party));
        if (party === 'school') assert.deepEqual(known, both.length === 2 ? both : []);
        // A pupil who is told that a home reads what the other noted of it, knows it by that.
        const isTold = notes.some(({ of, by, sharedWith = [] }) => {
          const others = sharedWith.filter((each) => isHousehold(each) && each !== by);
          return of === 'pupil' && isHousehold(by) && others.length > 0;
        });
        if (party === 'pupil') assert.deepEqual(known, isTold ? both : []);
        if (party === undefined) assert.deepEqual(known, []);
      }),
      { numRuns },
    );
  });

  it('says to nobody outside the school that the school calls it difficult, and keeps what follows from that', () => {
    const plan = planOf({ type: 'difficult-talk', phases: undefined, pupilRole: undefined });
    const known = { ...plan, participants: plan.participants.filter(({ role }) => role !== 'pupil') };
    for (const role of ['parent', 'pupil', 'external'] as const) {
      const copy = viewForPerspective(known, role);
      assert.doesNotMatch(JSON.stringify(copy), /difficult|moeilijk/i);
      assert.equal(nameConversation(copy, undefined), 'Gesprek');
      assert.deepEqual(phasesOf(copy), phasesOfType('progress-talk'));
      assert.deepEqual(listPresent(copy), listPresent(known));
      assert.deepEqual(viewForPerspective(copy, role), copy);
      assert.doesNotMatch(formatSummary(copy, 'nl', 'record'), /voortgang/i);
    }
    assert.equal(viewForPerspective(known, 'class-teacher').type, 'difficult-talk');
    assert.doesNotMatch(JSON.stringify(viewOnScreen(known)), /difficult/);
    assert.equal(viewForPerspective({ ...known, title: 'Na de pauze' }, 'parent').title, 'Na de pauze');
    const said = viewForPerspective(known, 'parent');
    const merged = mergeView(known, { ...said, interpreter: 'Turks' }, 'parent', said, { now: '2026-11-20T10:00:00Z' });
    assert.deepEqual(merged, { ...known, interpreterWishes: ['parents'] });
  });

  it('is for who is not of the school the same of a difficult talk as of a general one with the same content', () => {
    const byHand = fc.dictionary(fc.constantFrom(...PHASES), fc.integer({ min: 200, max: 300 }), { maxKeys: 3 });
    const left = fc.subarray([...PHASES], { minLength: 1 });
    fc.assert(
      fc.property(
        planArbitrary,
        fc.integer({ min: 8, max: 120 }),
        fc.option(fc.tuple(byHand, left), { nil: undefined }),
        outsiders,
        ({ phases: _phases, ...generated }, minutes, changes, reader) => {
          // What is chosen of these is in both; without a choice the types differ in what holds of the talk itself.
          const same = {
            ...generated,
            minutes,
            title: generated.title ?? '',
            pupilRole: generated.pupilRole ?? 'joins',
          };
          const planFor = (type: 'difficult-talk' | 'progress-talk') => {
            if (!changes) return { ...same, type };
            const [hand, kept] = changes;
            const phases = scalePhases(phasesOfType(type), minutes)
              .filter(({ id }) => kept.some((each) => each === id))
              .map((phase) => ({ ...phase, minutes: hand[phase.id] ?? phase.minutes }));
            return { ...same, type, phases };
          };
          const [difficult, general] = [planFor('difficult-talk'), planFor('progress-talk')];
          assert.deepEqual(viewForPerspective(difficult, reader), viewForPerspective(general, reader));
        },
      ),
      { numRuns },
    );
  });

  it('keeps of a difficult talk the minutes that were set by hand, also when its length was changed since', () => {
    const phases = scalePhases(phasesOfType('difficult-talk'), 30).map((phase) =>
      phase.id === 'school' ? { ...phase, minutes: 12 } : phase,
    );
    const usual = new Map(scalePhases(phasesOfType('progress-talk'), 30).map(({ id, minutes }) => [id, minutes]));
    const minutesIn = (plan: ConversationPlan) =>
      viewForPerspective(plan, 'parent').phases!.map(({ id, minutes }) => [id, minutes]);
    assert.deepEqual(
      minutesIn(planOf({ type: 'difficult-talk', minutes: 30, phases })),
      phases.map(({ id }) => [id, id === 'school' ? 12 : usual.get(id)]),
    );
    const later = scalePhases(phasesOfType('difficult-talk'), 30);
    assert.deepEqual(minutesIn(planOf({ type: 'difficult-talk', minutes: 60, phases: later })), [...usual]);
  });

  it('has nothing of a draft for a family, and of a talk that it is not in, not even of which kind it is', () => {
    const draft = planOf({ draft: true, type: 'difficult-talk' });
    const bare = {
      id: 'gesprek-sem',
      schemaVersion: 4,
      type: 'progress-talk',
      schoolYear: '2026-2027',
      minutes: 1,
      medium: 'in-person',
      participants: [],
      expectations: [],
      agenda: [],
      strengths: [],
      agreements: [],
    };
    for (const role of ['parent', 'pupil', 'external'] as const) {
      assert.deepEqual(viewForPerspective(draft, role), { ...bare, draft: true });
      assert.equal(maySeeConversation(draft, role), false);
    }
    const parties = ['parents-2', 'school'] as const;
    const ofOne = planOf({ parties });
    assert.deepEqual(viewForPerspective(ofOne, 'parent'), { ...bare, parties });
    assert.deepEqual(viewForPerspective(ofOne, 'pupil'), { ...bare, parties });
    assert.equal(maySeeConversation(ofOne, { role: 'parent', party: 'parents-2' }), true);
    assert.equal(maySeeConversation(draft, 'leadership'), true);
  });

  it('gives who names a party that is not theirs, and a team, no more than somebody from outside', () => {
    const nobodies: Reader[] = [
      { role: 'parent', party: 'school' },
      { role: 'external', party: 'school' },
      { role: 'team' },
    ];
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...nobodies), (plan, reader) => {
        assert.deepEqual(viewForPerspective(plan, reader), viewForPerspective(plan, 'external'));
      }),
    );
  });

  it('is a parent’s without a reader, and the same for a role and a reader who has it', () => {
    fc.assert(
      fc.property(planArbitrary, roleArbitrary, (plan, role) => {
        assert.deepEqual(viewForPerspective(plan), viewForPerspective(plan, 'parent'));
        assert.deepEqual(viewForPerspective(plan, { role }), viewForPerspective(plan, role));
      }),
    );
  });

  it('leaves the plan as it was, and gives the same copy of a copy', () => {
    fc.assert(
      fc.property(planArbitrary, readerArbitrary, (plan, reader) => {
        const before = structuredClone(plan);
        const copy = viewForPerspective(plan, reader);
        assert.deepEqual(plan, before);
        assert.deepEqual(viewForPerspective(copy, reader), copy);
      }),
    );
  });

  it('gives the same copy of a copy to a pupil who is told that one home reads what the other noted of it', () => {
    const two = planOf({
      parties: ['parents', 'parents-2', 'pupil', 'school'],
      openHouseholds: ['parents', 'parents-2'],
      notes: [{ id: 'n1', of: 'pupil', by: 'parents-2', text: 'Het gaat goed.', sharedWith: ['parents', 'pupil'] }],
    });
    const copy = viewForPerspective(two, 'pupil');
    assert.deepEqual(copy.notes![0]!.sharedWith, ['parents', 'pupil']);
    assert.deepEqual(viewForPerspective(copy, 'pupil'), copy);
    const closed = viewForPerspective({ ...two, openHouseholds: ['parents'] }, 'pupil');
    assert.deepEqual([closed.notes![0]!.sharedWith, closed.openHouseholds], [['pupil'], undefined]);
  });

  it('has nobody who was added after the talk was announced, before that is told; nor is their home told of it', () => {
    const father = { id: 'p4', role: 'parent', name: 'Daan', household: 'parents-2', announced: false } as const;
    const aunt = { id: 'p5', role: 'parent', name: 'Tante', announced: false } as const;
    const carer = { id: 'p6', role: 'care-professional', name: 'Ans', announced: false } as const;
    const coach = { id: 'p7', role: 'external', name: 'Wim', announced: false } as const;
    const plan = planOf({
      parties: ['parents', 'pupil', 'school', 'parents-2'],
      participants: [...samplePlan.participants, father, aunt, carer, coach],
    });
    for (const party of ['parents', 'pupil'] as const) {
      const copy = viewForPerspective(plan, readerOfParty(party));
      assert.deepEqual(
        copy.participants.map(({ id }) => id),
        ['p1', 'p2', 'p3'],
      );
      assert.deepEqual(copy.parties, ['parents', 'pupil', 'school']);
      assert.ok(!/Daan|Tante|Ans|Wim/.test(JSON.stringify(copy)));
    }
    assert.equal(maySeeConversation(plan, readerOfParty('parents-2')), false);
    assert.equal(maySeeConversation(plan, { role: 'external', participant: 'p7' }), false);
    assert.equal(viewForPerspective(plan, readerOfParty('school')).participants.length, 7);
    assert.deepEqual(
      listUnannounced(plan).map(({ id }) => id),
      ['p4', 'p5', 'p6', 'p7'],
    );
    const told = announceConversation(plan, '2026-11-20T10:00:00Z');
    assert.equal(viewForPerspective(told, readerOfParty('parents')).participants.length, 7);
    assert.equal(maySeeConversation(told, readerOfParty('parents-2')), true);
  });

  it('keeps parents’ private notes from the school, as the school’s from parents', () => {
    const plan = planOf({
      strengths: [
        { by: 'parents', text: 'van ouders alleen' },
        { by: 'school', text: 'van school alleen', sharedWith: [] },
        { by: 'school', text: 'voor de ouders', sharedWith: ['parents'] },
        { by: 'pupil', text: 'voor allen', sharedWith: ['parents', 'school'] },
      ],
    });
    const seenBy = (role: Parameters<typeof viewForPerspective>[1]) =>
      viewForPerspective(plan, role).strengths.map(({ text }) => text);
    assert.deepEqual(seenBy('class-teacher'), ['van school alleen', 'voor de ouders', 'voor allen']);
    assert.deepEqual(seenBy('leadership'), ['van school alleen', 'voor de ouders', 'voor allen']);
    assert.deepEqual(seenBy('parent'), ['van ouders alleen', 'voor de ouders', 'voor allen']);
    assert.deepEqual(seenBy('pupil'), ['voor allen']);
    assert.deepEqual(seenBy('external'), [], 'whoever shared it was told of the parties alone');
  });

  it('shows who had read it what was taken back, and who had not only that there was something', () => {
    const withdrawn = { by: 'school', text: 'te hard gezegd', withdrawnAt: '2026-11-21T10:00:00.000Z' } as const;
    const plan = planOf({
      strengths: [{ ...withdrawn, id: 'w', sharedWith: ['parents', 'pupil'], readBy: ['parents'] }],
    });
    const seenBy = (role: Parameters<typeof viewForPerspective>[1]) => viewForPerspective(plan, role).strengths;
    assert.deepEqual(seenBy('parent'), [{ ...withdrawn, id: 'w', sharedWith: ['parents'], readBy: ['parents'] }]);
    assert.deepEqual(seenBy('pupil'), [{ ...withdrawn, id: 'w', text: '', sharedWith: ['pupil'] }]);
    assert.deepEqual(seenBy('class-teacher'), plan.strengths);
    assert.deepEqual(seenBy('external'), []);
  });

  it('shows a home what the other shares with it once both chose so', () => {
    const strengths = [{ id: 's', by: 'parents', text: 'van huis één', sharedWith: ['parents-2', 'school'] }] as const;
    const agreements = [{ id: 'g', text: 'bellen', who: 'parents', status: 'open' }] as const;
    const notes = [
      { id: 'n', by: 'school', of: 'parents', text: 'gezegd', sharedWith: ['parents', 'parents-2'] },
    ] as const;
    const two = planOf({ parties: ['parents', 'parents-2', 'school'], strengths, agreements, notes });
    const seen = (openHouseholds: Household[]) => {
      const copy = viewForPerspective({ ...two, openHouseholds }, { role: 'parent', party: 'parents-2' });
      return [copy.strengths, copy.agreements, copy.notes ?? []].map((list) => list.length);
    };
    assert.deepEqual(seen([]), [0, 0, 0]);
    assert.deepEqual(seen(['parents']), [0, 0, 0]);
    assert.deepEqual(seen(['parents-2']), [0, 0, 0]);
    assert.deepEqual(seen(['parents', 'parents-2']), [1, 1, 1]);
  });

  it('does not point at a private point of the agenda from what came of it', () => {
    const agenda = [{ id: 'geheim', by: 'school', text: 'zorg', sharedWith: [] }] as const;
    const from = { kind: 'agenda-item', id: 'geheim' };
    const plan = planOf({ agenda, agreements: [{ id: 'g1', text: 'bellen', status: 'open', from }] });
    assert.deepEqual(viewForPerspective(plan, 'parent').agreements, [{ id: 'g1', text: 'bellen', status: 'open' }]);
    assert.deepEqual(viewForPerspective(plan, 'class-teacher').agreements[0]?.from, from);
  });

  it('has of the questions for the pupil those to the pupil, and the screen at the table has all that are shared with all', () => {
    const asked = (id: string, side: 'parents' | 'pupil' | 'school') =>
      ({ id, by: 'school', for: side, phase: 'welcome', text: id, sharedWith: ['parents', 'pupil'] }) as const;
    const plan = planOf({ questions: [asked('q1', 'parents'), asked('q2', 'pupil'), asked('q3', 'school')] });
    const idsOf = ({ questions = [] }: ConversationPlan) => questions.map(({ id }) => id);
    assert.deepEqual(idsOf(viewForPerspective(plan, 'pupil')), ['q2']);
    assert.deepEqual(idsOf(viewForPerspective(plan, 'parent')), ['q1', 'q2', 'q3']);
    assert.deepEqual(idsOf(viewOnScreen(viewForPerspective(plan, 'class-teacher'))), ['q1', 'q2', 'q3']);
    const items = [
      { list: 'questions', id: 'q1' },
      { list: 'questions', id: 'q2' },
    ] as const;
    assert.deepEqual(
      previewSharing(plan, 'school', items, ['pupil'], 'pupil').map(({ id }) => id),
      ['q2'],
      'what is shown beforehand is what the pupil gets',
    );
  });

  it('leaves out a list of questions of which the reader sees none', () => {
    const questions = [
      { id: 'q1', by: 'school', for: 'school', phase: 'school', text: 'Wat zie ik?', sharedWith: [] },
    ] as const;
    assert.equal('questions' in viewForPerspective(planOf({ questions }), 'parent'), false);
    assert.deepEqual(viewForPerspective(planOf({ questions }), 'class-teacher').questions, questions);
  });

  it('gives a whole plan in which nothing is private, but for with whom it is shared', () => {
    const wordsOf = (plan: ConversationPlan) =>
      [...plan.strengths, ...plan.agenda, ...plan.expectations].map(({ text }) => text);
    for (const role of ['parent', 'pupil', 'class-teacher'] as const) {
      const copy = viewForPerspective(samplePlan, role);
      assert.deepEqual(wordsOf(copy), wordsOf(samplePlan));
      assert.deepEqual(
        { ...copy, strengths: [], agenda: [], expectations: [] },
        planOf({ strengths: [], agenda: [], expectations: [] }),
      );
      assert.deepEqual(parseConversationPlan(structuredClone(copy)), copy);
    }
    assert.deepEqual(viewForPerspective(samplePlan, 'class-teacher'), samplePlan);
  });

  it('gives somebody from outside no words of others, and no summary that is for the family', () => {
    const copy = viewForPerspective({ ...samplePlan, summary: 'Is vader akkoord, dan beginnen we.' }, 'external');
    assert.deepEqual([copy.strengths, copy.agenda, copy.expectations, copy.summary], [[], [], [], undefined]);
    assert.equal(copy.start, samplePlan.start);
    assert.deepEqual(parseConversationPlan(structuredClone(copy)), copy);
  });

  it('keeps for parents what tells how far the conversation is', () => {
    const session = { phase: 'parents', spent: { welcome: 60 }, endedAt: '2026-11-24T15:00:00.000Z' };
    const nothing = { strengths: [], agenda: [], expectations: [] };
    const plan = planOf({ session, revision: 4, explainedTerms: ['opp'], ...nothing });
    assert.deepEqual(viewForPerspective(plan, 'parent'), plan);
  });

  it('keeps unknown fields for the school', () => {
    const plan = { ...samplePlan, roomBooked: true };
    assert.deepEqual(viewForPerspective(plan, 'class-teacher'), plan);
  });
});

describe('isVisibleTo', () => {
  it('shows what is shared with nobody to whose it is alone', () => {
    assert.equal(isVisibleTo({ by: 'school' }, 'school'), true);
    assert.equal(isVisibleTo({ by: 'school' }, 'parents'), false);
    assert.equal(isVisibleTo({ by: 'school', sharedWith: [] }, undefined), false);
  });

  it('shows what is shared with some to them and to whose it is', () => {
    const item = { by: 'school', sharedWith: ['parents'] } as const;
    assert.equal(isVisibleTo(item, 'school'), true);
    assert.equal(isVisibleTo(item, 'parents'), true);
    assert.equal(isVisibleTo(item, 'parents-2'), false);
    assert.equal(isVisibleTo(item, 'pupil'), false);
    assert.equal(isVisibleTo(item, undefined), false);
  });

  describe('of a no to agreements', () => {
    const two = planOf({
      parties: ['parents', 'parents-2', 'pupil', 'school'],
      agreements: [
        { id: 'own', text: 'thuis lezen', who: 'parents', status: 'open' },
        { id: 'all', text: 'samen kiezen', who: 'together', status: 'open' },
      ],
    });
    const refuse = (plan: ConversationPlan, about?: string[]) =>
      confirmPlan(plan, 'parents', {
        agrees: false,
        ...(about && { about }),
        comment: 'anders',
        now: '2026-11-25T08:00:00Z',
      });
    const copyOf = (plan: ConversationPlan, party: 'parents' | 'parents-2' | 'pupil' | 'school') =>
      viewForPerspective(plan, {
        role: party === 'school' ? 'class-teacher' : party === 'pupil' ? 'pupil' : 'parent',
        party,
      });
    const answerTo = (plan: ConversationPlan, party: 'parents-2' | 'pupil' | 'school') =>
      listAnswers(copyOf(plan, party)).find((each) => each.party === 'parents')!.state;

    it('has nothing in the copy of the other home when that sees none of them, and all of it in every other copy', () => {
      const plan = refuse(two, ['own']);
      assert.equal(answerTo(plan, 'parents-2'), 'none');
      assert.doesNotMatch(JSON.stringify(copyOf(plan, 'parents-2')), /own|anders|thuis lezen/);
      for (const party of ['pupil', 'school'] as const) assert.equal(answerTo(plan, party), 'disagreed');
      assert.equal(copyOf(plan, 'parents').confirmations?.length, 1);
    });

    it('has the rest of it when it is about others as well, or about all', () => {
      for (const about of [['own', 'all'], ['all'], undefined]) {
        const plan = refuse(two, about);
        assert.equal(answerTo(plan, 'parents-2'), 'disagreed');
        assert.deepEqual(
          listDisagreements(copyOf(plan, 'parents-2')).map(({ agreements }) => agreements),
          [['all']],
        );
      }
    });

    it('is the same of one that was given before, and of one when the homes are open to each other', () => {
      const settled = confirmPlan(refuse(two, ['own']), 'parents', { agrees: true, now: '2026-11-26T08:00:00Z' });
      assert.equal(copyOf(settled, 'parents-2').confirmations![0]!.earlier, undefined);
      assert.equal(copyOf(settled, 'school').confirmations![0]!.earlier!.length, 1);
      const open = { ...two, openHouseholds: ['parents', 'parents-2'] as const };
      assert.equal(answerTo(refuse(open, ['own']), 'parents-2'), 'disagreed');
    });

    it('stays in the plan, whatever the other home sends back of its copy', () => {
      const plan = refuse(two, ['own']);
      const other = { role: 'parent', party: 'parents-2' } as const;
      const seen = viewForPerspective(plan, other);
      const sent = confirmPlan(seen, 'parents-2', { agrees: true, now: '2026-11-26T08:00:00Z' });
      const merged = mergeView(plan, sent, other, seen, { now: '2026-11-26T08:00:00Z' });
      assert.deepEqual(
        merged.confirmations!.map(({ by, agrees }) => [by, agrees]),
        [
          ['parents', false],
          ['parents-2', true],
        ],
      );
    });
  });
});
