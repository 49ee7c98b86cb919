import { css } from 'lit';

/** The parts of the planner on paper: what there is to read, without what one presses, chooses or still has to fill in. */
export const printed = css`
  @media screen {
    .printed {
      display: none;
    }
  }

  @media print {
    button,
    .button,
    .buttons,
    .moves,
    .chip:not(:has(:checked)),
    .tick:not(:has(:checked)),
    [data-print='none'],
    .inside > p.soft,
    form p.soft {
      display: none !important;
    }

    .printed {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    .printed:first-child {
      display: block;
      font-weight: 600;
    }

    .section,
    .row {
      contain: none;
      content-visibility: visible;
    }

    /* Across pages a grid loses its gaps, and a line then goes through the heading below it. */
    .inside {
      display: block;
    }

    .inside > * + * {
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .section > summary,
    h4 {
      break-after: avoid;
    }

    .section > summary::before {
      display: none;
    }

    details > summary {
      list-style: none;
    }

    .tick,
    .chip,
    .tools .link {
      min-block-size: 0;
    }

    .chip:has(:checked) {
      padding: 0;
      border: 0;
    }

    .row,
    .said {
      break-inside: avoid;
    }
  }
`;
