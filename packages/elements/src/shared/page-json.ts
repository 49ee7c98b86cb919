import { createTexts, type ReaderOptions } from '@driehoek/sdk/i18n';
import { source } from '@driehoek/sdk/i18n/nl/shared';
import { InvalidDataError, looksLikeJson, parsePastedJson, type PasteDamage } from '@driehoek/sdk/shared';
import { html, isServer, type TemplateResult } from 'lit';

const sourceTexts = createTexts(source);

/** What happened to the script child itself: it got another type or place, or its tag was removed and its JSON is text of the page. */
type ScriptDamage = 'script-type' | 'script-place' | 'script-tag';

/** The JSON that stands in an element, as the page has it. */
interface PageJson {
  readonly text: string;
  readonly damage?: ScriptDamage;
}

const DAMAGE: { readonly [damage in ScriptDamage | PasteDamage]: string } = {
  'script-type': 'the type of its script is no longer "application/json"',
  'script-place': 'its script was put in another element',
  'script-tag': 'its script tag was removed, so that the JSON is text of the page',
  wrapped: 'a CDATA section or a comment stands around it',
  entities: 'characters became entities (&quot;)',
  quotes: 'quotes became typographic ones (“ ”)',
  spaces: 'spaces became ones that do not break',
  markup: 'tags stand in it (<br>, <p>)',
};

/** Whether a page gives an element JSON, be it damaged. */
export const hasPageJson = (host: Element): boolean => findPageJson(host) !== undefined;

/**
 * Reads the JSON that a page gives an element: that of a `<script type="application/json">` child. What the editor of a content
 * system did to it is put right where there is no doubt, and the console tells the makers of the page; see {@link parsePastedJson}.
 * Gives `undefined` when there is none, and throws `InvalidDataError` when it cannot be read.
 */
export function readPageJson(host: Element, options: ReaderOptions): unknown {
  const found = findPageJson(host);
  if (!found?.text.trim()) return undefined;
  const parsed = parsePastedJson(found.text);
  if (!parsed.isJson) {
    hint(host, `The JSON in <${host.localName}> cannot be read: ${whyNoJson(parsed.text)}`);
    throw refusal('script', 'not-json', options);
  }
  const damage = [...(found.damage ? [found.damage] : []), ...parsed.damage];
  if (damage.length > 0)
    hint(
      host,
      `The JSON in <${host.localName}> was changed by an editor, and read all the same: ${damage.map((each) => DAMAGE[each]).join('; ')}. Paste it as HTML, not as text.`,
    );
  return parsed.data;
}

/**
 * Renders what the page wrote in an element to be shown while there are no data. JSON whose script tag an editor removed is text of the
 * page; readers do not get to see it.
 */
export function renderFallback(host: Element, content: unknown): TemplateResult {
  if (isServer || findPageJson(host)?.damage !== 'script-tag') return html`<slot>${content}</slot>`;
  const words = [...host.children].filter(({ textContent }) => !PART_OF_JSON.test(textContent));
  return html`${words.map((element) => element.cloneNode(true))}`;
}

const PART_OF_JSON = /[{}[\]]|["“”„″]\s*[:,]/;

function findPageJson(host: Element): PageJson | undefined {
  const scripts = [...host.querySelectorAll<HTMLScriptElement>('script:not([src])')].filter(
    (script) => ownerOf(script) === host,
  );
  const typed = scripts.filter(({ type }) => type.includes('application/json'));
  const script = typed.find(({ parentElement }) => parentElement === host) ?? typed[0];
  if (script?.type === 'application/json')
    return { text: script.text, ...(script.parentElement !== host && { damage: 'script-place' }) };
  const other = script ?? scripts.find(({ type, text }) => !/ld\+json|module/.test(type) && looksLikeJson(text));
  if (other) return { text: other.text, damage: 'script-type' };
  const words = textIn(host);
  const text = words.slice(words.indexOf('{'), words.lastIndexOf('}') + 1);
  return looksLikeJson(text) ? { text, damage: 'script-tag' } : undefined;
}

/** The text of an element for its reader, without that of other elements of ours in it. */
function textIn(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      return node instanceof Element && !/^(dh-|script$|style$)/.test(node.localName) ? textIn(node) : '';
    })
    .join('');
}

/** The element of ours in which another stands; a snippet may have been pasted into itself. */
function ownerOf(element: Element): Element | undefined {
  let owner = element.parentElement;
  while (owner && !owner.localName.startsWith('dh-')) owner = owner.parentElement;
  return owner ?? undefined;
}

/** What each element was told of in the console: once, however often it is read. */
const hinted = new WeakMap<Element, string>();

function hint(host: Element, message: string): void {
  if (hinted.get(host) === message) return;
  hinted.set(host, message);
  // eslint-disable-next-line no-console
  console.warn(`Driehoek: ${message}`);
}

/** What the browser says of text that is no JSON; each has its own way to say where. */
function whyNoJson(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

/** Says that data cannot be had, and why, in the reader's language. */
export function refusal(
  path: string,
  code: 'unreachable' | 'status' | 'not-json',
  { language = 'nl', texts }: ReaderOptions,
  status = 0,
): InvalidDataError {
  return new InvalidDataError([{ path, code, message: sourceTexts(language, texts)(`source.${code}`, { status }) }]);
}
