import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** How many test files one browser runs: WebKitGTK keeps what their pages took, some gigabytes for all of them. */
const FILES_A_BROWSER = 10;

/** After how long a browser that has not come is given up, in milliseconds: it takes some seconds, also on a busy machine. */
const LONGEST_START = 60_000;

/**
 * A test-runner launcher for WebKitGTK's MiniBrowser on a virtual screen. Starts both helpers at once and
 * ends them with this process.
 * @param {{ driver: string, browser: string, xvfb: string }} paths from `findBrowsers`
 * @param {{ longestStart?: number }} [options] `longestStart` is in milliseconds
 */
export async function webkitLauncher({ driver, browser, xvfb }, { longestStart = LONGEST_START } = {}) {
  const display = await startScreen(xvfb);
  const port = await freePort();
  const startedDriver = new Driver(driver, port, display);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // A machine with other work may keep a browser waiting.
    connectionRetryTimeout: 600_000,
    // Some, so that a driver that was started anew is listening at one of them.
    connectionRetryCount: 10,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  return startAfresh(withoutHanging(launcher, startedDriver, longestStart));
}

/** WebKitGTK's driver, a process that listens on a port and starts the browsers. */
class Driver {
  #path;
  #port;
  #display;
  #process;

  /**
   * @param {string} path
   * @param {number} port
   * @param {string} display
   */
  constructor(path, port, display) {
    [this.#path, this.#port, this.#display] = [path, port, display];
    this.#process = this.#start();
    process.on('exit', () => this.#end());
  }

  /** Ends it, with its browsers, and starts it on the same port: a request that waits is broken off, and sent again by the launcher. */
  async restart() {
    const { exitCode, signalCode } = this.#process;
    const isRunning = exitCode === null && signalCode === null;
    const ended = isRunning && new Promise((resolve) => this.#process.once('exit', resolve));
    this.#end();
    await ended;
    this.#process = this.#start();
  }

  #start() {
    const child = spawn(this.#path, [`--port=${this.#port}`], {
      stdio: 'ignore',
      // In a group of its own, which its browsers are of too.
      detached: true,
      env: {
        ...process.env,
        DISPLAY: `:${this.#display}`,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    child.unref();
    return child;
  }

  #end() {
    try {
      process.kill(-(/** @type {number} */ (this.#process.pid)), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * Now and then the driver never answers the request for a browser, while the next one gets its browser in seconds. Lets a launcher ask
 * again.
 * @param {ReturnType<typeof webdriverLauncher>} launcher
 * @param {Driver} driver
 * @param {number} longestStart
 */
function withoutHanging(launcher, driver, longestStart) {
  const create = launcher.createDriverManager.bind(launcher);
  launcher.createDriverManager = async () => {
    const watch = setInterval(() => driver.restart(), longestStart);
    try {
      return await create();
    } finally {
      clearInterval(watch);
    }
  };
  return launcher;
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
    const told = screen.stdio[3];
    told?.once('data', (data) => {
      resolve(String(data).trim());
      told.destroy();
    });
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
