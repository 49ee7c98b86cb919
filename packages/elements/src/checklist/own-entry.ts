/** What is stored under an id; a school may call a statement `constructor`, which every object has. */
export function ownEntry<T>(entries: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
}
