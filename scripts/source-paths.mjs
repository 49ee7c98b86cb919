import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where a package name points inside this repository: to its source, so that tests, stories and bundles
 * always see the code as it stands. Mirrors `paths` in tsconfig.json.
 * @param {string} specifier
 * @returns {string | undefined} an absolute path
 */
export function sourcePath(specifier) {
  const match = /^@driehoek\/(sdk|elements)\/([\w-]+)(?:\/([\w-]+(?:\/[\w-]+)?))?$/.exec(specifier);
  if (!match) return undefined;
  const [, name, concept, module = 'index'] = match;
  const path = `${root}packages/${name}/src/${concept}/${module}`;
  // A part of a concept that is an entry of its own is a folder.
  return existsSync(`${path}.ts`) ? `${path}.ts` : `${path}/index.ts`;
}
