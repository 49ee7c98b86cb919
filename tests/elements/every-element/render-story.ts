// Runs in Node, for the test runner: what a server would send of a story.
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { loadLanguage } from '@driehoek/sdk/i18n';
import { allStories } from '../../all-stories.js';

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
