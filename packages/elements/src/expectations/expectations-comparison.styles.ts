import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .all {
    gap: 2.5rem;
    max-inline-size: 56rem;
  }

  h2 {
    font-size: 1.5rem;
  }

  h3 {
    font-size: 1.25rem;
  }

  h4 {
    font-size: 1.125rem;
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
    padding-block: 0.9rem;
    border-block-end: 1px solid var(--_hair);
  }

  section > :is(ul, ol) {
    border-block-start: 1px solid var(--_hair);
  }

  .silent {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.1rem;
    list-style: disc;
  }

  .small {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.25rem;
    font-size: 0.9em;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2.5rem;
  }

  dt {
    color: var(--_soft);
    font-size: 0.9em;
  }

  .shared {
    display: flex;
    gap: 0.9rem;
    align-items: start;
  }

  .item {
    display: grid;
    gap: 0.6rem;
  }

  section > ol > .item {
    padding-block: 1.5rem;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2.5rem;
    align-items: start;
  }

  .drawings {
    display: grid;
    gap: 0.5rem;
    margin-inline: auto;
  }

  .happens,
  .can-do {
    display: grid;
    gap: 0.2rem;
    font-size: 0.9375rem;
  }

  .happens ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.25rem;
  }

  .words {
    display: grid;
    flex: 1 1 16rem;
    gap: 0.75rem;
    justify-items: start;
    min-inline-size: 0;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
    /* A few short words, which fit as a whole beside each other. */
    overflow-wrap: break-word;
  }

  th,
  td {
    padding: 0.4rem 0;
    padding-inline-end: 0.4rem;
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
    font-size: 0.875rem;
  }

  .importance,
  .added {
    display: inline-flex;
    gap: 0.4rem;
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
    gap: 0 1.5rem;
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
      margin-block-start: 1.25rem;
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
