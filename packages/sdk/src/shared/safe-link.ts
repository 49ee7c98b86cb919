// White space and invisible characters, which a URL parser ignores and which can disguise a link.
const HIDDEN = /[\s\p{C}\p{Z}]/u;
const EMAIL = /^[^\s@<>()[\]\\,;:"/?&#%]+@[^\s@<>()[\]\\,;:"/?&#%]+\.[^\s@<>()[\]\\,;:"/?&#%.]+$/;
const HOST = /^[\p{L}\p{N}]([\p{L}\p{N}-]*\.)+\p{L}{2,}(:\d{1,5})?([/?#]|$)/u;
const PHONE = /^\+?[\d\s().\/\u2010-\u2015-]+$/;

/**
 * Returns the address when it is safe to link to: absolute, with the scheme `http`, `https`, `mailto` or `tel`, and
 * without white space, control or invisible characters inside. Anything else, such as `javascript:`, gives `undefined`.
 * Whether the address exists is not checked.
 */
export function safeUrl(value: string): string | undefined {
  const url = value.trim();
  if (HIDDEN.test(url)) return undefined;
  const match = /^(https?:\/\/(?=[^/\\?#])|mailto:(?=[^/])|tel:(?=[+\d]))/i.exec(url);
  return match ? match[0].toLowerCase() + url.slice(match[0].length) : undefined;
}

/**
 * A `tel:` link for a number as people write it, with spaces, dashes, dots or a bracketed zero. A national number
 * stays national: which country it is in is not guessed. `undefined` when it is no number of 3 to 15 digits.
 */
export function phoneLink(value: string): string | undefined {
  const text = value.trim();
  if (!PHONE.test(text)) return undefined;
  const international = text.startsWith('+') || text.startsWith('00');
  const digits = (international ? text.replace(/^00/, '').replace(/\(0\)/, '') : text).replace(/\D/g, '');
  return digits.length >= 3 && digits.length <= 15 ? `tel:${international ? '+' : ''}${digits}` : undefined;
}

/** A `mailto:` link for a bare mail address; one that carries more, such as a hidden copy, gives `undefined`. */
export function emailLink(value: string): string | undefined {
  const text = value.trim();
  return EMAIL.test(text) ? safeUrl(`mailto:${text}`) : undefined;
}

/** An `https:` link for a web address that people wrote without a scheme; with one, as {@link safeUrl}. */
export function webLink(value: string): string | undefined {
  const url = safeUrl(value) ?? (HOST.test(value.trim()) ? safeUrl(`https://${value.trim()}`) : undefined);
  return url?.startsWith('http') ? url : undefined;
}

/** The link for whatever people put in a contact field; `undefined` when it is better left as text. */
export function contactLink(value: string): string | undefined {
  return phoneLink(value) ?? emailLink(value) ?? safeUrl(value) ?? webLink(value);
}
