import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  agendaFromComparison,
  compareExpectations,
  fitAgenda,
  IMPORTANCES,
  type RoundParty,
  sumMinutes,
} from '@driehoek/sdk/expectations';
import fc from 'fast-check';
import { anyRound, handedIn, roundOf, answerOf, statement } from './small-round.js';

/** A comparison of statements, each with the answers in short of parents, school and others. */
function compare(statements: { readonly [id: string]: { readonly [party in RoundParty]?: string } }) {
  const parties = (['parents', 'parents-2', 'school', 'pupil'] as const).flatMap((party) => {
    const said = Object.entries(statements).flatMap(([id, answers]) =>
      answers[party] ? [[id, answers[party]] as const] : [],
    );
    return said.length > 0 ? [[party, handedIn(Object.fromEntries(said))] as const] : [];
  });
  const list = Object.keys(statements).map((id) => statement(id));
  return compareExpectations(roundOf(Object.fromEntries(parties), list));
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id.replace('expectation-', ''));

describe('the agenda', () => {
  it('has what is to be discussed, and refers to it', () => {
    const comparison = compare({
      same: { parents: 'yes school', school: 'yes school' },
      open: { parents: 'yes school' },
      who: { parents: 'partly parents', school: 'partly school' },
    });
    assert.deepEqual(agendaFromComparison(comparison), [
      { id: 'expectation-who', by: 'parents', text: 'Over who', from: { kind: 'expectation', id: 'who' } },
    ]);
    assert.deepEqual(agendaFromComparison([]), []);
  });

  it('takes an id and a side from the page', () => {
    const comparison = compare({ x: { parents: 'yes school', school: 'no school' } });
    const [item] = agendaFromComparison(comparison, { createId: (id) => `${id}!`, by: 'school' });
    assert.deepEqual([item!.id, item!.by], ['x!', 'school']);
  });

  it('begins with what matters most to any side, then to both, then in the order of the list', () => {
    const comparison = compare({
      'nobody 1': { parents: 'no parents', school: 'no school' },
      'nobody said': { parents: '- parents', school: '- school' },
      'a bit to one': { parents: 'partly school', school: 'no school' },
      'a bit to both': { parents: 'partly parents', school: 'partly school' },
      'very to school': { parents: 'no school', school: 'yes school' },
      'very to parents': { parents: 'yes school', school: 'no school' },
      'very, and a bit': { parents: 'partly school', school: 'yes school' },
      'very to both 1': { parents: 'yes parents', school: 'yes school' },
      'very to both 2': { parents: 'yes not-sure', school: 'yes not-sure' },
    });
    assert.deepEqual(
      agendaFromComparison(comparison).map(({ from }) => from?.id),
      [
        'very to both 1',
        'very to both 2',
        'very, and a bit',
        'very to school',
        'very to parents',
        'a bit to both',
        'a bit to one',
        'nobody 1',
        'nobody said',
      ],
    );
  });

  it('is of the side to which it matters most, parents first, then the pupil', () => {
    const comparison = compare({
      a: { parents: 'no school', school: 'yes school' },
      b: { parents: 'yes parents', school: 'yes school', pupil: 'yes pupil' },
      c: { parents: 'partly school', school: 'yes school', pupil: 'yes school' },
      d: { parents: '- school', school: '- parents' },
    });
    const by = Object.fromEntries(agendaFromComparison(comparison).map((item) => [item.from?.id, item.by]));
    assert.deepEqual(by, { a: 'school', b: 'parents', c: 'pupil', d: 'parents' });
  });

  it('takes two households for one side, as much as either says', () => {
    const comparison = compare({
      twice: { parents: 'yes school', 'parents-2': 'yes school', school: 'no school' },
      both: { parents: 'no school', 'parents-2': 'yes school', school: 'yes school' },
    });
    assert.deepEqual(
      agendaFromComparison(comparison).map((item) => [item.from?.id, item.by]),
      [
        ['both', 'parents'],
        ['twice', 'parents'],
      ],
    );
  });

  it('takes no remark along', () => {
    const parties = {
      parents: { ...handedIn({}), answers: { a: answerOf('yes school', 'Dit is van ons') } },
      school: { ...handedIn({}), answers: { a: answerOf('no school', 'Dit ook') } },
    };
    const agenda = agendaFromComparison(compareExpectations(roundOf(parties)));
    assert.equal(agenda.length, 1);
    assert.doesNotMatch(JSON.stringify(agenda), /Dit/);
  });

  it('begins with what all want and all miss, also where they agree: what nobody sees first', () => {
    const comparison = compare({
      who: { parents: 'yes parents yes', school: 'yes school yes' },
      'a bit': { parents: 'yes school partly', school: 'yes school yes' },
      some: { parents: 'yes school no', school: 'yes school yes' },
      none: { parents: 'yes school no', school: 'yes school no' },
      'none, and who': { parents: 'yes parents no', school: 'yes school no' },
      shared: { parents: 'yes school yes', school: 'yes school yes' },
      unknown: { parents: 'yes school unknown', school: 'yes school no' },
    });
    assert.deepEqual(idsOf(agendaFromComparison(comparison)), ['none, and who', 'none', 'some', 'a bit', 'who']);
  });

  it('has what some see happen and others do not, when it is important to anybody', () => {
    const comparison = compare({
      'important to one': { parents: 'partly school yes', school: 'no school no' },
      'seen by some': { parents: 'partly school yes', school: 'partly school no' },
      'important to nobody': { parents: 'no school yes', school: 'no school no' },
      'nobody said how important': { parents: '- - yes', school: '- - no' },
      'a bit': { parents: 'partly school partly', school: 'partly school yes' },
      'seen by none': { parents: 'partly school no', school: 'partly school no' },
    });
    assert.deepEqual(idsOf(agendaFromComparison(comparison)), ['seen by some', 'important to one']);
  });

  it('has of what matters as much first what some see happen and others do not', () => {
    const comparison = compare({
      'nobody knows who': { parents: 'yes not-sure', school: 'no not-sure' },
      'nobody knows who, some see it': { parents: 'yes not-sure yes', school: 'no not-sure no' },
      importance: { parents: 'yes school', school: 'no school' },
      'importance, some see it': { parents: 'yes school yes', school: 'no school no' },
    });
    assert.deepEqual(idsOf(agendaFromComparison(comparison)), [
      'nobody knows who, some see it',
      'nobody knows who',
      'importance, some see it',
      'importance',
    ]);
  });

  it('has each difference once, the most important first, whoever answered', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const comparison = compareExpectations(round);
        const agenda = agendaFromComparison(comparison);
        const found = agenda.map(({ from }) => comparison.find(({ statementId }) => statementId === from?.id)!);
        assert.deepEqual(
          found.map(({ statementId }) => statementId).sort(),
          comparison
            .filter(
              ({ outcome, missed, practice, importance }) =>
                outcome === 'to-discuss' ||
                missed ||
                (practice === 'seen-by-some' && (importance === 'yes' || importance === 'partly')),
            )
            .map(({ statementId }) => statementId),
        );
        // `no` and nothing said weigh the same.
        const ranks = found.map(({ importance }) => IMPORTANCES.indexOf(importance ?? 'no'));
        assert.deepEqual(ranks, ranks.toSorted());
      }),
    );
  });
});

