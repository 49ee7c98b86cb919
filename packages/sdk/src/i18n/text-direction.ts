import type { Language } from './text.js';

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr|Syrc|Thaa)\b/i;

/** The direction in which a language is written, for `dir`. A script in the tag goes first: `ku-Arab`, `ar-Latn`. */
export function textDirection(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) && !/-Latn\b/i.test(language) ? 'rtl' : 'ltr';
}
