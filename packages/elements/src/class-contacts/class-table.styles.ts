import { css } from 'lit';

/**
 * Styles of the class list: one block per pupil where it is narrow, a table where there is room, names and gaps on
 * paper.
 */
export const classTable = css`
  @media screen {
    .behind {
      display: none;
    }
  }

  .table {
    --_row: 1.5rem;

    font-size: calc(var(--_text) * 0.82);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  .head {
    display: none;
  }

  .attention {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    margin-block-end: var(--_space);
  }

  .attention h3 {
    font-size: 1em;
  }

  .attention ul {
    display: grid;
    gap: calc(var(--_space) * 0.2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .attention .link {
    min-block-size: 1.75rem;
    font-weight: 600;
  }

  /* Where pupils stand below each other, what is known of home is on the page of each. */
  @media screen {
    .body [data-label].home {
      display: none;
    }
  }

  .body {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    column-gap: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_hair);
  }

  /* Of a list of a thousand only what is in sight is laid out. */
  .body .row {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: calc(var(--_space) * 0.15) calc(var(--_space) * 0.75);
    align-content: start;
    padding: calc(var(--_space) * 0.6) calc(var(--_space) * 0.4);
    border-block-end: 1px solid var(--_hair);
    content-visibility: auto;
    contain-intrinsic-size: auto 9.75rem;
    cursor: pointer;
  }

  .body .row.choosing {
    z-index: 1;
    content-visibility: visible;
  }

  [role='rowheader'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 0.5);
    align-items: center;
    min-inline-size: 0;
  }

  .more {
    grid-area: 1 / 2;
  }

  .body [data-label] {
    display: grid;
    grid-template-columns: min(8.5rem, 37cqi) 1fr;
    grid-column: 1 / -1;
    gap: calc(var(--_space) * 0.25);
    min-inline-size: 0;
  }

  .body [data-label]::before {
    color: var(--_soft);
    content: attr(data-label);
  }

  .name,
  .more button {
    min-block-size: 1.5rem;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .name {
    margin-inline: calc(var(--_space) * -0.25);
    padding: 0 calc(var(--_space) * 0.25);
    font-size: var(--_text);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-align: start;
  }

  /* A row that may be left out of the layout shows nothing outside itself. */
  .more :focus-visible,
  .name:focus-visible {
    outline-offset: -3px;
  }

  .row:hover .name bdi {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .more button {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    padding: 0;
    color: var(--_soft);
  }

  .more button::before {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    content: '';
    rotate: 45deg;
  }

  .more:dir(rtl) button::before {
    rotate: -135deg;
  }

  .not-yet {
    font-weight: 600;
  }

  .nothing-planned {
    color: var(--_soft);
  }

  .triangles {
    display: block;
    inline-size: 9.5rem;
    max-inline-size: 100%;
    fill: var(--_accent);
  }

  /* The first topic stands first. */
  .triangles:dir(rtl) {
    scale: -1 1;
  }

  .choice {
    flex: 1 0 100%;
    padding-block: calc(var(--_space) * 0.5);
    cursor: default;
  }

  .legend {
    font-size: calc(var(--_text) * 0.76);
    line-height: 1.45;
  }

  .key {
    display: inline-flex;
    gap: calc(var(--_space) * 0.3);
    align-items: center;
    margin-inline-end: calc(var(--_space) * 0.6);
    white-space: nowrap;
  }

  .key .triangle {
    color: var(--_accent);
    font-size: 0.8em;
  }

  @media (forced-colors: active) {
    .triangles {
      fill: CanvasText;
    }
  }

  @media (pointer: coarse) {
    .name,
    .more button {
      min-block-size: 2.75rem;
    }

    .more button {
      inline-size: 2.75rem;
    }

    .table {
      --_row: 2.5rem;
    }
  }
`;
