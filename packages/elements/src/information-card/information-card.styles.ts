import { css } from 'lit';

/** What stands around the card on screen, and how the card looks when its whole page is printed. */
export const styles = css`
  :host {
    container-type: inline-size;
    max-inline-size: var(--dh-information-card-width, 46rem);
  }

  .card {
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.05),
      0 12px 32px -18px rgb(0 0 0 / 0.3);
  }

  @container (inline-size >= 34em) {
    .card {
      min-block-size: calc(100cqi / 1.41421);
    }
  }

  .actions,
  .printing {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6);
  }

  .actions {
    margin-block-start: var(--_space);
  }

  .printing .field {
    inline-size: auto;
    border-radius: var(--_round);
  }

  [role='status']:not(:empty) {
    margin-block-start: var(--_space);
  }

  /* As large as its paper where the page is as wide, to be cut out; its words grow with it, to what a full card has room for. */
  @media print {
    :host {
      max-inline-size: min(100%, 148mm);
      font-size: 8pt;
    }

    :host([paper='a5']) {
      max-inline-size: min(100%, 210mm);
    }

    :host([paper='a4']) {
      max-inline-size: min(100%, 297mm);
    }

    .card {
      font-size: max(1em, 1.9cqi);
      break-inside: avoid;
      box-shadow: none;
    }

    .moments {
      border: 1px solid var(--_hair);
    }

    .logo {
      filter: grayscale(1);
    }
  }
`;
