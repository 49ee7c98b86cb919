import { css } from 'lit';

/** Sections that fold away, and the line that tells what was done last. */
export const sections = css`
  :host {
    container-type: inline-size;
  }

  .conversation,
  .sections {
    display: grid;
    /* No word makes it wider than its place. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  h2 {
    font-size: 1.5rem;
  }

  h4::first-letter,
  .tag::first-letter {
    text-transform: uppercase;
  }

  h3 {
    font-size: 1.125rem;
  }

  h4 {
    font-size: 0.9375rem;
  }

  ul,
  ol {
    margin: 0;
  }

  .rows,
  .plain,
  .large,
  .course ol {
    padding: 0;
    list-style: none;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.6rem 1.2rem;
    margin: 0;
  }

  dt {
    color: var(--_soft);
    font-size: 0.875rem;
  }

  dd {
    margin: 0;
  }

  .section {
    contain: layout style;
    border-block-end: 1px solid var(--_hair);
  }

  .section > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8rem;
    align-items: baseline;
    padding-block: 0.7rem;
    cursor: pointer;
    list-style: none;
  }

  .section > summary::-webkit-details-marker {
    display: none;
  }

  .section > summary::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.55em;
    background: var(--_accent);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    transition: rotate 120ms;
  }

  .section[open] > summary::before {
    rotate: 90deg;
  }

  .section > summary .soft {
    font-size: 0.9rem;
  }

  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block-end: 1.2rem;
  }

  .inside > .button,
  .inside > .link {
    justify-self: start;
  }

  .said-last {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-self: start;
    padding: 0.4rem 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  .said-last .link {
    min-block-size: 2.75rem;
    color: var(--_accent);
  }

  @media (forced-colors: active) {
    .section > summary::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .section > summary::before {
      transition: none;
    }
  }
`;
