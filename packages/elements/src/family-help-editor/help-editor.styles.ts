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
    gap: 0.75rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  form {
    padding: 1rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }

  h3 {
    font-size: 1.125rem;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: 0.6rem;
    border-block-start: 1px solid var(--_hair);
  }

  .row,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: 0.25rem 1rem;
    margin-block-end: 0.75rem;
  }

  .tick {
    display: flex;
    gap: 0.5rem;
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
    margin-block-end: 0.35rem;
    font-weight: 600;
  }

  .wrong {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid currentColor;
  }

  @media print {
    .buttons,
    form {
      display: none;
    }
  }
`;
