import { css } from 'lit';

/** Styles of what surrounds the list: title, filters and status. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all {
    display: grid;
    gap: 0.6rem;
  }

  .class {
    display: grid;
    gap: 0.5rem;
  }

  h2 {
    font-size: 1.25rem;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .filters,
  .choice,
  .record,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    align-items: center;
  }

  .chip {
    gap: 0.4rem;
    min-block-size: 1.875rem;
    padding: 0.1rem 0.75rem;
    font-size: 0.875rem;
    line-height: 1.3;
    text-align: start;
  }

  .chip.plain {
    border-style: dashed;
  }

  .count {
    font-variant-numeric: tabular-nums;
    opacity: 0.8;
  }

  .tag {
    padding-inline: 0.45em;
    line-height: 1.35;
    white-space: nowrap;
  }

  /* Where somebody works far down a list, what was done last is still in sight. */
  .said {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-self: start;
    max-inline-size: 100%;
    padding: 0.4rem 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 6px 20px -12px rgb(0 0 0 / 0.45);
    font-size: 0.9375rem;
  }

  .said .link {
    color: var(--_accent);
  }

  @media (pointer: coarse) {
    .chip {
      min-block-size: 2.75rem;
    }
  }
`;
