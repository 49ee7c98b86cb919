import { formatCounts, type ItemReport, type PerceptionGap } from '@driehoek/sdk/checklist';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatGroup, isSide, listSides, type ShownGroup } from './report-groups.js';
import { renderTable } from './report-table.js';
import { type ReportView, renderMake, subjectOf } from './report-view.js';

/**
 * The SVG paths of marks, centred on 0,0. Every other mark is outlined, and their number is odd, so that ten sides have ten
 * different marks: as many as there can be of roles and offices.
 */
const MARKS = [
  'M0-9 9 7H-9z',
  'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0',
  'M-7-7H7V7H-7z',
  'M0-10 9 0 0 10-9 0z',
  'M0 9-9-7H9z',
];
/** The smallest difference at which a statement is shown, in percent points; and the largest number of statements shown. */
const WIDE = 25;
const MOST = 5;

/** Renders where roles differ: each role is a mark on a line from the lowest answer to the highest. */
export function renderGaps(view: ReportView): TemplateResult | typeof nothing {
  const { translate, report } = view;
  if (report.gaps.length === 0) return nothing;
  const sides = listSides(report);
  const sections = report.gaps.filter(({ kind }) => kind === 'section');
  const items = report.gaps
    .filter(({ kind, percent }) => kind === 'item' && percent >= WIDE)
    .sort((a, b) => b.percent - a.percent)
    .slice(0, MOST);
  const rows = [...sections, ...items].flatMap((gap) =>
    sides.flatMap((side) => {
      const score = find(side, gap);
      return score ? [{ subject: subjectOf(view, gap.id), of: formatGroup(side, translate), score }] : [];
    }),
  );
  return html`<section class="gaps" part="gaps">
    <h3>${translate('checklist.report.gaps')}</h3>
    <ul class="legend" aria-hidden="true">
      ${sides.map((side, index) => html`<li><svg class="mark" width="20" height="20">${renderMark(index, '10')}</svg>${formatGroup(side, translate)}</li>`)}
    </ul>
    <h4>${translate('checklist.report.gaps.sections')}</h4>
    ${renderRows(view, sections, sides)}
    <h4>${translate('checklist.report.gaps.items')}</h4>
    ${items.length > 0 ? renderRows(view, items, sides) : html`<p>${translate('checklist.report.gaps.none')}</p>`}
    ${renderTable(view, translate('checklist.report.gaps'), rows, translate('checklist.report.column.role'))}
  </section>`;
}

function renderRows(view: ReportView, gaps: readonly PerceptionGap[], sides: readonly ShownGroup[]): TemplateResult {
  return html`<ul role="list" class="rows">
      ${gaps.map(
        (gap) => html`<li>
          <p class=${gap.kind}>${subjectOf(view, gap.id)} ${renderOver(view, gap)}</p>
          ${renderLine(view, gap, sides)} ${gap.kind === 'item' ? renderMake(view, gap.id) : nothing}
        </li>`,
      )}
    </ul>
    ${renderAxis(view)}`;
}

/** Renders over how many statements a section's gap is taken, when these are not all of it. */
function renderOver({ instrument, translate }: ReportView, { kind, id, statements }: PerceptionGap) {
  const total = instrument.sections.find((section) => section.id === id)?.items.length ?? statements;
  if (kind === 'item' || statements === total) return nothing;
  return html`<span class="soft">${translate('checklist.report.gaps.over', { count: statements, total })}</span>`;
}

function renderLine(view: ReportView, gap: PerceptionGap, sides: readonly ShownGroup[]): TemplateResult {
  const { instrument, language, translate } = view;
  const { options } = instrument.scale;
  const points = options.map((option) => option.points);
  const [lowest, highest] = [Math.min(...points), Math.max(...points)];
  const words = sides.map((side) => {
    return `${formatGroup(side, translate)}: ${formatCounts(find(side, gap)?.counts ?? {}, instrument.scale, language)}`;
  });
  return html`<svg class="line" role="img" aria-label=${words.join('; ')}>
    ${points.map((point) => {
      const x = `${(100 * (point - lowest)) / (highest - lowest)}%`;
      return svg`<line class="grid" x1=${x} x2=${x} y2="100%"></line>`;
    })}
    ${svg`<line class="span" x1="${gap.low.percent}%" x2="${gap.high.percent}%" y1="50%" y2="50%"></line>`}
    ${sides.map((side, index) => {
      // The two sides of the gap stand where it begins and ends: over the statements that both scored.
      const percent = [gap.low, gap.high].find((view) => isSide(side, view))?.percent ?? find(side, gap)?.percent;
      return typeof percent === 'number' ? renderMark(index, `${percent}%`) : nothing;
    })}
  </svg>`;
}

function renderMark(index: number, x: string) {
  const filled = index % 2 === 0 ? 'filled' : 'outlined';
  return svg`<svg x=${x} y="50%" overflow="visible"><path class=${filled} d=${MARKS[index % MARKS.length] ?? ''}></path></svg>`;
}

/** Renders the axis: the lowest and the highest answer, and a middle one when it lies exactly in between. */
function renderAxis({ instrument, language }: ReportView): TemplateResult {
  const options = [...instrument.scale.options].sort((a, b) => a.points - b.points);
  const named = options.length === 3 ? options : [...options.slice(0, 1), ...options.slice(-1)];
  return html`<div class="axis" aria-hidden="true">
    ${named.map(({ label }) => html`<span>${localizeText(label, language)}</span>`)}
  </div>`;
}

function find({ report: { sections } }: ShownGroup, { kind, id }: PerceptionGap): ItemReport | undefined {
  const candidates: readonly ItemReport[] = kind === 'section' ? sections : sections.flatMap(({ items }) => items);
  return candidates.find((candidate) => candidate.id === id);
}
