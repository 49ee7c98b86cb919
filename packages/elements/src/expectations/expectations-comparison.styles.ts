import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  .all {
    gap: calc(var(--_space) * 2.5);
    max-inline-size: 56rem;
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  h3 {
    font-size: calc(var(--_text) * 1.18);
  }

  h4 {
    font-size: calc(var(--_text) * 1.06);
    font-weight: 600;
  }

  .year {
    color: var(--_soft);
    font-weight: 400;
    white-space: nowrap;
  }

  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  section > :is(ul, ol) > li {
    padding-block: calc(var(--_space) * 0.9);
    border-block-end: 1px solid var(--_hair);
  }

  section > :is(ul, ol) {
    border-block-start: 1px solid var(--_hair);
  }

  .silent {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    padding-inline-start: calc(var(--_space) * 1.1);
    list-style: disc;
  }

  .small {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 1.25);
    font-size: 0.9em;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 2.5);
  }

  dt {
    color: var(--_soft);
    font-size: 0.9em;
  }

  .shared {
    display: flex;
    gap: calc(var(--_space) * 0.9);
    align-items: start;
  }

  .item {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  section > ol > .item {
    padding-block: calc(var(--_space) * 1.5);
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2.5);
    align-items: start;
  }

  .drawings {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-inline: auto;
  }

  .happens,
  .can-do {
    display: grid;
    gap: calc(var(--_space) * 0.2);
    font-size: calc(var(--_text) * 0.88);
  }

  .happens ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.1) calc(var(--_space) * 1.25);
  }

  .words {
    display: grid;
    flex: 1 1 16rem;
    gap: calc(var(--_space) * 0.75);
    justify-items: start;
    min-inline-size: 0;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(var(--_text) * 0.88);
    /* A few short words, which fit as a whole beside each other. */
    overflow-wrap: break-word;
  }

  th,
  td {
    padding: calc(var(--_space) * 0.4) 0;
    padding-inline-end: calc(var(--_space) * 0.4);
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  /* A name that a page gives may be long. */
  tbody th {
    min-inline-size: 4.5em;
    overflow-wrap: anywhere;
  }

  thead th {
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.82);
  }

  .importance,
  .added {
    display: inline-flex;
    gap: calc(var(--_space) * 0.4);
    align-items: baseline;
  }

  .added {
    align-items: center;
    min-block-size: 2.75rem;
    color: var(--_accent);
    font-weight: 600;
  }

  q {
    white-space: pre-line;
  }

  .button {
    justify-self: start;
  }

  .own th {
    font-weight: 600;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .homes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }

  @media (forced-colors: active) {
    .importance .triangle {
      background: CanvasText;
    }
  }

  @media print {
    .all,
    section {
      display: block;
      font-size: 10pt;
    }

    h4,
    table {
      font-size: 10pt;
    }

    section {
      margin-block-start: calc(var(--_space) * 1.25);
    }

    li {
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }

    .drawings {
      margin-inline: 0;
    }

    .who-marks {
      inline-size: 8.5rem;
    }
  }
`;
