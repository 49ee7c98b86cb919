import { css } from 'lit';

/** The triangle of who does something: to choose in, and as a drawing. */
export const whoTriangle = css`
  .who {
    position: relative;
    display: grid;
    grid-template: repeat(4, auto) / repeat(3, minmax(0, 1fr));
    justify-items: center;
    inline-size: min(100%, 19rem);
    /* The corners stay where the drawings have them. */
    direction: ltr;
  }

  /*
   * From the middle of the upper dot, above this row, to that of the lower ones, below it. It is laid out in its row and
   * takes no room there: out of the flow, a browser that prints puts it at the top of the page.
   */
  .who .drawing {
    grid-area: 2 / 1 / 3 / 4;
    inline-size: 66.667%;
    margin-block: calc(var(--_space) * -0.875) calc(var(--_space) * -1.975);
    contain: size;
  }

  .drawing svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .who path {
    fill: var(--_accent-wash);
    stroke: var(--_accent-mid);
    stroke-width: 1.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .who:has([value='together']:checked) path {
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }

  .who label {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    min-inline-size: 4.5rem;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    font-size: calc(var(--_text) * 0.88);
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }

  .who .pupil,
  .who .together,
  .who .not-sure {
    grid-column: 1 / -1;
  }

  .who .pupil {
    grid-row: 1;
    flex-direction: column-reverse;
    gap: calc(var(--_space) * 0.2);
  }

  .who .parents,
  .who .school {
    grid-row: 3;
    gap: calc(var(--_space) * 0.2);
    padding-block-start: calc(var(--_space) * 1.1);
  }

  .who .school {
    grid-column: 3;
  }

  .who .together,
  .who .not-sure {
    justify-content: center;
    padding: 0 calc(var(--_space) * 0.9);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sheet);
  }

  .who .together {
    grid-row: 2;
    min-block-size: 3.25rem;
    margin-block-start: calc(var(--_space) * 2.6);
    border-color: var(--_accent);
  }

  .who .not-sure {
    grid-row: 4;
    margin-block-start: calc(var(--_space) * 0.4);
    border-color: var(--_hair);
  }

  .together .dot,
  .not-sure .dot {
    display: none;
  }

  .dot {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_sheet);
  }

  .who label:hover .dot,
  .who .together:hover,
  .who .not-sure:hover {
    box-shadow: 0 0 0 3px var(--_accent-wash), 0 0 0 4px var(--_accent-mid);
  }

  .who :checked ~ span {
    font-weight: 600;
  }

  .who :checked ~ .dot,
  .who .together:has(:checked),
  .who .not-sure:has(:checked) {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .who :checked ~ .dot {
    box-shadow: inset 0 0 0 4px var(--_sheet), 0 0 0 1px var(--_accent);
  }

  .sides {
    fill: var(--_accent-wash);
    stroke: var(--_accent-mid);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .who-marks {
    display: block;
    flex: none;
    inline-size: 12.5rem;
    block-size: auto;
    fill: var(--_soft);
    font-size: 14px;
    text-anchor: middle;
  }

  /* From yes to no, as one reads; unlike the triangle, whose corners stay where they are chosen. */
  .happens-marks:dir(rtl) {
    direction: ltr;
    scale: -1 1;
  }

  .happens-marks:dir(rtl) text {
    transform-box: fill-box;
    transform-origin: center;
    scale: -1 1;
  }

  .who-sign {
    flex: none;
    inline-size: 2.1rem;
    block-size: 1.8rem;
  }

  .who-sign .sides {
    stroke-width: 6;
  }

  .mark {
    inline-size: 0.9em;
    block-size: 0.9em;
    vertical-align: -0.05em;
  }

  .filled,
  .outlined {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .outlined {
    fill: var(--_sheet);
  }

  .chosen {
    fill: var(--_ink);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .who path,
    .who:has(:checked) path,
    .sides,
    .outlined {
      fill: Canvas;
      stroke: CanvasText;
    }

    .filled,
    .chosen,
    .who-marks {
      fill: CanvasText;
      stroke: none;
    }

    .who :checked ~ .dot,
    .who .together:has(:checked),
    .who .not-sure:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
