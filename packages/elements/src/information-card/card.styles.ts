import { css } from 'lit';

/** The card itself. Everything is in `em` of the card, so that paper scales it by one font size. */
export const card = css`
  .card {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 0.95em;
    padding: clamp(1.1em, 4.5cqi, 1.9em) clamp(1.1em, 4.5cqi, 2.1em);
    border: 1px solid var(--_hair);
    border-radius: min(0.9em, var(--_round));
    background: var(--_sheet);
    font-family: var(
      --dh-font,
      Seravek,
      'Gill Sans Nova',
      Ubuntu,
      Calibri,
      'DejaVu Sans',
      'Source Sans 3',
      'Noto Sans',
      sans-serif
    );
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
    padding-block-end: 0.6em;
    border-block-end: 0.14em solid var(--_accent);
  }

  .logo {
    align-self: center;
    max-block-size: 2.2em;
    max-inline-size: 7em;
  }

  h2 {
    flex: 1 1 auto;
    max-inline-size: 100%;
    font-size: 1.7em;
    line-height: 1.12;
    hyphens: auto;
  }

  h3 {
    font-size: 1em;
  }

  .year,
  .days,
  .rows dt {
    color: var(--_soft);
    font-weight: 400;
  }

  .whole {
    display: inline-block;
  }

  .body,
  .reach {
    display: grid;
    gap: 1em 1.6em;
  }

  .reach {
    gap: 0.7em;
    align-content: start;
  }

  .teacher h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .teacher:not(:has(dl, p)) + .teacher {
    margin-block-start: -0.55em;
  }

  dl,
  ol,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .rows {
    display: grid;
    grid-template-columns: fit-content(42%) 1fr;
    gap: 0.32em 1em;
    font-variant-numeric: tabular-nums;
  }

  .teacher dl {
    margin-block-start: 0.2em;
  }

  .rows > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .moments {
    padding: 0.75em 1em 0.85em;
    border: 1px solid transparent;
    border-radius: min(0.7em, var(--_round));
    background: var(--_accent-wash);
  }

  .moments ol {
    display: grid;
    gap: 0.42em;
    margin-block-start: 0.42em;
    line-height: 1.32;
  }

  time {
    display: block;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* What comes next changes by the day; paper does not. */
  @media screen {
    [aria-current] time > :first-child::before {
      content: '';
      display: inline-block;
      inline-size: 0.72em;
      block-size: 0.65em;
      margin-inline-end: 0.35em;
      background: var(--_accent);
      clip-path: polygon(50% 0, 100% 100%, 0 100%);
      forced-color-adjust: none;
    }
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent-mid);
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-color: currentColor;
  }

  @container (inline-size < 24em) {
    .group,
    .rows,
    .rows > div {
      display: block;
    }

    .dot {
      display: none;
    }

    .rows > div + div {
      margin-block-start: 0.45em;
    }
  }

  @container (inline-size >= 34em) {
    .body:has(.reach + .moments) {
      grid-template-columns: 1fr minmax(11em, 35%);
    }
  }
`;
