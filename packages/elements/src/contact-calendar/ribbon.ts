import { dateLanguage, formatLocal } from '@driehoek/sdk/shared';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RibbonView } from './calendar-view.js';
import { formatMonth } from './entry-words.js';
import type { RibbonMark, RibbonMonth } from './year-ribbon.js';

/** In pixels: the height of a lane of marks, and what a strip has at the least. */
const LANE = 15;
const LANES = 2;

/**
 * The year as a ribbon in which the rhythm of contact shows: triangles where parents are expected, dots where they are
 * welcome, days off hatched. Months stand side by side, on a phone below each other.
 */
export function renderRibbon({ ribbon, today, language, translate }: RibbonView): TemplateResult {
  const lanes = Math.max(LANES, ...ribbon.flatMap(({ marks }) => marks.map(({ lane }) => lane + 1)));
  const height = lanes * LANE + 6;
  return html`<ol role="list" class="ribbon" part="ribbon" aria-label=${translate('contact-calendar.year.picture')}>
    ${ribbon.map((strip) => {
      const { month, formal, informal } = strip;
      const name = formatMonth(month, language);
      const counts = translate('contact-calendar.year.month', { formal, informal });
      return html`<li>
        <span class="month-name" aria-hidden="true"
          >${formatLocal(`${month}-01`, dateLanguage(language), { month: 'short' })}</span
        >
        <svg role="img" aria-label="${name}: ${formal + informal > 0 ? counts : translate('contact-calendar.year.none')}" height=${height}>
          ${renderStrip(strip, height, today?.startsWith(month) ? Number(today.slice(8)) : undefined)}
        </svg>
      </li>`;
    })}
  </ol>`;
}

function renderStrip({ days, off, marks }: RibbonMonth, height: number, today: number | undefined): TemplateResult {
  const percent = (day: number) => `${((100 * day) / days).toFixed(2)}%`;
  return svg`
    ${off.map(
      ({ from, to }) =>
        svg`<line class="hatch" x1=${percent(from - 1)} x2=${percent(to)} y1=${height / 2} y2=${height / 2} stroke-width=${height} />`,
    )}
    ${today === undefined ? nothing : svg`<line class="now" x1=${percent(today - 0.5)} x2=${percent(today - 0.5)} y1="0" y2=${height} />`}
    ${marks.map((mark) => renderMark(mark, percent(mark.day - 0.5), height - LANE / 2 - 3 - mark.lane * LANE))}`;
}

function renderMark({ formal, cancelled }: RibbonMark, x: string, y: number): TemplateResult {
  const kind = `mark${cancelled ? ' cancelled' : ''}`;
  return formal
    ? svg`<svg class=${kind} x=${x} y=${y} overflow="visible"><path d="M0 -6L6.5 5.5H-6.5z" /></svg>`
    : svg`<circle class=${kind} cx=${x} cy=${y} r="4.5" />`;
}
