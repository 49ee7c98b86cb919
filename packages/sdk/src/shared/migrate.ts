/** An object of unknown shape. */
interface DataObject {
  readonly [field: string]: unknown;
}

/**
 * Migrates data of one version to the next. Must be pure and never throw: it runs before validation, on any data that
 * claims to have its version. {@link migrate} sets the version number.
 */
export type Migration = (data: DataObject) => DataObject;

/**
 * The migrations of one kind of object: the first creates version 1 from data without a number, the last the present
 * version. The compiler requires one per version.
 */
export type Migrations<Version extends number> = readonly Migration[] & { readonly length: Version };

/** The migration of data without a number to version 1, when the shape did not change. */
export const addVersion: Migration = (data) => data;

/**
 * Migrates data to its present shape. Data that is no object, or of a version without a migration (the present, a newer
 * or an invalid one), is returned unchanged, for the schema to validate.
 */
export function migrate(data: unknown, migrations: readonly Migration[]): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { schemaVersion: version = 0 } = data as DataObject;
  if (typeof version !== 'number' || !migrations[version]) return data;
  return migrations
    .slice(version)
    .reduce<DataObject>(
      (older, step, index) => ({ ...step(older), schemaVersion: version + index + 1 }),
      data as DataObject,
    );
}
