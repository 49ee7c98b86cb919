import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    max-inline-size: 52rem;
  }

  .intro {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    max-inline-size: 40rem;
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  h3 {
    font-size: calc(var(--_text) * 1.18);
    scroll-margin-block-start: 5rem;
  }

  h3:focus {
    outline: 0;
  }

  .number {
    display: block;
    padding-block-end: calc(var(--_space) * 0.25);
    color: var(--_accent);
    font-size: calc(var(--_text) * 0.82);
    font-weight: 400;
    letter-spacing: 0;
  }

  .progress {
    display: flex;
    gap: var(--_space);
    align-items: center;
    color: var(--_soft);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .page .progress {
    position: sticky;
    inset-block-start: var(--dh-expectations-sticky-top, 0.5rem);
    z-index: 1;
    padding: calc(var(--_space) * 0.4) var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_round);
    background: var(--_sheet);
  }

  .progress svg {
    flex: 1;
    inline-size: 2rem;
    block-size: 4px;
    border-radius: 2px;
    fill: var(--_accent);
  }

  .track {
    fill: var(--_hair);
  }

  .tools,
  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    align-items: center;
  }

  .tools .link {
    min-block-size: 2.75rem;
  }

  .nav {
    padding-block-start: calc(var(--_space) * 1.5);
  }

  .nav .primary {
    min-inline-size: 8rem;
    margin-inline-start: auto;
  }

  section + section {
    padding-block-start: calc(var(--_space) * 2);
  }

  .overview {
    display: grid;
    gap: var(--_space);
  }

  .overview ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .overview li {
    display: flex;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_hair);
    font-variant-numeric: tabular-nums;
  }

  .overview li > :last-child {
    flex: none;
  }

  .overview .link {
    min-block-size: 2.75rem;
    color: var(--_ink);
    font-size: 1em;
    text-align: start;
  }

  @media screen {
    .away {
      display: none;
    }

    @media (scripting: none) {
      .away {
        display: revert;
      }
    }

    .paged section {
      padding-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .scale label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    /* Clipped shapes keep their own colour, so they are told the system's. */
    label:has(:checked) .triangle {
      background: HighlightText;
    }

    .progress svg {
      fill: CanvasText;
    }

    .track {
      fill: GrayText;
    }
  }

  @media print {
    .all,
    section {
      display: block;
    }

    .statement {
      break-inside: avoid;
    }

    h3 {
      padding-block-start: var(--_space);
      break-after: avoid;
    }

    .scale label:has(:checked),
    .who .together:has(:checked),
    .who .not-sure:has(:checked) {
      border-width: 3px;
      background: none;
      color: inherit;
    }

    .who :checked ~ .dot {
      border-width: 0.6rem;
    }
  }
`;
