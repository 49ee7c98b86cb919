import { css } from 'lit';

/** The heading and the stages. */
export const planner = css`
  :host {
    container-type: inline-size;
  }

  .conversation {
    display: grid;
    /* No word makes it wider than its place. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  header {
    display: grid;
    gap: 0.35rem;
  }

  h2 {
    font-size: 1.5rem;
  }

  .pupil {
    color: var(--_soft);
    font-weight: 400;
  }

  .stages {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.4rem;
    border-block-end: 1px solid var(--_hair);
  }

  .stages button {
    min-block-size: 2.75rem;
    padding: 0.3rem 1.1rem;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    cursor: pointer;
  }

  .stages button[aria-current] {
    border-color: var(--_accent);
    font-weight: 600;
  }

  @container (max-inline-size: 34rem) {
    .stages button {
      padding-inline: 0.6rem;
    }
  }

  /* All of them beside each other, also on a narrow phone: one on a line of its own looks like another kind of thing. */
  @container (max-inline-size: 22rem) {
    .stages {
      flex-wrap: nowrap;
    }

    .stages button {
      flex: 1 1 auto;
      padding-inline: 0.2rem;
      font-size: 0.875rem;
    }
  }

  @media (forced-colors: active) {
    .stages button:not([aria-current]) {
      border-color: Canvas;
    }
  }
`;
