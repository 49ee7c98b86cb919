import { css } from 'lit';

/**
 * A checklist on paper. What was answered stands there as its answer; a statement without one has boxes for a pen and a line
 * to write on, since on paper a full triangle reads as a tick. A `blank` checklist is a form for a pen as a whole.
 */
export const paper = css`
  @media print {
    fieldset {
      --_text: 9.5pt;
      --_space: 9.5pt;
      max-inline-size: none;
      font-size: var(--_text);
      line-height: 1.35;
    }

    fieldset:not(.statement) {
      counter-reset: section;
    }

    .button,
    .link,
    .removed,
    .explanation:not([open]),
    .explanation summary,
    .progress,
    .quiet .tools {
      display: none;
    }

    .intro {
      max-inline-size: none;
    }

    .facts {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: calc(var(--_space) * 0.5) var(--_space);
      margin: calc(var(--_space) * 0.5) 0 0;
    }

    .facts div {
      display: flex;
      gap: calc(var(--_space) * 0.5);
      align-items: end;
      min-block-size: 8mm;
    }

    .facts dt {
      color: var(--_soft);
    }

    .facts dd {
      flex: 1;
      margin: 0;
      border-block-end: 0.5pt solid var(--_ink);
      font-weight: 600;
    }

    section {
      padding-block-start: calc(var(--_space) * 1.4);
      counter-increment: section;
      counter-reset: statement;
    }

    section,
    .action-points {
      display: block;
      justify-items: normal;
    }

    /* Nothing of a section stands apart from its heading, or alone on the next sheet. */
    h3,
    h4,
    .success-factors,
    .explanation {
      break-after: avoid;
    }

    .success-factors,
    .statement,
    .action-points,
    .facts {
      break-inside: avoid;
    }

    .action-points {
      break-before: avoid;
      padding-block-start: calc(var(--_space) * 0.7);
    }

    .action-points ul {
      display: block;
      inline-size: auto;
      margin-block-start: calc(var(--_space) * 0.3);
      padding-inline-start: calc(var(--_space) * 1.25);
      list-style: disc;
    }

    .action-points li {
      display: list-item;
      min-block-size: 0;
    }

    .action-points:not(:has(li)) {
      display: none;
    }

    .blank .action-points {
      display: block;
    }

    .lines {
      display: none;
    }

    .blank .lines {
      display: grid;
    }

    .lines span {
      block-size: 7.5mm;
      border-block-end: 0.5pt solid var(--_ink);
    }

    .statement {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 0.35) calc(var(--_space) * 1.1);
      align-items: end;
      padding: calc(var(--_space) * 0.45) 0 calc(var(--_space) * 0.55);
      counter-increment: statement;
    }

    legend {
      float: none;
      display: contents;
    }

    .words {
      flex: 1 0 100%;
    }

    .words::before {
      content: counter(section) '.' counter(statement) '  ';
      color: var(--_soft);
      font-variant-numeric: tabular-nums;
      white-space: pre;
    }

    .actor {
      display: none;
    }

    .scale,
    .points .scale,
    .quiet {
      display: contents;
      color: inherit;
      font-size: inherit;
    }

    .statement label,
    .scale label:has(:checked),
    .quiet label:has(:checked),
    .answer {
      flex: none;
      min-block-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      color: inherit;
      text-decoration: none;
    }

    .statement input,
    label .triangle {
      display: none;
    }

    .statement label::before {
      content: '';
      flex: none;
      inline-size: 3.4mm;
      block-size: 3.4mm;
      border: 0.75pt solid var(--_ink);
      border-radius: 0.5mm;
    }

    /* The line for a remark. */
    .quiet::after {
      content: '';
      flex: 1 1 25mm;
      align-self: end;
      block-size: 6mm;
      border-block-end: 0.5pt solid var(--_ink);
    }

    .statement:has(:checked) label:not(:has(:checked)),
    .statement:has(:checked) label::before,
    .statement:has(:checked) .quiet::after,
    .statement:has(p.remark:not(:empty)) .quiet::after {
      display: none;
    }

    .statement label:has(:checked),
    .answer {
      justify-content: start;
      inline-size: 38mm;
      font-weight: 600;
    }

    /* What is answered stands beside its statement, where the eye can follow it down the sheet. */
    .statement:has(:checked, .answer) .words {
      flex: 1 0 50%;
    }

    .statement:has(:checked, .answer) {
      align-items: start;
    }

    label:has(:checked) .triangle {
      display: inline-block;
    }

    .remark {
      flex: 1 0 100%;
      max-inline-size: none;
    }

    .pen {
      display: none;
      margin-block-start: calc(var(--_space) * 0.4);
    }

    .blank .pen {
      display: block;
    }
  }
`;
