import { css } from 'lit';

/** Bars and lines: full, hatched and open in one hue. */
export const drawings = css`
  svg {
    --_fill: var(--_accent);
    --_on-fill: var(--_sheet);
    --_stripe: var(--_accent-mid);
    --_ground: var(--_accent-wash);

    display: block;
    inline-size: 100%;
    fill: none;
  }

  .patterns {
    position: absolute;
    inline-size: 0;
  }

  .bar {
    block-size: 1.9rem;
    border: 1.5px solid var(--_stripe);
    border-radius: min(0.4rem, var(--_round));
    background: var(--_sheet);
  }

  /* What is read first stands first; a number is turned back, in its place. */
  :is(.bar, .line):dir(rtl) {
    direction: ltr;
    scale: -1 1;
  }

  .bar:dir(rtl) text {
    transform-box: fill-box;
    transform-origin: center;
    scale: -1 1;
  }

  .legend .bar {
    inline-size: 1.75rem;
    block-size: 1.1rem;
    border-radius: min(0.25rem, var(--_round));
  }

  rect.full,
  .filled {
    fill: var(--_fill);
  }

  rect.open {
    fill: none;
  }

  .stripe {
    fill: var(--_stripe);
  }

  .ground {
    fill: var(--_ground);
  }

  .bar line {
    stroke: var(--_sheet);
    stroke-width: 2;
  }

  text {
    fill: var(--_ink);
    font-size: calc(var(--_text) * 0.82);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  text.full {
    fill: var(--_on-fill);
  }

  text:is(.hatched, .dotted) {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 6;
    stroke-linejoin: round;
  }

  @container (inline-size < 36rem) {
    .roomy {
      display: none;
    }
  }

  .line {
    inline-size: calc(100% - 1.5rem);
    block-size: 2.5rem;
    margin-inline: calc(var(--_space) * 0.75);
    overflow: visible;
  }

  .grid {
    stroke: var(--_hair);
  }

  .span {
    stroke: var(--_stripe);
    stroke-width: 4;
  }

  .outlined {
    fill: var(--_sheet);
    stroke: var(--_fill);
    stroke-width: 3;
  }

  .mark {
    inline-size: 20px;
  }

  .axis {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    margin-inline: calc(var(--_space) * 0.75);
  }

  .axis span {
    flex: 1;
    text-align: center;
  }

  .axis :first-child {
    text-align: start;
  }

  .axis :last-child {
    text-align: end;
  }

  @media (forced-colors: active) {
    svg {
      --_fill: CanvasText;
      --_on-fill: Canvas;
      --_stripe: GrayText;
      --_ground: Canvas;
      --_ink: CanvasText;
      --_sheet: Canvas;
      --_hair: GrayText;

      forced-color-adjust: none;
    }
  }

  @media print {
    .bar {
      background: none;
    }
  }
`;
