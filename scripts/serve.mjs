import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { createPolicy, decodePath, findFile } from '../packages/portal/server/client-files.mjs';

/** Storybook writes inline styles and scripts, evaluates, and frames itself: it is served at an origin of its own. */
export const STORYBOOK_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'self'; frame-ancestors 'self'";

/**
 * Serves a folder on this machine alone, with the headers that a careful host would send with every answer. No dotfile is
 * served and no symbolic link followed, wherever it points.
 * @param {{ folder: string, port?: number, policy?: string, redirects?: Record<string, string> }} options a port that is
 *   taken, or 0, gives a free one; `policy` is the Content-Security-Policy, the strict one when left out; `redirects` is
 *   where a path sends the reader, to another origin for instance
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 0, policy = createPolicy(), redirects = {} }) {
  const root = realpathSync(folder);
  const sendFile = sirv(root, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '');
    setHeaders(response, path ?? '', policy);
    const target = redirects[path ?? ''];
    const file = path && findFile(root, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (path === undefined) response.writeHead(400).end();
    else if (target) response.writeHead(302, { Location: target }).end();
    else if (!file) response.writeHead(404).end();
    else {
      request.url = encodeURI(file);
      if (!isRange(request.headers.range)) delete request.headers.range;
      // A file that cannot be read after all ends this answer, not the server.
      response.once('pipe', (stream) => stream.once('error', () => response.destroy()));
      sendFile(request, response);
    }
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

/** @param {string | undefined} range one range with a beginning, and no end before it; a server may ignore any other */
function isRange(range = '') {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return start !== undefined && (!end || Number(end) >= Number(start));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string} policy
 */
function setHeaders(response, path, policy) {
  response.setHeader('Content-Security-Policy', policy);
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
