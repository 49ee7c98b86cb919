import type { Language } from './text.js';

/** Tags come from pages and from data, so what is remembered is bounded. */
const MOST_REMEMBERED = 1000;
const remembered = /* @__PURE__ */ new Map<string, Language | undefined>();

/**
 * Returns the canonical spelling of a BCP 47 language tag: `nl-NL` for `nl-nl`, and for `nl_NL`, as programs write it
 * that take it from an operating system. `undefined` for what is no tag (`en-us-us`, `Nederlands`, `''`). Not checked:
 * whether there is such a language, nor whether we have texts in it.
 *
 * The mechanism for tags in data: they are kept as they were written, and made canonical where they are used, by
 * {@link languageFallbacks} for whatever is formatted and by `languageName` for what is shown. So no data is refused, and
 * no reader sees less, for a tag that somebody typed.
 */
export function canonicalLanguage(tag: string): Language | undefined {
  if (remembered.has(tag)) return remembered.get(tag);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const canonical = canonize(tag);
  remembered.set(tag, canonical);
  return canonical;
}

function canonize(tag: string): Language | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
