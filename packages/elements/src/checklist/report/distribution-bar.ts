import { type AnswerCounts, countScored, formatCounts, type Instrument } from '@driehoek/sdk/checklist';
import type { Language } from '@driehoek/sdk/i18n';
import { html, svg, type TemplateResult } from 'lit';

type Scale = Instrument['scale'];

/** The smallest width of a bar, on a phone and on wider screens, and the width of a digit and of its padding; in pixels. */
const NARROWEST = 200;
const ROOMY = 310;
const DIGIT = 9;
const ROOM = 12;

/** The fill of an option: the best is full, the least is open, those between are hatched or dotted. */
function fillOf(index: number, scale: Scale): 'full' | 'hatched' | 'dotted' | 'open' {
  if (index === 0) return 'full';
  if (index === scale.options.length - 1) return 'open';
  return index % 2 === 1 ? 'hatched' : 'dotted';
}

/** Renders the SVG patterns that the bars use; needed once per shadow root. */
export function renderPatterns(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
    <pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="7" height="7"></rect>
      <rect class="stripe" width="3" height="7"></rect>
    </pattern>
    <pattern id="dotted" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="7" height="7"></rect>
      <rect class="stripe" width="3" height="3"></rect>
    </pattern>
  </svg>`;
}

/**
 * Renders the distribution of answers as one bar, with each count in its part where there is room for it. Its
 * accessible name is the counts in words.
 */
export function renderBar(score: AnswerCounts, scale: Scale, language: Language): TemplateResult {
  const scored = countScored(score);
  let start = 0;
  const parts = scale.options.map(({ value }, index) => {
    const count = score.counts[value] ?? 0;
    const part = { count, start, width: (100 * count) / scored, fill: fillOf(index, scale) };
    start += part.width;
    return part;
  });
  const fits = (bar: number, width: number, count: number) => (width / 100) * bar > DIGIT * String(count).length + ROOM;
  const renderNumber = (width: number, count: number, fill: string, start: number) =>
    fits(ROOMY, width, count)
      ? svg`<text class=${fits(NARROWEST, width, count) ? fill : `${fill} roomy`} x="${start}%" dx="8" y="50%" dy=".35em">${count}</text>`
      : svg``;
  return html`<svg class="bar" part="bar" role="img" aria-label=${formatCounts(score.counts, scale, language)}>
    ${parts.map(({ count, start, width, fill }) =>
      count === 0
        ? svg``
        : svg`<rect class=${fill} x="${start}%" width="${width}%" height="100%" fill="url(#${fill})"></rect>
          ${start > 0 ? svg`<line x1="${start}%" x2="${start}%" y2="100%"></line>` : svg``}
          ${renderNumber(width, count, fill, start)}`,
    )}
  </svg>`;
}

/** Renders the legend of the fills. */
export function renderLegend(scale: Scale, label: (option: Scale['options'][number]) => string): TemplateResult {
  return html`<ul class="legend" aria-hidden="true">
    ${scale.options.map((option, index) => {
      const fill = fillOf(index, scale);
      return html`<li>
        <svg class="bar">${svg`<rect class=${fill} width="100%" height="100%" fill="url(#${fill})"></rect>`}</svg>
        ${label(option)}
      </li>`;
    })}
  </ul>`;
}
