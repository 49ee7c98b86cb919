import { css } from 'lit';

export const actions = css`
  dialog {
    inline-size: min(32rem, calc(100vw - 2rem));
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_sheet);
    color: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  dialog fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  form .check {
    display: flex;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
    min-block-size: 2.75rem;
  }

  .check input {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--_accent);
  }

  form,
  form label {
    display: grid;
    gap: calc(var(--_space) * 0.35);
  }

  form {
    gap: var(--_space);
  }
`;
