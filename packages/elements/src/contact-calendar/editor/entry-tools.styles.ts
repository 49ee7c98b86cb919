import { css } from 'lit';

/** The tools of one moment. */
export const entryTools = css`
  .facts {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: var(--_space);
  }

  dl {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 0 0.8em;
    margin: 0;
  }

  .families dl {
    margin-block: calc(var(--_space) * 0.4);
  }

  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  dt {
    color: var(--_soft);
  }

  dd,
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .tools,
  .moving {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }

  .moving {
    flex: 1 1 100%;
    gap: calc(var(--_space) * 0.3) var(--_space);
  }

  .moving .link {
    min-block-size: 2.2rem;
  }

  @container (inline-size < 26rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
