import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { InvalidDataError, type Issue } from '@driehoek/sdk/shared';
import fc from 'fast-check';
import { addVersion, migrate, type Migration } from '../../../packages/sdk/src/shared/migrate.js';
import { readSample, sampleFolders, sampleVersions, STORED_OBJECTS } from './stored-objects.js';

await loadLanguage('en');

function issuesOf(parse: () => unknown): readonly Issue[] {
  try {
    parse();
  } catch (error) {
    assert.ok(error instanceof InvalidDataError);
    return error.issues;
  }
  return [];
}

describe('the samples of stored data', () => {
  it('are there for every kind of object and every version that it had', () => {
    assert.deepEqual(
      sampleFolders(),
      STORED_OBJECTS.map(({ name }) => name),
    );
    for (const { name, version } of STORED_OBJECTS) {
      assert.deepEqual(
        sampleVersions(name),
        Array.from({ length: version + 1 }, (_, older) => older),
        name,
      );
      assert.equal(readSample(name, version)['schemaVersion'], version);
      assert.equal('schemaVersion' in readSample(name, 0), false);
    }
  });
});

for (const { name, version, parse } of STORED_OBJECTS) {
  describe(`a stored ${name}`, () => {
    const present = readSample(name, version);

    for (const older of sampleVersions(name)) {
      it(`of version ${older} is read in its present shape, unknown fields and all`, () => {
        const sample = readSample(name, older);
        // An older one says nothing of fields that were added since.
        assert.deepEqual({ ...present, ...parse(sample) }, present);
        assert.deepEqual(sample, readSample(name, older), 'and the data stays as it was');
      });
    }

    it('of a newer version is refused with that reason alone, whatever else is in it', () => {
      const newer = { schemaVersion: version + 1, id: 7, aNewField: true };
      assert.deepEqual(
        issuesOf(() => parse(newer)).map(({ path, code }) => [path, code]),
        [['schemaVersion', 'newer-version']],
      );
      assert.match(issuesOf(() => parse(newer))[0]!.message, /^Dit is gemaakt met een nieuwere versie van Driehoek/);
      assert.match(
        issuesOf(() => parse({ ...present, schemaVersion: 99 }, { language: 'en' }))[0]!.message,
        /^This was made with a newer version of Driehoek/,
      );
    });

    it('whose version is no whole number from 1 is refused', () => {
      for (const schemaVersion of [-1, 0.5, 1e300, '1', null, [1], {}]) {
        assert.deepEqual(
          issuesOf(() => parse({ ...present, schemaVersion })).map(({ path, code }) => [path, code]),
          [['schemaVersion', 'wrong-type']],
        );
      }
    });

    it('without a version, as an explicit undefined or 0 too, is of before there was one', () => {
      for (const schemaVersion of [undefined, 0]) {
        assert.deepEqual({ ...present, ...parse({ ...readSample(name, 0), schemaVersion }) }, present);
      }
    });
  });
}

describe('migrating', () => {
  const rename: Migration = ({ old, ...rest }) => ({ ...rest, fresh: old });
  const double: Migration = (data) => ({ ...data, fresh: [data['fresh'], data['fresh']] });
  const steps = [addVersion, rename, double];

  it('takes every step from the version of the data, in order, once', () => {
    assert.deepEqual(migrate({ old: 1 }, steps), { fresh: [1, 1], schemaVersion: 3 });
    assert.deepEqual(migrate({ old: 1, schemaVersion: 1 }, steps), { fresh: [1, 1], schemaVersion: 3 });
    assert.deepEqual(migrate({ fresh: 1, schemaVersion: 2 }, steps), { fresh: [1, 1], schemaVersion: 3 });
  });

  it('gives data of the present version, or of a newer one, back as it is', () => {
    for (const schemaVersion of [3, 4, 99]) {
      const data = { fresh: 1, schemaVersion };
      assert.equal(migrate(data, steps), data);
    }
  });

  it('throws for nothing, changes nothing that it was given, and gives what is no object back', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
      fc.record({ schemaVersion: fc.oneof(fc.integer({ min: -2, max: 5 }), fc.anything()), old: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        const before = fc.stringify(data);
        const migrated = migrate(data, steps);
        assert.equal(fc.stringify(data), before);
        if (typeof data !== 'object' || data === null || Array.isArray(data)) assert.equal(migrated, data);
      }),
    );
  });

  it('needs no second time', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('old', 'fresh', 'other', '__proto__'), fc.jsonValue()), (data) => {
        const once = migrate(data, steps);
        assert.equal(migrate(once, steps), once);
      }),
    );
  });
});
