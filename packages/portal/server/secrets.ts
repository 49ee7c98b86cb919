import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** Creates a secret of 256 bits, for an address or a cookie. */
export const createSecret = (): string => randomBytes(32).toString('base64url');

/** The digest under which a secret is kept: who reads the database cannot use it. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Without letters and figures that look or sound alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Creates a code that can be read from paper and typed: ten signs, 49 bits. */
export const createCode = (): string => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** The digest of a code, which is short: it needs the key of the server as well. Capitals and spaces do not count. */
export const digestOfCode = (code: string, key: string): string =>
  createHmac('sha256', key).update(code.toLowerCase().replaceAll(/[\s-]/g, '')).digest('base64url');
