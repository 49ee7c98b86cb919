import { css } from 'lit';

/** Styles of what surrounds the board: its filter, and what can be done with the chosen conversations. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all {
    display: grid;
    gap: 0.75rem;
  }

  h2 {
    font-size: 1.25rem;
  }

  .check {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.875rem;
    cursor: pointer;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--_soft);
    font-size: 0.875rem;
  }

  /* Far down a list, what is chosen and what can be done with it are still in sight. */
  .actions {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
    padding: 0.6rem 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 6px 20px -12px rgb(0 0 0 / 0.45);
    font-size: 0.9375rem;
  }

  @media (pointer: coarse) {
    .check {
      min-block-size: 2.75rem;
    }
  }
`;
