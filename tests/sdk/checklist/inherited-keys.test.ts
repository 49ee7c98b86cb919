import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerItem,
  findOpenItems,
  listItems,
  parseInstrument,
  parseResponse,
  parseTally,
  readResponses,
  type Response,
  scoreResponse,
  summarizeTally,
  tallyResponses,
} from '@driehoek/sdk/checklist';
import { answerStatement, compareExpectations, findAnswer, parseExpectationsRound } from '@driehoek/sdk/expectations';
import { handedIn, roundOf } from '../expectations/small-round.js';

/** Names that every object inherits, and that a function or a text has: an instrument may use them as ids. */
const instrument = parseInstrument({
  id: 'toString',
  version: '1',
  title: 'x',
  scale: {
    kind: 'points',
    options: ['length', 'name'].map((value, points) => ({ value, points, label: value })),
  },
  sections: [
    { id: 'valueOf', title: 'x', items: ['constructor', 'toString', 'a'].map((id) => ({ id, text: `Over ${id}` })) },
  ],
  validated: false,
  source: 'x',
});

const responseOf = (id: string, answers: Response['answers']): Response => ({
  id,
  schemaVersion: 1,
  instrument: 'toString',
  instrumentVersion: '1',
  schoolYear: '2026-2027',
  role: 'parent',
  answers,
});

describe('ids that every object inherits', () => {
  it('are not answered when nobody answered them', () => {
    const response = parseResponse(responseOf('r', { a: 'name' }), instrument);
    const { total } = scoreResponse(response, instrument);
    assert.deepEqual(total.counts, { length: 0, name: 1 });
    assert.equal(total.unanswered, 2);
    assert.equal(findOpenItems(response, listItems(instrument)).length, 2);
  });

  it('are counted when somebody did, in a tally and a report', () => {
    const responses = Array.from({ length: 20 }, (_, index) =>
      answerItem(responseOf(`r${index}`, { a: index < 10 ? 'name' : 'length' }), 'constructor', 'name'),
    );
    const tally = parseTally(tallyResponses(responses, instrument), instrument);
    const { items } = summarizeTally(tally, instrument).groups.all!.sections[0]!;
    const counted = items.map(({ id, counts, unanswered }) => [id, counts['length'], counts['name'], unanswered]);
    assert.deepEqual(counted[1], ['toString', 0, 0, 20]);
    assert.deepEqual(counted[2], ['a', 10, 10, 0]);
    assert.deepEqual(tally.counts['parent']?.['constructor'], { name: 20 });
  });

  it('are columns of a table', async () => {
    const records = [];
    const csv = 'schooljaar;rol;constructor;toString\n2026-2027;ouder;length;\n';
    for await (const record of readResponses(csv, { format: 'csv', instrument })) records.push(record);
    assert.deepEqual(records[0]?.response?.answers, { constructor: 'length' });
  });

  it('are statements of a round like others', () => {
    const statements = ['constructor', 'toString'].map((id) => ({ id, theme: 'length', text: id }));
    const given = answerStatement(handedIn({}), 'constructor', { importance: 'yes' });
    const round = parseExpectationsRound({ ...roundOf({ parents: given }), statements });
    assert.equal(findAnswer(given, 'toString'), undefined);
    assert.deepEqual(
      compareExpectations(round).map(({ answers }) => answers),
      [{ parents: { importance: 'yes' } }, {}],
    );
  });

  it('never change what all objects have', () => {
    const answers = answerStatement(handedIn({}), '__proto__', { importance: 'yes' });
    assert.equal(({} as { importance?: string }).importance, undefined);
    assert.ok(Object.hasOwn(answers.answers, '__proto__'));
  });
});
