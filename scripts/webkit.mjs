import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** How many test files one browser runs: WebKitGTK keeps what their pages took, some gigabytes for all of them. */
const FILES_A_BROWSER = 10;

/**
 * A test-runner launcher for WebKitGTK's MiniBrowser on a virtual screen. Starts both helpers at once and
 * ends them with this process.
 * @param {{ driver: string, browser: string, xvfb: string }} paths from `findBrowsers`
 */
export async function webkitLauncher({ driver, browser, xvfb }) {
  const display = await startScreen(xvfb);
  const port = await freePort();
  const driverProcess = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  endWithThisProcess(driverProcess);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // A machine with other work may keep a browser waiting.
    connectionRetryTimeout: 600_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  return startAfresh(launcher);
}

/**
 * Lets a launcher end its browser after some test files; the next file starts another.
 * @param {ReturnType<typeof webdriverLauncher>} launcher of which one session runs at a time
 */
function startAfresh(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  let files = 0;
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    files += 1;
    if (files % FILES_A_BROWSER === 0) await launcher.stop();
    return result;
  };
  return launcher;
}

/** @param {string} xvfb */
function startScreen(xvfb) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithThisProcess(screen);
  return new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('The virtual screen for WebKit did not start.')));
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithThisProcess(child) {
  child.unref();
  process.on('exit', () => child.kill());
}
