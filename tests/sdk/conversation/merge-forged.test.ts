import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ConversationPlan,
  type Note,
  formatSummary,
  mergeView,
  ownIdOf,
  parseConversationPlan,
  reviewConversation,
  viewForPerspective,
} from '@driehoek/sdk/conversation';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { COPY_LIMITS, InvalidDataError, isHousehold, type Role } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { forgedArbitrary, openToAll, partyOfReader, planArbitrary, readerArbitrary } from './arbitraries.js';
import { planOf, samplePlan } from './sample-plan.js';

await loadLanguage('en');

const now = '2026-11-26T09:00:00.000Z';
const copy = (plan: ConversationPlan = samplePlan, role: Role = 'parent') => viewForPerspective(plan, role);
/** What nobody can write in TypeScript, and anybody in JSON. */
const forge = (change: object, role: Role = 'parent') => ({ ...copy(samplePlan, role), ...change }) as ConversationPlan;

/** The reasons why a copy is refused; the plan that it would have changed stays as it was. */
function refusalsOf(
  sent: ConversationPlan,
  { role = 'parent' as Role, plan = samplePlan, seen = undefined as unknown } = {},
) {
  const before = structuredClone(plan);
  try {
    mergeView(plan, sent, role, seen as ConversationPlan | undefined, { now });
  } catch (error) {
    assert.ok(error instanceof InvalidDataError, String(error));
    assert.deepEqual(plan, before);
    return error.issues.map(({ path, code }) => `${path} ${code}`.trim());
  }
  return [];
}

function nest(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level++) value = { from: value };
  return value;
}

const ownItem = (change: object) => ({ id: 'n', by: 'parents', text: 'x', ...change });
const addTo = (list: 'agenda' | 'strengths', ...items: object[]) => forge({ [list]: [...samplePlan[list], ...items] });

