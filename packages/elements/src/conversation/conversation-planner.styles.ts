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
    gap: calc(var(--_space) * 0.75);
  }

  header {
    display: grid;
    gap: calc(var(--_space) * 0.35);
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  .pupil {
    color: var(--_soft);
    font-weight: 400;
  }

  .stages {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(var(--_space) * 0.4);
    border-block-end: 1px solid var(--_hair);
  }

  .stages button {
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.3) calc(var(--_space) * 1.1);
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
      padding-inline: calc(var(--_space) * 0.6);
    }
  }

  /* All of them beside each other, also on a narrow phone: one on a line of its own looks like another kind of thing. */
  @container (max-inline-size: 22rem) {
    .stages {
      flex-wrap: nowrap;
    }

    .stages button {
      flex: 1 1 auto;
      padding-inline: calc(var(--_space) * 0.2);
      font-size: calc(var(--_text) * 0.82);
    }
  }

  @media (forced-colors: active) {
    .stages button:not([aria-current]) {
      border-color: Canvas;
    }
  }
`;
