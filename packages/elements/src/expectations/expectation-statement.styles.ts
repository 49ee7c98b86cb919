import { css } from 'lit';

/** One statement: its text and importance beside the triangle where there is room, else above it. */
export const statement = css`
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2.5rem;
    padding-block: 1.5rem 1.25rem;
    border-block-end: 1px solid var(--_hair);
  }

  /* A float is laid out as any other child of the fieldset. */
  legend {
    float: inline-start;
    padding: 0;
    text-wrap: pretty;
  }

  .statement > legend {
    font-size: 1.125rem;
    line-height: 1.4;
  }

  .asks {
    display: grid;
    gap: 1rem;
  }

  .of-school {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_accent-mid);
  }

  .ask {
    display: grid;
    gap: 0.5rem;
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
    gap: 0.375rem;
    inline-size: min(100%, 24rem);
  }

  .scale label {
    position: relative;
    display: inline-flex;
    flex: 1 0 auto;
    gap: 0.4rem;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0 0.4rem;
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
    gap: 0.4rem 1.5rem;
    align-items: center;
  }

  /* What can no longer be changed asks for less room, and its themes follow each other. */
  .statement:not(:has(.who)) {
    gap: 0.35rem;
    padding-block: 0.9rem;
  }

  .given > span {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }

  .remark-label {
    display: grid;
    gap: 0.1rem;
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
      margin-block-start: 1rem;
    }

    .statement > .doer {
      grid-area: 1 / 2 / span 6;
    }
  }
`;
