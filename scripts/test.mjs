import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Where the reporters of a part write their counts, and what each part says as it goes: `elements.log`. */
const COUNTS = '.cache/test';

/** The longest first, so that none of them is left alone at the end. */
const PARTS = ['elements', 'visual', 'build', 'portal', 'package', 'lint', 'portal-server', 'sdk'];

/** What runs only when everything does, or when it is named. */
const WIDE_PARTS = ['visual'];

/**
 * Runs the parts that are named, or the usual ones, two at a time; ends with one line of counts.
 * @param {readonly string[]} names
 * @returns {Promise<boolean>} whether all passed
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);
  const usual = process.env.WIDE ? PARTS : PARTS.filter((name) => !WIDE_PARTS.includes(name));
  const queue = names.length === 0 ? usual : PARTS.filter((name) => names.includes(name));
  rmSync(COUNTS, { recursive: true, force: true });
  mkdirSync(COUNTS, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  // More at once would starve the animation frames of the browsers.
  const workers = Math.min(2, availableParallelism(), queue.length);
  const work = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      const start = Date.now();
      const { output, succeeded } = await runPart(name, workers > 1);
      const counts = readCounts(COUNTS, name, succeeded);
      for (const key of Object.keys(total)) total[key] += counts[key];
      const seconds = Math.round((Date.now() - start) / 1000);
      console.log(`\n== ${name}: ${formatCounts(counts)}, in ${seconds} s\n${succeeded ? '' : output}`.trimEnd());
      for (const reason of counts.reasons) console.log(`   skipped: ${reason}`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  console.log(`\n${formatCounts(total)}`);
  return total.failed === 0 && total.passed > 0;
}

/**
 * @param {string} name
 * @param {boolean} beside whether another part runs at the same time; then each has one processor
 * @returns {Promise<{ output: string, succeeded: boolean }>}
 */
function runPart(name, beside) {
  const script = name === 'build' || name === 'lint' ? `${name}:all` : `test:${name}`;
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const env = { ...process.env, TEST_COUNTS: COUNTS, WIREIT_LOGGER: 'simple', ...(beside && { WIREIT_PARALLEL: '1' }) };
  const child = spawn(program, [...first, 'run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    shell: !npm && process.platform === 'win32',
  });
  let output = '';
  const log = createWriteStream(`${COUNTS}/${name}.log`);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
      log.write(data);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, succeeded: code === 0 }));
  });
}

/**
 * What the reporters of a part counted, each in a file of its own. A part without reporters counts as one; one that did not succeed has failed, also
 * when it ended before it could count that.
 * @param {string} folder
 * @param {string} part
 * @param {boolean} succeeded
 */
export function readCounts(folder, part, succeeded) {
  const counts = { passed: 0, failed: 0, skipped: 0, reasons: [] };
  const files = readdirSync(folder).filter((file) => file.startsWith(`${part}.`) && file.endsWith('.json'));
  for (const file of files) {
    const { passed, failed, reasons } = parseCounts(readFileSync(`${folder}/${file}`, 'utf8'));
    counts.passed += passed;
    counts.failed += failed;
    counts.skipped += reasons.length;
    counts.reasons.push(...reasons);
  }
  if (files.length === 0 && succeeded) counts.passed = 1;
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @param {string} text empty when the process ended before its reporter did */
function parseCounts(text) {
  return text ? JSON.parse(text) : { passed: 0, failed: 1, reasons: [] };
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
