import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { createPolicy, decodePath, findFile } from './client-files.mjs';

/** Signing out is a form. */
const POLICY = createPolicy({ formAction: "'self'" });
/** Tells the page that it came from a server: where from itself that is, and the documentation, if any. */
const createMarks = (hasDocumentation: boolean) =>
  [
    '<meta name="driehoek-server" content="./">',
    ...(hasDocumentation ? ['<meta name="driehoek-documentation" content="./storybook/">'] : []),
  ].join('');

/**
 * Serves the built client: no dotfile and no symbolic link; files whose name changes with their content are kept by browsers.
 * `hasDocumentation` is whether the server leads to it: else the page has no link to it.
 */
export function serveClient(app: Hono, folder: string, { hasDocumentation = false } = {}): void {
  const marks = createMarks(hasDocumentation);
  const root = realpathSync(folder);
  app.use('/*', async (context, next) => {
    context.header('Content-Security-Policy', POLICY);
    const path = decodePath(new URL(context.req.url).pathname);
    const file = path === undefined ? undefined : findFile(root, path);
    if (file === undefined) return context.notFound();
    const isKept = file.startsWith('/assets/');
    context.header('Cache-Control', isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
    // The bundles are for every website; the rest is for this portal.
    if (file.startsWith('/cdn/')) {
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    if (file !== '/index.html') return next();
    return context.html(readFileSync(join(root, file), 'utf8').replace('<meta name="viewport"', `${marks}$&`));
  });
  app.get('/*', serveStatic({ root }));
}
