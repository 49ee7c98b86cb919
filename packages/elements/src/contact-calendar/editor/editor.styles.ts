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
    gap: calc(var(--_space) * 0.6);
    margin-block-end: calc(var(--_space) * 0.6);
  }

  .plan-tools .note {
    flex: 1 1 100%;
  }

  .said:not(:has(*)) {
    position: absolute;
  }

  .said {
    margin-block-end: calc(var(--_space) * 0.6);
  }

  fieldset > .note,
  .import [role]:has(*),
  .reading {
    margin-block-end: calc(var(--_space) * 0.6);
  }

  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.6);
  }

  progress {
    flex: 1 1 10rem;
    accent-color: var(--_accent);
  }

  ul {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 1.2);
  }

  .advice {
    margin-block-end: var(--_space);
    padding-inline: calc(var(--_space) * 1.1);
    border-radius: var(--_radius);
    background: var(--_accent-wash);
  }

  .advice > summary {
    display: list-item;
    cursor: pointer;
    min-block-size: 0;
    padding-block: calc(var(--_space) * 0.7);
    font-weight: 600;
  }

  .advice > summary .soft {
    font-weight: 400;
  }

  .advice ul {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    max-block-size: 22rem;
    padding-block-end: var(--_space);
    overflow: auto;
  }

  .advice p {
    padding-block-end: calc(var(--_space) * 0.8);
  }

  .advice li::marker {
    color: var(--_accent);
  }

  .advice .attention {
    font-weight: 600;
  }

  .due {
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }

  .due h3 {
    font-size: 1em;
  }

  .due ul {
    display: grid;
    gap: calc(var(--_space) * 0.9);
    padding: 0;
    list-style: none;
  }

  .due li {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 0.6);
    border-block-start: 1px solid var(--_hair);
  }

  .due details,
  .due textarea {
    inline-size: 100%;
  }

  .due summary {
    cursor: pointer;
  }

  .due textarea {
    margin-block: calc(var(--_space) * 0.4);
  }

  dialog {
    inline-size: min(38rem, calc(100vw - 1rem));
    max-block-size: calc(100vh - 2rem);
    padding: calc(var(--_space) * 1.4);
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
    gap: calc(var(--_space) * 0.9);
  }

  .entry-form label {
    display: grid;
    gap: calc(var(--_space) * 0.2);
    align-content: start;
    min-inline-size: 0;
  }

  .entry-form .tick {
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
  }

  .wrong {
    display: block;
    margin-block-start: calc(var(--_space) * 0.35);
    padding-inline-start: calc(var(--_space) * 0.75);
    border-inline-start: 3px solid currentColor;
    font-weight: 600;
  }

  .pair,
  .reminder {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 0.9);
    align-items: start;
  }

  .reminders {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    justify-items: start;
  }

  .reminder {
    inline-size: 100%;
  }

  .reminder > button {
    align-self: end;
  }

  .entry-form:has([name='allDay']:checked) :is(.from, .to),
  .entry-form:has([name='allDay']:checked) .tick-later,
  .entry-form:not(:has(:is([name='allDay'], [name='later']):checked)) .last,
  .entry-form:has([name='level'] option[value='school']:checked) .group {
    display: none;
  }

  .form-buttons {
    position: sticky;
    inset-block-end: -1.4rem;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6);
    justify-content: end;
    margin: 0 calc(var(--_space) * -1.4) calc(var(--_space) * -1.4);
    padding: calc(var(--_space) * 0.8) calc(var(--_space) * 1.4);
    border-block-start: 1px solid var(--_hair);
    background: var(--_paper);
  }

  .entry-form [role='alert']:not(:has(*)) {
    position: absolute;
  }
`;
