import { css } from 'lit';
import { controls } from '../shared/controls.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { triangle } from '../shared/triangle.styles.js';
import { actions } from './report/report-actions.styles.js';
import { drawings } from './report/report-drawings.styles.js';
import { successFactors } from './success-factors.js';
import { parts } from './report/report-parts.styles.js';

const layout = css`
  :host {
    container-type: inline-size;
  }

  .report,
  header,
  section,
  .profile > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .report {
    gap: calc(var(--_space) * 2.75);
    max-inline-size: 64rem;
  }

  p:empty {
    display: none;
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  h3,
  .people {
    font-size: calc(var(--_text) * 1.18);
    font-weight: 600;
  }

  h4 {
    font-size: var(--_text);
  }

  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .year {
    font-weight: 400;
    white-space: nowrap;
  }

  .place {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    max-inline-size: 44rem;
  }

  .place .field {
    display: block;
    max-inline-size: 22rem;
  }

  .roles,
  .legend,
  .beside,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.25);
  }

  .legend li {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }

  .year,
  .beside,
  dt,
  thead,
  summary,
  .axis {
    color: var(--_soft);
  }

  .beside,
  .marks,
  .item,
  dt,
  table,
  summary,
  .axis {
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .rows > li,
  .next ol > li,
  .actions li {
    padding-block: calc(var(--_space) * 0.9);
    border-block-end: 1px solid var(--_hair);
  }

  .step {
    color: var(--_accent);
  }

  summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  .link {
    justify-self: start;
  }

  @media print {
    summary,
    .statements,
    .table:not([open]) {
      display: none;
    }

    /* On paper nobody unfolds what the heading above it announces. */
    [part='remarks']::details-content {
      content-visibility: visible;
    }

    h3,
    h3 + p {
      break-after: avoid;
    }

    caption.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding-block-end: calc(var(--_space) * 0.25);
      font-weight: 600;
      text-align: start;
      white-space: normal;
    }

    .scroll {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }

    /* A grid breaks badly over pages. */
    .report,
    section,
    section.profile,
    .profile > div {
      display: block;
      font-size: 10pt;
    }

    section > *,
    .profile > div > * {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    section {
      margin-block-start: calc(var(--_space) * 1.5);
    }

    li,
    .note,
    aside {
      break-inside: avoid;
    }

    h3,
    .gaps h4,
    .legend {
      break-after: avoid;
    }

    .axis {
      break-before: avoid;
    }
  }
`;

/** The styles of a report, on a page and on a sheet of its own. */
export const reportStyles = [tokens, controls, triangle, layout, successFactors, parts, actions, drawings];
