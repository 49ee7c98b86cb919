const memoized = new WeakMap<object, { readonly madeOf: readonly unknown[]; readonly made: unknown }>();

/** Memoizes one result per `owner`; `make` runs again only when one of `madeOf` differs (by `===`) from the last time. */
export function memoize<T>(owner: object, madeOf: readonly unknown[], make: () => T): T {
  const before = memoized.get(owner);
  if (before && madeOf.every((part, index) => part === before.madeOf[index])) return before.made as T;
  const made = make();
  memoized.set(owner, { madeOf, made });
  return made;
}
