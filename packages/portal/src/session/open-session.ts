import type { SchoolYear } from '@driehoek/sdk/shared';
import { openLocalSession } from './local-session.js';
import type { Session } from './session.js';
import { openSignedInSession } from './signed-in-session.js';

/** What the server of the portal writes in the page that it serves: where its API is, and where one signs in. */
const readServer = () => {
  const content = readMark('server');
  return content === undefined ? undefined : { api: `${content}api`, signIn: `${content}sign-in` };
};

const readMark = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name=driehoek-${name}]`)?.content;

/**
 * Opens the portal on the server from which the page came, as who is signed in there; without a server, in this browser. Who has to
 * sign in first goes there, and comes back.
 */
export async function openSession(thisYear: SchoolYear): Promise<Session> {
  const server = readServer();
  if (!server) return openLocalSession(thisYear);
  const session = await openSignedInSession(server.api);
  if (session) return { ...session, documentation: readMark('documentation') };
  location.assign(`${server.signIn}?to=${encodeURIComponent(location.pathname + location.hash)}`);
  return new Promise<never>(() => undefined);
}
