import { css } from 'lit';

/**
 * Styles of choices as chips, and of tags: `<label class="chip"><input type="radio" /> …</label>`. Each element sets
 * their size.
 */
export const chips = css`
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: min(1.375rem, var(--_round));
    background: var(--_sheet);
    cursor: pointer;
  }

  /* Beside something longer they keep their words whole; what is longer than its line is broken still. */
  .chip,
  .tag {
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }

  .chip:hover {
    border-color: var(--_accent);
  }

  .chip input {
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    appearance: none;
    cursor: inherit;
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .tag {
    border-radius: var(--_round);
    background: var(--_accent-wash);
    color: var(--_accent);
    font-size: calc(var(--_text) * 0.76);
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .tag {
      border: 1px solid;
    }
  }

  /* Paper has no backgrounds: what is chosen has the thickest line, and ink as the rest. */
  @media print {
    .chip:has(:checked) {
      border-width: 3px;
      background: none;
      color: inherit;
    }
  }
`;
