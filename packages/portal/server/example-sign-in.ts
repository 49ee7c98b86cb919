import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { z } from 'zod';
import { describe } from './describe.js';
import { refuseOtherForms } from './guard.js';
import type { Identity } from './identity.js';
import { createProblem } from './problem.js';
import type { Sessions } from './sessions.js';
import { describeSignIn, describeSignOut, pathOf, signOut } from './sign-in.js';

const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0; background: light-dark(oklch(98.6% 0.008 85), oklch(20% 0.012 250)); color: light-dark(oklch(26% 0.03 255), oklch(94% 0.01 85)); font: 1.0625rem/1.5 Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', 'Source Sans 3', sans-serif }
  main { max-inline-size: 46rem; margin-inline: auto; padding: clamp(1.5rem, 5vw, 3rem) clamp(.9rem, 4vw, 2.5rem) }
  h1, h2 { line-height: 1.15 }
  h2 { margin-block-start: 2.2rem }
  p { margin-block: .6rem }
  button { inline-size: min(24rem, 100%); min-block-size: 2.75rem; padding: .35rem 1.1rem; border: 1px solid light-dark(oklch(60% 0.02 255), oklch(62% 0.015 250)); border-radius: 1.4rem; background: light-dark(#fff, oklch(24% 0.014 250)); color: inherit; font: inherit; text-align: start; cursor: pointer }
  button:hover { border-color: light-dark(oklch(46% 0.085 205), oklch(80% 0.09 200)) }
  dt { font-weight: 600; margin-block-start: .6rem }
  dd { margin: 0 }
`;

/** Nothing but a form that goes to this server, and the style above. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const choiceSchema = z.object({ person: z.string(), to: z.string().optional() });

/** The parts of which this is an example, each with its tag. */
const PARTS = {
  'dh-information-card': 'De koelkastkaart: hoe ouders de leraar bereiken.',
  'dh-contact-calendar': 'Het jaar: wanneer school en ouders elkaar zien.',
  'dh-expectations-form': 'Verwachtingen: wat ouders, kind en school van elkaar hopen.',
  'dh-conversation-planner': 'Gesprekken: samen voorbereiden en afspreken.',
  'dh-checklist': 'De vragenlijst: hoe werkt de school met ouders?',
  'dh-checklist-report': 'Het overzicht: waar begint de school?',
};

/**
 * Creates the routes with which anybody becomes one of a few invented people. For an example alone: whoever reaches the
 * server can be any of them.
 */
export function createExampleSignIn(people: readonly Identity[], sessions: Sessions): Hono {
  const app = new Hono();
  app.get('/sign-in', describeSignIn(z.string()), (context) => {
    context.header('Content-Security-Policy', POLICY);
    const to = pathOf(context.req.query('to'));
    return context.html(html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>Wie ben je? · Driehoek</title>
          ${raw(`<style>${STYLE}</style>`)}
        </head>
        <body>
          <main>
            <h1>Wie ben je?</h1>
            <p>
              Dit is een voorbeeld van Driehoek: onderdelen waarmee ouders, kind en school samenwerken. Deze mensen zijn
              verzonnen, en iedereen kan kiezen wie hij is. Wees in een tweede browser iemand anders, en zie wat er bij
              hem gebeurt.
            </p>
            <form method="post" action="/sign-in">
              <input type="hidden" name="to" value="${to}" />
              ${people.map(({ name }, place) => html`<p><button name="person" value="${place}">${name}</button></p>`)}
            </form>
            <h2>Wat is Driehoek?</h2>
            <p>
              Een kind leert beter als school en thuis bij elkaar passen. Driehoek geeft het portaal of de website die een
              school al heeft, wat daarvoor nog mist. Elk onderdeel is één regel HTML:
            </p>
            <dl>
              ${Object.entries(PARTS).map(
                ([tag, what]) =>
                  html`<dt>${what}</dt>
                    <dd><code>${`<${tag}>`}</code></dd>`,
              )}
            </dl>
          </main>
        </body>
      </html>`);
  });
  const describedChoice = describe(
    'Becomes one of the invented people, by a form of this site',
    { 303: 'To the page of `to`' },
    {
      isOpen: true,
      isPage: true,
      problems: ['invalid'],
      body: choiceSchema,
      media: 'application/x-www-form-urlencoded',
    },
  );
  app.post('/sign-in', describedChoice, refuseOtherForms, async (context) => {
    const { person, to } = await context.req.parseBody();
    const identity = people[Number(person)];
    if (!identity) return createProblem('invalid');
    context.header('Set-Cookie', await sessions.begin(identity));
    return context.redirect(pathOf(typeof to === 'string' ? to : undefined), 303);
  });
  app.post('/sign-out', describeSignOut(), refuseOtherForms, (context) => signOut(context, sessions, '/sign-in'));
  return app;
}
