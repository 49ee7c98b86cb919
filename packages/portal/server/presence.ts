import type { Identity } from './identity.js';

/** Who is working on which record. Each process knows those that it heard of. */
export interface Presence {
  /** Says that somebody works on a record, for a while; without an identity, not any more. */
  set(kind: string, id: string, key: string, identity: Identity | undefined): void;
}

/** How long somebody is taken to be working after they said so, in milliseconds. */
const LASTS = 45_000;

/** Creates presence; `tell` is called when who works on a record has changed. */
export function createPresence(
  tell: (kind: string, id: string, present: readonly Identity[]) => Promise<void>,
): Presence {
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

  return {
    set(kind, id, key, identity) {
      const wasHere = leave(kind, id, key);
      if (identity) {
        const place = JSON.stringify([kind, id]);
        const present = records.get(place) ?? new Map();
        const timer = setTimeout(() => leave(kind, id, key) && announce(kind, id), LASTS).unref();
        records.set(place, present.set(key, { identity, timer }));
      }
      if (wasHere !== (identity !== undefined)) announce(kind, id);
    },
  };
}
