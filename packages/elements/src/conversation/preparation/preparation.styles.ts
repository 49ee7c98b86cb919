import { css } from 'lit';

/** What each party brings in side by side, the minutes of the agenda, and the sheets. */
export const preparation = css`
  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: var(--_space) calc(var(--_space) * 1.6);
  }

  .party {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    align-content: start;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 2px solid var(--_hair);
  }

  .party.mine {
    border-color: var(--_accent);
  }

  .prompt {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.4) var(--_space);
    align-items: center;
    justify-content: space-between;
    /* As high with its button as without: it moves nothing when there is something to share. */
    min-block-size: 4.6rem;
  }

  .prompt > p {
    flex: 1 1 12rem;
  }

  .said {
    min-inline-size: 0;
  }

  .said s {
    color: var(--_soft);
  }

  .state {
    font-size: calc(var(--_text) * 0.82);
  }

  .tools > .state:first-child {
    margin-inline-end: auto;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.2);
  }

  .inner > summary {
    min-block-size: 2.75rem;
    padding-block: calc(var(--_space) * 0.6);
    color: var(--_accent);
    cursor: pointer;
  }

  .inner .tag {
    margin-inline-end: 0.4em;
  }

  .party > .link {
    justify-self: start;
  }

  .balance {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.2) calc(var(--_space) * 0.8);
    align-items: center;
  }

  meter {
    inline-size: min(14rem, 100%);
    block-size: 0.5rem;
    border: 0;
    border-radius: var(--_round);
    background: var(--_accent-wash);
  }

  meter::-webkit-meter-bar {
    border: 0;
    border-radius: var(--_round);
    background: var(--_accent-wash);
  }

  meter::-webkit-meter-optimum-value {
    border-radius: var(--_round);
    background: var(--_accent);
  }

  meter::-moz-meter-bar {
    border-radius: var(--_round);
    background: var(--_accent);
  }

  .balance.over {
    font-weight: 600;
  }

  .sheets li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.3) calc(var(--_space) * 0.6);
    align-items: center;
    padding-block: calc(var(--_space) * 0.25);
  }

  .sheets li > span {
    flex: 1 1 10rem;
    max-inline-size: 16rem;
  }
`;
