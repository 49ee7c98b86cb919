import type { Clash } from '@driehoek/sdk/shared';

/** What the visitor and somebody else changed in one record to something else. */
export interface RecordClash extends Clash {
  readonly kind: string;
  readonly id: string;
}

/** A record of which a page shows the clashes; all records of the kind when `id` is left out. */
export interface ClashPlace {
  readonly kind: string;
  readonly id?: string | undefined;
}

/**
 * What was changed by two at the same time, until the visitor has seen it: it is told beside its record where a page has that, and goes
 * when it is answered, or when the visitor has seen it there and leaves that page. Sends `change`.
 */
export class Clashes extends EventTarget {
  #list: readonly RecordClash[] = [];
  readonly #seen = new Set<RecordClash>();
  readonly #pages = new Set<readonly ClashPlace[]>();

  /** Adds what was found in a record, in place of what was found there before. */
  add(kind: string, id: string, clashes: readonly Clash[]): void {
    const found = clashes.map((clash) => ({ ...clash, kind, id }));
    const isOther = (each: RecordClash) => !found.some((clash) => placeOf(clash) === placeOf(each));
    this.#set([...this.#list.filter(isOther), ...found]);
  }

  /** Lists what is told at these places, by record. */
  listAt(places: readonly ClashPlace[]): RecordClash[][] {
    return byRecord(this.#list.filter((clash) => isAt(clash, places)));
  }

  /** Lists what no page tells now, by record. */
  listElsewhere(): RecordClash[][] {
    return byRecord(this.#list.filter((clash) => ![...this.#pages].some((places) => isAt(clash, places))));
  }

  /** Notes that a page tells what is found at these places; call what is returned when the visitor leaves it. */
  open(places: readonly ClashPlace[]): () => void {
    this.#pages.add(places);
    this.#tell();
    return () => {
      this.#pages.delete(places);
      this.#set(this.#list.filter((clash) => !(this.#seen.has(clash) && isAt(clash, places))));
    };
  }

  /** Notes that the visitor sees what is told at these places. */
  see(places: readonly ClashPlace[]): void {
    for (const clash of this.#list) if (isAt(clash, places)) this.#seen.add(clash);
  }

  drop(clash: RecordClash): void {
    this.#set(this.#list.filter((each) => each !== clash));
  }

  clear(): void {
    this.#set([]);
  }

  #set(list: readonly RecordClash[]): void {
    this.#list = list;
    for (const clash of this.#seen) if (!list.includes(clash)) this.#seen.delete(clash);
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const isAt = (clash: RecordClash, places: readonly ClashPlace[]): boolean =>
  places.some(({ kind, id }) => kind === clash.kind && (id === undefined || id === clash.id));

function byRecord(clashes: readonly RecordClash[]): RecordClash[][] {
  const records = new Map<string, RecordClash[]>();
  for (const clash of clashes) {
    const record = JSON.stringify([clash.kind, clash.id]);
    records.set(record, [...(records.get(record) ?? []), clash]);
  }
  return [...records.values()];
}

const placeOf = ({ kind, id, path }: RecordClash): string => JSON.stringify([kind, id, ...path]);

/**
 * Returns data in which a value stands at a path of fields and of ids of items; the same where there is no such place any more. An
 * item for which there is no value goes, and one that is not there comes last.
 */
export function setAt<T>(data: T, [key, ...rest]: readonly string[], value: unknown): T {
  if (key === undefined) return value as T;
  if (Array.isArray(data)) {
    const isThere = data.some((item) => item?.id === key);
    if (!isThere) return (rest.length === 0 && value !== undefined ? [...data, value] : data) as T;
    return data.flatMap((item) => {
      const changed = item?.id === key ? setAt(item, rest, value) : item;
      return changed === undefined ? [] : [changed];
    }) as T;
  }
  if (typeof data !== 'object' || data === null) return data;
  const changed = setAt((data as Record<string, unknown>)[key], rest, value);
  const others = Object.entries(data).filter(([field]) => field !== key);
  return Object.fromEntries(changed === undefined ? others : [...others, [key, changed]]) as T;
}
