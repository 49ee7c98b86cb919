/** What was typed in the form of one entry of a list and not saved in the list yet. */
export interface EntryDraft {
  /** The id of the entry; `''` for a new one. */
  readonly id: string;
  /** The fields of the form, as `application/x-www-form-urlencoded`. */
  readonly fields: string;
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
  #fields: ReadonlyMap<string, string> = new Map();
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
    if (drafts !== this.#list) this.#set(new Map(drafts.map(({ id, fields }) => [id, fields])));
  }

  /** What was typed in the form of this entry. */
  find(id: string): FormData | undefined {
    const fields = this.#fields.get(id);
    return fields === undefined ? undefined : fromText(fields);
  }

  /** Keeps what is in a form now; nothing when that is what was in it before anything was typed. */
  keep(id: string, values: FormData, original: FormData): void {
    this.#put(id, isSame(values, original) ? undefined : toText(values));
  }

  /** Drops what was typed: it was saved, or is begun again. */
  drop(id: string): void {
    this.#put(id, undefined);
  }

  #put(id: string, fields: string | undefined): void {
    if (this.#fields.get(id) === fields) return;
    const next = new Map(this.#fields);
    if (fields === undefined) next.delete(id);
    else next.set(id, fields);
    this.#set(next);
    this.#changed(this.#list);
  }

  #set(fields: ReadonlyMap<string, string>): void {
    this.#fields = fields;
    this.#list = Array.from(fields, ([id, typed]) => ({ id, fields: typed }));
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
