import { css } from 'lit';

/** Agreements, and what each party says of them. */
export const agreements = css`
  .agreements .row {
    padding-block-end: 0.6rem;
    border-block-end: 1px solid var(--_hair);
  }

  .who legend {
    padding: 0;
  }

  .agreed > .button {
    justify-self: start;
  }

  .agreement {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1rem 0.7rem;
    align-items: baseline;
  }

  .agreement > :nth-child(n + 3) {
    grid-column: 2;
  }

  /* What is done for one goal stands together. */
  .goal,
  .outcomes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    justify-items: start;
  }

  .goal {
    margin-block: 0.4rem 1.2rem;
  }

  .goal > :is(ul, .outcomes),
  .outcomes > .grid {
    inline-size: 100%;
  }

  @container (max-inline-size: 34rem) {
    .goal .agreement {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }

    .goal .agreement > :nth-child(n + 3) {
      grid-column: 1;
    }
  }

  .changed {
    margin: 0;
    font-weight: 600;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.2rem;
  }

  .answers .triangle {
    margin-inline: 0.2rem 0.1rem;
    color: var(--_accent);
  }

  .objection,
  .correction,
  .beside {
    margin: 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 3px solid var(--_accent-mid);
  }

  .disagreed,
  .open-ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  [data-form='new-rhythm'] {
    display: grid;
    gap: 0.75rem;
  }

  [data-form='new-rhythm'] > * {
    margin: 0;
  }

  .disagreed ul,
  .said-list,
  .said-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  .said-list > li {
    justify-items: start;
  }

  .said-list .field,
  .said-list details {
    justify-self: stretch;
  }

  .disagreed .link,
  .said-list .link,
  .said-list summary,
  .confirm summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    cursor: pointer;
  }

  .changes,
  .changes li,
  .earlier li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15rem;
  }

  .changes {
    gap: 0.6rem;
  }

  .changes p {
    margin: 0;
  }

  .more summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    cursor: pointer;
  }

  .removed > * {
    margin-inline-end: 0.5rem;
  }

  .unsent {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    align-items: center;
    margin: 0;
  }

  .unsent .link {
    min-block-size: 2.75rem;
  }

  .short {
    max-inline-size: 16rem;
  }

  .about {
    display: grid;
    justify-items: start;
  }

  .about[hidden] {
    display: none;
  }

  .letter {
    margin: 0;
    padding: clamp(0.9rem, 4cqi, 1.6rem);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    font: inherit;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .confirm {
    display: grid;
    gap: 0.7rem;
  }
`;
