import { css } from 'lit';

/** The dialog in which one shares. */
export const sharingDialog = css`
  dialog {
    inline-size: min(38rem, calc(100vw - 1rem));
    /* From a fixed line: it grows with what each will read, and what is under a finger stays there. */
    margin-block: clamp(0.5rem, 8dvh, 6rem) auto;
    max-block-size: calc(100dvh - clamp(0.5rem, 8dvh, 6rem) - 0.5rem);
    padding: calc(var(--_space) * 1.2);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  .sharing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.9);
  }

  .name-asked {
    display: grid;
    gap: calc(var(--_space) * 0.3);
  }

  .to-share {
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_hair);
  }

  .to-share legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    color: var(--_ink);
    font-size: inherit;
  }

  .to-share .chips {
    clear: both;
    padding-block-start: calc(var(--_space) * 0.4);
  }

  .preview {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    margin-block-end: calc(var(--_space) * 0.6);
    padding: calc(var(--_space) * 0.7) calc(var(--_space) * 0.9);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-wash);
  }

  .preview ul {
    padding-inline-start: calc(var(--_space) * 1.2);
  }
`;
