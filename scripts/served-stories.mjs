import { tsImport } from 'tsx/esm/api';

/**
 * A plugin for the test runner: renders stories on the server, at `/served-story?place=3&locale=en`.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function servedStories() {
  let module;
  return {
    name: 'served-stories',
    async serve({ path, query }) {
      if (path !== '/served-story') return undefined;
      module ??= tsImport('../tests/elements/every-element/render-story.ts', import.meta.url);
      const { renderStory } = await module;
      return { body: await renderStory(Number(query.place), String(query.locale)), type: 'html' };
    },
  };
}
