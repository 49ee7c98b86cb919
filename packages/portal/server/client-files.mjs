import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The policy of the portal: its own files only, no inline script or style, and no script made from a string.
 * @param {{ formAction?: "'self'" | "'none'" }} [options] where its forms may go
 */
export const createPolicy = ({ formAction = "'none'" } = {}) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${formAction}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html driehoek driehoek-portal',
  ].join('; ');

/**
 * The path of a request in plain characters; `undefined` when it is none: not UTF-8, or with a character that a file system
 * or another decoder reads in a way of its own.
 * @param {string} url
 */
export function decodePath(url) {
  const encoded = url.replace(/[?#].*$/s, '');
  try {
    const path = decodeURIComponent(encoded);
    return path.startsWith('/') && !/%2f/i.test(encoded) && !/[\p{Cc}\\%]/u.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The file that a path leads to, or the `index.html` of the folder that it leads to, as a path below `root`; `undefined`
 * when there is none, or a dotfile or a symbolic link on the way.
 * @param {string} root a real path
 * @param {string} path
 * @returns {string | undefined}
 */
export function findFile(root, path) {
  const names = path.split('/').filter(Boolean);
  if (names.some((name) => name.startsWith('.'))) return undefined;
  const found = join(root, ...names);
  try {
    if (realpathSync(found) !== found) return undefined;
    const stats = statSync(found);
    if (stats.isDirectory()) return names.at(-1) === 'index.html' ? undefined : findFile(root, `${path}/index.html`);
    accessSync(found, constants.R_OK);
    return stats.isFile() ? `/${names.join('/')}` : undefined;
  } catch {
    return undefined;
  }
}
