import type { StorybookConfig } from '@storybook/web-components-vite';
import { sourcePath } from '../scripts/source-paths.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../docs/site/*.mdx',
    // Beside the pages, the stories are the reference of the elements.
    { directory: '../stories', files: '*.stories.ts', titlePrefix: 'Elements' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // As the portal: for older browsers light-dark() would become variables that a theme of ours does not set.
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    plugins: [
      ...(vite.plugins ?? []),
      { name: 'source-paths', enforce: 'pre', resolveId: (source: string) => sourcePath(source) ?? null },
    ],
  }),
};

export default config;
