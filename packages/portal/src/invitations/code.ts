/** The beginning of the address at which somebody answers with a code. */
const ADDRESS = '#/invited';

/** Returns a code as it is compared: capitals, spaces and dashes do not count. */
export const plainCode = (typed: string): string => typed.toLowerCase().replaceAll(/[\s-]/g, '');

/** Formats a code in two halves, as it is easiest to type from paper. */
export const formatCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The hash of the address that a code opens. A server never reads it, so that no log has the code. */
export const hashOf = (code?: string): string => (code === undefined ? ADDRESS : `${ADDRESS}/${code}`);

/** Reads the code in the hash of an address: an empty one when it has to be typed, `undefined` at another address. */
export function readCode(hash: string): string | undefined {
  if (hash !== ADDRESS && !hash.startsWith(`${ADDRESS}/`)) return undefined;
  return plainCode(hash.slice(ADDRESS.length + 1));
}
