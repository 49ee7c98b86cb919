/** Where the browser has no locks, as on a page without https, every other tab counts as gone. */
const locks = () => navigator.locks as LockManager | undefined;
const nameOf = (tab: string) => `driehoek-tab/${tab}`;

/** Tells other tabs, for as long as this page lives, that this tab is there. */
export function holdTab(tab: string): void {
  void locks()?.request(nameOf(tab), () => new Promise(() => undefined));
}

/** Resolves when a tab is there no more, at once when it is gone already. */
export async function untilGone(tab: string): Promise<void> {
  await locks()?.request(nameOf(tab), () => undefined);
}

/** Lists those of the tabs that are gone. */
export async function listGone(tabs: readonly string[]): Promise<string[]> {
  const { held = [] } = (await locks()?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return tabs.filter((tab) => !names.has(nameOf(tab)));
}
