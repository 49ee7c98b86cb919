import { css } from 'lit';

export const stepStyles = css`
  .explanation dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.25);
    max-inline-size: 40rem;
    margin: 0;
    padding-block: calc(var(--_space) * 0.35) calc(var(--_space) * 0.75);
  }

  .explanation dt {
    color: inherit;
    font-size: 1em;
    font-weight: 600;
  }

  .explanation dd {
    margin: 0 0 calc(var(--_space) * 0.6);
  }

  .ways {
    display: grid;
    gap: calc(var(--_space) * 0.9);
    max-inline-size: 40rem;
    padding-block: calc(var(--_space) * 0.35);
  }

  .ways li {
    padding-inline-start: calc(var(--_space) * 0.9);
    border-inline-start: 2px solid var(--_accent-mid);
    break-inside: avoid;
  }

  /* Beside the advice there is room for two columns. */
  .how .ways {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    max-inline-size: none;
  }

  .ways a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .ways .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.25);
  }
`;
