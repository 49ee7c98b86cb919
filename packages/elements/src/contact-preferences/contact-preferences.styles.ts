import { css } from 'lit';

/** Styles of the form in which a household says how it likes to be in contact. */
export const styles = css`
  :host {
    display: block;
    padding-block-start: 0.9rem;
  }

  h2,
  h3,
  p,
  ul {
    margin: 0;
  }

  h2 {
    font-size: 1.5rem;
  }

  h3 {
    font-size: 1.125rem;
  }

  ul {
    padding-inline-start: 1.1rem;
  }

  fieldset {
    display: grid;
    gap: 1.5rem;
    min-inline-size: 0;
    margin: 0.9rem 0 0;
    padding: 0;
    border: 0;
  }

  section {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  table {
    inline-size: 100%;
    max-inline-size: 32rem;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th {
    padding: 0.35rem 0;
    font-size: 0.875rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  /* The longest name of a day stays whole on a phone. */
  th:first-child {
    inline-size: 6rem;
    text-align: start;
  }

  tbody tr {
    border-block-start: 1px solid var(--_hair);
  }

  td {
    padding: 0;
  }

  /* The whole cell can be pressed, with a thumb too. */
  td label {
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }

  input[type='checkbox'] {
    inline-size: 1.35rem;
    block-size: 1.35rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .channel {
    gap: 0.3rem;
    margin: 0;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hair);
  }

  .channel legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }

  .wishes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  .chip {
    min-block-size: 2.75rem;
    padding: 0.3rem 0.9rem;
  }

  .labelled {
    display: grid;
    gap: 0.2rem;
    max-inline-size: 20rem;
  }

  .tick {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-block-size: 2.75rem;
  }

  .soft {
    color: var(--_soft);
  }
`;
