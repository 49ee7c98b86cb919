import type { Role } from '@driehoek/sdk/shared';

/** Whom the school invites, and to what. */
interface NewInvitation {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly schoolYear: string;
  readonly role: Role;
  readonly group?: string;
  /** How many codes are made. */
  readonly count: number;
  /** The last day on which they work. */
  readonly expiresOn: string;
}

/** An invitation of a group: how many of how many answered, and never who. */
export interface Invitation extends Omit<NewInvitation, 'group' | 'count'> {
  readonly id: string;
  readonly group: string | null;
  readonly made: number;
  readonly used: number;
  /** Whether it was ended before its last day. */
  readonly closed: boolean;
  /** Whether the report is published, in which no answer would count any more. */
  readonly published: boolean;
}

/** An invitation with its codes, which are told once. */
export interface MadeInvitation extends Invitation {
  readonly codes: readonly string[];
}

/** The invitations, with how many answers of a group the report needs to show it. */
interface ListedInvitations {
  readonly invitations: readonly Invitation[];
  readonly minGroupSize: number;
}

/** Thrown when the report on what one would invite to is published: nothing was made. */
export class RoundClosedError extends Error {}

/** The invitations of a school on a server. Each function rejects when the server cannot be asked, or refuses. */
export interface Invitations {
  list(): Promise<ListedInvitations>;
  make(wanted: NewInvitation): Promise<MadeInvitation>;
  /** Ends an invitation: the codes that are left do not work any more. */
  end(id: string): Promise<void>;
}

/** Creates access to the invitations on a server. */
export function createInvitations(api: string): Invitations {
  const ask = async (path: string, request: RequestInit = {}) => {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Requested-With': 'driehoek' };
    const answer = await fetch(`${api}/invitations${path}`, { headers, ...request });
    if (answer.status === 409) throw new RoundClosedError('The report on this round is published.');
    if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
    return answer;
  };
  return {
    list: async () => (await (await ask('')).json()) as ListedInvitations,
    make: async (wanted) =>
      (await (await ask('', { method: 'POST', body: JSON.stringify(wanted) })).json()) as MadeInvitation,
    async end(id) {
      await ask(`/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
  };
}
