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
    gap: 0.75rem;
  }

  .all,
  form fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .all {
    gap: 1.25rem;
  }

  h2 {
    font-size: 1.25rem;
  }

  h2 + p,
  h3 + ul {
    margin-block-start: 0.5rem;
  }

  h3 {
    font-size: 1.0625rem;
  }

  ul {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .offer,
  form {
    padding: 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  .offer form {
    padding: 0.75rem 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }

  .words {
    font-size: 1.125em;
    white-space: pre-line;
  }

  .answer {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_accent-mid);
  }

  .answer .text,
  .changed .text {
    white-space: pre-line;
  }

  .changed {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem;
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
    gap: 0.5rem;
    align-items: center;
  }

  .chip {
    min-block-size: 2.75rem;
    padding: 0.35rem 1rem;
    line-height: 1.3;
  }

  legend,
  label > span {
    display: block;
    margin-block-end: 0.35rem;
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
    margin-block-start: 0.35rem;
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
