import { css } from 'lit';

/** Agreements, and what each party says of them. */
export const agreements = css`
  .agreements .row {
    padding-block-end: calc(var(--_space) * 0.6);
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
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 0.7);
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
    gap: calc(var(--_space) * 0.6);
    justify-items: start;
  }

  .goal {
    margin-block: calc(var(--_space) * 0.4) calc(var(--_space) * 1.2);
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
    gap: calc(var(--_space) * 0.3) calc(var(--_space) * 1.2);
  }

  .answers .triangle {
    margin-inline: calc(var(--_space) * 0.2) calc(var(--_space) * 0.1);
    color: var(--_accent);
  }

  .objection,
  .correction,
  .beside {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 0.7);
    border-inline-start: 3px solid var(--_accent-mid);
  }

  .disagreed,
  .open-ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.6);
  }

  [data-form='new-rhythm'] {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  [data-form='new-rhythm'] > * {
    margin: 0;
  }

  .disagreed ul,
  .said-list,
  .said-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
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
    padding-block: calc(var(--_space) * 0.6);
    cursor: pointer;
  }

  .changes,
  .changes li,
  .earlier li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.15);
  }

  .changes {
    gap: calc(var(--_space) * 0.6);
  }

  .changes p {
    margin: 0;
  }

  .more summary {
    min-block-size: 2.75rem;
    padding-block: calc(var(--_space) * 0.6);
    cursor: pointer;
  }

  .removed > * {
    margin-inline-end: calc(var(--_space) * 0.5);
  }

  .unsent {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.2) var(--_space);
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

  /* On a phone it would be most of the page, and says again what stands above it: it scrolls in a window of its own. */
  @media screen {
    @container (max-inline-size: 34rem) {
      .letter {
        max-block-size: min(24rem, 60vh);
        overflow-y: auto;
      }
    }
  }

  .confirm {
    display: grid;
    gap: calc(var(--_space) * 0.7);
  }
`;
