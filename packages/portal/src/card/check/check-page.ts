import { type InformationCard, parseInformationCard } from '@driehoek/sdk/information-card';
import { InvalidDataError, type Issue, looksLikeJson, parsePastedJson, type PasteDamage } from '@driehoek/sdk/shared';
import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import { findSnippets, type FoundElement, type FoundScript, type ScriptDamage } from './find-snippets.js';

/** What lacks where JSON cannot be read. */
export type JsonCause = 'comma' | 'colon' | 'name' | 'value' | 'quote' | 'bracket' | 'end' | 'other';

/** What is to be said of a page, with the line of its source; lines count from 1. */
export type Finding = { readonly line: number } & (
  | { readonly kind: 'no-element' | 'shown-as-text' | 'no-script' | 'script-no-module' | 'script-address' | 'no-card' }
  | { readonly kind: 'script-twice' | 'same-card' | 'attribute-quotes' | 'other-file' | 'good' }
  | { readonly kind: 'read-all-the-same'; readonly damage: readonly (ScriptDamage | PasteDamage)[] }
  | { readonly kind: 'no-json'; readonly cause: JsonCause }
  | { readonly kind: 'data'; readonly issue: Issue }
);

/** What the check of a page gives. */
export interface PageCheck {
  readonly findings: readonly Finding[];
  /** The cards that could be read, each once, for lines to paste anew. */
  readonly cards: readonly InformationCard[];
}

/** The findings that keep a card from being shown; the others are tips. */
export const isBlocking = ({ kind }: Finding): boolean => BLOCKING.has(kind);

const BLOCKING: ReadonlySet<Finding['kind']> = new Set([
  'no-element',
  'shown-as-text',
  'no-script',
  'script-no-module',
  'script-address',
  'no-card',
  'no-json',
  'data',
]);

const TAG = 'dh-information-card';
/** The files for a script tag that bring the card along. */
const BRINGS_CARD = /(?:^|\/)(?:information-card(?:-shared)?|driehoek|all)\.js(?:[?#].*)?$/;
const TYPOGRAPHIC = /[“”„‟″]/g;
const isTypographic = (value: string) => value.search(TYPOGRAPHIC) >= 0;

/**
 * Checks the source of a page on which a card should be: whether it is there, has its script, and can be read. Nothing is fetched:
 * whether the addresses in it exist is not checked.
 */
export function checkPage(source: string, language: string): PageCheck {
  const { elements, scripts, shownOn } = findSnippets(source);
  const ours = elements.filter(({ tag }) => tag === TAG);
  const found = ours.map((element) => checkElement(element, language));
  const cards = found.flatMap(({ card }) => (card ? [card] : []));
  const isAgain = (card: InformationCard, place: number) => cards.findIndex(({ id }) => id === card.id) < place;
  const twice = found.filter(({ card }) => card && isAgain(card, cards.indexOf(card)));
  const findings: Finding[] = [
    ...(shownOn === undefined ? [] : [{ kind: 'shown-as-text', line: shownOn } as const]),
    ...(ours.length === 0 && shownOn === undefined ? [{ kind: 'no-element', line: 1 } as const] : []),
    ...(ours.length > 0 ? checkScripts(scripts) : []),
    ...found.flatMap((each) => each.findings),
    ...twice.map(({ line }) => ({ kind: 'same-card', line }) as const),
  ];
  return {
    findings: findings.toSorted((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)) || a.line - b.line),
    cards: cards.filter((card, place) => !isAgain(card, place)),
  };
}

function checkScripts(scripts: readonly FoundScript[]): Finding[] {
  const bringing = scripts.filter(({ src }) => BRINGS_CARD.test(src.replace(TYPOGRAPHIC, '')));
  const working = bringing.filter(({ src, type }) => type === 'module' && !isTypographic(src));
  if (bringing.length === 0) return [{ kind: 'no-script', line: 1 }];
  const [first] = bringing;
  if (working.length === 0 && first)
    return [{ kind: isTypographic(first.src) ? 'script-address' : 'script-no-module', line: first.line }];
  return working.slice(1).map(({ line }) => ({ kind: 'script-twice', line }));
}

interface CheckedElement {
  readonly line: number;
  readonly findings: readonly Finding[];
  readonly card?: InformationCard;
}

function checkElement({ line, attributes, json }: FoundElement, language: string): CheckedElement {
  const src = attributes.get('src');
  const quoted = [...attributes.values()].some(isTypographic);
  const findings: Finding[] = quoted ? [{ kind: 'attribute-quotes', line }] : [];
  if (src) return { line, findings: [...findings, { kind: 'other-file', line }] };
  if (!json?.text.trim() || (json.damage === 'script-tag' && !looksLikeJson(json.text)))
    return { line, findings: [...findings, { kind: 'no-card', line }] };
  const parsed = parsePastedJson(json.text);
  if (!parsed.isJson) return { line, findings: [...findings, findMistake(parsed.text, json.line)] };
  const damage = [...(json.damage ? [json.damage] : []), ...parsed.damage];
  if (damage.length > 0) findings.push({ kind: 'read-all-the-same', line: json.line, damage });
  try {
    const card = parseInformationCard(parsed.data, { language });
    return { line, findings: [...findings, { kind: 'good', line }], card };
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return {
      line,
      findings: [...findings, ...error.issues.map((issue) => ({ kind: 'data', line: json.line, issue }) as const)],
    };
  }
}

/** Finds the first place at which text is no JSON, and what lacks there. */
function findMistake(text: string, line: number): Finding {
  const errors: ParseError[] = [];
  parseJson(text, errors, { disallowComments: true });
  const [first] = errors;
  const cause = first ? (CAUSES[printParseErrorCode(first.error)] ?? 'other') : 'other';
  const before = text.slice(0, first?.offset ?? 0);
  // A comma lacks at the end of what comes before; and before a bracket one is too many.
  const isBefore = cause === 'comma' || /^[\]}]/.test(text.slice(before.length));
  const lines = (isBefore ? before.trimEnd() : before).split('\n').length - 1;
  return { kind: 'no-json', line: line + lines, cause };
}

const CAUSES: { readonly [code: string]: JsonCause } = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
  PropertyNameExpected: 'name',
  ValueExpected: 'value',
  InvalidSymbol: 'value',
  UnexpectedEndOfString: 'quote',
  CloseBraceExpected: 'bracket',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
};
