import { css } from 'lit';

/**
 * Design tokens. A page sets `--dh-…` on `:root` or on an element; any other token has our default, and what follows from the accent
 * follows the page's. `color-scheme` is inherited from the page, so an element is dark only where its page is.
 */
export const tokens = css`
  :host {
    --_paper: var(--dh-color-paper, light-dark(oklch(98.6% 0.008 85), oklch(20% 0.012 250)));
    --_sheet: var(--dh-color-sheet, light-dark(#fff, oklch(24% 0.014 250)));
    --_ink: var(--dh-color-ink, light-dark(oklch(26% 0.03 255), oklch(94% 0.01 85)));
    --_soft: var(--dh-color-soft, light-dark(oklch(48% 0.025 255), oklch(74% 0.015 85)));
    --_hair: var(--dh-color-hair, light-dark(oklch(89% 0.012 85), oklch(36% 0.014 250)));
    /* The accent as the page has it: behind words of its own. */
    --_fill: var(--dh-color-accent, light-dark(oklch(46% 0.085 205), oklch(80% 0.09 200)));
    /* Black or white, whichever can be read on it: at this luminance both can. */
    --_white: clamp(0, (0.179 - y) * 10000, 1);
    --_on-fill: var(
      --dh-color-on-accent,
      color(from var(--_fill) xyz-d65 calc(0.9505 * var(--_white)) var(--_white) calc(1.089 * var(--_white)))
    );
    /* Its hue, as dark or as pale as words on paper must be; what follows from it keeps its contrast, too. */
    --_dark: min(1, 0.15 / y);
    --_pale: max(0, (0.4 - y) / (1 - y));
    --_accent: light-dark(
      color(from var(--_fill) xyz-d65 calc(x * var(--_dark)) calc(y * var(--_dark)) calc(z * var(--_dark))),
      color(
        from var(--_fill) xyz-d65 calc(x + (0.9505 - x) * var(--_pale)) calc(y + (1 - y) * var(--_pale))
          calc(z + (1.089 - z) * var(--_pale))
      )
    );
    --_accent-mid: var(
      --dh-color-accent-mid,
      light-dark(oklch(from var(--_fill) 72% min(c, 0.07) h), oklch(from var(--_fill) 56% min(c, 0.07) h))
    );
    --_accent-wash: var(
      --dh-color-accent-wash,
      light-dark(oklch(from var(--_fill) 95.5% min(c, 0.018) h), oklch(from var(--_fill) 29% min(c, 0.03) h))
    );
    --_line: var(
      --dh-color-line,
      light-dark(oklch(from var(--_fill) 60% min(c, 0.02) h), oklch(from var(--_fill) 62% min(c, 0.015) h))
    );
    --_space: var(--dh-space, 1rem);
    --_text: var(--dh-font-size, 1.0625rem);
    --_radius: var(--dh-radius, 0.75rem);
    /* Fully round, unless the page has corners. */
    --_round: min(999px, calc(var(--_radius) * 1000));

    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--dh-font, inherit);
    font-size: var(--_text);
    line-height: 1.5;
    text-align: start;
    /* A word or an address that is longer than its line is broken, by its syllables where the browser knows them. */
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }

  /* Browsers that make no colour from another (Firefox before 128): the accent as it is, and ours for what follows from it. */
  @supports not (color: color(from red xyz-d65 x y z)) {
    :host {
      --_on-fill: var(--dh-color-on-accent, light-dark(#fff, oklch(20% 0.012 250)));
      --_accent: var(--_fill);
      --_accent-mid: var(--dh-color-accent-mid, light-dark(oklch(72% 0.07 205), oklch(56% 0.07 200)));
      --_accent-wash: var(--dh-color-accent-wash, light-dark(oklch(95.5% 0.018 205), oklch(29% 0.03 210)));
      --_line: var(--dh-color-line, light-dark(oklch(60% 0.02 255), oklch(62% 0.015 250)));
    }
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  p {
    margin: 0;
    text-wrap: pretty;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .soft {
    color: var(--_soft);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .print-only {
    display: none;
  }

  @media print {
    .print-only {
      display: revert;
    }

    :host {
      --_paper: #fff;
      --_sheet: #fff;
      --_ink: #000;
      --_soft: #333;
      --_hair: #999;
      --_line: #666;
      --_fill: #000;
      --_on-fill: #fff;
      --_accent: #000;
      --_accent-mid: #666;
      --_accent-wash: #fff;
    }

    .screen-only {
      display: none !important;
    }
  }
`;
