import { css } from 'lit';

/** Styles of the page of one pupil. */
export const pupilPage = css`
  .pupil {
    display: grid;
    gap: calc(var(--_space) * 0.9);
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
    gap: calc(var(--_space) * 0.35) calc(var(--_space) * 0.75);
    align-items: center;
    padding-block-end: calc(var(--_space) * 0.5);
    border-block-end: 2px solid var(--_accent);
  }

  h3 {
    font-size: calc(var(--_text) * 1.41);
    overflow-wrap: anywhere;
    scroll-margin-block: 6rem;
  }

  h4 {
    font-size: var(--_text);
  }

  h5 {
    margin: calc(var(--_space) * 0.35) 0 0;
    color: var(--_soft);
    font-size: calc(var(--_text) * 0.82);
    font-weight: 600;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.25);
    margin-inline-start: auto;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    align-items: start;
  }

  .log,
  .topics {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }

  .topics > .soft {
    font-size: 0.9em;
  }

  .note ul {
    padding-inline-start: calc(var(--_space) * 1.1);
    list-style: disc;
  }

  .promises {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }

  .answer {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 0.9);
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
  }

  .log li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.3);
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
    gap: calc(var(--_space) * 0.6);
    padding-block: calc(var(--_space) * 0.5);
    font-size: calc(var(--_text) * 0.88);
  }

  .contact-form label {
    display: grid;
    gap: calc(var(--_space) * 0.25);
  }

  .buttons {
    grid-column: 1 / -1;
  }

  .topic {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) var(--_space);
    align-items: center;
    padding-block: calc(var(--_space) * 0.4);
    border-block-end: 1px solid var(--_hair);
  }

  /* A float is laid out as any other child of the fieldset. */
  .question {
    float: inline-start;
    flex: 999 1 14rem;
    padding: 0;
    font-size: calc(var(--_text) * 0.88);
    line-height: 1.35;
    text-wrap: pretty;
  }

  .scale {
    display: flex;
    flex: 1 0 auto;
    gap: calc(var(--_space) * 0.25);
  }

  .scale .chip {
    flex: 1 0 auto;
    justify-content: center;
    padding-inline: clamp(0.35rem, 2cqi, 0.7rem);
  }

  .answer {
    display: inline-flex;
    gap: calc(var(--_space) * 0.4);
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
