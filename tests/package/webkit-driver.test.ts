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

/** What a driver does with a request the first time that it is started; after that it answers. */
const FAULTS = { 'does not answer': '', 'ends by itself': 'process.exit(1);' };

const failingOnce = (name: string, fault: string, mark: string) => `
const { existsSync, writeFileSync } = require('node:fs');
const fails = !existsSync(${JSON.stringify(mark)});
writeFileSync(${JSON.stringify(mark)}, '');
require('node:http').createServer((request, response) => {
  if (fails) { ${fault} return; }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ value: { sessionId: ${JSON.stringify(name)}, capabilities: {} } }));
}).listen(Number(process.argv[2].split('=')[1]), '127.0.0.1');`;

describe('the launcher of WebKit', () => {
  for (const [name, fault] of Object.entries(FAULTS))
    it(`asks again for a browser when the driver ${name}`, { timeout: 60_000 }, async () => {
      const mark = join(folder, `started that ${name}`);
      const launcher = await webkitLauncher(
        {
          driver: program(`driver that ${name}`, failingOnce(name, fault, mark)),
          browser: '/no/browser',
          xvfb: program('xvfb', "require('node:fs').writeSync(3, '99\\n'); setInterval(() => {}, 1000);"),
        },
        { longestStart: 2000 },
      );
      await launcher.initialize({ concurrency: 1 } as never);
      // What its first session waits for.
      const created = launcher as unknown as { createDriverManager(): Promise<void>; driver: { sessionId: string } };
      await created.createDriverManager();
      assert.ok(existsSync(mark), 'it was started before');
      assert.equal(created.driver.sessionId, name);
      await launcher.stop();
    });
});
