// Remembers of which lock file the packages were installed: run by npm itself after every install (`postinstall`).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const STAMP = inRoot('node_modules/.installed-lock');
const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/** Whether the packages that are installed are those of the lock file as it is. */
export function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfLock();
}

/** Remembers that the packages of the lock file as it is are installed; where npm only wrote the lock file, there are none. */
export function markInstalled() {
  if (existsSync(inRoot('node_modules'))) writeFileSync(STAMP, hashOfLock());
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) markInstalled();
