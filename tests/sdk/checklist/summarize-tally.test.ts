import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Report, type Response, summarizeTally, type Tally, tallyResponses } from '@driehoek/sdk/checklist';
import { InvalidDataError, type Role } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { responses } from './support/arbitraries.js';
import { repeat, respond, smallInstrument } from './support/small-instrument.js';

const ROLES: Role[] = ['class-teacher', 'leadership', 'care-professional', 'parent', 'pupil'];
const VALUES = ['yes', 'partly', 'no', 'not-applicable', 'unknown'];
const tally = (list: Response[]) => tallyResponses(list, smallInstrument);
const report = (list: Response[], minGroupSize = 5) => summarizeTally(tally(list), smallInstrument, { minGroupSize });

describe('summarizeTally', () => {
  // Six teachers and five leaders. a.1: teachers 2 yes, 4 partly; leaders 5 yes.
  const staff = [
    ...repeat(2, { 'a.1': 'yes', 'a.2': 'no' }),
    ...repeat(4, { 'a.1': 'partly' }),
    ...repeat(5, { 'a.1': 'yes', 'b.1': 'not-applicable' }, { role: 'leadership' }),
  ];

  it('gives counts, mean, percent, coverage, agreement and consensus per statement', () => {
    const { respondents, sections } = report(staff).groups['class-teacher']!;
    assert.equal(respondents, 6);
    const [a1, a2] = sections[0]!.items;
    assert.deepEqual(a1!.counts, { yes: 2, partly: 4, no: 0 });
    // (2×2 + 4×1) ÷ 6 = 8/6 points; of 2 points 66,67%.
    assert.equal(a1!.mean, 8 / 6);
    assert.ok(Math.abs(a1!.percent! - 200 / 3) < 1e-12);
    // Layers 0 1 1 (2 high, 4 people, A 1/2) and 0 1 0 (2 people, A 1): (4 × 1/2 + 2) ÷ 6 = 2/3.
    assert.ok(Math.abs(a1!.agreement.value! - 2 / 3) < 1e-12);
    // Mean rank 4/3; 1 + 2/3·log2(1 − (1/3)/2) + 1/3·log2(1 − (2/3)/2).
    const consensus = 1 + (2 / 3) * Math.log2(5 / 6) + (1 / 3) * Math.log2(2 / 3);
    assert.ok(Math.abs(a1!.consensus.value! - consensus) < 1e-12);
    assert.equal(a2, undefined);
    // Two of six answered a.2, which is too few to show.
    assert.deepEqual(sections[0]!.withheld, ['a.2']);
  });

  it('adds statements up to sections and the total, for everyone and per role', () => {
    const { all } = report(staff).groups;
    assert.equal(all!.respondents, 11);
    // a.1: 7 yes, 4 partly. Of a.2 there are two answers only, so the section is that of a.1: 18 points over 11.
    assert.deepEqual(all!.sections[0]!.counts, { yes: 7, partly: 4, no: 0 });
    assert.equal(all!.sections[0]!.mean, 18 / 11);
    assert.equal(all!.sections[0]!.coverage, 1);
    // b.1: five say not applicable, six left it open: nothing scored, and no measure.
    const [, b] = all!.sections;
    assert.deepEqual([b!.mean, b!.coverage, b!.notApplicable], [null, 0, 5]);
    assert.deepEqual(b!.agreement, { value: null, reason: 'nobody-scored' });
    assert.deepEqual(all!.total.counts, all!.sections[0]!.counts);
    // 11 of a.1 over 11 asked there and, without the 5 to whom it does not apply, 6 of b.1.
    assert.equal(all!.total.coverage, 11 / 17);
  });

  it('gives the same for everyone as its roles give together', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const asOneRole = list.map((one) => ({ ...one, role: 'parent' as const }));
        assert.deepEqual(report(list, 1).groups.all, report(asOneRole, 1).groups.parent);
      }),
    );
  });

  it('finds where roles differ most, per section and statement', () => {
    const { gaps } = report(staff);
    // a.1: teachers 8/6, leaders 2. Leaders scored no a.2 and no b.1, so section a is compared over a.1 alone.
    assert.deepEqual(
      gaps.map(({ kind, id, low, high, points }) => [kind, id, low.role, low.scored, high.role, high.scored, points]),
      [
        ['section', 'a', 'class-teacher', 6, 'leadership', 5, 2 - 8 / 6],
        ['item', 'a.1', 'class-teacher', 6, 'leadership', 5, 2 - 8 / 6],
      ],
    );
    assert.deepEqual(
      gaps.map(({ statements }) => statements),
      [1, 1],
    );
  });

  it('holds answers in the name of an office apart, in full, beside the people', () => {
    const head = respond({ 'a.1': 'no', 'a.2': 'yes' }, { role: 'leadership', office: true });
    const made = report([...repeat(6, { 'a.1': 'yes' }), head]);
    assert.equal(made.groups.all!.respondents, 6);
    assert.deepEqual(Object.keys(made.groups), ['all', 'class-teacher']);
    const { leadership } = made.offices!;
    assert.deepEqual(
      leadership!.sections[0]!.items.map(({ id, counts }) => [id, counts]),
      [
        ['a.1', { yes: 0, partly: 0, no: 1 }],
        ['a.2', { yes: 1, partly: 0, no: 0 }],
      ],
    );
    // The gap between head and team can be talked about: 0 points beside 2.
    const [, gap] = made.gaps;
    assert.deepEqual(
      [gap!.id, gap!.low.role, gap!.low.office, gap!.high.role, gap!.points],
      ['a.1', 'leadership', true, 'class-teacher', 2],
    );
    assert.ok(!('office' in gap!.high));
  });

  it('takes for a person whoever does not plainly speak for an office', () => {
    const odd = [
      { office: 'false' },
      { office: false },
      { office: true, role: 'parent' },
    ] as unknown as Partial<Response>[];
    for (const rest of odd) assert.ok(!('offices' in report([...staff, respond({ 'a.1': 'no' }, rest)])));
  });

  it('lays an office beside everyone where no role is shown', () => {
    const people = [...repeat(6, { 'a.1': 'yes' }), ...repeat(1, { 'a.1': 'yes' }, { role: 'leadership' })];
    const head = respond({ 'a.1': 'no' }, { role: 'leadership', office: true });
    const { groups, gaps } = report([...people, head]);
    assert.deepEqual(Object.keys(groups), ['all']);
    assert.deepEqual(
      gaps.map(({ id, low, high }) => [id, low.role, low.office, high.role, high.scored]),
      [
        ['a', 'leadership', true, 'all', 7],
        ['a.1', 'leadership', true, 'all', 7],
      ],
    );
    // People alone have nobody beside them.
    assert.deepEqual(report(people).gaps, []);
  });

  it('shows the same of people, whatever was answered in the name of an office', () => {
    const heads = repeat(3, { 'a.1': 'no' }, { role: 'leadership', office: true });
    const { groups, withheld, alpha } = report(staff);
    const beside = report([...staff, ...heads]);
    assert.deepEqual([beside.groups, beside.withheld, beside.alpha], [groups, withheld, alpha]);
  });

  it('calculates every other number from the answers to statements that it shows', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const { groups } = report(list, 3);
        for (const group of Object.values(groups)) {
          const scored = group.sections.map(({ items }) => items.map(({ counts }) => counts));
          const add = (parts: readonly { [value: string]: number }[]) =>
            ['yes', 'partly', 'no'].map((value) => parts.reduce((sum, counts) => sum + counts[value]!, 0));
          group.sections.forEach(({ counts }, index) => assert.deepEqual(Object.values(counts), add(scored[index]!)));
          assert.deepEqual(Object.values(group.total.counts), add(scored.flat()));
        }
      }),
    );
  });

  it('counts nothing that every object inherits', () => {
    const awkward = {
      ...smallInstrument,
      scale: {
        kind: 'points' as const,
        options: ['length', 'name'].map((value, points) => ({ value, points, label: value })),
      },
      sections: [
        {
          id: 'toString',
          title: 'S',
          items: [
            { id: 'constructor', text: 'C' },
            { id: 'valueOf', text: 'V' },
          ],
        },
      ],
    };
    const list = repeat(6, { valueOf: 'name' });
    const { all } = summarizeTally(tallyResponses(list, awkward), awkward).groups;
    const [constructor, valueOf] = all!.sections[0]!.items;
    assert.deepEqual(constructor!.counts, { length: 0, name: 0 });
    assert.deepEqual(valueOf!.counts, { length: 0, name: 6 });
  });

  it("gives Krippendorff's alpha over all, and a reason where there is none", () => {
    // By coincidences: a.1 has 5 yes and 5 no, a.2 has 10 no. The reference stands in agreement.test.ts;
    // here: alpha of opposite statements is above 0, of one voice undefined.
    const same = report(repeat(6, { 'a.1': 'yes', 'a.2': 'no' }));
    assert.deepEqual(same.alpha, { value: 1 });
    assert.deepEqual(report(repeat(6, { 'a.1': 'yes', 'a.2': 'yes' })).alpha, { value: null, reason: 'no-variation' });
    assert.deepEqual(report(repeat(2, { 'a.1': 'yes' })).alpha, { value: null, reason: 'withheld' });
  });

  it('shows nothing of nobody', () => {
    const { groups, withheld } = report([]);
    assert.deepEqual(groups, {});
    assert.deepEqual(withheld, [{ group: 'all' }]);
  });

  it('says how many responses were replaced when enough were', () => {
    const again = (times: number) => report([...staff, ...repeat(times + 1, { 'a.1': 'yes' }, { respondent: 'p' })]);
    assert.equal(again(5).replaced, 5);
    assert.ok(!('replaced' in again(4)));
    assert.ok(!('replaced' in report(staff)));
  });

  it('refuses another version, and a smallest group that is no group', () => {
    assert.throws(() => summarizeTally({ ...tally(staff), instrumentVersion: '2' }, smallInstrument), InvalidDataError);
    for (const size of [0, -1, 2.5, Number.NaN]) assert.throws(() => report(staff, size), RangeError);
  });
});

