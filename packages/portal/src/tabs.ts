import { createId } from './shared/create-id.js';

const KEY = 'driehoek-tab';
/** How long a tab waits for a name, in milliseconds: the browser may hold that of a page that was closed for a moment. */
const PATIENCE = 300;

/** Where the browser has no locks, as on a page without https, every other tab counts as gone. */
const locks = () => navigator.locks as LockManager | undefined;
const nameOf = (tab: string) => `driehoek-tab/${tab}`;

/**
 * Returns the name of this tab, unique among the tabs and the same after it was reloaded, and holds it for as long as the
 * page lives. A tab that was duplicated gets a name of its own.
 */
export async function openTab(): Promise<string> {
  const before = readName();
  if (before !== undefined && (await hold(before))) return before;
  const tab = createId();
  await hold(tab);
  keepName(tab);
  return tab;
}

/**
 * Does something in the name of a tab that is gone; nobody else does so meanwhile, nor does the tab come back before it is
 * done. Does nothing when the tab is there, or when the browser still holds the name of one that was just closed. Resolves
 * with whether it was done.
 */
export async function ifGone(tab: string, act: () => Promise<void>): Promise<boolean> {
  let isGone = false;
  const actOnce = () => {
    isGone = true;
    return act();
  };
  const manager = locks();
  await (manager ? request(manager, tab, actOnce) : actOnce());
  return isGone;
}

/** Resolves with whether it is held. */
function hold(tab: string): Promise<boolean> {
  const manager = locks();
  if (!manager) return Promise.resolve(true);
  return new Promise((resolve) => {
    const keep = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    void request(manager, tab, keep).then(() => resolve(false));
  });
}

/**
 * Does something while holding a name; nothing when that is not free within a moment. Nobody waits longer: a browser may
 * let a page sleep that waits, and then give the name to it.
 */
async function request(manager: LockManager, tab: string, act: () => Promise<void>): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const start = () => {
    clearTimeout(timer);
    return act();
  };
  try {
    await manager.request(nameOf(tab), { signal: patience.signal }, start);
  } catch (error) {
    if (!patience.signal.aborted) throw error;
  }
}

function readName(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepName(tab: string): void {
  try {
    sessionStorage.setItem(KEY, tab);
  } catch {
    // The browser blocks storage, and with it the journal.
  }
}
