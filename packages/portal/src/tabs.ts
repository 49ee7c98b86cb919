import { createId } from './shared/create-id.js';

const KEY = 'driehoek-tab';
/** How long a tab waits for its own name, in milliseconds: after a reload the browser may hold it for a moment. */
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
 * done. Returns false, and does nothing, when the tab is there.
 */
export async function ifGone(tab: string, act: () => Promise<void>): Promise<boolean> {
  const manager = locks();
  if (!manager) return act().then(() => true);
  return manager.request(nameOf(tab), { ifAvailable: true }, (lock) => lock !== null && act().then(() => true));
}

/** As {@link ifGone}, once the tab is gone. */
export async function whenGone(tab: string, act: () => Promise<void>): Promise<void> {
  await locks()?.request(nameOf(tab), act);
}

function hold(tab: string): Promise<boolean> {
  const manager = locks();
  if (!manager) return Promise.resolve(true);
  return new Promise((resolve) => {
    const keep = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    manager.request(nameOf(tab), { signal: AbortSignal.timeout(PATIENCE) }, keep).catch(() => resolve(false));
  });
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
