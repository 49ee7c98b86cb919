import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runCounted } from '../../scripts/count-reporters.mjs';
import PictureReporter from '../../scripts/picture-reporter.mjs';
import { readCounts } from '../../scripts/test.mjs';

describe('the closing line of the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Runs a test file as a part of that name; returns whether it ended well. */
  function runPart(part: string, code: string): boolean {
    const file = join(folder, `${part}-tests.mjs`);
    writeFileSync(file, `import { before, describe, it } from 'node:test';\n${code}`);
    // What Node tells a file that it runs as a test would change how that reports.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    return runCounted(join(folder, `${part}.json`), [file], env, 'ignore');
  }

  for (const [what, code, expected] of [
    [
      'tests, not the groups that they stand in',
      `describe('a', () => { it('passes', () => {}); it('passes, too', () => {}); });`,
      { passed: 2, failed: 0, skipped: 0, reasons: [] },
    ],
    [
      'what failed and what was skipped, with the reason',
      `it('passes', () => {}); it('fails', () => { throw new Error(); }); it('waits', { skip: 'no printer' }, () => {});`,
      { passed: 1, failed: 1, skipped: 1, reasons: ['waits: no printer'] },
    ],
    [
      'a process that ends before its tests do as failed',
      `it('passes', () => {}); it('ends it all', () => process.exit(0));`,
      { failed: 1 },
    ],
    [
      'a preparation that fails as failed',
      `describe('a', () => { before(() => { throw new Error(); }); it('comes after', () => {}); });`,
      { passed: 0, failed: 1 },
    ],
  ] as const) {
    it(`counts ${what}`, () => {
      const part = what.replaceAll(/\W+/g, '-');
      const counts: Record<string, unknown> = readCounts(folder, part, runPart(part, code));
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(counts[key], value, key);
    });
  }

  it('counts pictures, and a run of them that was cut short as failed', () => {
    const { TEST_COUNTS } = process.env;
    process.env['TEST_COUNTS'] = folder;
    try {
      const reporter = new PictureReporter();
      const outcomes = ['expected', 'unexpected', 'flaky', 'skipped'];
      const tests = outcomes.map((outcome) => ({ title: 'not here', outcome: () => outcome }));
      reporter.onBegin({}, { allTests: () => tests });
      assert.equal(readCounts(folder, 'visual', false).failed, 1);
      reporter.onEnd();
      const counts = { passed: 1, failed: 2, skipped: 1, reasons: ['not here'] };
      assert.deepEqual(readCounts(folder, 'visual', false), counts);
    } finally {
      if (TEST_COUNTS === undefined) delete process.env['TEST_COUNTS'];
      else process.env['TEST_COUNTS'] = TEST_COUNTS;
    }
  });

  it('counts a part without tests of its own as one', () => {
    const counts = (succeeded: boolean) => {
      const { passed, failed } = readCounts(folder, 'nothing', succeeded);
      return [passed, failed];
    };
    assert.deepEqual(
      [counts(true), counts(false)],
      [
        [1, 0],
        [0, 1],
      ],
    );
  });
});
