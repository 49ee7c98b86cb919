import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partyAnswersSchema } from '@driehoek/sdk/expectations/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { readSample, STORED_OBJECTS } from './stored-objects.js';

/** What a router or a form library knows of a schema: https://standardschema.dev. */
interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly validate: (value: unknown) => Outcome | Promise<Outcome>;
  };
}
type Outcome =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

describe('the schemas', () => {
  for (const { name, version, schema } of STORED_OBJECTS) {
    const standard: StandardSchema = schema;

    it(`of ${name} validate as any Standard Schema does`, async () => {
      const data = readSample(name, version);
      const { version: interfaceVersion, validate } = standard['~standard'];
      assert.equal(interfaceVersion, 1);
      assert.deepEqual(await validate(data), { value: data });
      const { issues } = await validate({ ...data, schemaVersion: 99 });
      assert.deepEqual(
        issues?.map(({ path, message }) => [path, message]),
        [[['schemaVersion'], 'newer-version']],
      );
      assert.ok((await validate('text')).issues);
    });

    it(`of ${name} become a JSON Schema that an independent reader reads`, () => {
      const jsonSchema = z.toJSONSchema(schema);
      assert.equal(jsonSchema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchema);
      const data = readSample(name, version);
      assert.ok(check(data), JSON.stringify(check.errors));
      const [required] = jsonSchema.required ?? [];
      assert.equal(check({ ...data, [required!]: undefined }), false, `without ${required}`);
    });
  }

  it('of what a party hands in are there as well', async () => {
    const { validate } = partyAnswersSchema['~standard'];
    assert.deepEqual(await validate({ language: 'nl', answers: {} }), { value: { language: 'nl', answers: {} } });
  });
});
