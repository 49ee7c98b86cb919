import type { SchoolYear } from '@driehoek/sdk/shared';

/** The school year after: `2027-2028` for `2026-2027`. */
export function nextYear(schoolYear: SchoolYear): SchoolYear {
  const first = Number(schoolYear.slice(0, 4)) + 1;
  return `${first}-${first + 1}`;
}
