import { randomUUID } from 'node:crypto';
import type { Identity } from './identity.js';
import type { Peers } from './peers.js';

/**
 * Who is working on which record. Each process knows those that it heard of: of a page itself, or by what another process told.
 * A page says it again and again, so that a process that starts later hears of it too, and one that ends takes nobody along for
 * longer than that lasts.
 */
export interface Presence {
  /** Says that somebody works on a record, for a while; without an identity, not any more. */
  set(kind: string, id: string, key: string, identity: Identity | undefined): void;
}

/** How long somebody is taken to be working after they said so, in milliseconds. */
const LASTS = 45_000;

/** What one process tells the others. */
interface Told {
  /** Which process. */
  readonly from: string;
  readonly kind: string;
  readonly id: string;
  readonly key: string;
  readonly identity?: Identity;
}

/**
 * Creates presence; `tell` is called when who works on a record has changed. What cannot be told to `peers`, such as of somebody
 * with very many pupils, is known in this process alone.
 */
export function createPresence(
  tell: (kind: string, id: string, present: readonly Identity[]) => Promise<void>,
  peers?: Peers,
): Presence {
  const from = randomUUID();
  const records = new Map<string, Map<string, { identity: Identity; timer: NodeJS.Timeout }>>();
  // One after the other, so that what is told last is what is.
  let turn = Promise.resolve();

  const leave = (kind: string, id: string, key: string) => {
    const place = JSON.stringify([kind, id]);
    const present = records.get(place);
    const mine = present?.get(key);
    if (!present || !mine) return false;
    clearTimeout(mine.timer);
    present.delete(key);
    if (present.size === 0) records.delete(place);
    return true;
  };
  const announce = (kind: string, id: string) => {
    turn = turn
      .then(() =>
        tell(
          kind,
          id,
          [...(records.get(JSON.stringify([kind, id]))?.values() ?? [])].map(({ identity }) => identity),
        ),
      )
      .catch(() => undefined);
  };

  const set: Presence['set'] = (kind, id, key, identity) => {
    const wasHere = leave(kind, id, key);
    if (identity) {
      const place = JSON.stringify([kind, id]);
      const present = records.get(place) ?? new Map();
      const timer = setTimeout(() => leave(kind, id, key) && announce(kind, id), LASTS).unref();
      records.set(place, present.set(key, { identity, timer }));
    }
    if (wasHere !== (identity !== undefined)) announce(kind, id);
  };
  peers?.hear((text) => {
    const told = JSON.parse(text) as Partial<Told>;
    if (told.from !== from && told.kind !== undefined && told.id !== undefined && told.key !== undefined)
      set(told.kind, told.id, told.key, told.identity);
  });

  return {
    set(kind, id, key, identity) {
      set(kind, id, key, identity);
      const told: Told = { from, kind, id, key, ...(identity && { identity }) };
      void peers?.tell(JSON.stringify(told)).catch(() => undefined);
    },
  };
}