describe('withholding', () => {
  const size = fc.integer({ min: 0, max: 9 });
  const sizes = fc.tuple(size, size, size, size, size);
  const minimum = fc.integer({ min: 2, max: 7 });

  /** People per role, whose answers are drawn so that no two roles are likely to be alike. */
  const school = fc
    .tuple(sizes, minimum, fc.infiniteStream(fc.constantFrom(...VALUES, undefined)))
    .map(([sizes, minimum, stream]) => {
      const next = () => stream.next().value as string | undefined;
      const people = sizes.flatMap((count, index) =>
        Array.from({ length: count }, () => {
          const entries = ['a.1', 'a.2', 'b.1'].map((id) => [id, next()] as const);
          const answers = Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
          return respond(answers, { role: ROLES[index] as Response['role'] });
        }),
      );
      return { people, sizes, minimum };
    });

  const shownRoles = ({ groups }: Report) => ROLES.filter((role) => groups[role]);

  it('names every role that it does not show, and holds no count of it', () => {
    fc.assert(
      fc.property(school, ({ people, sizes, minimum }) => {
        const made = report(people, minimum);
        const withheld = made.withheld.map(({ group }) => group);
        ROLES.forEach((role, index) => {
          if (sizes[index]! > 0) assert.equal(withheld.includes(role), !made.groups[role]);
          if (made.groups[role]) assert.ok(made.groups[role].respondents >= minimum);
        });
        for (const entry of made.withheld) assert.deepEqual(Object.keys(entry), ['group']);
      }),
    );
  });

  it('cannot be undone by subtraction', () => {
    fc.assert(
      fc.property(school, ({ people, minimum }) => {
        const { groups, ...rest } = report(people, minimum);
        if (!groups.all) {
          assert.deepEqual(groups, {});
          return;
        }
        // Every combination that adds and takes away shown groups, as an attacker would try them.
        const shown = Object.values(groups);
        const hidden = ROLES.filter((role) => rest.withheld.some(({ group }) => group === role));
        const members = (index: number) => (index === 0 ? ROLES : [shownRoles({ groups, ...rest })[index - 1]!]);
        for (let code = 0; code < 3 ** shown.length; code++) {
          const factors = shown.map((_, index) => (Math.floor(code / 3 ** index) % 3) - 1);
          // How often each role counts in the combination: what remains must never single out too few people.
          const weight = (role: Role) =>
            factors.reduce((sum, factor, index) => sum + (members(index).includes(role) ? factor : 0), 0);
          const singledOut = ROLES.filter((role) => weight(role) !== 0);
          if (singledOut.length === 0 || singledOut.some((role) => !hidden.includes(role))) continue;
          assert.ok(singledOut.length >= 2, 'one withheld role stands alone');
          const remaining = shown.reduce((sum, group, index) => sum + factors[index]! * group.respondents, 0);
          assert.ok(Math.abs(remaining) >= minimum, 'too few people remain');
        }
      }),
    );
  });

  it('gives the very same report when withheld roles exchange their answers', () => {
    fc.assert(
      fc.property(school, ({ people, minimum }) => {
        const made = report(people, minimum);
        const hidden = people.filter(({ role }) => !made.groups[role]);
        // Answers move one place along the hidden people, through all their roles.
        const exchanged = people.map((one) => {
          const index = hidden.indexOf(one);
          return index < 0 ? one : { ...one, answers: hidden[(index + 1) % hidden.length]!.answers };
        });
        assert.equal(JSON.stringify(report(exchanged, minimum)), JSON.stringify(made));
      }),
    );
  });

  it('shows no less than it must: a role is withheld only beside one that is too small', () => {
    fc.assert(
      fc.property(school, ({ people, sizes, minimum }) => {
        const { withheld } = report(people, minimum);
        assert.ok(withheld.length === 0 || sizes.some((size) => size < minimum));
        assert.ok(withheld.length > 0 || sizes.every((size) => size === 0 || size >= minimum));
      }),
    );
  });

  it('does not depend on the order of a tally', () => {
    fc.assert(
      fc.property(school, ({ people, minimum }) => {
        const made = tally(people);
        const turned: Tally = {
          ...made,
          respondents: Object.fromEntries(Object.entries(made.respondents).reverse()),
          counts: Object.fromEntries(Object.entries(made.counts).reverse()),
        };
        const summarize = (one: Tally) =>
          JSON.stringify(summarizeTally(one, smallInstrument, { minGroupSize: minimum }));
        assert.equal(summarize(turned), summarize(made));
      }),
    );
  });
});
