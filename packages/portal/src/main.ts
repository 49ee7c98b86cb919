// Nothing but this is loaded with the page itself, so that it can report what could not be loaded.
import { readLeaving } from './sign-out/leaving.js';

const NOT_LOADED = [
  ['nl', 'Het portaal kon niet worden geladen. Is er internet?', 'Probeer opnieuw'],
  ['en', 'The portal could not be loaded. Are you online?', 'Try again'],
] as const;

/** What is on the server is not kept on the device, which others may use: that is a choice, and no fault. */
const AWAY = [
  [
    'nl',
    'Er is geen verbinding met de school. Wat hier is geschreven, blijft bewaard. Lezen kan weer als er verbinding is: op dit apparaat staat geen kopie, zodat niemand anders meeleest.',
    'Probeer opnieuw',
  ],
  [
    'en',
    'There is no connection with the school. What was written here is kept. Reading is possible again once there is a connection: there is no copy on this device, so that nobody else can read along.',
    'Try again',
  ],
] as const;

/** Whether the address is that of somebody who answers with a code, and is nobody to the portal. */
const isInvited = () => /^#\/invited(\/|$)/.test(location.hash);
const wasInvited = isInvited();
/** Whoever comes next is shown nothing of who left, also where the server does not know that yet. */
const leaving = readLeaving();
addEventListener('hashchange', (event) => {
  if (isInvited() === wasInvited) return;
  event.stopImmediatePropagation();
  location.reload();
});

try {
  if (wasInvited) (await import('./invited/respond.js')).openResponding();
  else if (leaving) await (await import('./sign-out/signed-out-page.js')).openSignedOut(leaving);
  else await (await import('./start.js')).start();
} catch (error) {
  const isAway = error instanceof Error && error.name === 'UnreachableError';
  renderStartFailure(isAway ? AWAY : NOT_LOADED);
  // That there is no connection is nothing to look into.
  if (!isAway) throw error;
}

/** Renders a message and a way to try again, in both languages: the visitor's choice is not known without the rest. */
function renderStartFailure(texts: readonly (readonly [lang: string, text: string, action: string])[]): void {
  const main = document.createElement('main');
  main.className = 'start-failure';
  for (const [lang, text, action] of texts) {
    const paragraph = document.createElement('p');
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'button', textContent: action });
    button.addEventListener('click', () => location.reload());
    Object.assign(paragraph, { lang, textContent: `${text} `, role: 'alert' }).append(button);
    main.append(paragraph);
  }
  document.body.append(main);
  addEventListener('online', () => location.reload(), { once: true });
}
