import { css } from 'lit';

/** Styles of the class list as a table in which thirty rows fit on a screen, and as a list on paper. */
export const classTableWide = css`
  @media screen {
    @container (inline-size >= 56rem) {
      .attention {
        display: none;
      }

      .body [data-label].home {
        display: block;
      }

      .head {
        display: block;
        color: var(--_soft);
        font-size: calc(var(--_text) * 0.76);
      }

      .body {
        display: block;
      }

      .row,
      .body .row {
        display: grid;
        grid-template-columns:
          minmax(9rem, 1.5fr) 4.5rem 5.75rem minmax(9.5rem, 1.2fr) 5.5rem minmax(9.5rem, 1.35fr)
          10rem 2rem;
        gap: 0 calc(var(--_space) * 0.75);
        align-items: center;
        padding: 0 calc(var(--_space) * 0.4);
      }

      .head .row {
        padding-block-end: calc(var(--_space) * 0.2);
      }

      .body .row {
        min-block-size: var(--_row);
        /* Without the line below. */
        contain-intrinsic-size: auto calc(var(--_row) - 1px);
      }

      .body .row:hover,
      .body .choosing {
        background: var(--_accent-wash);
      }

      .more {
        grid-area: auto;
      }

      .body [data-label] {
        display: block;
        grid-column: auto;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      /* What was talked of, and of what there will be talked, is read whole: its row grows. */
      .body :is(.informal, .next) {
        overflow-wrap: anywhere;
        white-space: normal;
        hyphens: auto;
      }

      .body [data-label]::before {
        content: none;
      }

      .name,
      .more button {
        min-block-size: calc(var(--_row) - 1px);
      }

      [role='rowheader'] {
        flex-wrap: nowrap;
      }

      .name {
        overflow: hidden;
        font-size: calc(var(--_text) * 0.88);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      /* It lies over the rows below, so that none of them moves. */
      .choice {
        position: absolute;
        inset-block-start: 100%;
        inset-inline: 0 auto;
        max-inline-size: 100%;
        padding: calc(var(--_space) * 0.5);
        border: 1px solid var(--_accent);
        border-radius: 0 0 var(--_radius) var(--_radius);
        background: var(--_sheet);
        box-shadow: 0 12px 28px -16px rgb(0 0 0 / 0.5);
      }
    }
  }

  @media print {
    .body {
      display: block;
    }

    .body .row {
      grid-template-columns: minmax(7rem, 1fr) 3fr;
      gap: 0 var(--_space);
      padding: calc(var(--_space) * 0.15) 0;
      break-inside: avoid;
      content-visibility: visible;
    }

    .body .row [data-label],
    .more,
    .choice,
    .tag {
      display: none;
    }

    .gaps {
      display: block;
      grid-area: 1 / 2;
    }

    .name {
      min-block-size: 0;
      font-size: inherit;
    }
  }
`;
