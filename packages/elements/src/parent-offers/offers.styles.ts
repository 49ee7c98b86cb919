import { css } from 'lit';

/** Styles of what parents offer and of the school's answers. */
export const offers = css`
  :host {
    container-type: inline-size;
  }

  .all,
  .offer,
  form {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .all,
  form fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .all {
    gap: calc(var(--_space) * 1.25);
  }

  h2 {
    font-size: calc(var(--_text) * 1.18);
  }

  h2 + p,
  h3 + ul {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  h3 {
    font-size: var(--_text);
  }

  ul {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .offer,
  form {
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  .offer form {
    padding: calc(var(--_space) * 0.75) 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }

  .words {
    font-size: 1.125em;
    white-space: pre-line;
  }

  .answer {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    padding-inline-start: calc(var(--_space) * 0.9);
    border-inline-start: 3px solid var(--_accent-mid);
  }

  .answer .text,
  .changed .text {
    white-space: pre-line;
  }

  .changed {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 0.75);
    border: 2px solid var(--_accent-mid);
    border-radius: var(--_radius);
  }

  .changed dl,
  .changed dd {
    margin: 0;
  }

  .changed dt {
    font-weight: 600;
  }

  .chips,
  .said,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }

  .chip {
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.35) var(--_space);
    line-height: 1.3;
  }

  legend,
  label > span {
    display: block;
    margin-block-end: calc(var(--_space) * 0.35);
    font-weight: 600;
  }

  .chip > span {
    margin: 0;
    font-weight: 400;
  }

  label {
    min-inline-size: 0;
  }

  .hint {
    margin-block-start: calc(var(--_space) * 0.35);
    font-size: 0.9375em;
  }

  .offer .buttons:empty,
  .said:has(> [role='status']:empty),
  [role='status']:empty {
    display: none;
  }

  @media print {
    form,
    .buttons {
      display: none;
    }

    .offer {
      break-inside: avoid;
    }
  }
`;
