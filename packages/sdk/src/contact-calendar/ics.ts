// Calendar files bring a large library, so they are an entry of their own.
export { formatIcs, type IcsOptions } from './ics/format-ics.js';
export { importEntries, type ImportedPlan, type ImportOptions, type OutsideEntry } from './ics/import-entries.js';
export {
  type ParsedCalendar,
  parseIcs,
  parseIcsInSteps,
  type ParseIcsOptions,
  type UnplacedEvent,
} from './ics/parse-ics.js';
export type { UnplacedReason } from './ics/read-event.js';
export { MOST_FILE_CHARACTERS } from './ics/file-limits.js';
