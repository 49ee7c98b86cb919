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

  .changed {
    margin: 0;
    font-weight: 600;
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
