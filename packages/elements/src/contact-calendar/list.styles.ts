import { css } from 'lit';

/** Moments in lists, and the signs: a triangle where parents are expected, a dot where they are welcome. */
export const list = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .month-list {
    margin-block-start: calc(var(--_space) * 1.6);
    break-inside: auto;
  }

  .month-list h3 {
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_hair);
    font-size: 1.05em;
    break-after: avoid;
  }

  .month-list > ol > li,
  .day-panel > ol > li {
    border-block-end: 1px solid var(--_hair);
    break-inside: avoid;
  }

  .row,
  .off {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 0 0.8em;
    inline-size: 100%;
    padding: 0.5em 0.25em;
  }

  .row {
    position: relative;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  .row:hover .title {
    text-decoration: underline;
    text-decoration-color: var(--_accent-mid);
    text-underline-offset: 0.2em;
  }

  .date {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .title {
    position: relative;
    padding-inline-start: 1.35em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .row .title {
    font-weight: 600;
  }

  .title::before,
  .legend span::before {
    content: '';
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.78em;
    margin-inline-end: 0.5em;
    background: var(--_accent);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .title::before {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
  }

  .informal > .row > .title::before,
  .informal > .title::before,
  .legend .informal::before {
    clip-path: circle(42%);
  }

  /* Nobody comes to it: neither sign is true. */
  .apart > .row > .title::before,
  .apart > .title::before {
    content: none;
  }

  .off .title::before,
  .legend .free::before {
    background: repeating-linear-gradient(115deg, var(--_accent-mid) 0 1px, transparent 1px 4px);
    clip-path: none;
  }

  .off {
    color: var(--_soft);
  }

  .note-line {
    grid-column: 2;
    padding-inline-start: 1.35em;
    color: var(--_soft);
    font-size: 0.92em;
  }

  .note-line:empty {
    display: none;
  }

  .cancelled > .row > .title,
  .cancelled > .title {
    color: var(--_soft);
    text-decoration: line-through;
  }

  .cancelled > .row > .title::before,
  .cancelled > .title::before {
    background: var(--_line);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    color: var(--_soft);
    font-size: 0.9em;
  }

  @container (inline-size < 26rem) {
    .month-list .row,
    .month-list .off,
    .day-panel .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .note-line {
      grid-column: 1;
    }
  }

  @media (forced-colors: active) {
    .title::before,
    .legend span::before {
      background: CanvasText;
    }
  }
`;
