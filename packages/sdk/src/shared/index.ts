export type { Advice } from './advice.js';
export { addDays, addMonths, countDays, weekdayOf } from './calendar-day.js';
export { type DaysOff, findSchoolDay } from './school-day.js';
export { CHANNELS, type Channel } from './parties.js';
export {
  CHANNEL_WISHES,
  type ChannelWish,
  type ContactWishes,
  DAY_PARTS,
  DAY_TIMES,
  type DayPart,
  type DayTime,
  dayTimeOf,
  listSharedTimes,
  MIN_HOUSEHOLDS,
  SCHOOL_DAYS,
  type SchoolDay,
  suitsTime,
  type WishCounts,
} from './contact-wishes.js';
export { formatDayTime, formatDayTimes, formatSchoolDay } from './format-day-time.js';
export { COPY_LIMITS } from './copy-limits.js';
export { digest } from './digest.js';
export { dateLanguage, formatDate, formatDay, formatMoment, formatTime, type Period } from './format-moment.js';
export { InvalidDataError, type Issue } from './invalid-data-error.js';
export {
  formatLocal,
  isLocalDate,
  isLocalDateTime,
  isLocalTime,
  type LocalDate,
  type LocalDateTime,
  type LocalTime,
  WEEKDAYS,
  type Weekday,
} from './local-time.js';
export { type Clash, findClashes } from './find-clashes.js';
export { mergeEdits } from './merge-edits.js';
export { mergeText, type MergeTextOptions } from './merge-text.js';
export { countTextChanges, findTextChanges, type TextChanges } from './text-changes.js';
export {
  HOUSEHOLDS,
  type Household,
  isFamily,
  isHousehold,
  PARTIES,
  type Party,
  partyOf,
  type Side,
  sideOf,
  SIDES,
} from './parties.js';
export { looksLikeJson, parsePastedJson, type PasteDamage, type PastedJson } from './parse-pasted-json.js';
export { REFERENCE_KINDS, type Reference, type ReferenceKind } from './reference.js';
export {
  type About,
  type ActionOn,
  isShared,
  isVisibleTo,
  may,
  mayChange,
  mayChangeItem,
  maySee,
  mayWithdrawItem,
  mayWriteFor,
  partyOfReader,
  type Reader,
  readerFromPerspective,
  readerOfParty,
  RIGHTS,
  type RightsObject,
  type Scope,
  type Shareable,
} from './rights.js';
export { isOfficeRole, OFFICE_ROLES, PERSON_ROLES, ROLES, type Role } from './roles.js';
export { findOwn, sameData } from './same-data.js';
export { contactLink, emailLink, phoneLink, safeUrl, webLink } from './safe-link.js';
export {
  formatSchoolYear,
  isSchoolYear,
  nextSchoolYear,
  previousSchoolYear,
  type SchoolYear,
  schoolYearOf,
} from './school-year.js';
export { type Link, traceBack, traceForward } from './trace-chain.js';
export type { ParseOptions } from './validate.js';
export { type Instant, isTimeZone, toInstant, toLocalDateTime } from './zoned-time.js';
