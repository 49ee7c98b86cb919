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

/** A driver that never answers the first time that it is started. */
const hangingOnce = (mark: string) => `
const { existsSync, writeFileSync } = require('node:fs');
const hangs = !existsSync(${JSON.stringify(mark)});
writeFileSync(${JSON.stringify(mark)}, '');
require('node:http').createServer((request, response) => {
  if (hangs) return;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ value: { sessionId: 'second', capabilities: {} } }));
}).listen(Number(process.argv[2].split('=')[1]), '127.0.0.1');`;

describe('the launcher of WebKit', () => {
  it('asks again for a browser when the driver does not answer', async () => {
    const mark = join(folder, 'started');
    const launcher = await webkitLauncher(
      {
        driver: program('driver', hangingOnce(mark)),
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
    assert.equal(created.driver.sessionId, 'second');
    await launcher.stop();
  });
});
