import { css } from 'lit';

/** Styles of the editor of a school's own lists. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all,
  section,
  form,
  form fieldset {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  form {
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  h3,
  h4 {
    font-size: calc(var(--_text) * 1.06);
  }

  h3 {
    font-size: calc(var(--_text) * 1.25);
  }

  section,
  .part {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: calc(var(--_space) * 0.6);
    border-block-start: 1px solid var(--_hair);
  }

  .row,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }

  .row > div:first-child {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }

  .row .buttons {
    justify-content: flex-end;
  }

  .move {
    min-inline-size: 2.75rem;
    padding-inline: 0;
  }

  .version {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }

  .tick {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    min-block-size: 2.75rem;
  }

  legend,
  label:not(.tick) > span {
    display: block;
    margin-block-end: calc(var(--_space) * 0.35);
    font-weight: 600;
  }

  .wrong {
    padding-inline-start: calc(var(--_space) * 0.75);
    border-inline-start: 3px solid currentColor;
  }

  summary {
    min-block-size: 2.75rem;
    font-weight: 600;
    cursor: pointer;
  }

  @media print {
    .buttons,
    .version,
    form {
      display: none;
    }
  }
`;
