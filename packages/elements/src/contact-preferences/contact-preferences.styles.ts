import { css } from 'lit';

/** Styles of the form in which a household says how it likes to be in contact. */
export const styles = css`
  :host {
    display: block;
    padding-block-start: calc(var(--_space) * 0.9);
  }

  h2,
  h3,
  p,
  ul {
    margin: 0;
  }

  h2 {
    font-size: calc(var(--_text) * 1.41);
  }

  h3 {
    font-size: calc(var(--_text) * 1.06);
  }

  ul {
    padding-inline-start: calc(var(--_space) * 1.1);
  }

  fieldset {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
    margin: calc(var(--_space) * 0.9) 0 0;
    padding: 0;
    border: 0;
  }

  section {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }

  table {
    inline-size: 100%;
    max-inline-size: 32rem;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th {
    padding: calc(var(--_space) * 0.35) 0;
    font-size: calc(var(--_text) * 0.82);
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
    gap: calc(var(--_space) * 0.3);
    margin: 0;
    padding-block-start: calc(var(--_space) * 0.5);
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
    gap: calc(var(--_space) * 0.4);
  }

  .chip {
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.3) calc(var(--_space) * 0.9);
  }

  .labelled {
    display: grid;
    gap: calc(var(--_space) * 0.2);
    max-inline-size: 20rem;
  }

  .tick {
    display: flex;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
    min-block-size: 2.75rem;
  }

  .soft {
    color: var(--_soft);
  }
`;
