import { css } from 'lit';

/** The phase that goes on, large and calm, and the course of the talk. */
export const talk = css`
  .start {
    display: grid;
    gap: 1rem;
    justify-items: start;
    padding-block: 1rem;
    font-size: 1.15em;
  }

  .course {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }

  .course ol {
    display: flex;
    flex: 1 1 20rem;
    gap: 0.2rem;
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
    padding-block-start: 0.2rem;
    color: var(--_soft);
    font-size: 0.8125rem;
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
    gap: 0.9rem;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .phase-now {
    display: grid;
    gap: 0.9rem;
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
    gap: 0.55rem;
  }

  .large > li {
    display: block;
  }

  .said-now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hair);
  }

  .said-now li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    justify-items: start;
  }

  .said-now .field,
  .said-now .correction {
    justify-self: stretch;
  }

  .said-now .button {
    font-size: 1rem;
  }

  .own-notes {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .own-notes > .link {
    min-block-size: 2.75rem;
  }

  .own-notes .note {
    display: grid;
    gap: 0.6rem;
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
    gap: 0.7rem;
    padding-block-start: 0.7rem;
  }

  .focus > summary {
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    cursor: pointer;
  }

  .focus > :not(summary) {
    margin-block-end: 0.6rem;
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
