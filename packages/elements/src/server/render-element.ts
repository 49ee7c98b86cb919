import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { canonicalLanguage, loadLanguage, type PageTexts } from '@driehoek/sdk/i18n';
import type { Role } from '@driehoek/sdk/shared';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { ProviderElement } from '../provider/provider.js';
import { define } from '../shared/define.js';

let isPrepared = false;

/** Settings of a provider reach what is inside it by events, which elements send when they are connected. */
function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  define('dh-provider', ProviderElement);
  LitElementRenderer.renderOptions.push(({ localName }) =>
    localName.startsWith('dh-') ? { connectedCallback: true } : undefined,
  );
}

/** What a page tells of an element that it renders on the server. */
export interface RenderOptions {
  /** The data: `value`, or `report` of `dh-checklist-report`. They go along as a script child, with which the browser goes on. */
  readonly value?: object;
  /** Attributes; `true` is one without a value, `false` and `undefined` are left out. */
  readonly attributes?: { readonly [name: string]: string | number | boolean | undefined };
  /** Further properties. They do not go along: set them in the browser once more. */
  readonly properties?: { readonly [name: string]: unknown };
  /** The reader's language, a BCP 47 tag; Dutch when left out. */
  readonly locale?: string;
  /** The role of the reader; when left out, a parent who can only read. */
  readonly perspective?: Role;
  /** Replaces the clock of the server. */
  readonly now?: Date;
  /** The page's own wordings. They do not go along. */
  readonly texts?: PageTexts;
}

/**
 * Renders an element on a server to HTML, in a `dh-provider` with the reader's language and role. It can be read at once, also
 * where scripts do not run; where they do, the element takes over when its `define` module has loaded, and nothing flashes.
 *
 * Throws `RangeError` for a tag that was not defined on the server (`@driehoek/elements/checklist/define`), and for a name of an
 * attribute or property that is none. Data that cannot be used are rendered as the message that the browser would show.
 */
export async function renderElement(tag: string, options: RenderOptions = {}): Promise<string> {
  if (!customElements.get(tag)) throw new RangeError(`${tag} is not defined: import its define module first`);
  prepare();
  const { value, attributes = {}, properties = {}, locale, perspective, now, texts } = options;
  if (locale !== undefined) await loadLanguage(canonicalLanguage(locale) ?? locale);
  const data = value && { [tag === 'dh-checklist-report' ? 'report' : 'value']: value };
  const outer = [...bindAttributes({ locale, perspective }), ...bindProperties({ now, texts })];
  const inner = [...bindAttributes(attributes), ...bindProperties({ ...properties, ...data })];
  const strings = [...writeTags(outer, tag, inner), `</${tag}></dh-provider>`];
  const values = [...[...outer, ...inner].map((binding) => binding.value), unsafeHTML(value && scriptOf(value))];
  return collectResult(render(html(templateOf(strings), ...values)));
}

/** Writes the two opening tags as what stands between the values of their bindings, and before what is in the element. */
function writeTags(outer: readonly Binding[], tag: string, inner: readonly Binding[]): string[] {
  const bind = (start: string, bindings: readonly Binding[], end: string) => {
    const names = bindings.map(({ name }) => ` ${name}=`);
    const [first = '', ...others] = [...names, end];
    return [start + first, ...others];
  };
  const provider = bind('<dh-provider', outer, `><${tag}`);
  const element = bind(provider.at(-1) ?? '', inner, '>');
  return [...provider.slice(0, -1), ...element];
}

/** A value and the name that it is bound by, as Lit writes it. */
interface Binding {
  readonly name: string;
  readonly value: unknown;
}

function bindAttributes(attributes: NonNullable<RenderOptions['attributes']>): Binding[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : [{ name: checkName(name), value: value === true ? '' : String(value) }],
  );
}

const bindProperties = (properties: object): Binding[] =>
  Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `.${checkName(name)}`, value }],
  );

/** Names are part of the markup. */
function checkName(name: string): string {
  if (!/^[a-z][\w-]*$/i.test(name)) throw new RangeError(`not a name: ${name}`);
  return name;
}

/** In a script, `</script>` in the data would end it. */
const scriptOf = (value: object) =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** A template is known by its strings: the same list for the same names, or a server would keep each that it ever made. */
const templates = new Map<string, TemplateStringsArray>();

function templateOf(strings: readonly string[]): TemplateStringsArray {
  const key = strings.join('\n');
  const known = templates.get(key);
  if (known) return known;
  const template = Object.assign([...strings], { raw: strings }) as unknown as TemplateStringsArray;
  templates.set(key, template);
  return template;
}
