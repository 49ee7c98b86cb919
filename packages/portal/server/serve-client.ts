import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

/** The page: its own files only, no inline script or style, and no script made from a string. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html driehoek',
].join('; ');

/** Serves the built client: no dotfile and no symbolic link; files whose name changes with their content are kept by browsers. */
export function serveClient(app: Hono, folder: string): void {
  const root = realpathSync(folder);
  app.use('/*', async (context, next) => {
    context.header('Content-Security-Policy', POLICY);
    if (
      context.req.path.split('/').some((name) => name.startsWith('.') || name.includes('\\')) ||
      !isFile(root, context.req.path)
    )
      return context.notFound();
    context.header(
      'Cache-Control',
      context.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    return next();
  });
  app.get('/*', serveStatic({ root }));
}

/** Whether a path leads to something in the folder, without a link on the way. */
function isFile(root: string, path: string): boolean {
  try {
    const wanted = resolve(root, `.${decodeURIComponent(path)}`);
    return (wanted === root || wanted.startsWith(root + sep)) && realpathSync(wanted) === wanted;
  } catch {
    return false;
  }
}
