import { css } from 'lit';

export const stepStyles = css`
  .explanation dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    max-inline-size: 40rem;
    margin: 0;
    padding-block: 0.35rem 0.75rem;
  }

  .explanation dt {
    color: inherit;
    font-size: 1em;
    font-weight: 600;
  }

  .explanation dd {
    margin: 0 0 0.6rem;
  }

  .ways {
    display: grid;
    gap: 0.9rem;
    max-inline-size: 40rem;
    padding-block: 0.35rem;
  }

  .ways li {
    padding-inline-start: 0.9rem;
    border-inline-start: 2px solid var(--_accent-mid);
    break-inside: avoid;
  }

  /* Beside the advice there is room for two columns. */
  .how .ways {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.25rem 2rem;
    max-inline-size: none;
  }

  .ways .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  @media print {
    .explanation:not([open]),
    .explanation summary {
      display: none;
    }
  }
`;
