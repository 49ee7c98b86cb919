import { css } from 'lit';

/** The year on one sheet for the wall, and the agenda on paper. Everything is in `em` of the sheet. */
export const poster = css`
  .poster,
  .agenda-sheet {
    font-family: var(--dh-font, inherit);
    font-size: 1em;
    line-height: 1.35;
  }

  .poster {
    display: grid;
    grid-template-rows: auto auto 1fr;
    min-block-size: var(--_sheet-block);
    padding: 1.6em 1.8em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.3em 2em;
    padding-block-end: 0.5em;
    border-block-end: 0.14em solid var(--_accent);
  }

  header h2 {
    font-size: 1.7em;
  }

  .poster .ribbon {
    margin-block: 0.9em 1.1em;
  }

  .poster .months {
    /* Below each other, so that a month with little in it leaves its room to the next, and the letters can be larger. */
    display: block;
    columns: var(--_sheet-columns, 4);
    column-gap: 1.8em;
  }

  .poster .months > section {
    padding-block-end: 0.9em;
    break-inside: avoid;
  }

  .poster h3 {
    margin-block-end: 0.25em;
    font-size: 1em;
  }

  .poster li {
    display: grid;
    grid-template-columns: 3.9em minmax(0, 1fr);
    gap: 0 0.4em;
    padding-block: 0.12em;
  }

  .poster .ribbon li {
    display: flex;
  }

  .poster .title {
    font-weight: 600;
    /* A word that is cut is read wrongly from afar: the sheet gets smaller letters instead. */
    overflow-wrap: var(--_sheet-wrap, normal);
    hyphens: manual;
  }

  .poster .off {
    grid-template-columns: 3.9em minmax(0, 1fr);
    padding: 0.12em 0;
  }

  .poster .off .title {
    font-weight: 400;
  }

  .school {
    flex: 1;
    margin: 0;
    font-size: 1.2em;
  }

  .poster .date {
    white-space: normal;
  }

  .poster li .soft {
    grid-column: 2;
    padding-inline-start: 1.35em;
  }

  .agenda-sheet .month-list {
    margin-block-start: 1.2em;
  }

  .agenda-sheet .row {
    padding-block: 0.3em;
  }
`;
