import { css } from 'lit';

/** The month as a grid. On a phone a day shows signs alone; its moments stand below. */
export const month = css`
  .month {
    margin-block-start: calc(var(--_space) * 1.2);
  }

  .month-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 0.5);
  }

  .turn {
    inline-size: 2.75rem;
    padding: 0;
    font-size: 1.4em;
    line-height: 1;
  }

  :dir(rtl) .turn {
    scale: -1 1;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th {
    padding: calc(var(--_space) * 0.3);
    color: var(--_soft);
    font-size: 0.9em;
    font-weight: 400;
    text-align: start;
  }

  td {
    block-size: 5.6rem;
    padding: calc(var(--_space) * 0.25) calc(var(--_space) * 0.3);
    border: 1px solid var(--_hair);
    background: var(--_sheet);
    font-size: 0.82em;
    line-height: 1.25;
    vertical-align: top;
    cursor: pointer;
  }

  td.outside {
    background: none;
  }

  .shown {
    display: contents;
  }

  td.outside .shown > * {
    opacity: 0.75;
  }

  td.free {
    background-image: repeating-linear-gradient(115deg, var(--_accent-wash) 0 4px, transparent 4px 9px);
  }

  td:hover {
    border-color: var(--_accent-mid);
  }

  td[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  td:focus-visible {
    outline-offset: -1px;
  }

  .number {
    display: inline-block;
    min-inline-size: 1.7em;
    padding-inline: 0.2em;
    border-radius: min(1em, var(--_round));
    font-variant-numeric: tabular-nums;
    line-height: 1.7;
  }

  [aria-current] .number {
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 700;
    text-align: center;
  }

  .off-name,
  .more {
    display: block;
    color: var(--_soft);
    overflow-wrap: anywhere;
  }

  td .mark {
    display: flex;
    gap: 0.3em;
    align-items: baseline;
    margin-block-start: 0.15em;
  }

  td .mark::before {
    content: '';
    flex: none;
    inline-size: 0.75em;
    block-size: 0.68em;
    background: var(--_accent);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    forced-color-adjust: none;
  }

  td .informal::before {
    clip-path: circle(42%);
  }

  td .mark.cancelled {
    color: var(--_soft);
    text-decoration: line-through;
  }

  td .mark.cancelled::before {
    background: var(--_line);
  }

  /* A bar reaches over the edges of the days that it takes. */
  td .several {
    min-block-size: 1.35em;
    margin-inline: calc(var(--_space) * -0.3 - 1px);
    padding-inline: calc(var(--_space) * 0.3);
    background: var(--_accent-wash);
    border-block: 1px solid var(--_accent-mid);
  }

  td .several:not(.begins)::before,
  td .several.gap::before {
    content: none;
  }

  td .several.begins {
    margin-inline-start: 0;
    border-start-start-radius: 0.4em;
    border-end-start-radius: 0.4em;
    border-inline-start: 1px solid var(--_accent-mid);
  }

  td .several.ends {
    margin-inline-end: 0;
    border-start-end-radius: 0.4em;
    border-end-end-radius: 0.4em;
    border-inline-end: 1px solid var(--_accent-mid);
  }

  td .several.gap {
    visibility: hidden;
  }

  .of-week td {
    block-size: 11rem;
  }

  .of-week .mark:not(.several) .name {
    overflow-wrap: break-word;
    hyphens: auto;
    white-space: normal;
  }

  td [draggable='true'] {
    cursor: grab;
  }

  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .day-panel {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
    margin-block-start: var(--_space);
  }

  .day-panel ol {
    inline-size: 100%;
    border-block-start: 1px solid var(--_hair);
  }

  .day-panel h4 {
    font-size: 1.05em;
  }

  @container (inline-size < 40rem) {
    td {
      block-size: 3.4rem;
      padding: calc(var(--_space) * 0.1);
      text-align: center;
    }

    th {
      padding-inline: 0;
      text-align: center;
    }

    td .mark:not(.several) {
      display: inline-flex;
      margin: 0 0.1em;
    }

    td .several {
      min-block-size: 0.5em;
      margin-inline: calc(var(--_space) * -0.1 - 1px);
      padding: 0;
    }

    td .several::before {
      content: none;
    }

    .of-week td {
      block-size: 6rem;
    }

    .name,
    .off-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .more {
      font-size: 0.85em;
    }
  }

  @media (forced-colors: active) {
    td .mark::before {
      background: CanvasText;
    }

    td[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
