import type { GlossaryTerm } from './glossary-term.js';
import { inflect } from './inflect.js';
import { TERM_FORMS, type TermForms } from './term-forms.js';

/** One spelling of a term in a text. */
export interface Spelling {
  readonly text: string;
  readonly unlessBefore?: RegExp;
}

/**
 * Lists the spellings of a term in a text: first its own name, then other names, then the forms of all these. Where two
 * terms share a spelling, the earlier kind takes precedence.
 */
export function spellTerm(term: GlossaryTerm, isDutch: boolean): Spelling[][] {
  const { also = [], forms, everyday, unlessBefore }: TermForms = TERM_FORMS[term.term] ?? {};
  const own = everyday && !isDutch ? [] : [term.term, ...dot(term.term)];
  const others = [...namesIn(term.expansion ?? ''), ...term.aliases, ...also];
  const ownForms = own.flatMap((name) => (name === term.term && forms) || inflect(name));
  const guard = (text: string): Spelling => ({ text, ...(unlessBefore && { unlessBefore }) });
  const plain = (text: string): Spelling => ({ text });
  return [
    own.map(guard),
    others.map(plain),
    [...ownForms.map(guard), ...others.flatMap((name) => [...dot(name), ...inflect(name)]).map(plain)],
  ];
}

/** Adds full stops to an abbreviation, as in `o.p.p.`; the last one is not part of the spelling. */
function dot(name: string): string[] {
  return /^[a-z]{2,4}$/i.test(name) ? [[...name].join('.')] : [];
}

/**
 * Lists the names in an expansion, without explanatory parts: `werk(er)` gives two names; a part in parentheses or
 * after `:` gives none.
 */
function namesIn(expansion: string): string[] {
  const [name = ''] = expansion.replace(/\s+\([^)]*\)/g, '').split(':');
  if (!name) return [];
  return [...new Set([name.replace(/\([^)]*\)/g, ''), name.replace(/[()]/g, '')])];
}
