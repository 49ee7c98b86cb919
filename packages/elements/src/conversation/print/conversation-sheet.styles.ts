import { css } from 'lit';

/** A conversation on paper. All sizes follow the sheet. */
export const conversationSheet = css`
  .paper {
    font-family: var(--dh-font, inherit);
    font-size: 1em;
    line-height: 1.4;
  }

  .sheet + .sheet {
    break-before: page;
  }

  .pupil {
    font-size: 1.12em;
  }

  header {
    padding-block-end: 0.4em;
    border-block-end: 0.14em solid var(--_accent);
  }

  h2 {
    font-size: 1.6em;
  }

  h3 {
    margin-block: 1em 0.25em;
    font-size: 1.05em;
    break-after: avoid;
  }

  h4 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.8em 0.2em;
    font-size: 1em;
    break-after: avoid;
  }

  .minutes {
    margin-inline-start: auto;
    font-weight: 400;
  }

  .intro {
    margin-block-start: 0.6em;
  }

  dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.35em 1.5em;
    margin: 0.9em 0 0;
  }

  .people {
    grid-column: 1 / -1;
  }

  dt {
    color: var(--_soft);
    font-size: 0.85em;
  }

  dd {
    margin: 0;
  }

  .remark {
    margin-block-start: 0.9em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_hair);
  }

  ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }

  .choices {
    padding: 0;
    list-style: none;
  }

  .choices .triangle {
    font-size: 0.85em;
    vertical-align: -0.05em;
  }

  section,
  .question {
    break-inside: avoid;
  }

  .questions {
    break-inside: auto;
  }

  .question {
    margin-block-start: 0.35em;
  }

  .given {
    font-style: italic;
  }

  .line {
    block-size: 1.9em;
    border-block-end: 1px solid var(--_hair);
  }

  .drawing {
    block-size: 16em;
    border: 1px solid var(--_hair);
    border-radius: min(0.8em, var(--_round));
  }

  .pictogram {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: none;
    stroke: #000;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .letter {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
