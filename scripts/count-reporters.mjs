import { writeFileSync } from 'node:fs';

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
