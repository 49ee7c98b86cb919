import { css } from 'lit';

/** Styles of a list of help. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all,
  section {
    display: grid;
    gap: 1rem;
  }

  .all {
    gap: 1.5rem;
  }

  h2 {
    font-size: 1.25rem;
  }

  h2 + p {
    margin-block-start: 0.4rem;
  }

  h3 {
    font-size: 1.125rem;
  }

  h4 {
    font-size: 1.0625rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
  }

  .filters label {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  label > span {
    display: block;
    margin-block-end: 0.35rem;
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entry {
    display: grid;
    gap: 0.4rem;
    align-content: start;
    min-inline-size: 0;
    padding: 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  dl {
    display: grid;
    gap: 0.2rem;
    margin: 0;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
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
      padding-block: 0.4rem;
    }
  }

  @media print {
    .entry {
      padding: 0.4rem 0;
      border-width: 1px 0 0;
      border-radius: 0;
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }
  }
`;
