import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

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
  },
  initialGlobals: { language: 'nl', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals['language']);
      root.style.colorScheme = String(globals['scheme']);
      return story();
    },
  ],
};

export default preview;
