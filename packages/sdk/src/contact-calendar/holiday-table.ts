import type { SchoolYear } from '../shared/school-year.js';

/** The school holidays that every region has, in the order of a school year. */
export const HOLIDAY_NAMES = ['herfst', 'kerst', 'voorjaar', 'mei', 'zomer'] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** How many days a holiday lasts, Saturday to Sunday; so it is in every year of the table. */
export const HOLIDAY_DAYS: { readonly [name in HolidayName]: number } = {
  herfst: 9,
  kerst: 16,
  voorjaar: 9,
  mei: 9,
  zomer: 44,
};

/** Month and day on which a holiday begins, in the order of `REGIONS`: noord, midden, zuid. */
type Starts = { readonly [name in HolidayName]: readonly string[] };

export const HOLIDAY_STARTS: { readonly [schoolYear: SchoolYear]: Starts } = {
  '2025-2026': {
    herfst: ['10-18', '10-18', '10-11'],
    kerst: ['12-20', '12-20', '12-20'],
    voorjaar: ['02-21', '02-14', '02-14'],
    mei: ['04-25', '04-25', '04-25'],
    zomer: ['07-04', '07-18', '07-11'],
  },
  '2026-2027': {
    herfst: ['10-10', '10-17', '10-17'],
    kerst: ['12-19', '12-19', '12-19'],
    voorjaar: ['02-20', '02-20', '02-13'],
    mei: ['04-24', '04-24', '04-24'],
    zomer: ['07-10', '07-17', '07-24'],
  },
  '2027-2028': {
    herfst: ['10-16', '10-16', '10-23'],
    kerst: ['12-25', '12-25', '12-25'],
    voorjaar: ['02-19', '02-26', '02-26'],
    mei: ['04-29', '04-29', '04-29'],
    zomer: ['07-15', '07-08', '07-22'],
  },
  '2028-2029': {
    herfst: ['10-14', '10-21', '10-21'],
    kerst: ['12-23', '12-23', '12-23'],
    voorjaar: ['02-17', '02-17', '02-10'],
    mei: ['04-28', '04-28', '04-28'],
    zomer: ['07-21', '07-07', '07-14'],
  },
  '2029-2030': {
    herfst: ['10-20', '10-20', '10-13'],
    kerst: ['12-22', '12-22', '12-22'],
    voorjaar: ['02-16', '02-23', '02-23'],
    mei: ['04-27', '04-27', '04-27'],
    zomer: ['07-20', '07-13', '07-06'],
  },
};
