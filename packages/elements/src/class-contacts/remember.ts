const remembered = new WeakMap<object, { readonly madeOf: readonly unknown[]; readonly made: unknown }>();

/** Makes something for an object once, and again when what it is made of is another. One thing an object. */
export function remember<T>(owner: object, madeOf: readonly unknown[], make: () => T): T {
  const before = remembered.get(owner);
  if (before && madeOf.every((part, index) => part === before.madeOf[index])) return before.made as T;
  const made = make();
  remembered.set(owner, { madeOf, made });
  return made;
}
