import { css } from 'lit';

/** The phase that goes on, large and calm, and the course of the talk. */
export const talk = css`
  .start {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    padding-block: var(--_space);
    font-size: 1.15em;
  }

  .course {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    align-items: center;
    justify-content: space-between;
  }

  .course ol {
    display: flex;
    flex: 1 1 20rem;
    gap: calc(var(--_space) * 0.2);
    min-inline-size: 0;
  }

  .course li {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  /* Each step a piece of one bar; the name of the one that goes on stands large below. */
  .course li button {
    display: grid;
    align-content: start;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .course li button::before {
    content: '';
    display: block;
    block-size: 0.5rem;
    border-radius: var(--_round);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent-mid);
  }

  .course li .past::before {
    background: var(--_accent-mid);
  }

  .course li .now::before {
    background: var(--_accent);
  }

  .course li span {
    display: block;
    padding-block-start: calc(var(--_space) * 0.2);
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.76);
    hyphens: auto;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .course li .now span {
    color: var(--_ink);
    font-weight: 600;
  }

  .clock {
    display: flex;
    gap: calc(var(--_space) * 0.9);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .phase-now {
    display: grid;
    gap: calc(var(--_space) * 0.9);
    padding: clamp(1rem, 5cqi, 2.2rem);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    /* Larger on a screen at which people look together from a distance. */
    font-size: clamp(1.15em, 1.6cqi, 1.7em);
  }

  .phase-now h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: clamp(1.4rem, 6cqi, max(2.1rem, 1.6em));
  }

  .phase-now h3:focus {
    outline: none;
  }

  .hint {
    color: var(--_soft);
  }

  .large {
    display: grid;
    gap: calc(var(--_space) * 0.55);
  }

  .large > li {
    display: block;
  }

  .said-now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_hair);
  }

  .said-now li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.25);
    justify-items: start;
  }

  .said-now .field,
  .said-now .correction {
    justify-self: stretch;
  }

  .said-now .button {
    font-size: calc(var(--_text) * 0.94);
  }

  .own-notes {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }

  .own-notes > .link {
    min-block-size: 2.75rem;
  }

  .own-notes .note {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    justify-self: stretch;
  }

  .own-notes [tabindex]:focus {
    outline: none;
  }

  .pictogram {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .agreed {
    display: grid;
    gap: calc(var(--_space) * 0.7);
    padding-block-start: calc(var(--_space) * 0.7);
  }

  .focus > summary {
    min-block-size: 2.75rem;
    padding-block: calc(var(--_space) * 0.6);
    cursor: pointer;
  }

  .focus > :not(summary) {
    margin-block-end: calc(var(--_space) * 0.6);
  }

  .focus [role='status'] {
    font-size: 1.15em;
    font-weight: 600;
  }

  @container (max-inline-size: 34rem) {
    .course li span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .course li button::before {
      border: 1px solid;
    }

    .course li .now::before {
      background: Highlight;
      forced-color-adjust: none;
    }

    .pictogram {
      stroke: CanvasText;
    }
  }
`;
