/** The most milliseconds between two times that somebody says to be working on something; a server forgets it after 45 seconds. */
const AGAIN = 30_000;

/** A record that somebody has open. */
export interface PresentAt {
  readonly kind: string;
  readonly id: string;
}

/**
 * Who else is working on which record, as the server tells it in its stream of events. Sends `change` when that is somebody else.
 */
export class Presence extends EventTarget {
  readonly #api: string;
  readonly #names = new Map<string, readonly string[]>();
  readonly #present = new Set<PresentAt>();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(api: string) {
    super();
    this.#api = api;
    document.addEventListener('visibilitychange', () => this.#sayAll());
  }

  /** Opens the stream of events of a store, and hears of presence in the same one. */
  readonly openStream = (url: string): EventSource => {
    const stream = new EventSource(url);
    stream.addEventListener('presence', ({ data }) => this.#hear(String(data)));
    stream.addEventListener('error', () => {
      // Who is there is not known until it is told again.
      this.#names.clear();
      this.dispatchEvent(new Event('change'));
    });
    // What was told before is not told again.
    stream.addEventListener('open', () => void this.#comeBack());
    return stream;
  };

  /** The names of the others, as far as this person may know them. */
  namesAt({ kind, id }: PresentAt): readonly string[] {
    return this.#names.get(keyOf(kind, id)) ?? [];
  }

  /** Says that this person is working on a record, until the function that is returned is called. */
  join({ kind, id }: PresentAt): () => void {
    const place = { kind, id };
    this.#present.add(place);
    if (!document.hidden) void this.#say(place);
    this.#timer ??= setInterval(() => this.#sayAll(), AGAIN);
    return () => {
      if (!this.#present.delete(place)) return;
      this.#names.delete(keyOf(kind, id));
      void this.#say(place, true);
      if (this.#present.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  /** A page that is hidden is not worked on. */
  #sayAll(): void {
    if (!document.hidden) for (const place of this.#present) void this.#say(place);
  }

  /** Goes and comes, so that the server tells anew who is there. */
  async #comeBack(): Promise<void> {
    for (const place of this.#present) {
      await this.#say(place, true);
      if (this.#present.has(place)) await this.#say(place);
    }
  }

  async #say(place: PresentAt, ends = false): Promise<void> {
    await fetch(`${this.#api}/presence`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'driehoek' },
      body: JSON.stringify({ ...place, ...(ends && { ends }) }),
      keepalive: true,
      // Without an answer nobody is told; nothing that anybody wrote depends on it.
    }).catch(() => undefined);
  }

  #hear(data: string): void {
    const { kind, id, names } = JSON.parse(data) as PresentAt & { readonly names: readonly string[] };
    this.#names.set(keyOf(kind, id), names);
    this.dispatchEvent(new Event('change'));
  }
}

const keyOf = (kind: string, id: string) => JSON.stringify([kind, id]);
