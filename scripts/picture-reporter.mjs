import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * For Playwright's test runner: writes how many tests passed and failed, and why others were skipped, as JSON where `TEST_COUNTS`
 * says, and tells where the changed pictures are to be seen.
 * @implements {import('playwright/test/reporter').Reporter}
 */
export default class PictureReporter {
  #file = process.env.TEST_COUNTS && `${process.env.TEST_COUNTS}/visual.json`;
  #suite;

  onBegin(_config, suite) {
    this.#suite = suite;
    // Empty until the end: a run that is cut short has no report.
    if (this.#file) writeFileSync(this.#file, '');
  }

  onEnd() {
    const tests = this.#suite.allTests();
    const of = (outcome) => tests.filter((test) => test.outcome() === outcome);
    const reasons = of('skipped').map(({ title }) => title);
    const passed = of('expected').length;
    const failed = tests.length - passed - reasons.length;
    if (this.#file) writeFileSync(this.#file, JSON.stringify({ passed, failed, reasons }));
    if (failed > 0) console.log(`\nWhat was, what is and what differs: ${resolve('.cache/visual/report/index.html')}`);
  }
}
