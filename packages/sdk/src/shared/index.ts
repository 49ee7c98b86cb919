export type { Advice } from './advice.js';
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
export { ROLES, type Role } from './roles.js';
export { formatSchoolYear, isSchoolYear, type SchoolYear, schoolYearOf } from './school-year.js';
export type { ParseOptions } from './validate.js';
