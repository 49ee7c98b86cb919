import { Hono } from 'hono';
import { html } from 'hono/html';
import { refuseOtherForms } from './guard.js';
import type { Identity } from './identity.js';
import { createProblem } from './problem.js';
import type { Sessions } from './sessions.js';
import { pathOf, signOut } from './sign-in.js';

/** Nothing but a form that goes to this server. */
const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Creates the routes with which anybody becomes one of a few invented people. For an example alone: whoever reaches the
 * server can be any of them.
 */
export function createExampleSignIn(people: readonly Identity[], sessions: Sessions): Hono {
  const app = new Hono();
  app.get('/sign-in', (context) => {
    context.header('Content-Security-Policy', POLICY);
    const to = pathOf(context.req.query('to'));
    return context.html(html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>Wie ben je?</title>
        </head>
        <body>
          <main>
            <h1>Wie ben je?</h1>
            <p>Dit is een voorbeeld. Deze mensen zijn verzonnen, en iedereen kan kiezen wie hij is.</p>
            <form method="post" action="/sign-in">
              <input type="hidden" name="to" value="${to}" />
              ${people.map(({ name }, place) => html`<p><button name="person" value="${place}">${name}</button></p>`)}
            </form>
          </main>
        </body>
      </html>`);
  });
  app.post('/sign-in', refuseOtherForms, async (context) => {
    const { person, to } = await context.req.parseBody();
    const identity = people[Number(person)];
    if (!identity) return createProblem('invalid');
    context.header('Set-Cookie', await sessions.begin(identity));
    return context.redirect(pathOf(typeof to === 'string' ? to : undefined), 303);
  });
  app.post('/sign-out', refuseOtherForms, (context) => signOut(context, sessions, '/sign-in'));
  return app;
}
