import { css } from 'lit';

/** Styles of the editor of a list of help. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  .all,
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

  h3 {
    font-size: calc(var(--_text) * 1.06);
  }

  ul {
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
    gap: calc(var(--_space) * 0.5) var(--_space);
    align-items: center;
  }

  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: calc(var(--_space) * 0.25) var(--_space);
    margin-block-end: calc(var(--_space) * 0.75);
  }

  .tick {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    min-block-size: 2rem;
  }

  .tick > span {
    margin: 0;
    font-weight: inherit;
  }

  .row > div:first-child {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  legend,
  label > span {
    display: block;
    margin-block-end: calc(var(--_space) * 0.35);
    font-weight: 600;
  }

  .wrong {
    padding-inline-start: calc(var(--_space) * 0.75);
    border-inline-start: 3px solid currentColor;
  }

  @media print {
    .buttons,
    form {
      display: none;
    }
  }
`;
