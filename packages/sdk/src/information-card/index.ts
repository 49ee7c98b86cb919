export { cardFromPlan, type CardFromPlanOptions } from './card-from-plan.js';
export { formatCardTitle, formatLanguages, listMoments } from './format-card.js';
export { type ContactInWords, describeContact, groupContacts } from './format-contact.js';
export { formatDays } from './format-days.js';
export { formatVCard, qrPayload } from './format-vcard.js';
export {
  type Absence,
  type Contact,
  INFORMATION_CARD_SCHEMA_VERSION,
  type InformationCard,
  type Moment,
  type RouteStep,
  type School,
  type Teacher,
} from './information-card.js';
export { parseInformationCard } from './parse-information-card.js';
export { formatSchoolJsonLd, schoolJsonLd, type SchoolJsonLd } from './school-json-ld.js';
export { informationCardTexts } from './texts.js';
export type { ReaderOptions } from '../i18n/texts.js';
export { CHANNELS, type Channel } from '../shared/parties.js';
export { formatDate, formatDay, formatMoment, formatTime } from '../shared/format-moment.js';
export { contactLink, emailLink, phoneLink, safeUrl, webLink } from '../shared/safe-link.js';
