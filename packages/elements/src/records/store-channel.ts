import type { StoreEvent } from '@driehoek/sdk/records';

/** What the pages that have the same store open tell each other. */
export interface StoreChannel {
  /** Tells this page and the others what happened. */
  tell(event: StoreEvent): void;
}

/** Opens the channel of a store, for as long as the page lives. `hear` is called for what this page and others tell. */
export function openStoreChannel(name: string, hear: (event: StoreEvent) => void): StoreChannel {
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`driehoek-records/${name}`) : undefined;
  channel?.addEventListener('message', ({ data }: MessageEvent<StoreEvent>) => hear(data));
  // A page that the browser kept for the back button was told nothing meanwhile.
  globalThis.addEventListener?.('pageshow', ({ persisted }) => {
    if (persisted) hear({ type: 'missed' });
  });
  if (!channel) {
    globalThis.document?.addEventListener('visibilitychange', () => {
      if (!document.hidden) hear({ type: 'missed' });
    });
  }
  return {
    tell(event) {
      hear(event);
      channel?.postMessage(event);
    },
  };
}
