import { css } from 'lit';

/** Styles of a printed sheet; `print-sheet.ts` sets its size. */
export const sheet = css`
  :host {
    all: initial !important;
    container-type: inline-size !important;
    display: block !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    inline-size: var(--_sheet-inline) !important;
    overflow: hidden !important;
    visibility: hidden !important;
    pointer-events: none !important;
    font-size: var(--_sheet-font) !important;
    color-scheme: light !important;
  }

  @media print {
    :host {
      position: relative !important;
      block-size: var(--_sheet-block) !important;
      visibility: visible !important;
      break-inside: avoid !important;
    }
  }
`;
