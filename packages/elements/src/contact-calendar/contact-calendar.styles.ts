import { css } from 'lit';

/** The frame of the calendar: its bar and menus, and the details of a moment. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .calendar {
    max-inline-size: 64rem;
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.1);
    margin-block: calc(var(--_space) * 0.8);
  }

  .push {
    flex: 1;
  }

  .views {
    display: inline-flex;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sheet);
  }

  .views button {
    min-block-size: 2.6rem;
    padding: calc(var(--_space) * 0.2) var(--_space);
    border: 0;
    border-radius: var(--_round);
    background: none;
    cursor: pointer;
  }

  .views [aria-pressed='true'] {
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }

  .bar {
    position: relative;
  }

  .menu {
    position: relative;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }

  .bar > .link {
    min-block-size: 2.75rem;
    font-size: inherit;
  }

  .menu > summary {
    color: var(--_soft);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    list-style: none;
  }

  .menu > summary::-webkit-details-marker {
    display: none;
  }

  .menu[open] > summary {
    color: var(--_ink);
  }

  .menu-sheet {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    gap: calc(var(--_space) * 0.6);
    inline-size: max-content;
    max-inline-size: min(22rem, 100cqi);
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 0.6rem 1.6rem rgb(0 0 0 / 0.12);
  }

  .menu-sheet label {
    display: flex;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
    min-block-size: 2rem;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--_accent);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 600;
  }

  legend + * {
    clear: both;
  }

  .earlier {
    margin-block-start: var(--_space);
  }

  .earlier > summary {
    display: list-item;
    min-block-size: 0;
    padding-block: calc(var(--_space) * 0.6);
    color: var(--_soft);
  }

  /* What has passed is on paper where the reader unfolded it, and nothing says there that it could be. */
  @media print {
    .earlier:not([open]),
    .earlier > summary {
      display: none;
    }
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(var(--_space) * 0.3) calc(var(--_space) * 0.25) calc(var(--_space) * 1.2) calc(var(--_space) * 1.6);
  }

  dl {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin: 0;
  }

  dl > div {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0 0.8em;
  }

  dt {
    color: var(--_soft);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  a:not(.button) {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .tools,
  .names,
  .add-name {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }

  .attendance {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 0.9) calc(var(--_space) * 1.1);
    border-radius: var(--_radius);
    background: var(--_accent-wash);
  }

  .add-name .field {
    flex: 1 1 8rem;
    inline-size: auto;
    min-inline-size: 0;
  }

  .chip {
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.2) var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sheet);
    cursor: pointer;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }

  @container (inline-size < 26rem) {
    .views {
      inline-size: 100%;
    }

    .views button {
      flex: 1;
      padding-inline: calc(var(--_space) * 0.3);
    }

    .menu {
      position: static;
    }

    .menu-sheet {
      inset-inline: 0;
      inline-size: auto;
      margin-inline: 0;
    }

    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .details {
      padding-inline-start: calc(var(--_space) * 0.25);
    }
  }

  @media (forced-colors: active) {
    .views [aria-pressed='true'],
    .chip[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
