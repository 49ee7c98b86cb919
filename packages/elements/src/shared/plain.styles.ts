import { css } from 'lit';

/**
 * What works on a page without scripts alone, and what works on one with scripts alone. Important, both: whatever else an element
 * says of how such a part is laid out, it is not on the other page, or all below it would move when the element takes over.
 */
export const plain = css`
  .plain {
    display: none !important;
  }

  @media (scripting: none) {
    .plain {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr);
    }

    .scripted {
      display: none !important;
    }
  }
`;
