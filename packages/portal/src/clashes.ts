import type { Clash } from '@driehoek/sdk/shared';

/** What the visitor and somebody else changed in one record to something else. */
export interface RecordClash extends Clash {
  readonly kind: string;
  readonly id: string;
}

/** What was changed by two at the same time, until the visitor has seen it. */
export class Clashes {
  #list: readonly RecordClash[] = [];

  get list(): readonly RecordClash[] {
    return this.#list;
  }

  /** Adds what was found in a record, in place of what was found there before. */
  add(kind: string, id: string, clashes: readonly Clash[]): void {
    const found = clashes.map((clash) => ({ ...clash, kind, id }));
    const isOther = (each: RecordClash) => !found.some((clash) => placeOf(clash) === placeOf(each));
    this.#list = [...this.#list.filter(isOther), ...found];
  }

  drop(clash: RecordClash): void {
    this.#list = this.#list.filter((each) => each !== clash);
  }

  clear(): void {
    this.#list = [];
  }
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
