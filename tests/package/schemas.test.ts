import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { handvat, parentExperience, parseInstrument, parseResponse, teamSkills } from '@driehoek/sdk/checklist';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod/mini';
import { listFields, type ObjectSchema } from '../../scripts/data-inventory.js';
import { YEAR_PLAN_SCHEMA_VERSION } from '@driehoek/sdk/contact-calendar';
import { readSample, STORED_OBJECTS } from '../sdk/shared/stored-objects.js';

const folder = 'packages/sdk/schemas';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-subject', 'x-sensitivity'] });
ajv.addSchema(files.map(read));
const checkOf = (file: string) => ajv.getSchema(read(file).$id)!;

describe('every stored field', () => {
  for (const file of files) {
    it(`of ${file} says what it is for, whose data it is and how sensitive`, () => {
      for (const { path, purpose, subject, sensitivity } of listFields(read(file))) {
        assert.notEqual(purpose, '', `${path} has no purpose`);
        assert.notEqual(subject, '', `${path} has no subject`);
        assert.match(sensitivity, /^(public|internal|personal|sensitive)$/, path);
      }
    });
  }
});

describe('the published JSON Schemas', () => {
  it('are there for every stored type', () => {
    assert.deepEqual(files, [
      'action-point.json',
      'class-contacts.json',
      'contact-preferences.json',
      'conversation-plan.json',
      'expectations-round.json',
      'family-help.json',
      'information-card.json',
      'instrument.json',
      'look-back.json',
      'own-instrument.json',
      'parent-offers.json',
      'report.json',
      'response.json',
      'tally.json',
      'year-plan.json',
    ]);
  });

  for (const file of files) {
    it(`have for ${file} a version of JSON Schema and an address that stays`, () => {
      const { $schema, $id } = read(file);
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal($id, `https://driehoek.example/schemas/${file}`);
    });
  }

  it('can all be loaded beside each other, are found by their address, and refer to nothing that is not there', () => {
    const all = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-subject', 'x-sensitivity'] });
    all.addSchema(files.map(read));
    for (const file of files) {
      const { $id } = read(file);
      // Compiling resolves every reference, and throws for one that leads nowhere.
      assert.ok(all.getSchema($id), $id);
      // A document elsewhere refers to it, whole or in part.
      assert.ok(all.compile({ $ref: $id }));
      assert.ok(all.compile({ $id: `https://driehoek.example/schemas/beside-${file}`, $ref: `./${file}` }));
    }
  });

  for (const { name, schema } of STORED_OBJECTS) {
    it(`have the fields of ${name} that our own schema has`, () => {
      const pathsIn = (jsonSchema: unknown) => listFields(jsonSchema as ObjectSchema).map(({ path }) => path);
      const published = new Set(pathsIn(read(`${name}.json`)));
      assert.deepEqual([...published].sort(), [...new Set(pathsIn(z.toJSONSchema(schema)))].sort());
    });
  }

  it('refuse a date, a time or a school year that is written in another way', () => {
    const response = {
      id: 'a',
      instrument: 'handvat',
      instrumentVersion: '1',
      schoolYear: '2026-2027',
      role: 'parent',
      answers: {},
    };
    const check = checkOf('response.json');
    assert.ok(check(response));
    for (const schoolYear of ['2026', '2026/2027', '']) assert.ok(!check({ ...response, schoolYear }), schoolYear);
    const checkPlan = checkOf('year-plan.json');
    const plan = readSample('year-plan', YEAR_PLAN_SCHEMA_VERSION);
    const [entry] = plan['entries'] as object[];
    assert.ok(checkPlan(plan), JSON.stringify(checkPlan.errors));
    for (const start of ['16-09-2026', '2026-13-01', '2026-09-16 19:00', '2026-09-16T25:00'])
      assert.ok(!checkPlan({ ...plan, entries: [{ ...entry, start }] }), start);
  });

  for (const object of STORED_OBJECTS)
    it(`accept the sample of ${object.name}, as our own parser does`, () => {
      const check = checkOf(`${object.name}.json`);
      assert.ok(check(readSample(object.name, object.version)), JSON.stringify(check.errors));
    });

  it('accept a tally and a report of nobody, which have no school year', () => {
    const tally = { instrument: 'handvat', instrumentVersion: '1', schoolYear: '', respondents: {}, counts: {} };
    assert.ok(checkOf('tally.json')(tally));
  });

  it('accept our own instruments, as our own parser does', () => {
    const check = checkOf('instrument.json');
    for (const instrument of [handvat, teamSkills, parentExperience]) {
      assert.ok(check(instrument), JSON.stringify(check.errors));
      assert.deepEqual(parseInstrument(structuredClone(instrument)), instrument);
    }
  });

  it('refuse by shape what our own parser refuses', () => {
    const response = {
      id: 'r1',
      instrument: 'handvat',
      instrumentVersion: handvat.version,
      schoolYear: '2026-2027',
      role: 'leadership',
      answers: { 'home.1': 'yes' },
    };
    const check = checkOf('response.json');
    assert.ok(check(response), JSON.stringify(check.errors));
    parseResponse(response);
    for (const wrong of [
      { ...response, role: 'cook' },
      { ...response, answers: { 'home.1': 2 } },
      { ...response, id: undefined },
    ]) {
      const data = JSON.parse(JSON.stringify(wrong));
      assert.equal(check(data), false);
      assert.throws(() => parseResponse(data));
    }
  });
});
