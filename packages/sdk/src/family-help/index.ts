export { checkHelpEntry, removeHelpEntry, setHelpEntry } from './edit-help.js';
export {
  FAMILY_HELP_SCHEMA_VERSION,
  type FamilyHelp,
  HELP_KINDS,
  type HelpEntry,
  type HelpKind,
  MOST_HELP_ENTRIES,
} from './family-help.js';
export { type HelpFilter, type HelpGroup, listHelp, listHelpKinds, listHelpLanguages } from './list-help.js';
export { localizeHelp, nationalHelp } from './national-help.js';
export { parseFamilyHelp } from './parse-family-help.js';
export { type FamilyHelpAdvice, isCheckOld, reviewFamilyHelp } from './review-family-help.js';
export { familyHelpTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
