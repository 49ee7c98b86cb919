import { css } from 'lit';

/** The lower part of the card: the route, the QR code, the school. */
export const cardFooter = css`
  footer {
    display: grid;
    grid-row: 3;
    gap: 0.7em 1.6em;
    font-size: 0.92em;
  }

  .body + footer {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hair);
  }

  .help {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }

  .route h3 {
    margin-block-end: 0.25em;
  }

  .scan {
    display: flex;
    gap: 0.5em 0.9em;
    align-items: center;
  }

  .scan a {
    display: block;
  }

  .scan p,
  .meta {
    font-size: 0.95em;
    text-wrap: balance;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
  }

  .qr {
    flex: none;
    inline-size: 6.6em;
    background: #fff;
    forced-color-adjust: none;
    shape-rendering: crispEdges;
  }

  @container (inline-size >= 34em) {
    footer {
      grid-template-columns: 1fr auto;
    }

    .scan {
      flex-direction: column;
      max-inline-size: 10.5em;
      text-align: center;
    }

    .meta {
      grid-column: 1 / -1;
    }
  }
`;
