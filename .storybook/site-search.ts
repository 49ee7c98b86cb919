import { html, render } from 'lit';
import MiniSearch from 'minisearch';
import serverRendering from '../docs/server-rendering.md?raw';
import manifest from '../packages/elements/custom-elements.json';
import type { ObjectSchema } from '../scripts/data-inventory.js';
import { formatChanges } from '../scripts/site/changes.js';
import { formatSteps } from '../scripts/site/domain.js';
import { formatInventoryPage } from '../scripts/site/inventory.js';
import {
  type DescribedManifest,
  type IndexEntry,
  listPassages,
  listReference,
  type Passage,
} from '../scripts/site/passages.js';
import { formatTokens } from '../scripts/site/tokens.js';

const pages = import.meta.glob<string>('../docs/site/*.mdx', { query: '?raw', import: 'default', eager: true });
const changes = import.meta.glob<string>('../.changeset/*.md', { query: '?raw', import: 'default', eager: true });
const schemas = import.meta.glob<ObjectSchema>('../packages/sdk/schemas/*.json', { import: 'default', eager: true });

/** What pages make as they are shown, and do not have in their source. */
const MADE: { readonly [page: string]: () => string } = {
  Privacy: () => formatInventoryPage(Object.values(schemas)),
  'The domain': formatSteps,
  Theming: () => formatTokens(manifest),
  Changes: () => formatChanges(Object.values(changes)),
  'Frameworks/Server rendering': () => serverRendering,
};

/** More would be a list to read, not to choose from. */
const MOST = 20;
/** Of a passage, around the first word that was found. */
const EXCERPT = 160;

/** The search of the site: all text of its pages, all that the manifest says of each element, and the name of every story. */
class SiteSearch extends HTMLElement {
  #index: Promise<MiniSearch<Passage & { id: number }>> | undefined;

  connectedCallback(): void {
    this.#show('', []);
  }

  async #search(words: string): Promise<void> {
    const index = await (this.#index ??= makeIndex());
    if (words !== this.querySelector('input')!.value) return;
    this.#show(
      words,
      index.search(words, {
        prefix: true,
        fuzzy: 0.2,
        boost: { heading: 3, page: 2 },
        combineWith: 'AND',
      }) as unknown as Passage[],
    );
  }

  #show(words: string, found: readonly Passage[]): void {
    const count = found.length === 1 ? '1 place' : `${found.length} places`;
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
        <p role="status">${words.trim() && `${count}${found.length > MOST ? `, the best ${MOST} below` : ''}`}</p>
        <ol>
          ${found.slice(0, MOST).map(
            ({ address, page, heading, text }) => html`
              <li>
                <a href=${`./${address}`} target="_top">${page}${heading && `: ${heading}`}</a>
                <p>${excerptOf(text, words)}</p>
              </li>
            `,
          )}
        </ol>
      `,
      this,
    );
  }
}

async function makeIndex(): Promise<MiniSearch<Passage & { id: number }>> {
  const answer = await fetch('./index.json');
  const { entries } = (await answer.json()) as { entries: Record<string, IndexEntry> };
  const written = Object.values(pages).flatMap((source) => {
    const title = /<Meta title="([^"]+)" \/>/.exec(source)![1]!;
    return listPassages(title, `${source}\n${MADE[title]?.() ?? ''}`);
  });
  const reference = listReference(Object.values(entries), manifest as DescribedManifest);
  const index = new MiniSearch<Passage & { id: number }>({
    fields: ['heading', 'page', 'text'],
    storeFields: ['address', 'page', 'heading', 'text'],
  });
  index.addAll([...written, ...reference].map((passage, id) => ({ ...passage, id })));
  return index;
}

function excerptOf(text: string, words: string): string {
  const places = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => text.toLowerCase().indexOf(word));
  const first = Math.max(0, Math.min(...places.filter((place) => place >= 0), text.length) - EXCERPT / 4);
  const start = first === 0 || text.length <= EXCERPT ? 0 : text.indexOf(' ', first) + 1;
  const excerpt = text.slice(start, start + EXCERPT);
  return `${start > 0 ? '… ' : ''}${excerpt}${start + EXCERPT < text.length ? ' …' : ''}`;
}

customElements.get('site-search') ?? customElements.define('site-search', SiteSearch);
