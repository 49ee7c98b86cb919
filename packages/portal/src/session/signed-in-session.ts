import { createRestStore, UnreachableError } from '@driehoek/sdk/records/rest';
import { isHousehold, may, type Reader, sameData, type WishCounts } from '@driehoek/sdk/shared';
import { createInvitations } from '../invitations/invitations.js';
import { OF_PERSON, SHARED } from '../lists.js';
import { openStore } from '../store.js';
import { Presence } from './presence.js';
import { createPublishedReports } from './published-reports.js';
import type { Session } from './session.js';

/** Who is signed in, as the server says it. */
interface Me {
  readonly reader: Reader;
  readonly name: string;
  /** What the pupils are called of whom this person has something to read. */
  readonly pupilNames?: { readonly [pupil: string]: string };
}

/**
 * Opens the portal as who is signed in on a server: what readers share is there, each has copies, and what is this person's own stays in
 * this browser, apart from that of others who use it. Resolves with `undefined` when nobody is signed in, and rejects with
 * `UnreachableError` while nobody can tell: no copy of what is there is kept here, since others may use the device.
 */
export async function openSignedInSession(api: string): Promise<Session | undefined> {
  const answer = await askWhoIsSignedIn(api);
  if (answer.status === 204) return undefined;
  if (!answer.ok) throw new UnreachableError(`it answers ${answer.status}`, { status: answer.status });
  const { reader, name, pupilNames = {} } = (await answer.json()) as Me;
  const { party } = reader;
  const { store: own, kept } = await openStore(`driehoek-portal/${reader.id}`);
  const presence = new Presence(api);
  const reports = createPublishedReports(api);
  const eventSource = (url: string) => {
    const stream = presence.openStream(url);
    reports.follow(stream);
    return stream;
  };
  const store = createRestStore({ url: api, eventSource });
  return {
    shared: [...SHARED, ...OF_PERSON],
    own,
    isKept: kept,
    person: { name, looks: { role: reader.role, ...(isHousehold(party) && { household: party }) } },
    pupils: (reader.pupils ?? []).map((id) => ({ id, name: pupilNames[id] ?? '' })),
    pupilNames,
    presence,
    reports,
    invitations: createInvitations(api),
    readerOf: async () => reader,
    storeFor: (other) => (sameData(other, reader) ? store : undefined),
    async countWishes({ schoolYear, group }) {
      if (!may(reader, 'contact-preferences', 'see-totals')) return undefined;
      const told = await fetch(`${api}/wish-totals/${schoolYear}`, { headers: { Accept: 'application/json' } });
      if (!told.ok) return undefined;
      const { totals } = (await told.json()) as { totals: readonly { group: string; counts: WishCounts }[] };
      return totals.find((each) => each.group === group)?.counts;
    },
    clear: async () => undefined,
  };
}

async function askWhoIsSignedIn(api: string): Promise<Response> {
  try {
    return await fetch(`${api}/session`, { headers: { Accept: 'application/json' } });
  } catch (cause) {
    throw new UnreachableError('it does not answer', { cause });
  }
}
