import type { Visitor } from './records.js';

const KEY = 'driehoek-visitor';

/**
 * Reads the choices of the visitor: those of this tab, else those that were made last in any tab. Each tab has its own, so
 * that somebody can look as a parent in one and as a teacher in another.
 */
export function readVisitor(): Partial<Visitor> {
  for (const storage of storages()) {
    try {
      const text = storage().getItem(KEY);
      const visitor: unknown = text === null ? undefined : JSON.parse(text);
      if (typeof visitor === 'object' && visitor !== null) return visitor;
    } catch {
      // The browser blocks storage, or something else was stored there.
    }
  }
  return {};
}

/**
 * Keeps the choices with which a tab begins for that tab alone: what is chosen in another one before this one is loaded again
 * is not for this one, nor is it a choice for tabs that are opened later. Returns them.
 */
export function beginVisitor(visitor: Visitor): Visitor {
  keepIn([storages()[0]], visitor);
  return visitor;
}

/** Keeps the choices of the visitor for this tab, and for tabs that are opened later. */
export function keepVisitor(visitor: Visitor): void {
  keepIn(storages(), visitor);
}

function keepIn(kept: readonly (() => Storage)[], visitor: Visitor): void {
  for (const storage of kept) {
    try {
      storage().setItem(KEY, JSON.stringify(visitor));
    } catch {
      // The browser blocks storage, or it is full: the choices hold until the page is closed.
    }
  }
}

/** A browser that blocks storage may throw at the mere access. */
const storages = () => [() => sessionStorage, () => localStorage] as const;
