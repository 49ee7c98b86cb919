import { textsVersion } from './registry.js';

/** Memoizes the result of `make` per object, until wordings are added. */
export function memoizeByRegistry<T extends object>(make: (value: T) => T): (value: T) => T {
  const made = new WeakMap<T, { readonly version: number; readonly result: T }>();
  return (value) => {
    const version = textsVersion();
    const known = made.get(value);
    if (known?.version === version) return known.result;
    const result = make(value);
    made.set(value, { version, result });
    return result;
  };
}
