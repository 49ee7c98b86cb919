import { css } from 'lit';

/** The year as a ribbon: months side by side, and below each other where there is no room. */
export const ribbon = css`
  .ribbon {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    margin-block-start: calc(var(--_space) * 1.2);
    padding: 0;
    list-style: none;
  }

  .ribbon li {
    display: flex;
    flex-direction: column-reverse;
    gap: 0.2em;
    min-inline-size: 0;
  }

  .ribbon svg {
    display: block;
    inline-size: 100%;
    border-block: 1px solid var(--_hair);
    border-inline-end: 1px solid var(--_hair);
    background: var(--_sheet);
    overflow: visible;
  }

  .ribbon li:first-child svg {
    border-inline-start: 1px solid var(--_hair);
  }

  /* The first day stands beside the name of its month; the lines of the edge are turned with the days. */
  .ribbon:dir(rtl) svg {
    direction: ltr;
    scale: -1 1;
  }

  .month-name {
    color: var(--_soft);
    font-size: 0.85em;
  }

  .ribbon .mark {
    fill: var(--_accent);
    stroke: var(--_sheet);
    stroke-width: 1.5px;
    paint-order: stroke;
  }

  .ribbon .cancelled {
    fill: var(--_sheet);
    stroke: var(--_line);
  }

  .ribbon .hatch {
    stroke: var(--_accent-mid);
    stroke-dasharray: 1 3;
    opacity: 0.75;
  }

  .ribbon .now {
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  .months {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: 0 calc(var(--_space) * 2.2);
  }

  .months .row,
  .months .off {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.35em;
  }

  .months .note-line {
    grid-column: 1;
  }

  @container (inline-size < 40rem) {
    .year .ribbon {
      grid-template-columns: minmax(0, 1fr);
    }

    .year .ribbon li {
      flex-direction: row;
      align-items: center;
    }

    .year .ribbon .month-name {
      flex: none;
      inline-size: 3em;
    }

    .year .ribbon svg,
    .year .ribbon li:first-child svg {
      flex: 1;
      inline-size: 0;
      border-block-start-width: 0;
      border-inline-width: 1px;
    }

    .year .ribbon li:first-child svg {
      border-block-start-width: 1px;
    }
  }

  @media (forced-colors: active) {
    .ribbon .mark {
      fill: CanvasText;
      stroke: Canvas;
    }

    .ribbon .hatch,
    .ribbon .now {
      stroke: CanvasText;
    }
  }
`;