describe('what a copy may hold', () => {
  it('is not nested without end: 2,000 levels in a reference are refused, and so wherever they are', () => {
    const from = { kind: 'agreement', id: 'g1', ...nest(2000) };
    assert.deepEqual(refusalsOf(addTo('agenda', ownItem({ from }))), ['agenda[2].from.from too-deep']);
    assert.deepEqual(refusalsOf(forge({ own: nest(100_000) }, 'class-teacher'), { role: 'class-teacher' }), [
      'own.from.from.from too-deep',
    ]);
    assert.deepEqual(refusalsOf(copy(), { seen: forge({ own: nest(2000) }) }), ['own.from.from.from too-deep']);
    const circle: { [key: string]: unknown } = {};
    circle['self'] = circle;
    assert.deepEqual(refusalsOf(forge({ circle })), ['circle.self.self.self too-deep']);
  });

  it('keeps of what something comes from only what we know, from a family', () => {
    const from = { kind: 'agreement', id: 'g1', more: 'x' };
    const merged = mergeView(samplePlan, addTo('agenda', ownItem({ from })), 'parent');
    assert.deepEqual(merged.agenda.at(-1)!.from, { kind: 'agreement', id: 'g1' });
  });

  it('is no text without end', () => {
    const text = 'a'.repeat(COPY_LIMITS.text);
    assert.deepEqual(refusalsOf(addTo('strengths', ownItem({ text }))), []);
    const long = addTo('strengths', ownItem({ text: `${text}!` }), ownItem({ text: { nl: `${text}!` } }));
    assert.deepEqual(refusalsOf(long), ['strengths[2].text too-long', 'strengths[3].text.nl too-long']);
    assert.deepEqual(refusalsOf(forge({ interpreter: `${text}!` })), ['interpreter too-long']);
  });

  it('may be a long text that was there already', () => {
    const plan = planOf({ summary: 'a'.repeat(COPY_LIMITS.text * 2) });
    assert.deepEqual(refusalsOf(copy(plan), { plan }), []);
    const sent = { ...copy(plan), strengths: [...plan.strengths, { by: 'parents', text: 'x' }] } as const;
    assert.equal(mergeView(plan, sent, 'parent').strengths.length, 3);
  });

  it('is not a book, nor grows into one by many small copies', () => {
    const pages = Array.from({ length: 200 }, (_, page) => ownItem({ text: `${page}${'a'.repeat(9000)}` }));
    assert.deepEqual(refusalsOf(addTo('strengths', ...pages)), ['too-large']);
    let plan = samplePlan;
    let refused = 0;
    for (const page of pages.slice(0, 40)) {
      const view = copy(plan);
      const sent = { ...view, strengths: [...view.strengths, page] } as ConversationPlan;
      try {
        plan = mergeView(plan, sent, 'parent');
      } catch {
        refused += 1;
      }
    }
    assert.equal(plan.strengths.length, 2 + 22, '22 pages of 9,000 characters fit in 200,000');
    assert.equal(refused, 18);
    // Others have their own room.
    const view = copy(plan, 'class-teacher');
    const note = { by: 'school', text: 'b'.repeat(9000) } as const;
    assert.equal(
      mergeView(plan, { ...view, strengths: [...view.strengths, note] }, 'class-teacher').strengths.length,
      25,
    );
  });

  it('is no list without end, of what one party adds', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ownItem({ text: `${index}` }));
    assert.deepEqual(refusalsOf(addTo('strengths', ...many(COPY_LIMITS.items - 1))), []);
    assert.deepEqual(refusalsOf(addTo('strengths', ...many(COPY_LIMITS.items))), ['strengths too-many']);
    const stored = planOf({ strengths: many(700) as unknown as ConversationPlan['strengths'] });
    assert.deepEqual(refusalsOf({ ...copy(stored), interpreter: true }, { plan: stored }), [], 'what is there, stays');
  });

  it('is said in the language of who sent it', () => {
    const sent = addTo('strengths', ownItem({ text: 'a'.repeat(COPY_LIMITS.text + 1) }));
    const messageIn = (language: string) => {
      try {
        mergeView(samplePlan, sent, 'parent', undefined, { language });
      } catch (error) {
        return (error as InvalidDataError).issues[0]!.message;
      }
      return undefined;
    };
    assert.equal(messageIn('nl'), 'Deze tekst is te lang. Er passen 10000 tekens in.');
    assert.equal(messageIn('en'), 'This text is too long. There is room for 10000 characters.');
  });

  it('is a conversation, also what the reader says it began with', () => {
    assert.deepEqual(refusalsOf(addTo('agenda', { id: 'n', by: 'parents', text: 7 })), ['agenda[2].text wrong-type']);
    assert.deepEqual(refusalsOf(copy(), { seen: { ...copy(), agenda: 'x' } }), ['agenda wrong-type']);
    assert.deepEqual(refusalsOf(forge({ minutes: -1 }, 'class-teacher'), { role: 'class-teacher' }), [
      'minutes no-minutes',
    ]);
    assert.deepEqual(refusalsOf(null as unknown as ConversationPlan), ['wrong-type']);
    assert.equal(mergeView(samplePlan, null as unknown as ConversationPlan, 'external'), samplePlan);
  });
});

describe('a language in a copy', () => {
  it('that no browser knows leaves a conversation that everything takes', () => {
    for (const language of ['Nederlands', 'en-us-us', 'nl_NL', '', 'constructor']) {
      const participants = samplePlan.participants.map((person) => ({ ...person, language }));
      const sent = {
        ...addTo('strengths', ownItem({ text: { [language]: 'leest', nl: 'leest' }, sharedWith: ['pupil', 'school'] })),
        participants,
      };
      const merged = mergeView(samplePlan, sent, 'parent', undefined, { now });
      assert.equal(merged.participants[0]!.language, language);
      assert.equal(merged.participants[2]!.language, undefined, 'a teacher’s is not the parents’ to change');
      assert.deepEqual(parseConversationPlan(structuredClone(merged)), merged);
      for (const role of ['class-teacher', 'parent'] as const) reviewConversation(copy(merged, role), []);
      assert.match(formatSummary(merged, language, 'parents'), /leest/);
    }
  });
});

