import type { ActionPoint, ReportSide } from '@driehoek/sdk/checklist';
import { formatReportSvg, formatTablesCsv, formatTablesXlsx, listReportTables } from '@driehoek/sdk/checklist/files';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatFileName } from '../../shared/file-name.js';
import { findShownGroup } from './report-groups.js';
import { namePlace } from './report-places.js';
import type { ReportFile, ReportView } from './report-view.js';

/** Makes a file of what a report shows. */
export async function makeReportFile(
  kind: ReportFile,
  view: ReportView,
  actionPoints: readonly ActionPoint[],
): Promise<File> {
  const { report, instrument, language, texts, comparison, words } = view;
  const shown = findShownGroup(view);
  const options = { language, ...(texts && { texts }), ...(comparison && { comparison }) };
  const title = [localizeText(instrument.title, language), ...(view.place ? [namePlace(view.place)] : [])].join(' ');
  const name = formatFileName(`${title} ${report.schoolYear}`, kind);
  if (kind === 'svg') {
    const side: ReportSide = { role: shown?.role ?? 'all', ...(shown?.office && { office: shown.office }) };
    return new File([formatReportSvg(report, instrument, { ...options, side })], name, { type: 'image/svg+xml' });
  }
  const tables = listReportTables(report, instrument, { ...options, ...(words && { words }), actionPoints });
  if (kind === 'csv') return new File([formatTablesCsv(tables, language)], name, { type: 'text/csv' });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([(await formatTablesXlsx(tables)) as Uint8Array<ArrayBuffer>], name, { type });
}
