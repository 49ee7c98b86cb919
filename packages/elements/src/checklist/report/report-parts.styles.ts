import { css } from 'lit';

/** The parts of a report: on a phone all beneath each other, in more room side by side. */
export const parts = css`
  .next .note,
  .strengths li {
    display: flex;
    gap: calc(var(--_space) * 0.8);
    max-inline-size: 46rem;
  }

  .strengths .triangle,
  .note .triangle {
    margin-block-start: 0.35em;
    color: var(--_accent);
  }

  .key,
  .key label {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
  }

  .key label {
    gap: calc(var(--_space) * 0.6);
    max-inline-size: 100%;
  }

  .key .field {
    inline-size: auto;
    min-inline-size: 9rem;
    max-inline-size: 100%;
  }

  .profile .rows > li,
  .statements li,
  .next ol > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.35) calc(var(--_space) * 1.25);
    align-items: start;
  }

  .profile .rows > li {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .profile .rows > li > :is(.counts, .statements, .explanation, .success-factors) {
    grid-column: 1 / -1;
  }

  .counts {
    display: grid;
    gap: calc(var(--_space) * 0.3);
  }

  .tag {
    white-space: nowrap;
  }

  .start {
    font-weight: 600;
  }

  .statements ul,
  aside ul {
    display: grid;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 0.6);
  }

  aside {
    align-self: start;
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 2px solid var(--_accent);
  }

  aside ul {
    gap: calc(var(--_space) * 0.5);
  }

  .written {
    display: grid;
    gap: calc(var(--_space) * 0.35);
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .written li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.25);
    align-items: baseline;
  }

  .written q {
    min-inline-size: 0;
    white-space: pre-line;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 0.35) var(--_space);
    align-items: center;
    margin: calc(var(--_space) * 0.35) 0 0;
  }

  dd {
    margin: 0;
  }

  .explained {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    max-inline-size: 46rem;
    padding-block: calc(var(--_space) * 0.5);
    font-size: 0.9em;
  }

  .scroll {
    overflow-x: auto;
    /* A table that is wider than its place scrolls rather than break every word. */
    overflow-wrap: break-word;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: calc(var(--_space) * 0.35) calc(var(--_space) * 0.6) calc(var(--_space) * 0.35) 0;
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .number {
    text-align: end;
  }

  @container (inline-size > 34rem) {
    .profile .rows > li {
      grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr) 6.5rem;
    }

    .profile .rows > li > .counts {
      grid-column: 2;
    }

    .tag {
      grid-area: 1 / 3;
    }

    .statements li,
    .next ol > li,
    .gaps .rows > li,
    .years .rows > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 0.35) calc(var(--_space) * 2);
    }

    .years .rows > li {
      grid-template-columns: minmax(9rem, 15rem) minmax(0, 1fr);
    }

    .gaps .rows > li {
      align-items: center;
    }

    .gaps .axis {
      margin-inline-start: calc(50% + 1.75 * var(--_space));
    }
  }

  @container (inline-size > 56rem) {
    .profile:has(aside) {
      grid-template-columns: minmax(0, 1fr) 14rem;
      gap: calc(var(--_space) * 2.5);
    }
  }
`;
