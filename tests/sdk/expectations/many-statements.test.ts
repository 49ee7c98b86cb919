import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adaptStatements, expectationBank, type ExpectationStatement, listThemes } from '@driehoek/sdk/expectations';
import { roundOf } from './small-round.js';

/** Statements, each in a theme of its own, that count how often a field of theirs is read. */
function countedStatements(count: number) {
  const counter = { reads: 0 };
  const statements = Array.from(
    { length: count },
    (_, index) =>
      new Proxy<ExpectationStatement>(
        { id: `s${index}`, theme: `t${index}`, text: 'x' },
        {
          get: (statement, field) => {
            counter.reads += 1;
            return Reflect.get(statement, field);
          },
        },
      ),
  );
  return { counter, statements };
}

function readsOf(count: number, use: (statements: ExpectationStatement[]) => unknown): number {
  const { counter, statements } = countedStatements(count);
  use(statements);
  return counter.reads;
}

const uses = {
  listThemes: (statements: ExpectationStatement[]) => listThemes({ ...roundOf({}), statements }),
  adaptStatements: (add: ExpectationStatement[]) =>
    adaptStatements({ ...expectationBank, statements: add }, { leaveOut: add.map(({ id }) => id) }),
  'adaptStatements, adding': (add: ExpectationStatement[]) => adaptStatements(expectationBank, { add }),
};

for (const [name, use] of Object.entries(uses)) {
  test(`${name}: twice as many themes take twice as many steps`, () => {
    const [once, twice] = [readsOf(500, use), readsOf(1000, use)];
    assert.ok(twice <= 2 * once + 100, `${once}, then ${twice}`);
    assert.ok(once <= 500 * 10);
  });
}

test("a theme has the round's own title, else ours, and else its id", () => {
  const statements = ['own', 'contact', 'none'].map((theme) => ({ id: theme, theme, text: 'x' }));
  const themes = [
    { id: 'own', title: 'Van ons' },
    { id: 'contact', title: 'Ons contact' },
  ];
  const titles = listThemes({ ...roundOf({}), statements, themes }).map(({ title }) => title);
  assert.deepEqual(titles, ['Van ons', 'Ons contact', 'none']);
});
