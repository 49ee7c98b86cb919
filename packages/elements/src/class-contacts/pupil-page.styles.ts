import { css } from 'lit';

/** Styles of the page of one pupil. */
export const pupilPage = css`
  .pupil {
    display: grid;
    gap: 0.9rem;
  }

  .back::before {
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.4em;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    content: '';
    rotate: 45deg;
  }

  .back:dir(rtl)::before {
    rotate: -135deg;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.75rem;
    align-items: center;
    padding-block-end: 0.5rem;
    border-block-end: 2px solid var(--_accent);
  }

  h3 {
    font-size: 1.5rem;
    overflow-wrap: anywhere;
    scroll-margin-block: 6rem;
  }

  h4 {
    font-size: 1.0625rem;
  }

  h5 {
    margin: 0.35rem 0 0;
    color: var(--_soft);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-inline-start: auto;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1.5rem 2.5rem;
    align-items: start;
  }

  .log,
  .topics {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .topics > .soft {
    font-size: 0.9em;
  }

  .note ul {
    padding-inline-start: 1.1rem;
    list-style: disc;
  }

  .promises {
    display: grid;
    gap: 0.5rem;
  }

  .answer {
    margin: 0;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
  }

  .log li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    padding-block: 0.3rem;
    border-block-end: 1px solid var(--_hair);
  }

  .what {
    display: flex;
    flex: 1 1 12rem;
    flex-wrap: wrap;
  }

  .what time {
    min-inline-size: 9.5rem;
    color: var(--_soft);
  }

  .contact-form {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 0.6rem;
    padding-block: 0.5rem;
    font-size: 0.9375rem;
  }

  .contact-form label {
    display: grid;
    gap: 0.25rem;
  }

  .buttons {
    grid-column: 1 / -1;
  }

  .topic {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    padding-block: 0.4rem;
    border-block-end: 1px solid var(--_hair);
  }

  /* A float is laid out as any other child of the fieldset. */
  .question {
    float: inline-start;
    flex: 999 1 14rem;
    padding: 0;
    font-size: 0.9375rem;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .scale {
    display: flex;
    flex: 1 0 auto;
    gap: 0.25rem;
  }

  .scale .chip {
    flex: 1 0 auto;
    justify-content: center;
    padding-inline: clamp(0.35rem, 2cqi, 0.7rem);
  }

  .answer {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    min-inline-size: 6rem;
  }

  .scale .triangle,
  .answer .triangle {
    font-size: 0.8em;
  }

  .answer .triangle {
    color: var(--_accent);
  }

  @media (pointer: coarse) {
    .pupil .link {
      min-block-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .scale :checked + .triangle {
      background: HighlightText;
    }
  }
`;
