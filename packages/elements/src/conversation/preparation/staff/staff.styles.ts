import { css } from 'lit';

/** The advice, the question bank, the phases and the ladder. */
export const staff = css`
  .bank > summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    color: var(--_accent);
    cursor: pointer;
  }

  .bank h4 {
    margin-block: 0.8rem 0.2rem;
  }

  .pick {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.35rem 0.2rem;
    border: 0;
    border-block-end: 1px solid var(--_hair);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .pick:hover {
    background: var(--_accent-wash);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 0.6rem 1.6rem;
  }

  .ways .pick {
    display: grid;
    gap: 0.2rem;
  }

  .ways strong {
    color: var(--_accent);
  }

  .bank > .button {
    margin-block-start: 0.8rem;
  }

  .phase {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    align-items: center;
  }

  .phase > :first-child {
    flex: 1 1 14rem;
  }

  .advice {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.2rem;
  }

  .advice li::marker {
    color: var(--_accent);
  }

  .advice .attention {
    font-weight: 600;
  }

  .ladder {
    display: grid;
    gap: 0.2rem;
  }

  .rung {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6rem;
    align-items: start;
    padding-block: 0.55rem;
  }

  .rung input {
    margin-block: 0.25rem;
  }
`;
