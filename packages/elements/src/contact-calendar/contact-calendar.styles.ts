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
    font-size: 1.5rem;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.1rem;
    margin-block: 0.8rem;
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
    padding: 0.2rem 1rem;
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
    gap: 0.6rem;
    inline-size: max-content;
    max-inline-size: min(22rem, 100cqi);
    padding: 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 0.6rem 1.6rem rgb(0 0 0 / 0.12);
  }

  .menu-sheet label {
    display: flex;
    gap: 0.6rem;
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
    margin-block-start: 1rem;
  }

  .earlier > summary {
    display: list-item;
    min-block-size: 0;
    padding-block: 0.6rem;
    color: var(--_soft);
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 0.3rem 0.25rem 1.2rem 1.6rem;
  }

  dl {
    display: grid;
    gap: 0.5rem;
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
    gap: 0.5rem;
    align-items: center;
  }

  .attendance {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0.9rem 1.1rem;
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
    padding: 0.2rem 1rem;
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
      padding-inline: 0.3rem;
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
      padding-inline-start: 0.25rem;
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
