/** A Dutch school year, `2026-2027`: from 1 August of the first year up to and including 31 July of the second. */
export type SchoolYear = string;

/** True for two consecutive years joined by a hyphen. */
export function isSchoolYear(value: string): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

/**
 * The school year in which a local date (`2026-11-22`, or a date-time that starts with one) falls.
 * Does not check that the date exists.
 */
export function schoolYearOf(date: string): SchoolYear {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 8 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The school year as people write it: `2026–2027`, with an en dash. */
export function formatSchoolYear(schoolYear: SchoolYear): string {
  return schoolYear.replace('-', '–');
}
