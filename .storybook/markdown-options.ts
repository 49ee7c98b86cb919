import { AnchorMdx, CodeOrSourceMdx, HeadersMdx } from '@storybook/addon-docs/blocks';

/** Options of `<Markdown>`: Storybook's own, which they replace as a whole, and a table that scrolls on a phone can be reached with keys. */
export const markdownOptions = {
  forceBlock: true,
  overrides: { code: CodeOrSourceMdx, a: AnchorMdx, ...HeadersMdx, table: { props: { tabIndex: 0 } } },
};
