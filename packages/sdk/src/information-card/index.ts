export { formatCardTitle, formatLanguages } from './format-card.js';
export { type ContactInWords, describeContact, groupContacts } from './format-contact.js';
export { formatDays, formatTime } from './format-days.js';
export { formatDate, formatDay, formatMoment, listMoments } from './format-moment.js';
export { formatVCard, qrPayload } from './format-vcard.js';
export {
  type Absence,
  CHANNELS,
  type Channel,
  type Contact,
  type InformationCard,
  type Moment,
  type RouteStep,
  type School,
  type Teacher,
} from './information-card.js';
export { parseInformationCard } from './parse-information-card.js';
export { contactLink, emailLink, phoneLink, safeUrl, webLink } from './safe-link.js';
export { informationCardSchema } from './schema.js';
export { schoolJsonLd, type SchoolJsonLd } from './school-json-ld.js';
export { informationCardTexts, type ReaderOptions } from './texts.js';
