/** An object of unknown shape. */
interface DataObject {
  readonly [field: string]: unknown;
}

/**
 * Makes data of one version into data of the next. Pure, and throws for nothing: it runs before validation, on whatever
 * claims to have its version. The number itself is written by {@link migrate}.
 */
export type Migration = (data: DataObject) => DataObject;

/**
 * Every step of one kind of object: the first makes version 1 of data without a number, the last the present version.
 * The compiler asks for as many as there are versions.
 */
export type Migrations<Version extends number> = readonly Migration[] & { readonly length: Version };

/** From data without a number to version 1, where the shape stayed as it was. */
export const addVersion: Migration = (data) => data;

/**
 * The data in its present shape. What is no object, or of a version that has no step here (the present one, a newer one,
 * no number at all), is given back as it is: the schema judges that.
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
