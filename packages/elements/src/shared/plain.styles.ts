import { css } from 'lit';

/** What works on a page without scripts alone, and what works on one with scripts alone. */
export const plain = css`
  .plain {
    display: none;
  }

  @media (scripting: none) {
    .plain {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .scripted {
      display: none !important;
    }
  }
`;
