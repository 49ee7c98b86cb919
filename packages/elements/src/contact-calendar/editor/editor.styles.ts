import { css } from 'lit';

/** The editor of a year plan: tools, advice, and the form for a moment. */
export const editor = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 600;
  }

  legend + * {
    clear: both;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--_accent);
  }

  .plan-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-block-end: 0.6rem;
  }

  .plan-tools .note {
    flex: 1 1 100%;
  }

  .said:not(:has(*)) {
    position: absolute;
  }

  .said {
    margin-block-end: 0.6rem;
  }

  fieldset > .note,
  .import [role]:has(*),
  .reading {
    margin-block-end: 0.6rem;
  }

  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem;
  }

  progress {
    flex: 1 1 10rem;
    accent-color: var(--_accent);
  }

  ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }

  .advice {
    margin-block-end: 1rem;
    padding-inline: 1.1rem;
    border-radius: var(--_radius);
    background: var(--_accent-wash);
  }

  .advice > summary {
    display: list-item;
    cursor: pointer;
    min-block-size: 0;
    padding-block: 0.7rem;
    font-weight: 600;
  }

  .advice > summary .soft {
    font-weight: 400;
  }

  .advice ul {
    display: grid;
    gap: 0.5rem;
    max-block-size: 22rem;
    padding-block-end: 1rem;
    overflow: auto;
  }

  .advice p {
    padding-block-end: 0.8rem;
  }

  .advice li::marker {
    color: var(--_accent);
  }

  .advice .attention {
    font-weight: 600;
  }

  dialog {
    inline-size: min(38rem, calc(100vw - 1rem));
    max-block-size: calc(100vh - 2rem);
    padding: 1.4rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  .entry-form {
    display: grid;
    gap: 0.9rem;
  }

  .entry-form label {
    display: grid;
    gap: 0.2rem;
    align-content: start;
    min-inline-size: 0;
  }

  .entry-form .tick {
    grid-template-columns: auto 1fr;
    gap: 0.6rem;
    align-items: center;
  }

  .pair,
  .reminder {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
    gap: 0.6rem 0.9rem;
    align-items: end;
  }

  .reminders {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
  }

  .reminder {
    inline-size: 100%;
  }

  .entry-form:has([name='allDay']:checked) :is(.from, .to),
  .entry-form:not(:has([name='allDay']:checked)) .last,
  .entry-form:has([name='level'] option[value='school']:checked) .group {
    display: none;
  }

  .form-buttons {
    position: sticky;
    inset-block-end: -1.4rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    justify-content: end;
    margin: 0 -1.4rem -1.4rem;
    padding: 0.8rem 1.4rem;
    border-block-start: 1px solid var(--_hair);
    background: var(--_paper);
  }

  .entry-form [role='alert']:not(:has(*)) {
    position: absolute;
  }
`;
