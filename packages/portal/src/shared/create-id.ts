/** Creates a random id of 128 bits. Not `crypto.randomUUID()`, which exists only on pages served over https. */
export function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
