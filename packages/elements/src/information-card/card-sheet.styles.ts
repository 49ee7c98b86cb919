import { css } from 'lit';

/** A card that fills its sheet, with lines to cut along. */
export const cardSheet = css`
  .card {
    min-block-size: var(--_sheet-block);
    border: 0;
    border-radius: 0;
  }

  .logo {
    filter: grayscale(1);
  }

  a {
    text-decoration: none;
  }

  .moments {
    padding-block: 0;
    border: 0 solid #999;
    border-inline-start-width: 0.2mm;
    border-radius: 0;
    background: none;
  }

  /* Where to cut when the paper is larger than the card: hairlines in the corners, at the very edge. */
  .card::after {
    --_ends: #999 4mm, transparent 0 calc(100% - 4mm), #999 0;
    content: '';
    position: absolute;
    inset: 0;
    background:
      linear-gradient(90deg, var(--_ends)) top / 100% 0.15mm,
      linear-gradient(90deg, var(--_ends)) bottom / 100% 0.15mm,
      linear-gradient(var(--_ends)) left / 0.15mm 100%,
      linear-gradient(var(--_ends)) right / 0.15mm 100%;
    background-repeat: no-repeat;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
`;
