import { checklistReport } from '../../i18n/nl/checklist-report.js';
import { type Language, localizeText, SOURCE_LANGUAGE } from '../../i18n/text.js';
import { createTexts, type PageTexts } from '../../i18n/texts.js';
import { formatSchoolYear } from '../../shared/school-year.js';
import { describeSubject } from '../instruments/localize-instrument.js';
import type { Instrument } from '../instruments/instrument.js';
import type { Comparison } from '../report/compare-reports.js';
import { findGroup, type Report, type ReportSide, type RoleView } from '../report/report.js';
import { type AnswerCounts, countScored } from '../response/score-counts.js';
import { nameSide } from './name-side.js';

const texts = createTexts(checklistReport);

/** In pixels: of the page, of its margin, where the bars begin, and of a row. */
const WIDTH = 900;
const MARGIN = 24;
const BARS = 330;
const ROW = 40;
const INK = '#1b2530';
const ACCENT = '#1a5a66';

export interface DrawingOptions {
  readonly language?: Language;
  readonly texts?: PageTexts;
  /** Whose answers the profile draws; everyone's when left out. */
  readonly side?: ReportSide;
  /** Two years beside each other. */
  readonly comparison?: Comparison;
}

interface Row {
  readonly label: string;
  readonly counts?: AnswerCounts;
  readonly gap?: readonly [low: RoleView, high: RoleView];
}

/**
 * Formats the drawings of a report as one SVG that stands alone, in a document or on a slide: the profile, where roles differ, and two
 * years. It uses no style sheet, font or script, and says everything in words as well.
 */
export function formatReportSvg(
  report: Report,
  instrument: Instrument,
  { language = SOURCE_LANGUAGE, texts: pageTexts, side = { role: 'all' }, comparison }: DrawingOptions = {},
): string {
  const translate = texts(language, pageTexts);
  const subject = (id: string) => describeSubject(id, language, instrument);
  const nameOf = (each: ReportSide) => nameSide(each, language, pageTexts);
  const group = findGroup(report, side);
  const title = `${localizeText(instrument.title, language)} ${report.schoolYear && formatSchoolYear(report.schoolYear)}`;
  const whose = `${translate('checklist.report.whose')} ${nameOf(side)} (${group?.respondents ?? 0})`;
  const parts: { readonly title: string; readonly rows: readonly Row[] }[] = [
    {
      title: `${translate('checklist.report.profile')}. ${whose}`,
      rows: (group?.sections ?? [])
        // Of a section of which nothing is shown, an empty bar would say that nobody answered.
        .filter(({ items, withheld }) => items.length > 0 || withheld.length === 0)
        .map((section) => ({ label: subject(section.id), counts: section })),
    },
    {
      title: translate('checklist.report.gaps'),
      rows: report.gaps
        .filter(({ kind }) => kind === 'section')
        .map(({ id, low, high }) => ({
          label: `${subject(id)} (${nameOf(low)} – ${nameOf(high)})`,
          gap: [low, high],
        })),
    },
    {
      title: translate('checklist.report.years'),
      rows: (comparison?.groups.all?.sections ?? []).flatMap((change) =>
        (['before', 'after'] as const).map((when) => ({
          label: `${subject(change.id)} ${formatSchoolYear(comparison?.[when] ?? '')}`,
          counts: change[when],
        })),
      ),
    },
  ].filter(({ rows }) => rows.length > 0) as { title: string; rows: Row[] }[];

  const { options } = instrument.scale;
  const drawn: string[] = [];
  let y = MARGIN + 24;
  drawn.push(textAt(MARGIN, y, title, 'font-size="24" font-weight="600"'));
  y += 36;
  options.forEach(({ label }, index) => {
    const x = MARGIN + index * 200;
    drawn.push(rectangle(x, y - 14, 22, 18, index, options.length), textAt(x + 32, y, localizeText(label, language)));
  });
  for (const part of parts) {
    y += ROW + 12;
    drawn.push(textAt(MARGIN, y, part.title, 'font-size="17" font-weight="600"'));
    y += 14;
    for (const { label, counts, gap } of part.rows) {
      const lines = wrap(label, 38);
      drawn.push(...lines.map((line, index) => textAt(MARGIN, y + 19 + 16 * (index - (lines.length - 1) / 2), line)));
      if (counts) drawn.push(...drawBar(counts, instrument, y));
      if (gap) drawn.push(drawGap(gap, y));
      y += ROW;
    }
  }
  const height = y + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="sans-serif" font-size="14" fill="${INK}"><title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}</svg>\n`;
}

function drawBar(counts: AnswerCounts, { scale: { options } }: Instrument, y: number): string[] {
  const scored = countScored(counts);
  let x = BARS;
  return options.flatMap(({ value }, index) => {
    const count = counts.counts[value] ?? 0;
    if (count === 0) return [];
    const width = ((WIDTH - BARS - MARGIN) * count) / scored;
    const part = rectangle(x, y + 4, width, 24, index, options.length);
    const isDark = shadeOf(index, options.length) > 0.5;
    const number = width > 12 + 9 * String(count).length;
    const words = number ? textAt(x + 8, y + 21, String(count), `fill="${isDark ? '#fff' : INK}"`) : '';
    x += width;
    return [part, words];
  });
}

function drawGap([low, high]: readonly [RoleView, RoleView], y: number): string {
  const at = ({ percent }: RoleView) => BARS + ((WIDTH - BARS - MARGIN) * percent) / 100;
  const middle = y + 16;
  return `<path d="M${BARS} ${middle}H${WIDTH - MARGIN}" stroke="#bbb"/><path d="M${at(low).toFixed(1)} ${middle}H${at(high).toFixed(1)}" stroke="${ACCENT}" stroke-width="3"/><circle cx="${at(low).toFixed(1)}" cy="${middle}" r="7" fill="#fff" stroke="${ACCENT}" stroke-width="2"/><circle cx="${at(high).toFixed(1)}" cy="${middle}" r="7" fill="${ACCENT}"/>`;
}

/** The best answer is darkest, in one hue: never red and green. */
const shadeOf = (index: number, of: number) => 1 - index / (of - 1);

function rectangle(x: number, y: number, width: number, height: number, index: number, of: number): string {
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="${ACCENT}" fill-opacity="${shadeOf(index, of).toFixed(2)}" stroke="${ACCENT}"/>`;
}

function textAt(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y}" ${more}>${escape(words)}</text>`;
}

function wrap(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 2);
}

/** Also without what XML cannot hold. */
const escape = (words: string) =>
  words
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
