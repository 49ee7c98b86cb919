import { createServer } from 'node:http';
import sirv from 'sirv';

/** The portal: its own files only, no inline script or style, and no script made from a string. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html driehoek',
].join('; ');

/** Storybook writes inline styles and scripts, evaluates, and frames itself. */
const STORYBOOK_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'self'; frame-ancestors 'self'";

/**
 * Serves a folder on this machine alone, with the headers that a careful host would send.
 * @param {{ folder: string, port?: number }} options a port that is taken, or 0, gives a free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 0 }) {
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    if (request.url === '/storybook') response.writeHead(301, { Location: '/storybook/' }).end();
    else files(request, response);
  });
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  const { port: actual } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
  const storybook = path.startsWith('/storybook/');
  response.setHeader('Content-Security-Policy', storybook ? STORYBOOK_POLICY : STRICT_POLICY);
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // The bundles are for every website; the rest is for this portal.
  if (path.startsWith('/cdn/')) response.setHeader('Access-Control-Allow-Origin', '*');
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
