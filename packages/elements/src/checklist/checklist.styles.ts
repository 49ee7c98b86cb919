import { css } from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    max-inline-size: 64rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .intro {
    display: grid;
    gap: calc(var(--_space) * 0.35);
    max-inline-size: 40rem;
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  h3 {
    display: flex;
    gap: calc(var(--_space) * 0.6);
    font-size: calc(var(--_text) * 1.18);
  }

  h4 {
    font-size: calc(var(--_text) * 0.94);
  }

  section {
    padding-block-start: calc(var(--_space) * 2.25);
  }

  .step {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }

  .mine {
    display: inline-flex;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
    justify-self: start;
    min-block-size: 2.75rem;
    cursor: pointer;
  }

  .mine input {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--_accent);
  }

  .progress {
    position: sticky;
    inset-block-start: var(--dh-checklist-sticky-top, 0.5rem);
    z-index: 1;
    display: flex;
    gap: var(--_space);
    align-items: center;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.4) var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_round);
    background: var(--_sheet);
    color: var(--_soft);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  /* What gets the focus must not hide behind the progress. */
  input,
  button,
  textarea {
    scroll-margin-block: 4rem;
  }

  .progress svg {
    flex: 1;
    inline-size: 2rem;
    block-size: 4px;
    border-radius: 2px;
    fill: var(--_accent);
  }

  .progress .track {
    fill: var(--_hair);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .action-points {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 1.25);
  }

  .action-points ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    inline-size: min(100%, 40rem);
  }

  .action-points li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) var(--_space);
    align-items: center;
    min-block-size: 2.75rem;
  }

  .action-points .field {
    flex: 1 1 14rem;
    inline-size: auto;
    min-block-size: 2.75rem;
    resize: none;
  }

  .removed span {
    flex: 1;
  }

  [part='error'] {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .finish {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 2.25);
  }

  .print-choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.25);
    padding-block-start: var(--_space);
  }

  .finish .primary {
    min-inline-size: 9rem;
  }

  .finish .note {
    /* Below the progress, which stays on top. */
    scroll-margin-block: 5rem;
    display: grid;
    gap: calc(var(--_space) * 0.6);
    justify-items: start;
    inline-size: 100%;
  }

  .finish ul {
    inline-size: 100%;
  }

  summary {
    padding-block: calc(var(--_space) * 0.35);
    color: var(--_soft);
    cursor: pointer;
  }

  .finish li .link {
    max-inline-size: 100%;
    min-block-size: 2rem;
    text-align: start;
  }

  @media (forced-colors: active) {
    .progress svg {
      fill: CanvasText;
    }

    .progress .track {
      fill: GrayText;
    }
  }
`;
