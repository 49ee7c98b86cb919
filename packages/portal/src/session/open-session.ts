import type { SchoolYear } from '@driehoek/sdk/shared';
import { openLocalSession } from './local-session.js';
import { readMark, readServer } from './server-mark.js';
import type { Session } from './session.js';
import { openSignedInSession } from './signed-in-session.js';

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
