/** Timers and listeners on the page that are there now; each begins with what it is, for a message. */
export interface WhatStays {
  readonly listeners: readonly string[];
  readonly timers: readonly string[];
}

const listeners = new Map<string, object>();
const timers = new Map<number, string>();
const ids = new WeakMap<object, number>();
let count = 0;

/** Begins to watch what is added to the page and not taken away; for the whole of a test page. */
export function watchWhatStays(): void {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const key = keyOf(this ?? window, type, listener, options);
    if (key) listeners.set(key, listener!);
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const key = keyOf(this ?? window, type, listener, options);
    if (key) listeners.delete(key);
    remove.call(this ?? window, type, listener, options);
  };
  const page = window as unknown as Record<string, (...args: unknown[]) => number>;
  for (const kind of ['setTimeout', 'setInterval']) {
    const real = page[kind]!.bind(window);
    page[kind] = (action, delay, ...rest) => {
      const id = real(
        (...args: unknown[]) => {
          if (kind === 'setTimeout') timers.delete(id);
          (action as (...args: unknown[]) => void)(...args);
        },
        delay,
        ...rest,
      );
      timers.set(id, `${kind} ${String(delay ?? 0)} #${id}: ${String(action).slice(0, 80)}`);
      return id;
    };
  }
  for (const kind of ['clearTimeout', 'clearInterval']) {
    const real = page[kind]!.bind(window);
    page[kind] = (id) => {
      timers.delete(id as number);
      return real(id);
    };
  }
}

/** What is there now. */
export const whatStays = (): WhatStays => ({ listeners: [...listeners.keys()], timers: [...timers.values()] });

/** What is there now and was not before; a timer of the test runner that ended meanwhile is no loss. */
export function whatCameSince(before: WhatStays): string[] {
  const now = whatStays();
  return [
    ...now.listeners.filter((listener) => !before.listeners.includes(listener)),
    ...now.timers.filter((timer) => !before.timers.includes(timer)),
  ];
}

/** A listener on what outlives an element; the same one twice is one. */
function keyOf(target: EventTarget, type: string, listener: object | null, options: unknown): string | undefined {
  const isOfPage = target === window || target instanceof Document || target instanceof MediaQueryList;
  const isRoot = target === document.documentElement || target === document.head || target === document.body;
  if (!listener || !(isOfPage || isRoot)) return undefined;
  if (!ids.has(listener)) ids.set(listener, count++);
  const capture =
    typeof options === 'object' ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options);
  return `${target.constructor.name} ${type} ${capture} ${ids.get(listener)}`;
}

/** Collects garbage, where the browser was started so that a page may ask for it. */
export async function collectGarbage(): Promise<boolean> {
  const { gc } = globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> };
  if (!gc) {
    // What waits goes on meanwhile all the same.
    await new Promise((resolve) => setTimeout(resolve));
    return false;
  }
  // Twice: what the first finds holds nothing any more at the second. Without a stack, which may hold something by chance.
  for (const _ of [1, 2]) {
    await new Promise((resolve) => setTimeout(resolve));
    await gc({ execution: 'async' });
  }
  return true;
}

/** Every element of ours below a root, those in shadow roots too. */
export function findOurs(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('dh-') ? [element] : []),
    ...(element.shadowRoot ? findOurs(element.shadowRoot) : []),
  ]);
}
