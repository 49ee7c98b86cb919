import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs tests with Node's test runner, counted in a file. The file is empty until they have ended: a process that a test ends
 * may end well, without a report.
 * @param {string} file where the counts go
 * @param {readonly string[]} args what Node is called with besides
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'ignore'} stdio
 * @returns {boolean} whether the process ended well
 */
export function runCounted(file, args, env, stdio = 'inherit') {
  writeFileSync(file, '');
  const reporters = [
    ['dot', 'stdout'],
    [fileURLToPath(import.meta.url), file],
  ].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);
  return spawnSync(process.execPath, [...reporters, ...args], { stdio, env }).status === 0;
}

/** For Node's test runner: writes how many tests passed and failed, and why others were skipped, as JSON. */
export default async function* countTests(events) {
  const counts = { passed: 0, failed: 0, reasons: [] };
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    if (data.skip !== undefined) counts.reasons.push(`${data.name}: ${data.skip}`);
    else if (type === 'test:pass') counts.passed++;
    else counts.failed++;
  }
  yield JSON.stringify(counts);
}

/**
 * The same for the browsers' test runner.
 * @param {string} file
 * @param {readonly string[]} missing engines that could not be run
 * @returns {import('@web/test-runner').Reporter}
 */
export function countBrowserTests(file, missing) {
  writeFileSync(file, '');
  return {
    onTestRunFinished({ sessions }) {
      const reasons = missing.map((engine) => `${engine} is not on this machine`);
      const counts = { passed: 0, failed: 0, reasons };
      const visit = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.skipped) reasons.push(test.name);
          else counts[test.passed ? 'passed' : 'failed']++;
        }
        for (const inner of suite?.suites ?? []) visit(inner);
      };
      for (const session of sessions) {
        visit(session.testResults);
        // A file that could not be loaded, or did not end, has no tests to fail.
        if (!session.passed && session.errors.length > 0) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
