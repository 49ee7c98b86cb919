import { css } from 'lit';

/** What a party chooses beside its answers: checkboxes, and opening answers again. */
export const choices = css`
  .choice,
  .household,
  .reopening[open] {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    justify-items: start;
  }

  legend,
  summary {
    padding: 0;
    font-weight: 600;
  }

  summary {
    min-block-size: 2.75rem;
    align-content: center;
    cursor: pointer;
  }

  .check {
    display: flex;
    gap: calc(var(--_space) * 0.75);
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }

  .check span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .check input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .reopening ul {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 0.75) 0;
  }

  .reopening li,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
    align-items: center;
  }
`;
