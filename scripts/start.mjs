import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { serve, STORYBOOK_POLICY } from './serve.mjs';

const WANTED = Number(process.env.PORT ?? 4321);
/** Where the data of the example are: a folder that is given, or one of this machine. */
const [FOLDER = process.env.DATA_FOLDER ?? '.cache/portal-data'] = process.argv.slice(3);

const port = await findPort(WANTED);
if (port !== WANTED && WANTED !== 0) console.log(`Port ${WANTED} is taken, so it became another one.`);
// Storybook evaluates strings, which nothing at the origin of the portal may do.
const storybook = await serve({ folder: '.cache/storybook', port: WANTED && port + 1, policy: STORYBOOK_POLICY });
console.log(`Opening the data in ${FOLDER}: some seconds, and up to half a minute the first time…`);
const server = spawn(process.execPath, ['--import', 'tsx', 'packages/portal/server/main.ts', 'serve', '--example'], {
  env: { ...process.env, PORT: String(port), DATA_FOLDER: FOLDER, DOCUMENTATION: storybook.url, LOG: '0' },
  stdio: ['ignore', 'inherit', 'pipe'],
});
server.stderr.setEncoding('utf8');
server.stderr.on('data', (/** @type {string} */ text) => {
  if (text.includes('is served')) tell();
  else if (!text.startsWith('Opening')) process.stderr.write(text);
});
server.once('exit', async (code) => {
  await storybook.close();
  process.exit(code ?? 1);
});
// The server closes its data, and then all ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill('SIGTERM'));

function tell() {
  console.log(
    `\n  The example portal: http://localhost:${port}/\n  Storybook:          ${storybook.url}\n\n` +
      '  Choose who you are; in another browser, or a private window, somebody else.\n  Stop with Ctrl-C.',
  );
}

/**
 * @param {number} wanted
 * @returns {Promise<number>} the port that is wanted, or a free one when it is taken, or 0
 */
function findPort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && wanted !== 0) resolve(findPort(0));
      else reject(error);
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
