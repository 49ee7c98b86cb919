import { create } from 'storybook/theming';

/** Whether the reader likes it dark. */
export const isDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;

const font = 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", "Source Sans 3", sans-serif';

/** The look of the site: the colours of the elements, light or dark as the reader likes it. */
export const theme = create({
  base: isDark ? 'dark' : 'light',
  brandTitle: 'Driehoek',
  brandTarget: '_self',
  fontBase: font,
  ...(isDark
    ? {
        appBg: '#14181d',
        appContentBg: '#1b2026',
        appPreviewBg: '#1b2026',
        barBg: '#1b2026',
        textColor: '#eeece7',
        colorPrimary: '#5fb3be',
        colorSecondary: '#5fb3be',
      }
    : {
        appBg: '#f4f2ee',
        appContentBg: '#ffffff',
        appPreviewBg: '#ffffff',
        textColor: '#20272f',
        colorPrimary: '#0b5f6b',
        colorSecondary: '#0b5f6b',
      }),
});
