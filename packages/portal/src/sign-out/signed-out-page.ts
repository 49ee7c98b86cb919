import { hasLanguage, loadLanguage } from '@driehoek/sdk/i18n';
import { readServer } from '../session/server-mark.js';
import { portalTexts } from '../texts.js';
import { forget, type Leaving, readLeaving } from './leaving.js';

/** After how long a server that cannot be reached is asked again, in milliseconds. */
const AGAIN = 4000;
const ADDRESS = './sign-out';

/**
 * Shows, in place of all else, that nobody is signed in here any more, and ends the session on the server: at once, or as soon as that
 * can be reached. Then it goes to where one signs in.
 */
export async function showSignedOut({ language }: Leaving): Promise<void> {
  const say = renderPage(language);
  const isKept = readLeaving() !== undefined;
  while (!(await endSession())) {
    say('portal.signed-out.away');
    await pause();
    // Another tab was first, and somebody else may be signed in by now.
    if (isKept && !readLeaving()) return location.reload();
  }
  forget();
  // The provider of who signs in ends its session where a page goes there.
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: ADDRESS });
  document.body.append(form);
  form.submit();
}

/** Ends the session; resolves with whether the server says that nobody is signed in. */
async function endSession(): Promise<boolean> {
  try {
    await fetch(ADDRESS, { method: 'POST', redirect: 'manual' });
    const answer = await fetch(`${readServer()?.api}/session`, { cache: 'no-store' });
    return answer.status === 204;
  } catch {
    return false;
  }
}

/** Resolves after a while, or when the browser comes online. */
const pause = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, AGAIN);
    addEventListener('online', () => resolve(), { once: true });
  });

/** Renders the page, and returns what says something on it. */
function renderPage(language: string): (key: 'portal.signed-out.away') => void {
  // In Dutch where the other language cannot be loaded now.
  const translate = portalTexts(hasLanguage(language) ? language : 'nl');
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  const said = document.createElement('p');
  Object.assign(heading, { textContent: translate('portal.signed-out'), tabIndex: -1 });
  said.role = 'status';
  main.className = 'start-failure';
  main.append(heading, said);
  document.body.replaceChildren(main);
  document.title = translate('portal.signed-out');
  document.documentElement.lang = hasLanguage(language) ? language : 'nl';
  // Where they were is nobody's business either.
  history.replaceState(null, '', location.pathname);
  heading.focus();
  return (key) => {
    said.textContent = translate(key);
  };
}

/** Opens the page in a tab in which nothing else was opened. */
export async function openSignedOut(leaving: Leaving): Promise<void> {
  await loadLanguage(leaving.language);
  await showSignedOut(leaving);
}
