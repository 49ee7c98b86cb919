import './app.js';
import { keepShell } from './keep-shell.js';
import { watchLeaving } from './sign-out/leaving.js';
import { showSignedOut } from './sign-out/signed-out-page.js';
import { PortalState } from './state.js';

/** After how long it is looked again for a tab that was just closed, in milliseconds: a busy browser holds its name for a while. */
const LOOKS = [0, 1000, 5000, 20_000];

/** Opens the portal as its visitor left it. */
export async function start(): Promise<void> {
  const app = document.createElement('portal-app');
  const state = await PortalState.open();
  app.state = state;
  document.addEventListener('visibilitychange', () => {
    // On a phone a page that is hidden may never be shown again, and the browser says nothing more.
    if (document.hidden) state.flush();
    // Another tab may have been closed.
    else void recover(state);
  });
  addEventListener('pagehide', () => state.flush());
  watchLeaving((leaving) => {
    state.drop();
    app.remove();
    void showSignedOut(leaving);
  });
  await app.open();
  document.body.append(app);
  // Whoever closes a tab and opens another at once comes sooner than the browser lets go of the name.
  void recover(state);
  keepShell();
}

async function recover(state: PortalState): Promise<void> {
  for (const wait of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (document.hidden || (await state.recover())) return;
  }
}
