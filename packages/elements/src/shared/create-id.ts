/** Creates a random id of 128 bits. Not `crypto.randomUUID()`, which exists only on pages served over https. */
export function createId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
