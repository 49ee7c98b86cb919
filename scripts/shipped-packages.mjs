import { readFileSync } from 'node:fs';

/** The packages of ours that others install. */
const PUBLISHED = ['packages/sdk', 'packages/elements'];

/**
 * @typedef {object} LockedPackage an entry of the lock file
 * @property {string} version
 * @property {string} [license]
 * @property {boolean} [hasInstallScript]
 * @property {boolean} [link]
 * @property {string} [resolved]
 * @property {Record<string, string>} [dependencies]
 */

/**
 * What the lock file says of every package, by its folder.
 * @returns {Record<string, LockedPackage>}
 */
export function readLock() {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
}

/**
 * What others install along with our packages: their dependencies, and theirs, by name; ours are not in it. Optional peers
 * are not installed and do not count.
 * @param {Record<string, LockedPackage>} [lock]
 * @returns {Map<string, LockedPackage>}
 */
export function listShipped(lock = readLock()) {
  /** @type {Map<string, LockedPackage>} */
  const shipped = new Map();
  const visit = (/** @type {string} */ folder) => {
    for (const name of Object.keys(lock[folder]?.dependencies ?? {})) {
      const found = findInstalled(lock, folder, name);
      const entry = lock[found];
      if (!entry) throw new Error(`${name}, which ${folder} depends on, is not in the lock file.`);
      if (entry.link || shipped.get(name) === entry) continue;
      shipped.set(name, entry);
      visit(found);
    }
  };
  PUBLISHED.forEach(visit);
  return shipped;
}

/**
 * Where Node finds a package from a folder: nearest first.
 * @param {Record<string, LockedPackage>} lock
 * @param {string} folder
 * @param {string} name
 */
function findInstalled(lock, folder, name) {
  for (let from = folder; from !== ''; from = from.replace(/(^|\/)[^/]*$/, '')) {
    const candidate = `${from}/node_modules/${name}`;
    if (lock[candidate]) return candidate;
  }
  return `node_modules/${name}`;
}
