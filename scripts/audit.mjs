import { spawnSync } from 'node:child_process';
import { listShipped } from './shipped-packages.mjs';

/**
 * Asks the package registry which weaknesses are known of what others install with our packages, and prints them. A
 * registry that cannot be reached, or that does not answer such questions, is said and fails nothing.
 * @returns {boolean} false when a weakness is known
 */
export function audit() {
  const { known, reason } = readAudit(askRegistry(), new Set(listShipped().keys()));
  if (reason) console.log(`What ships was not audited: ${reason}`);
  else if (known.length === 0) console.log('What ships was audited: no weakness is known.');
  for (const weakness of known) console.error(`Known weakness in what ships: ${weakness}`);
  return known.length === 0;
}

/**
 * Reads what `npm audit --json` printed.
 * @param {string} output
 * @param {ReadonlySet<string>} shipped the names of what ships; what is known of other packages is left out
 * @returns {{ known: string[], reason?: string }} `reason` says why there is no answer
 */
export function readAudit(output, shipped) {
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    return { known: [], reason: output.trim().split('\n')[0] || 'npm printed nothing.' };
  }
  const { vulnerabilities, message, error } = answer ?? {};
  if (!vulnerabilities) return { known: [], reason: message || error?.summary || 'the registry gave no list.' };
  const found = Object.values(vulnerabilities).filter(({ name }) => shipped.has(name));
  return { known: found.map(({ name, severity, range }) => `${name} ${range} (${severity})`) };
}

function askRegistry() {
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=30000'];
  const options = { encoding: 'utf8', shell: !npm && process.platform === 'win32', timeout: 120_000 };
  return spawnSync(program, args, /** @type {const} */ (options)).stdout ?? '';
}
