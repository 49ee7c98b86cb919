import { css } from 'lit';

/** Preparing: what each party brings in side by side, the minutes, the questions, the ladder. */
export const prepare = css`
  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 1rem 1.6rem;
  }

  .party {
    display: grid;
    gap: 0.4rem;
    align-content: start;
    min-inline-size: 0;
    padding-block-start: 0.5rem;
    border-block-start: 2px solid var(--_hair);
  }

  .party.mine {
    border-color: var(--_accent);
  }

  .party > .link {
    justify-self: start;
  }

  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.7rem;
    align-items: center;
    font-size: 0.9rem;
  }

  .term {
    display: inline-flex;
    gap: 0.6rem;
    align-items: center;
  }

  .balance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
    align-items: center;
  }

  meter {
    inline-size: min(14rem, 100%);
    block-size: 0.5rem;
    border: 0;
    border-radius: 999px;
    background: var(--_accent-wash);
  }

  meter::-webkit-meter-bar {
    border: 0;
    border-radius: 999px;
    background: var(--_accent-wash);
  }

  meter::-webkit-meter-optimum-value {
    border-radius: 999px;
    background: var(--_accent);
  }

  meter::-moz-meter-bar {
    border-radius: 999px;
    background: var(--_accent);
  }

  .balance.over {
    font-weight: 600;
  }

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

  .sheets li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    align-items: center;
    padding-block: 0.25rem;
  }

  .sheets li > span {
    flex: 1 1 10rem;
    max-inline-size: 16rem;
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
