// Runs in Node, for the test runner: what a server would send of a story.
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { renderElement } from '../../../packages/elements/src/server/render-element.js';
import { allStories } from '../../all-stories.js';
import { type ServedPageName, servedPages } from '../../served-pages.js';

LitElementRenderer.renderOptions.push(({ localName }) =>
  localName.startsWith('dh-') ? { connectedCallback: true } : undefined,
);

/** Renders the story at this place in the list of all, in a language, to HTML with declarative shadow roots. */
export async function renderStory(place: number, locale: string): Promise<string> {
  const story = allStories[place];
  if (!story) throw new RangeError(`no story ${place}`);
  // Some stories are in English whatever is asked.
  await loadLanguage('en');
  return collectResult(render(story.render({ ...story.args, locale })));
}

/** Renders a whole page with one element and no script. */
export async function renderPage(name: ServedPageName): Promise<string> {
  const { tag, options } = servedPages[name];
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title><body>${await renderElement(tag, options)}</body></html>`;
}
