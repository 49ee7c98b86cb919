// Forms as XLSForm has them, in sheets: an entry of its own, loaded where somebody brings one along.
export type { FormRemark, FormRemarkCode } from './form-remarks.js';
export {
  type FormSheetOptions,
  type FormSheetResult,
  type FormSheets,
  parseFormSheets,
} from './parse-form-sheets.js';
export { readFormSheets } from './read-form-sheets.js';
export type { SheetCells } from './sheet-rows.js';
