import { css } from 'lit';

/** The advice, the question bank, the phases and the ladder. */
export const staff = css`
  .bank > summary {
    min-block-size: 2.75rem;
    padding-block: calc(var(--_space) * 0.6);
    color: var(--_accent);
    cursor: pointer;
  }

  .bank h4 {
    margin-block: calc(var(--_space) * 0.8) calc(var(--_space) * 0.2);
  }

  .pick {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.35) calc(var(--_space) * 0.2);
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
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 1.6);
  }

  .ways .pick {
    display: grid;
    gap: calc(var(--_space) * 0.2);
  }

  .ways strong {
    color: var(--_accent);
  }

  .bank > .button {
    margin-block-start: calc(var(--_space) * 0.8);
  }

  .phase {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.2) var(--_space);
    align-items: center;
  }

  .phase > :first-child {
    flex: 1 1 14rem;
  }

  .advice {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    padding-inline-start: calc(var(--_space) * 1.2);
  }

  .advice li::marker {
    color: var(--_accent);
  }

  .advice .attention {
    font-weight: 600;
  }

  .ladder {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .rungs {
    display: grid;
  }

  .rungs > p {
    font-size: calc(var(--_text) * 0.85);
  }

  .rung + .rung {
    margin-block-start: calc(var(--_space) * 0.2);
  }

  .rung {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 0.6);
    align-items: start;
    padding-block: calc(var(--_space) * 0.55);
  }

  .rung input {
    margin-block: calc(var(--_space) * 0.25);
  }
`;
