import { css } from 'lit';

/** Styles of the conversations: a block each where it is narrow, a table where there is room and on paper. */
export const boardTable = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(var(--_text) * 0.88);
    line-height: 1.4;
    text-align: start;
  }

  th {
    font-weight: inherit;
    text-align: start;
  }

  .name {
    min-block-size: 1.5rem;
    margin-inline: calc(var(--_space) * -0.25);
    padding: 0 calc(var(--_space) * 0.25);
    border: 0;
    background: none;
    font-size: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .name:hover {
    text-decoration-color: currentColor;
  }

  .kind {
    display: block;
    font-size: calc(var(--_text) * 0.82);
  }

  .choose label {
    display: inline-flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    cursor: pointer;
  }

  .when > *,
  .next > * {
    display: block;
  }

  .tag {
    inline-size: fit-content;
    padding-inline: 0.5em;
    line-height: 1.45;
  }

  .when > .tag {
    margin-block: calc(var(--_space) * 0.1);
  }

  .tag.draft,
  .tag.cancelled {
    border: 1px dashed var(--_line);
    background: none;
    color: var(--_soft);
  }

  .cancelled .name {
    text-decoration-line: line-through;
  }

  .party {
    display: flex;
    gap: calc(var(--_space) * 0.45);
    align-items: baseline;
  }

  .party .triangle {
    color: var(--_accent);
    font-size: 0.8em;
  }

  .dash {
    flex: none;
    align-self: start;
    inline-size: 0.8em;
    margin-block-start: 0.75em;
    border-block-start: 1.5px solid var(--_line);
  }

  .party.disagrees,
  .party.refused {
    font-weight: 600;
  }

  .nothing,
  .prepared {
    color: var(--_soft);
  }

  .said {
    font-style: italic;
    quotes: none;
  }

  @media screen {
    @container (inline-size < 46rem) {
      table,
      tbody,
      thead,
      tr,
      th,
      td {
        display: block;
      }

      thead th:not(.choose) {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      tbody tr {
        position: relative;
        display: grid;
        grid-template-columns: 1fr auto;
        gap: calc(var(--_space) * 0.25) calc(var(--_space) * 0.75);
        padding-block: calc(var(--_space) * 0.75);
        border-block-start: 1px solid var(--_hair);
      }

      tbody .choose {
        grid-area: 1 / 2;
      }

      tbody th {
        grid-area: 1 / 1;
        min-inline-size: 0;
      }

      tbody [data-label] {
        display: grid;
        grid-template-columns: min(6.5rem, 30cqi) 1fr;
        grid-column: 1 / -1;
        gap: 0 calc(var(--_space) * 0.75);
      }

      tbody [data-label]::before {
        grid-row: 1 / span 9;
        color: var(--_soft);
        font-size: calc(var(--_text) * 0.82);
        content: attr(data-label);
      }

      tbody [data-label] > * {
        grid-column: 2;
        min-inline-size: 0;
      }
    }

    @container (inline-size >= 46rem) {
      thead .choose span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  }

  thead th:not(.choose) {
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.76);
  }

  :is(th, td) {
    vertical-align: top;
  }

  @media print {
    table {
      font-size: 9pt;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    .name {
      font-size: 10pt;
      text-decoration: none;
    }

    .kind,
    .tag {
      font-size: 8pt;
    }

    .when .tag {
      padding: 0;
      border: 0;
    }

    :is(th, td) {
      padding: calc(var(--_space) * 0.3) calc(var(--_space) * 0.5) calc(var(--_space) * 0.3) 0;
      border-block-end: 1px solid var(--_hair);
      overflow-wrap: break-word;
    }
  }

  @media screen {
    @container (inline-size >= 46rem) {
      :is(th, td) {
        padding: calc(var(--_space) * 0.55) calc(var(--_space) * 0.75) calc(var(--_space) * 0.55) 0;
        border-block-end: 1px solid var(--_hair);
        overflow-wrap: break-word;
      }

      tbody th {
        inline-size: 20%;
      }

      tbody :is(td, .choose label) {
        line-height: 1.6;
      }

      .next {
        inline-size: 24%;
      }
    }
  }

  @media (pointer: coarse) {
    .choose label,
    .name {
      min-block-size: 2.75rem;
    }

    .choose label {
      min-inline-size: 2.75rem;
      justify-content: center;
    }

    thead .choose label {
      justify-content: start;
    }
  }
`;
