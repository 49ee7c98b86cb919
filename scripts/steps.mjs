import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/**
 * Runs a package's command (or Node, for a `.mjs` or a flag) and passes on what it prints.
 * @param {string} command a name in node_modules/.bin, or `node`
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const program = command === 'node' ? process.execPath : `node_modules/.bin/${command}`;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && command !== 'node',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0 && quiet) console.error(output);
      resolve(code === 0);
    });
  });
}

/**
 * Runs steps one after the other and stops at the first that fails.
 * @param {...(() => Promise<boolean>)} steps
 */
export async function runAll(...steps) {
  for (const step of steps) if (!(await step())) process.exit(1);
}

/**
 * The test files in a folder and the folders in it, in a fixed order.
 * @param {string} folder
 */
export function listTests(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => `${folder}/${file}`);
}
