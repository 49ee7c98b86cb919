import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** How many test files one browser runs: WebKitGTK keeps what their pages took, some gigabytes for all of them. */
const FILES_A_BROWSER = 10;

/** After how long a browser that has not come is given up, in milliseconds: it takes some seconds, also on a busy machine. */
const LONGEST_START = 60_000;

/** How often a browser is asked for, each time of a driver on a screen and a port of their own. */
const STARTS = 5;

/**
 * A test-runner launcher for WebKitGTK's MiniBrowser on a virtual screen, which is started with the first test file. Ends both helpers with
 * this process.
 * @param {{ driver: string, browser: string, xvfb: string }} paths from `findBrowsers`
 * @param {{ longestStart?: number }} [options] `longestStart` is in milliseconds
 */
export function webkitLauncher({ driver, browser, xvfb }, { longestStart = LONGEST_START } = {}) {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    // A machine with other work may keep a browser waiting.
    connectionRetryTimeout: 600_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const create = launcher.createDriverManager.bind(launcher);
  /** @type {Driver | undefined} */
  let running;
  process.on('exit', () => running?.end());
  launcher.createDriverManager = async () => {
    for (let start = 1; ; start += 1) {
      running ??= await Driver.start(driver, xvfb);
      const asked = running;
      options.port = asked.port;
      const watch = setTimeout(() => asked.end(), longestStart);
      try {
        return await create();
      } catch (error) {
        asked.end();
        running = undefined;
        if (start === STARTS)
          throw new Error(`WebKit did not start in ${STARTS} tries. Its driver said: ${asked.said}`, { cause: error });
      } finally {
        clearTimeout(watch);
      }
    }
  };
  return startAfresh(launcher);
}

/**
 * WebKitGTK's driver, a process that listens on a port and starts the browsers, with the virtual screen on which these are drawn. Now and
 * then it never answers the request for a browser: it waits for ever for one that cannot open its screen.
 */
class Driver {
  #process;
  #screen;

  /**
   * @param {string} path
   * @param {number} port
   * @param {{ process: import('node:child_process').ChildProcess, display: string }} screen
   */
  constructor(path, port, screen) {
    this.port = port;
    /** The end of what it and its browsers wrote about what goes wrong. */
    this.said = '';
    this.#screen = screen.process;
    this.#process = spawn(path, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // In a group of its own, which its browsers are of too.
      detached: true,
      env: {
        ...process.env,
        DISPLAY: `:${screen.display}`,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    const errors = /** @type {import('node:net').Socket} */ (this.#process.stderr);
    errors.on('data', (data) => {
      this.said = (this.said + data).slice(-2000);
    });
    errors.unref();
    this.#process.on('error', (error) => {
      this.said += error.message;
    });
    this.#process.unref();
  }

  /**
   * @param {string} path
   * @param {string} xvfb
   */
  static async start(path, xvfb) {
    const screen = await startScreen(xvfb);
    return new Driver(path, await freePort(), screen);
  }

  /** Ends it, with its browsers and its screen: a request that waits is broken off. */
  end() {
    this.#screen.kill();
    if (this.#process.pid === undefined) return;
    try {
      process.kill(-this.#process.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
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

/**
 * @param {string} xvfb
 * @returns {Promise<{ process: import('node:child_process').ChildProcess, display: string }>}
 */
function startScreen(xvfb) {
  // Without `-noreset` it begins anew when its last window has closed, and refuses who comes meanwhile.
  const screen = spawn(xvfb, ['-displayfd', '3', '-noreset', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('The virtual screen for WebKit did not start.')));
    const told = screen.stdio[3];
    told?.once('data', (data) => {
      resolve({ process: screen, display: String(data).trim() });
      told.destroy();
      screen.unref();
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
