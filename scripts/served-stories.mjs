import { text } from 'node:stream/consumers';
import { tsImport } from 'tsx/esm/api';

/**
 * A plugin for the test runner that does what a server does: it renders stories, at `/served-story?place=3&locale=en`, and whole pages
 * without scripts, at `/served-page?name=card`; what is posted, at `/posted-…`, it gives back as text.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function servedStories() {
  let module;
  const load = () => (module ??= tsImport('../tests/elements/every-element/render-story.ts', import.meta.url));
  return {
    name: 'served-stories',
    async serve({ path, query, req }) {
      if (path === '/served-story') {
        const { renderStory } = await load();
        return { body: await renderStory(Number(query.place), String(query.locale)), type: 'html' };
      }
      if (path === '/served-page') {
        const { renderPage } = await load();
        return { body: await renderPage(String(query.name)), type: 'html' };
      }
      if (path.startsWith('/posted-')) return { body: (await text(req)) || ' ', type: 'text' };
      return undefined;
    },
  };
}
