const remembered = new WeakMap<object, { readonly madeOf: readonly unknown[]; readonly made: unknown }>();

/** Memoizes one result per `owner`; `make` runs again only when one of `madeOf` differs (by `===`) from the last time. */
export function remember<T>(owner: object, madeOf: readonly unknown[], make: () => T): T {
  const before = remembered.get(owner);
  if (before && madeOf.every((part, index) => part === before.madeOf[index])) return before.made as T;
  const made = make();
  remembered.set(owner, { madeOf, made });
  return made;
}
