import { css } from 'lit';

/** Rows that one fills in: fields, ticks, chips, tags. */
export const rows = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: calc(var(--_space) * 0.7) var(--_space);
  }

  .wide {
    grid-column: 1 / -1;
  }

  .labelled {
    display: grid;
    gap: calc(var(--_space) * 0.2);
    align-content: start;
    min-inline-size: 0;
  }

  /* Day and time stand side by side among the other fields of a grid. */
  .when {
    display: contents;
  }

  .labelled > span,
  legend {
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.85);
  }

  .rows {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  /* What is typed in one row moves nothing inside another, and rows out of sight cost nothing. */
  .row {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    min-inline-size: 0;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6rem;
  }

  /* A row cuts off what is drawn outside it. */
  .row :focus-visible {
    outline-offset: -3px;
  }

  .person {
    display: grid;
    gap: calc(var(--_space) * 0.2) calc(var(--_space) * 0.6);
    grid-template-columns: auto 1fr;
    align-items: baseline;
  }

  .person .labelled {
    grid-column: 1 / -1;
    max-inline-size: 16rem;
  }

  .field {
    min-inline-size: 0;
  }

  textarea.field {
    min-block-size: 2.75rem;
  }

  .point {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 0.2) calc(var(--_space) * 0.7);
    align-items: center;
  }

  .inside h4:not(:first-child) {
    margin-block-start: calc(var(--_space) * 0.6);
  }

  @container (max-inline-size: 34rem) {
    .point {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }

  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 0.7);
    align-items: center;
    font-size: calc(var(--_text) * 0.85);
  }

  .term {
    display: inline-flex;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.3) calc(var(--_space) * 0.9);
    align-items: center;
  }

  .tools .link,
  .add {
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
  }

  .held [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1);
    align-items: center;
  }

  .tick {
    display: inline-flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    min-block-size: 2.75rem;
    font-size: calc(var(--_text) * 0.88);
  }

  .tick input,
  .rung input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .inline {
    display: inline-flex;
    gap: calc(var(--_space) * 0.4);
    align-items: center;
    font-size: calc(var(--_text) * 0.88);
  }

  .inline input {
    inline-size: 4.5rem;
  }

  .inline select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .moves {
    display: inline-flex;
    gap: calc(var(--_space) * 0.25);
  }

  .moves .button {
    min-inline-size: 2.75rem;
    padding: 0;
  }

  .tag {
    display: inline-block;
    padding-inline: 0.5em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.4);
  }

  .chip {
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.25) var(--_space);
  }

  .buttons,
  .types {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6);
  }

  .types .button {
    border-radius: var(--_radius);
  }

  .types .button::first-letter {
    text-transform: uppercase;
  }
`;
