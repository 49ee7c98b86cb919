import { css } from 'lit';

/** The record that school and family write, and what goes along to the next teacher. */
export const record = css`
  .share-record,
  .record-answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
  }

  .record-answer > p {
    margin: 0;
  }

  .record-answer .button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  [part='hand-over'] .about {
    gap: calc(var(--_space) * 0.2);
  }

  [part='hand-over'] h4 {
    margin: 0;
  }
`;
