import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { webkitLauncher } from '../../scripts/webkit.mjs';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'dh-webkit-driver-'));
});
after(() => rmSync(folder, { recursive: true }));

/** A program that runs this script. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!${process.execPath}\n${script}`);
  chmodSync(path, 0o755);
  return path;
}

/** What may be wrong the first time that a driver or a screen is started; after that it is well. */
const FAULTS = {
  'driver does not answer': { fails: 'isFirst', fault: '' },
  'driver ends by itself': { fails: 'isFirst', fault: 'process.exit(1);' },
  'screen is not there': { fails: "process.env.DISPLAY === ':98'", fault: '' },
};

const marked = (mark: string) => `
const { existsSync, writeFileSync, writeSync } = require('node:fs');
const isFirst = !existsSync(${JSON.stringify(mark)});
writeFileSync(${JSON.stringify(mark)}, '');`;

const failing = (
  name: string,
  { fails, fault }: { fails: string; fault: string },
) => `${marked(join(folder, `driver: ${name}`))}
const fails = ${fails};
require('node:http').createServer((request, response) => {
  if (fails) { ${fault} return; }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ value: { sessionId: ${JSON.stringify(name)}, capabilities: {} } }));
}).listen(Number(process.argv[2].split('=')[1]), '127.0.0.1');`;

/** Screen 98 the first time, screen 99 after that. */
const screen = (name: string) => `${marked(join(folder, `screen: ${name}`))}
writeSync(3, isFirst ? '98\\n' : '99\\n');
setInterval(() => {}, 1000);`;

type Launcher = { createDriverManager(): Promise<void>; driver: { sessionId: string } };

describe('the launcher of WebKit', () => {
  for (const [name, fault] of Object.entries(FAULTS))
    it(`asks again for a browser when the ${name}`, { timeout: 60_000 }, async () => {
      const launcher = webkitLauncher(
        {
          driver: program(`driver, ${name}`, failing(name, fault)),
          browser: '/no/browser',
          xvfb: program(`xvfb, ${name}`, screen(name)),
        },
        { longestStart: 2000 },
      );
      await launcher.initialize({ concurrency: 1 } as never);
      // What its first session waits for.
      const created = launcher as unknown as Launcher;
      await created.createDriverManager();
      assert.ok(existsSync(join(folder, `driver: ${name}`)), 'it was started before');
      assert.equal(created.driver.sessionId, name);
      await launcher.stop();
    });

  it('says what its driver said when no browser comes at all', { timeout: 60_000 }, async () => {
    const launcher = webkitLauncher({
      driver: program('driver that cannot', "require('node:fs').writeSync(2, 'no library'); process.exit(1);"),
      browser: '/no/browser',
      xvfb: program('xvfb for nothing', "require('node:fs').writeSync(3, '97\\n'); setInterval(() => {}, 1000);"),
    });
    await launcher.initialize({ concurrency: 1 } as never);
    await assert.rejects((launcher as unknown as Launcher).createDriverManager(), /no library/);
  });
});
