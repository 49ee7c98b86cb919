import { css } from 'lit';

/** Styles of what surrounds the board: its filter, and what can be done with the chosen conversations. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  h2 {
    font-size: calc(var(--_text) * 1.18);
  }

  .check {
    display: inline-flex;
    gap: calc(var(--_space) * 0.5);
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
    gap: calc(var(--_space) * 0.25) var(--_space);
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.82);
  }

  /* Far down a list, what is chosen and what can be done with it are still in sight. */
  .actions {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    align-items: center;
    padding: calc(var(--_space) * 0.6) var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 6px 20px -12px rgb(0 0 0 / 0.45);
    font-size: calc(var(--_text) * 0.88);
  }

  @media (pointer: coarse) {
    .check {
      min-block-size: 2.75rem;
    }
  }
`;
