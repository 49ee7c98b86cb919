import { html, render } from 'lit';
import security from '../SECURITY.md?raw';
import serverRendering from '../docs/server-rendering.md?raw';
import manifest from '../packages/elements/custom-elements.json';
import type { ObjectSchema } from '../scripts/data-inventory.js';
import { formatChanges } from '../scripts/site/changes.js';
import { formatComponents, formatEvents } from '../scripts/site/components.js';
import { formatSteps } from '../scripts/site/domain.js';
import { createFinder, type Found } from '../scripts/site/find-passages.js';
import { formatFamily, formatInventoryPage } from '../scripts/site/inventory.js';
import { type DescribedManifest, type IndexEntry, listPassages, listReference } from '../scripts/site/passages.js';
import { adaptServerRendering } from '../scripts/site/server-rendering.js';
import { describeMethods } from '../scripts/site/methods.js';
import { formatModules } from '../scripts/site/modules.js';
import { addOtherWords } from '../scripts/site/other-words.js';
import { formatTokens } from '../scripts/site/tokens.js';

const pages = import.meta.glob<string>('../docs/site/*.mdx', { query: '?raw', import: 'default', eager: true });
const changes = import.meta.glob<string>('../.changeset/*.md', { query: '?raw', import: 'default', eager: true });
const events = import.meta.glob<string>('../packages/elements/src/**/{*-event,*-events,entry-drafts,plan-edit}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The apps that pages show whole. */
const apps = import.meta.glob<string>(
  ['../tests/frameworks/window.d.ts', '../tests/frameworks/{plain,react,vue,svelte,angular}/*.{ts,tsx,vue,svelte}'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const files = Object.fromEntries(Object.entries(apps).map(([path, text]) => [path.replace(/^(\.\.\/)+/, ''), text]));
const schemas = import.meta.glob<ObjectSchema>('../packages/sdk/schemas/*.json', { import: 'default', eager: true });

/** What pages make as they are shown, and have a `<Markdown>` for in their source: of each page, in that order. */
const MADE: { readonly [page: string]: readonly (() => string)[] } = {
  Privacy: [() => formatFamily(Object.values(schemas)), () => formatInventoryPage(Object.values(schemas))],
  Security: [() => security],
  'The domain': [formatSteps],
  Theming: [() => formatTokens(manifest)],
  Changes: [() => formatChanges(Object.values(changes))],
  'Frameworks/Plain page': [() => formatModules(manifest)],
  'Frameworks/React': [() => formatComponents(manifest), () => formatEvents(manifest, Object.values(events))],
  'Frameworks/Server rendering': [() => adaptServerRendering(serverRendering)],
};

/** More would be a list to read, not to choose from. */
const MOST = 20;
/** Where the words stay, for who comes back from a page that was found. */
const KEPT = 'site-search';

type Find = ReturnType<typeof createFinder>;

/** The search of the site: all text of its pages, all that the manifest says of each element, and the name of every story. */
class SiteSearch extends HTMLElement {
  #find: Promise<Find> | undefined;

  connectedCallback(): void {
    const words = sessionStorage.getItem(KEPT) ?? '';
    this.#show('', { count: 0, best: [] });
    this.querySelector('input')!.value = words;
    if (words.trim()) void this.#search(words);
  }

  async #search(words: string): Promise<void> {
    sessionStorage.setItem(KEPT, words);
    const find = await (this.#find ??= makeFinder());
    if (words === this.querySelector('input')?.value) this.#show(words, find(words));
  }

  #show(words: string, { count, best }: Found): void {
    const places = count === 1 ? '1 place' : `${count} places`;
    render(
      html`
        <search>
          <label>
            Words to look for
            <input
              type="search"
              autocomplete="off"
              @input=${({ target }: Event) => this.#search((target as HTMLInputElement).value)}
            />
          </label>
        </search>
        <p role="status">${words.trim() && `${places}${count > MOST ? `, the best ${MOST} below` : ''}`}</p>
        <ol>
          ${best.map(
            ({ address, page, heading, excerpt }) => html`
              <li>
                <a href=${`./${address}`} target="_top">${page}${heading && `: ${heading}`}</a>
                <p>${excerpt.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text))}</p>
              </li>
            `,
          )}
        </ol>
      `,
      this,
    );
  }
}

async function makeFinder(): Promise<Find> {
  const answer = await fetch('./index.json');
  const { entries } = (await answer.json()) as { entries: Record<string, IndexEntry> };
  const written = Object.values(pages).flatMap((source) => {
    const title = /<Meta title="([^"]+)" \/>/.exec(source)![1]!;
    return listPassages(title, source, { made: MADE[title] ?? [], files });
  });
  const reference = listReference(Object.values(entries), describeMethods(manifest) as DescribedManifest);
  return createFinder(addOtherWords([...written, ...reference]), MOST);
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
