import { css } from 'lit';

/** Styles of a term, which looks like the text around it, and of its popup. */
export const styles = css`
  :host {
    display: inline;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }

  .term {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.09em;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.22em;
    /* A larger place to tap, which does not move the lines. */
    padding-block: 0.25em;
    border-radius: min(0.2em, var(--_round));
    cursor: help;
  }

  .term:hover,
  .term[aria-expanded='true'] {
    text-decoration-style: solid;
  }

  .popup {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(22rem, 100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    margin: 0;
    padding: calc(var(--_space) * 0.7) calc(var(--_space) * 0.9) calc(var(--_space) * 0.8);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 10px 28px -14px rgb(0 0 0 / 0.5);
    color: var(--_ink);
    font-family: var(--dh-font, inherit);
    font-size: calc(var(--_text) * 0.94);
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
  }

  .name {
    color: var(--_accent);
    font-size: calc(var(--_text) * 0.88);
    line-height: 1.3;
  }

  .more {
    margin-block-start: calc(var(--_space) * 0.4);
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.82);
  }

  .checked {
    display: flex;
    gap: calc(var(--_space) * 0.45);
    align-items: baseline;
  }

  .checked .triangle {
    color: var(--_accent);
    font-size: 0.8em;
  }

  @media (forced-colors: active) {
    .term {
      text-decoration-color: currentColor;
    }
  }

  /* On paper nothing opens. */
  @media print {
    .term {
      outline: none;
      text-decoration-line: none;
    }

    .popup {
      display: none !important;
    }
  }
`;
