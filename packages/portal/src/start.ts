import './app.js';
import { keepShell } from './keep-shell.js';
import { PortalState } from './state.js';

/** Opens the portal as its visitor left it. */
export async function start(): Promise<void> {
  const app = document.createElement('portal-app');
  const state = await PortalState.open();
  app.state = state;
  document.addEventListener('visibilitychange', () => {
    // On a phone a page that is hidden may never be shown again, and the browser says nothing more.
    if (document.hidden) state.flush();
    // Another tab may have been closed.
    else void state.recover();
  });
  addEventListener('pagehide', () => state.flush());
  await app.open();
  document.body.append(app);
  keepShell();
}
