import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';
import { describeMethods } from '../scripts/site/methods.js';
import { describeModules } from '../scripts/site/modules.js';
import { isDark, theme } from './theme.js';
import './preview.css';

setCustomElementsManifest(describeModules(describeMethods(manifest)));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', items: ['nl', 'en'], dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'nl', scheme: isDark ? 'dark' : 'light', direction: 'ltr' },
  parameters: {
    docs: { theme, toc: { headingSelector: 'h2' } },
    options: {
      storySort: {
        order: [
          'Start',
          'Search',
          'Frameworks',
          ['Plain page', 'React', 'Vue', 'Angular', 'Svelte', 'Server rendering'],
          'Recipes',
          'Another backend',
          'Theming',
          'Languages',
          'Accessibility',
          'Privacy',
          'Security',
          'Content systems',
          'The domain',
          'Changes',
          'Elements',
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals['language']);
      root.style.colorScheme = String(globals['scheme']);
      root.dir = String(globals['direction']);
      return story();
    },
  ],
};

export default preview;
