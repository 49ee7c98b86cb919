import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowsers } from '../browsers.mjs';
import { build } from '../build.mjs';
import { lint } from '../lint.mjs';
import { listTests, run } from '../steps.mjs';

// `npm test -- sdk elements` runs only those parts, while working on something.
const only = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const cache = '.cache/test';
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

await part('types, format, rules and walls', 'lint', () => check(lint));
await part('build', 'build', () => check(build));
for (const zone of ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland']) {
  await part(`SDK in ${zone}`, 'sdk', () => nodeTests(listTests('tests/sdk'), { TZ: zone }));
}
await part('elements and stories', 'elements', elementTests);
await part('packages and quick starts', 'package', () => nodeTests(listTests('tests/package')));
await part('portal', 'portal', () => nodeTests(listTests('tests/portal')));

const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/**
 * @param {string} title
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, skipped: number }>} body
 */
async function part(title, name, body) {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`\n== ${title}`);
  const start = Date.now();
  const { passed, failed, skipped } = await body();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(
    `   ${passed} passed, ${failed} failed, ${skipped} skipped in ${Math.round((Date.now() - start) / 1000)} s`,
  );
}

/** @param {() => Promise<boolean>} body */
async function check(body) {
  const ok = await body();
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string[]} files
 * @param {Record<string, string>} [env]
 */
async function nodeTests(files, env = {}) {
  const report = `${cache}/node.tap`;
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const ok = await run('node', ['--import', 'tsx', '--test', ...reporters, ...files], { env });
  const tap = readFileSync(report, 'utf8');
  const counts = { passed: count(tap, 'pass'), failed: count(tap, 'fail'), skipped: count(tap, 'skipped') };
  if (counts.failed > 0) console.log(failuresIn(tap));
  for (const [, reason] of tap.matchAll(/# SKIP (.+)$/gm)) console.log(`   skipped: ${reason}`);
  // A file that ends before its tests do counts nothing by itself.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {string} tap
 * @param {string} name
 */
function count(tap, name) {
  return Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
}

/** @param {string} tap */
function failuresIn(tap) {
  const blocks = tap.match(/^( *)not ok .*\n(?:\1 {2}---\n[\s\S]*?\n\1 {2}\.\.\.)?/gm) ?? [];
  return blocks.join('\n');
}

async function elementTests() {
  const found = findBrowsers();
  const missing = ['chromium', 'firefox', 'webkit'].filter((name) => !(name in found));
  for (const name of missing)
    console.log(`   skipped: ${name} is not on this machine and cannot be installed without root`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  // CI must have run all three.
  if (process.env.CI) counts.failed += missing.length;
  else counts.skipped += missing.length;
  const report = `${cache}/browsers.json`;
  const ok = await run('wtr', [], { env: { TEST_COUNTS: report } });
  const { passed = 0, failed = 0, skipped = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += passed;
  counts.failed += ok || failed > 0 ? failed : 1;
  counts.skipped += skipped;
  return counts;
}
