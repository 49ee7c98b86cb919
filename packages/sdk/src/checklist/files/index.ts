// What goes out of a report as a file: apart, so that a page which only shows does not load it.
export { formatReportSvg, type DrawingOptions } from './format-drawings.js';
export { formatTablesCsv, formatTablesXlsx } from './format-tables.js';
export { listReportTables, type ReportTable, type ReportTableOptions, type TableCell } from './report-tables.js';
