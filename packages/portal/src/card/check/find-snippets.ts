import { looksLikeJson } from '@driehoek/sdk/shared';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What happened to the script child of an element: the JSON has another place or type, or is text of the page. */
export type ScriptDamage = 'script-type' | 'script-place' | 'script-tag';

/** JSON in an element, and the line of the source on which it begins; lines count from 1. */
interface FoundJson {
  readonly text: string;
  readonly line: number;
  readonly damage?: ScriptDamage;
}

/** An element of ours in the source of a page. */
export interface FoundElement {
  readonly tag: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly json?: FoundJson;
}

/** A script of the page that is a file. */
export interface FoundScript {
  readonly src: string;
  readonly type: string;
  readonly line: number;
}

/** What the source of a page has of ours. */
export interface Snippets {
  readonly elements: readonly FoundElement[];
  readonly scripts: readonly FoundScript[];
  /** The line on which a tag of ours stands as text that a reader sees. */
  readonly shownOn?: number;
}

/** Finds the elements of ours in the source of a page, or of a part of one, as a browser would read it. Nothing in it runs. */
export function findSnippets(source: string): Snippets {
  const elements: FoundElement[] = [];
  const scripts: FoundScript[] = [];
  let shownOn: number | undefined;
  for (const node of walk(parse(source, { sourceCodeLocationInfo: true }))) {
    if (isText(node)) {
      if (/<dh-[a-z]/.test(node.value) && !isElement(node.parentNode, 'script')) shownOn ??= lineIn(node, '<dh-');
    } else if (isElement(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const src = attributes.get('src');
      if (node.tagName === 'script' && src !== undefined)
        scripts.push({ src, type: attributes.get('type') ?? '', line: lineOf(node) });
      else if (node.tagName.startsWith('dh-')) {
        const json = findJson(node);
        elements.push({ tag: node.tagName, line: lineOf(node), attributes, ...(json && { json }) });
      }
    }
  }
  return { elements, scripts, ...(shownOn !== undefined && { shownOn }) };
}

/** Finds the JSON of an element where the element itself looks for it. */
function findJson(host: Element): FoundJson | undefined {
  const own = [...walkOwn(host)];
  const scripts = own.filter((node) => isElement(node, 'script')).filter(({ attrs }) => !attrs.some(isSrc));
  const isTyped = (script: Element) => typeOf(script).includes('application/json');
  const typed = scripts.filter(isTyped);
  const script =
    typed.find(({ parentNode }) => parentNode === host) ??
    typed[0] ??
    scripts.find((each) => !/ld\+json|module/.test(typeOf(each)) && looksLikeJson(textIn([...each.childNodes])));
  if (script) {
    const [first] = script.childNodes;
    const damage: ScriptDamage | undefined =
      typeOf(script) !== 'application/json' ? 'script-type' : script.parentNode !== host ? 'script-place' : undefined;
    return {
      text: textIn([...script.childNodes]),
      line: first ? lineOf(first) : lineOf(script),
      ...(damage && { damage }),
    };
  }
  const words = own
    .filter(isText)
    .filter(({ parentNode }) => !isElement(parentNode, 'script') && !isElement(parentNode, 'style'));
  const begin = words.findIndex(({ value }) => value.includes('{'));
  const first = words[begin];
  const text = textIn(words.slice(begin));
  const end = text.lastIndexOf('}') + 1;
  if (!first || end === 0) return undefined;
  return { text: text.slice(text.indexOf('{'), end), line: lineIn(first, '{'), damage: 'script-tag' };
}

const isSrc = ({ name }: { name: string }) => name === 'src';
const typeOf = ({ attrs }: Element) => attrs.find(({ name }) => name === 'type')?.value ?? '';

function* walk(node: Node): Generator<Node> {
  yield node;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* walk(child);
}

/** What stands in an element of ours, but not what is in another. */
function* walkOwn(host: Element): Generator<Node> {
  for (const child of host.childNodes) {
    yield child;
    if (isElement(child) && !child.tagName.startsWith('dh-')) yield* walkOwn(child);
  }
}

const isText = (node: Node | null): node is DefaultTreeAdapterTypes.TextNode => node?.nodeName === '#text';

const isElement = (node: Node | null, tag?: string): node is Element =>
  node !== null && 'tagName' in node && (tag === undefined || node.tagName === tag);

const textIn = (nodes: readonly Node[]): string => nodes.map((node) => (isText(node) ? node.value : '')).join('');

const lineOf = ({ sourceCodeLocation }: Node): number => sourceCodeLocation?.startLine ?? 1;

/** The line on which some words begin in a text. */
const lineIn = (text: DefaultTreeAdapterTypes.TextNode, words: string): number =>
  lineOf(text) + text.value.slice(0, text.value.indexOf(words)).split('\n').length - 1;
