/** What was typed in the form of one entry of a list and not saved in the list yet. */
export interface EntryDraft {
  /** The id of the entry; `''` for a new one. */
  readonly id: string;
  /** The fields of the form, as `application/x-www-form-urlencoded`. */
  readonly fields: string;
  /** What the form began with, in the same way: only what differs from it is a change of this person. */
  readonly from?: string;
}

/**
 * Sent as `dh-entry-draft` when staff type in the form of one entry of a list, and when what they typed has been saved in the
 * list or dropped. A page that keeps the drafts and sets them as `drafts` loses no half entry.
 */
export class EntryDraftEvent extends Event {
  static readonly type = 'dh-entry-draft';

  /** @param drafts what was typed and not saved, of all entries */
  constructor(readonly drafts: readonly EntryDraft[]) {
    super(EntryDraftEvent.type, { bubbles: true, composed: true });
  }
}

/** Keeps, by entry, what was typed in its form until it is saved or dropped. */
export class EntryDrafts {
  #kept: ReadonlyMap<string, EntryDraft> = new Map();
  #list: readonly EntryDraft[] = [];
  readonly #changed: (drafts: readonly EntryDraft[]) => void;

  /** @param changed called when what is typed and not saved has changed, but not by setting `list`. */
  constructor(changed: (drafts: readonly EntryDraft[]) => void) {
    this.#changed = changed;
  }

  /** All of it; the same list for as long as nothing of it changes. */
  get list(): readonly EntryDraft[] {
    return this.#list;
  }

  /** Goes on with what was typed before, perhaps on another page. */
  set list(drafts: readonly EntryDraft[]) {
    if (drafts !== this.#list) this.#set(new Map(drafts.map((draft) => [draft.id, draft])));
  }

  /** What was typed in the form of this entry. */
  find(id: string): FormData | undefined {
    const fields = this.#kept.get(id)?.fields;
    return fields === undefined ? undefined : fromText(fields);
  }

  /** What the form of this entry began with, where something was typed in it and that is known. */
  findOriginal(id: string): FormData | undefined {
    const from = this.#kept.get(id)?.from;
    return from === undefined ? undefined : fromText(from);
  }

  /** Keeps what is in a form now; nothing when that is what was in it before anything was typed. */
  keep(id: string, values: FormData, original: FormData): void {
    this.#put(id, isSame(values, original) ? undefined : { id, fields: toText(values), from: toText(original) });
  }

  /** Drops what was typed: it was saved, or is begun again. */
  drop(id: string): void {
    this.#put(id, undefined);
  }

  #put(id: string, draft: EntryDraft | undefined): void {
    const before = this.#kept.get(id);
    if (before?.fields === draft?.fields && before?.from === draft?.from) return;
    const next = new Map(this.#kept);
    if (draft) next.set(id, draft);
    else next.delete(id);
    this.#set(next);
    this.#changed(this.#list);
  }

  #set(kept: ReadonlyMap<string, EntryDraft>): void {
    this.#kept = kept;
    this.#list = [...kept.values()];
  }
}

const toText = (data: FormData) => String(new URLSearchParams([...data].map(([name, value]) => [name, String(value)])));

function fromText(text: string): FormData {
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(text)) data.append(name, value);
  return data;
}

const isSame = (a: FormData, b: FormData) => textOf(a) === textOf(b);
const textOf = (data: FormData) => JSON.stringify([...data].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));

declare global {
  interface HTMLElementEventMap {
    'dh-entry-draft': EntryDraftEvent;
  }
}
