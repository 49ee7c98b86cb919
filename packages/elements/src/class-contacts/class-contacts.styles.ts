import { css } from 'lit';

/** Styles of what surrounds the list: title, filters and status. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .class {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }

  h2 {
    font-size: calc(var(--_text) * 1.18);
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
    gap: calc(var(--_space) * 0.35);
    align-items: center;
  }

  .chip {
    gap: calc(var(--_space) * 0.4);
    min-block-size: 1.875rem;
    padding: calc(var(--_space) * 0.1) calc(var(--_space) * 0.75);
    font-size: calc(var(--_text) * 0.82);
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
    gap: calc(var(--_space) * 0.25) var(--_space);
    align-items: center;
    justify-self: start;
    max-inline-size: 100%;
    padding: calc(var(--_space) * 0.4) var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 6px 20px -12px rgb(0 0 0 / 0.45);
    font-size: calc(var(--_text) * 0.88);
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