describe('an agenda that has to fit the talk', () => {
  const many = compare(
    Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [`s${index}`, { parents: 'yes parents', school: 'yes school' }]),
    ),
  );

  it('has the six of twenty-three that fit in thirty minutes, of five minutes each', () => {
    const items = agendaFromComparison(many);
    assert.deepEqual(idsOf(fitAgenda(items, 30)), ['s0', 's1', 's2', 's3', 's4', 's5']);
    assert.equal(sumMinutes(items), 115);
    assert.deepEqual(idsOf(fitAgenda(items, 34)), ['s0', 's1', 's2', 's3', 's4', 's5']);
    assert.deepEqual(fitAgenda(items, 4), []);
    assert.equal(fitAgenda(items, 115).length, 23);
  });

  it('gives each item the minutes that a page wants, and leaves them out otherwise', () => {
    const items = agendaFromComparison(many, { minutes: 10 });
    assert.equal(items[0]!.minutes, 10);
    assert.equal(fitAgenda(items, 30).length, 3);
    assert.equal('minutes' in agendaFromComparison(many)[0]!, false);
  });

  it('says what a page wants of each, else what the statement says', () => {
    const textOf = ({ statementId }: { readonly statementId: string }) => `Jij: ${statementId}`;
    assert.equal(agendaFromComparison(many, { textOf })[0]!.text, 'Jij: s0');
    assert.equal(agendaFromComparison(many)[0]!.text, many[0]!.text);
  });

  it('leaves the time of what is on the agenda already', () => {
    const taken = [
      { id: 'x', by: 'school', text: 'x', minutes: 12 },
      { id: 'y', by: 'parents', text: 'y' },
    ] as const;
    assert.equal(fitAgenda(agendaFromComparison(many), 30, taken).length, 2);
    assert.deepEqual(fitAgenda(agendaFromComparison(many), 10, taken), []);
  });

  it('begins, of what matters as much, with who does it, then what nobody knows, then only how important it is', () => {
    const comparison = compare({
      importance: { parents: 'yes school', school: 'no school' },
      'nobody knows': { parents: 'yes not-sure', school: 'no not-sure' },
      who: { parents: 'yes school', school: 'no parents' },
    });
    assert.deepEqual(idsOf(agendaFromComparison(comparison)), ['who', 'nobody knows', 'importance']);
  });
});
