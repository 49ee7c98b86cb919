import { css } from 'lit';

export const styles = css`
  .look-back {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.8);
  }

  h3,
  p {
    margin: 0;
  }

  .soft {
    color: var(--_soft);
  }

  label {
    display: grid;
    gap: calc(var(--_space) * 0.2);
  }

  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    field-sizing: content;
  }

  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
