import { css } from 'lit';

/** One statement: its text and answers side by side where there is room, else below each other. */
export const statement = css`
  .statement {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 2);
    align-items: center;
    padding: calc(var(--_space) * 1.1) 0 var(--_space);
    border-block-end: 1px solid var(--_hair);
  }

  /* A float is laid out as any other child of the fieldset. */
  legend {
    float: inline-start;
    flex: 999 1 20rem;
    padding: 0;
    text-wrap: pretty;
  }

  .actor {
    display: block;
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.82);
  }

  .actor::first-letter {
    text-transform: uppercase;
  }

  .scale {
    display: flex;
    flex: 1 1 17.75rem;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.375);
  }

  .scale label {
    flex: 1 0 auto;
    justify-content: center;
  }

  .points .scale {
    flex-basis: 100%;
  }

  :is(.scale, .quiet) label {
    position: relative;
    display: inline-flex;
    gap: calc(var(--_space) * 0.4);
    align-items: center;
    cursor: pointer;
  }

  .statement input {
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    appearance: none;
    cursor: inherit;
  }

  .scale label,
  .answer {
    min-block-size: 2.75rem;
    padding: 0 calc(var(--_space) * 0.4);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sheet);
  }

  .scale label:hover {
    border-color: var(--_accent);
  }

  .scale label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .answer {
    padding-inline: calc(var(--_space) * 0.95);
    display: inline-flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    border-color: var(--_hair);
  }

  .quiet {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.35) calc(var(--_space) * 1.25);
    align-items: center;
    color: var(--_soft);
    font-size: 0.9em;
  }

  .quiet label {
    min-block-size: 1.5rem;
    padding: 0 calc(var(--_space) * 0.4);
    margin-inline: calc(var(--_space) * -0.4);
    border-radius: var(--_round);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .quiet .link {
    font-size: 1em;
  }

  .tools {
    display: flex;
    gap: calc(var(--_space) * 1.25);
    margin-inline-start: auto;
  }

  .quiet label:hover {
    color: var(--_ink);
  }

  .quiet label:has(:checked) {
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_ink);
    text-decoration: none;
  }

  :disabled label {
    opacity: 0.6;
    cursor: default;
  }

  .unused {
    visibility: hidden;
  }

  .remark-field,
  .plain {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .remark-field p {
    font-size: 0.9em;
  }

  .remark {
    flex: 1 0 100%;
    max-inline-size: 40rem;
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .statement label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    /* Clipped shapes keep their own colour, so they are told the system's. */
    label:not(:has(:checked)) .triangle,
    .answer .triangle {
      color: CanvasText;
    }
  }
`;
