import { css } from 'lit';

/** Buttons and fields, for elements that have them. */
export const controls = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.5);
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.25) calc(var(--_space) * 1.1);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sheet);
    color: var(--_ink);
    text-decoration: none;
    cursor: pointer;
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }

  .button:hover {
    border-color: var(--_accent);
  }

  .link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_soft);
    font-size: 0.9em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .link:hover {
    color: var(--_ink);
  }

  .button:disabled,
  .link:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .field {
    inline-size: 100%;
    /* A field that grows with its content grows no wider than its place. */
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_sheet);
  }

  textarea.field {
    field-sizing: content;
    min-block-size: 4.5rem;
    resize: vertical;
  }

  .note {
    padding: calc(var(--_space) * 0.9) calc(var(--_space) * 1.1);
    border-radius: var(--_radius);
    background: var(--_accent-wash);
  }

  /* What a page without scripts can send stands in a form; the rest could do nothing. */
  @media (scripting: none) {
    button[type='button'],
    label:has(select):not(form *),
    select:not(form *) {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    .note {
      border: 1px solid;
    }
  }

  @media print {
    .note {
      border: 1px solid var(--_hair);
    }
  }
`;
