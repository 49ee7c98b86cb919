import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { Matching, SchemaOf } from '../../../packages/sdk/src/shared/schema-of.js';
import { optionalSchema } from '../../../packages/sdk/src/shared/validate.js';

interface Card {
  readonly id: string;
  readonly kind: 'school' | (string & {});
  readonly notes?: readonly { readonly text: string; readonly by?: 'parents' | 'school' }[];
  readonly counts: { readonly [key: string]: number };
}

const fields = { id: z.string(), kind: z.string(), counts: z.record(z.string(), z.number()) };
const note = { text: z.string(), by: optionalSchema(z.enum(['parents', 'school'])) };
const notes = optionalSchema(z.array(z.looseObject(note)));

const same = z.looseObject({ ...fields, notes });
const withoutOptional = z.looseObject(fields);
const withMore = z.looseObject({ ...fields, notes, colour: optionalSchema(z.string()) });
const required = z.looseObject({ ...fields, notes: z.array(z.looseObject(note)) });
const { by: _by, ...text } = note;
const withoutNested = z.looseObject({ ...fields, notes: optionalSchema(z.array(z.looseObject(text))) });
const otherOptions = z.looseObject({
  ...fields,
  notes: optionalSchema(z.array(z.looseObject({ ...note, by: optionalSchema(z.enum(['parents'])) }))),
});

describe('a schema beside its interface', () => {
  it('compiles when both have the same fields, and in no other case', () => {
    // An error that the compiler does not find at these places is an error of its own.
    const matching: SchemaOf<Card> = same satisfies Matching<typeof same, Card>;
    const differing: SchemaOf<unknown>[] = [
      // @ts-expect-error an optional field is missing
      withoutOptional satisfies Matching<typeof withoutOptional, Card>,
      // @ts-expect-error an optional field too many
      withMore satisfies Matching<typeof withMore, Card>,
      // @ts-expect-error required, where the interface says optional
      required satisfies Matching<typeof required, Card>,
      // @ts-expect-error an optional field of an entry is missing
      withoutNested satisfies Matching<typeof withoutNested, Card>,
      // @ts-expect-error fewer options
      otherOptions satisfies Matching<typeof otherOptions, Card>,
    ];
    const card = { id: 'c', kind: 'of our own', counts: {} };
    assert.ok(z.safeParse(matching, card).success);
    assert.deepEqual(
      differing.map((schema) => z.safeParse(schema, card).success),
      [true, true, false, true, true],
    );
  });
});
