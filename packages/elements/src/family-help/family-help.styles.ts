import { css } from 'lit';

/** Styles of a list of help. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all,
  section {
    display: grid;
    gap: var(--_space);
  }

  .all {
    gap: calc(var(--_space) * 1.5);
  }

  h2 {
    font-size: calc(var(--_text) * 1.18);
  }

  h2 + p {
    margin-block-start: calc(var(--_space) * 0.4);
  }

  h3 {
    font-size: calc(var(--_text) * 1.06);
  }

  h4 {
    font-size: var(--_text);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) var(--_space);
  }

  .filters label {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  label > span {
    display: block;
    margin-block-end: calc(var(--_space) * 0.35);
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entry {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    align-content: start;
    min-inline-size: 0;
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  dl {
    display: grid;
    gap: calc(var(--_space) * 0.2);
    margin: 0;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.6);
  }

  dt {
    min-inline-size: 5.5rem;
    color: var(--_soft);
  }

  dd {
    min-inline-size: 0;
    margin: 0;
  }

  dd a {
    color: var(--_accent);
  }

  .tag {
    display: inline-block;
    padding-inline: 0.6em;
    font-weight: 400;
  }

  .small {
    font-size: 0.875em;
  }

  @container (inline-size > 44rem) {
    ul {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (pointer: coarse) {
    dd a {
      display: inline-block;
      padding-block: calc(var(--_space) * 0.4);
    }
  }

  /* What stays together on paper is low, or much of a sheet stays empty: one place below another, its facts beside each other. */
  @media print {
    ul {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 0.5);
    }

    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 1.2);
    }

    dt {
      min-inline-size: 0;
    }

    .entry {
      gap: calc(var(--_space) * 0.2);
      padding: calc(var(--_space) * 0.4) 0;
      border-width: 1px 0 0;
      border-radius: 0;
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }
  }
`;
