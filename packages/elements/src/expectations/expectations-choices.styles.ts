import { css } from 'lit';

/** What a party chooses beside its answers: checkboxes, and opening answers again. */
export const choices = css`
  .choice,
  .household,
  .reopening[open] {
    display: grid;
    gap: 0.25rem;
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
    gap: 0.75rem;
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
    gap: 0.75rem;
    padding-block: 0.75rem;
  }

  .reopening li,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
`;
