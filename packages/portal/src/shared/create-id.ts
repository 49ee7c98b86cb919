/** A name that nothing else has. Not `randomUUID`, which pages without https lack. */
export function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
