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
    gap: calc(var(--_space) * 0.75);
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  h4::first-letter,
  .tag::first-letter {
    text-transform: uppercase;
  }

  h3 {
    font-size: calc(var(--_text) * 1.06);
  }

  h4 {
    font-size: calc(var(--_text) * 0.88);
  }

  /* What cannot be done any more while somebody types (StillControls); its place stays, so that nothing jumps. */
  [inert],
  label:has([inert]) {
    visibility: hidden;
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
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 1.2);
    margin: 0;
  }

  dt {
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.82);
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
    gap: 0 calc(var(--_space) * 0.8);
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.7);
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

  .section:dir(rtl) > summary::before {
    rotate: 180deg;
  }

  .section[open] > summary::before {
    rotate: 90deg;
  }

  /* Beside the triangle, also where it takes more than one line. */
  .section > summary > h3 {
    max-inline-size: calc(100% - 0.6em - var(--_space) * 0.8);
  }

  .section > summary .soft {
    font-size: calc(var(--_text) * 0.85);
  }

  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    padding-block-end: calc(var(--_space) * 1.2);
  }

  .inside > .button,
  .inside > .link {
    justify-self: start;
  }

  .said-last {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) var(--_space);
    align-items: center;
    justify-self: start;
    padding: calc(var(--_space) * 0.4) var(--_space);
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
