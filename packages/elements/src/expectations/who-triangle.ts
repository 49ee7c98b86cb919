import {
  type Doer,
  orderParties,
  ROUND_PARTIES,
  type RoundParty,
  type StatementComparison,
} from '@driehoek/sdk/expectations';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';

/** The places in reading order, which is also the order of the arrow keys: top, middle, left, right, outside. */
const PLACES: readonly Doer[] = ['pupil', 'together', 'parents', 'school', 'not-sure'];

/** Formats who does something. */
export type NameDoer = (doer: Doer) => string;

/**
 * Renders the choice of who does something as a triangle: each place is the label of a native radio button. Place it in
 * a fieldset.
 */
export function renderWhoChoice(name: string, chosen: Doer | undefined, nameDoer: NameDoer): TemplateResult {
  return html`<div class="who" part="who">
    <div class="drawing">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path d="M50 0 100 100H0z" /></svg>
    </div>
    ${PLACES.map(
      (doer) =>
        html`<label class=${doer}
          ><input type="radio" name=${name} value=${doer} ?checked=${servedChecked(chosen === doer)} ${checked(chosen === doer)} /><span class="dot"></span
          ><span>${nameDoer(doer)}</span></label
        >`,
    )}
  </div>`;
}

/**
 * The SVG path of each party's mark, centred on 0,0. Two are filled and two are not, so that they differ without
 * colour.
 */
const MARKS: { readonly [party in RoundParty]: string } = {
  parents: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
  'parents-2': 'M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0',
  school: 'M-7-7H7V7H-7z',
  pupil: 'M0-9 9 0 0 9-9 0z',
};

const isFilled = (party: RoundParty): boolean => party === 'parents' || party === 'school';

/** Draws the mark of a party in a drawing. */
export const drawMark = (party: RoundParty, x: number, y: number) =>
  svg`<path class=${isFilled(party) ? 'filled' : 'outlined'} transform="translate(${x} ${y})" d=${MARKS[party]} />`;

/** Renders the mark of a party, to show beside its name. */
export function renderMark(party: RoundParty): TemplateResult {
  return html`<svg class="mark" viewBox="-10 -10 20 20" aria-hidden="true">${drawMark(party, 0, 0)}</svg>`;
}

/** The coordinates of the marks of each place, and of its name below or above them. */
const POINTS: { readonly [doer in Doer]: readonly [x: number, y: number, nameY: number] } = {
  pupil: [90, 34, 16],
  together: [90, 88, 110],
  parents: [32, 128, 154],
  school: [148, 128, 154],
  'not-sure': [90, 156, 180],
};

/** Renders what each party chose as a drawing. It is hidden from screen readers, so show the same in words beside it. */
export function renderWhoMarks(
  answers: StatementComparison['answers'],
  nameDoer: NameDoer,
  reader?: RoundParty,
): TemplateResult {
  return html`<svg class="who-marks" viewBox="0 0 180 ${Object.values(answers).some(({ who }) => who === 'not-sure') ? 186 : 162}" aria-hidden="true">
    <path class="sides" d="M90 34 148 128H32z" />
    ${PLACES.map((doer) => {
      const [x, y, nameY] = POINTS[doer];
      const parties = orderParties(ROUND_PARTIES, reader).filter((party) => answers[party]?.who === doer);
      if (doer === 'not-sure' && parties.length === 0) return nothing;
      const first = x - 10 * (parties.length - 1);
      return svg`<text class=${parties.length > 0 ? 'chosen' : ''} x=${x} y=${nameY}>${nameDoer(doer)}</text>
        ${parties.map((party, index) => drawMark(party, first + 20 * index, y))}`;
    })}
  </svg>`;
}

/** Renders one choice as a small triangle with its place marked. */
export function renderWhoSign(doer: Doer): TemplateResult {
  const [x, y] = doer === 'not-sure' ? [undefined, undefined] : POINTS[doer];
  return html`<svg class="who-sign" viewBox="14 16 152 130" aria-hidden="true">
    <path class="sides" d="M90 34 148 128H32z" />
    ${x === undefined ? nothing : svg`<circle class="filled" cx=${x} cy=${doer === 'together' ? 96 : y} r="17" />`}
  </svg>`;
}
