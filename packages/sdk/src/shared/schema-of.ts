import type * as z from 'zod/mini';

/** A schema that gives a `T`. Every one of ours is a Standard Schema too (`schema['~standard']`). */
export type SchemaOf<T> = z.ZodMiniType<T>;

/**
 * The schema, when it has the fields of the interface `T` and no others: each of the same type and optional in both or
 * in neither, to the deepest level. Otherwise a type that no schema has, and that names the fields that differ.
 *
 * An annotation alone would not do: it accepts a schema that lacks an optional field or has a field too many. Not
 * compared: `readonly`, and that a schema keeps unknown fields.
 */
export type Matching<Schema extends z.ZodMiniType, T> =
  Same<Fields<z.output<Schema>>, Fields<T>> extends true
    ? Schema
    : { readonly 'schema and interface differ in': Differences<Fields<z.output<Schema>>, Fields<T>> };

/** True when the types are the same, not merely assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The type in one spelling: without unknown fields, everything readonly, and `'a' | (string & {})` as `string`. */
type Fields<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer Entry)[]
      ? readonly Fields<Entry>[]
      : { readonly [Key in keyof T as IsUnknownField<T, Key> extends true ? never : Key]: Fields<T[Key]> };

type IsUnknownField<T, Key extends keyof T> = string extends Key ? (unknown extends T[Key] ? true : false) : false;

type Differences<A, B> = {
  [Key in keyof A | keyof B]: Key extends keyof A & keyof B ? (Same<A[Key], B[Key]> extends true ? never : Key) : Key;
}[keyof A | keyof B];
