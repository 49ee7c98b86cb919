import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { quickParse, REFUSED } from '../../../packages/sdk/src/shared/quick-parse.js';
import { readSample, STORED_OBJECTS } from './stored-objects.js';

/** What zod itself makes of the data. */
const parseByZod = (schema: z.ZodMiniType, data: unknown) => {
  const result = z.safeParse(schema, data);
  return result.success ? { data: result.data } : 'refused';
};
const parseQuickly = (schema: z.ZodMiniType, data: unknown) => {
  const parsed = quickParse(schema, data);
  return parsed === REFUSED ? 'refused' : { data: parsed };
};

/** Every object and list in the data, the whole included. */
function listContainers(data: unknown): (object & { [key: string]: unknown })[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data as { [key: string]: unknown }, ...Object.values(data).flatMap(listContainers)];
}

/** The data with one field put in, replaced or taken out somewhere. */
function damage(data: object, place: number, field: number, value: unknown): object {
  const copy = structuredClone(data);
  const containers = listContainers(copy);
  const container = containers[place % containers.length]!;
  const keys = [...Object.keys(container), 'unknown'];
  const key = keys[field % keys.length]!;
  if (value === undefined) Reflect.deleteProperty(container, key);
  else container[key] = value;
  return copy;
}

const anything = fc.oneof(
  fc.constant(undefined),
  fc.json().map((json): unknown => JSON.parse(json)),
  fc.constantFrom('', ' ', '2026-02-29', '2028-02-29', '2026-11-22T24:00', '2026-11-22T19:00', -1, 0, 1.5, 99),
);

describe('parsing quickly', () => {
  for (const { name, schema, version } of STORED_OBJECTS) {
    it(`accepts a ${name} as it is, and refuses and gives the same as its schema when something in it is another`, () => {
      const sample = readSample(name, version);
      assert.deepEqual(quickParse(schema, sample), sample);
      fc.assert(
        fc.property(fc.nat(), fc.nat(), anything, (place, field, value) => {
          const data = damage(sample, place, field, value);
          assert.deepEqual(parseQuickly(schema, data), parseByZod(schema, data));
        }),
        { numRuns: 300 },
      );
    });
  }

  it('gives a copy, so that what the page does to its own object changes nothing here', () => {
    const schema = z.looseObject({ list: z.array(z.looseObject({ name: z.string() })) });
    const data = { list: [{ name: 'a' }] };
    const parsed = quickParse(schema, data) as typeof data;
    data.list[0]!.name = 'b';
    data.list.push({ name: 'c' });
    assert.deepEqual(parsed, { list: [{ name: 'a' }] });
  });

  it('asks the schema itself where it does not know the kind', () => {
    const schema = z.looseObject({
      short: z.string().check(z.maxLength(2)),
      one: z.literal('one'),
      strict: z.strictObject({ a: z.number() }),
    });
    const data = { short: 'ab', one: 'one', strict: { a: 1 } };
    assert.deepEqual(quickParse(schema, data), data);
    for (const wrong of [{ short: 'abc' }, { one: 'two' }, { strict: { a: 1, b: 2 } }]) {
      assert.equal(quickParse(schema, { ...data, ...wrong }), REFUSED);
    }
  });

  it('leaves to the schema what JSON never has', () => {
    const schema = z.looseObject({ name: z.string() });
    assert.equal(quickParse(schema, Object.create({ name: 'inherited' })), REFUSED);
    assert.equal(quickParse(schema, JSON.parse('{"name":"a","__proto__":{"name":"b"}}')), REFUSED);
  });
});