describe('an id that is guessed', () => {
  const NAMED = ['agenda', 'questions', 'expectations', 'strengths', 'notes'] as const;

  it('tells nothing: the answer is the same whether it is that of a hidden item or of none', () => {
    let guesses = 0;
    fc.assert(
      fc.property(planArbitrary, readerArbitrary, fc.boolean(), (generated, reader, asSeen) => {
        // No home notes what the other home said: only who leads the talk does.
        const isOfOtherHome = ({ by, of }: Note) => isHousehold(by) && isHousehold(of) && by !== of;
        const notes = generated.notes?.filter((note) => !isOfOtherHome(note));
        const plan = openToAll({ ...generated, ...(notes && { notes }) });
        const party = partyOfReader(reader)!;
        const role = reader;
        const view = viewForPerspective(plan, role);
        const isSeen = (list: (typeof NAMED)[number], id: string | undefined) =>
          id === undefined || view[list]?.some((item) => item.id === id);
        const without = { ...plan };
        const sent = { ...view };
        for (const list of NAMED) {
          const hidden = (plan[list] ?? []).filter(({ id }) => !isSeen(list, id));
          guesses += hidden.length;
          const items = hidden.map(({ id }) => ({
            id,
            by: party,
            of: party,
            for: 'parents',
            text: `gok ${id}`,
            phase: 'parents',
          }));
          Object.assign(without, plan[list] && { [list]: plan[list].filter(({ id }) => isSeen(list, id)) });
          Object.assign(sent, items.length > 0 && { [list]: [...(view[list] ?? []), ...items] });
        }
        const seen = asSeen ? sent : undefined;
        const changed = {
          ...sent,
          agenda: sent.agenda.map((item) => (item.by === party ? { ...item, text: 'gok' } : item)),
        };
        const answer = (stored: ConversationPlan) =>
          viewForPerspective(mergeView(stored, changed, role, seen, { now }), role);
        assert.deepEqual(answer(plan), answer(without));
      }),
    );
    assert.ok(guesses > 50, `${guesses} hidden items`);
  });

  it('becomes one of the party’s own, and stays so', () => {
    const plan = planOf({ agenda: [{ id: 'zorg', by: 'school', text: 'zorg', sharedWith: [] }] });
    const sent = { ...copy(plan), agenda: [{ id: 'zorg', by: 'parents', text: 'lezen' }] } as const;
    const once = mergeView(plan, sent, 'parent', copy(plan));
    assert.deepEqual(once.agenda, [...plan.agenda, { id: 'parents:zorg', by: 'parents', text: 'lezen' }]);
    assert.deepEqual(mergeView(once, sent, 'parent', copy(plan)), once, 'merged again');
    const own = { id: ownIdOf('parents', 'zorg'), by: 'parents', text: 'lezen' } as const;
    assert.deepEqual(mergeView(plan, { ...copy(plan), agenda: [own] }, 'parent').agenda.at(-1), own);
  });

  it('of another party’s own becomes the guesser’s own too', () => {
    const plan = planOf({ agenda: [{ id: 'parents:1', by: 'parents', text: 'stil', sharedWith: [] }] });
    const sent = { ...copy(plan, 'class-teacher'), agenda: [{ id: 'parents:1', by: 'school', text: 'x' }] } as const;
    assert.deepEqual(mergeView(plan, sent, 'class-teacher').agenda.at(-1)!.id, 'school:parents:1');
  });
});

describe('whatever copy is merged', () => {
  it('the plan is still one, and merging again works', () => {
    fc.assert(
      fc.property(planArbitrary, forgedArbitrary, forgedArbitrary, readerArbitrary, (plan, forged, seen, role) => {
        for (const began of [undefined, seen]) {
          const merged = mergeView(plan, forged, role, began, { now });
          assert.deepEqual(parseConversationPlan(structuredClone(merged)), merged);
          mergeView(merged, forged, role, began, { now });
        }
      }),
    );
  });
});
