import { css } from 'lit';

/** One statement: its text and importance beside the triangle where there is room, else above it. */
export const statement = css`
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2.5);
    padding-block: calc(var(--_space) * 1.5) calc(var(--_space) * 1.25);
    border-block-end: 1px solid var(--_hair);
  }

  /* A float is laid out as any other child of the fieldset. */
  legend {
    float: inline-start;
    padding: 0;
    text-wrap: pretty;
  }

  .statement > legend {
    font-size: calc(var(--_text) * 1.06);
    line-height: 1.4;
  }

  .asks {
    display: grid;
    gap: var(--_space);
  }

  .of-school {
    display: grid;
    gap: calc(var(--_space) * 0.35);
    padding-inline-start: calc(var(--_space) * 0.9);
    border-inline-start: 3px solid var(--_accent-mid);
  }

  .ask {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
    align-content: start;
  }

  .ask legend {
    color: var(--_soft);
    font-size: 0.9em;
  }

  .doer {
    justify-items: center;
  }

  .doer legend {
    justify-self: start;
  }

  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.375);
    inline-size: min(100%, 24rem);
  }

  .scale label {
    position: relative;
    display: inline-flex;
    flex: 1 0 auto;
    gap: calc(var(--_space) * 0.4);
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0 calc(var(--_space) * 0.4);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sheet);
    cursor: pointer;
  }

  .statement label input {
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    appearance: none;
    cursor: inherit;
    scroll-margin-block: 4rem;
  }

  .who label input {
    border-radius: min(1rem, var(--_round));
  }

  .scale label:hover {
    border-color: var(--_accent);
  }

  .scale label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  :disabled label {
    opacity: 0.6;
    cursor: default;
  }

  .unused {
    visibility: hidden;
  }

  .given {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.4) calc(var(--_space) * 1.5);
    align-items: center;
  }

  /* What can no longer be changed asks for less room, and its themes follow each other. */
  .statement:not(:has(.who)) {
    gap: calc(var(--_space) * 0.35);
    padding-block: calc(var(--_space) * 0.9);
  }

  .given > span {
    display: inline-flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }

  .remark-label {
    display: grid;
    gap: calc(var(--_space) * 0.1);
  }

  .remark {
    max-inline-size: 40rem;
    white-space: pre-line;
  }

  @container (min-width: 40rem) {
    .statement:has(.who) {
      grid-template-columns: minmax(0, 1fr) 19rem;
      grid-template-rows: repeat(5, auto) 1fr;
      row-gap: 0;
    }

    .statement > * {
      grid-column: 1;
    }

    .statement:has(.who) > :not(legend, .doer) {
      margin-block-start: var(--_space);
    }

    .statement > .doer {
      grid-area: 1 / 2 / span 6;
    }
  }
`;
