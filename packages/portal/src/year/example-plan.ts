import { copyPlan, type YearPlan, YEAR_PLAN_SCHEMA_VERSION } from '@driehoek/sdk/contact-calendar';
import type { SchoolYear } from '@driehoek/sdk/shared';
import { classEntries, GROUP, schoolEntries, studyDay } from './example-entries.js';
import type { Layers } from './plan-layers.js';

/** The year that the example was written for. */
export const WRITTEN_FOR = '2026-2027';

/** The two layers of the example: the school's and the class's, for a school year. */
export function examplePlans(schoolYear: SchoolYear): Layers {
  const { school, ofClass: group } = emptyPlans(WRITTEN_FOR);
  return {
    school: inYear({ ...school, entries: schoolEntries, daysOff: [studyDay] }, schoolYear),
    ofClass: inYear({ ...group, entries: classEntries }, schoolYear),
  };
}

/** Both layers of a year in which nothing is planned yet. */
export function emptyPlans(schoolYear: SchoolYear): Layers {
  const frame = {
    schemaVersion: YEAR_PLAN_SCHEMA_VERSION,
    schoolYear,
    region: 'midden',
    timeZone: 'Europe/Amsterdam',
    entries: [],
  } as const;
  return {
    school: { ...frame, id: planIdOf('school', schoolYear) },
    ofClass: { ...frame, id: planIdOf('ofClass', schoolYear), group: GROUP },
  };
}

/** Under which id a layer is kept. */
const planIdOf = (layer: keyof Layers, schoolYear: SchoolYear): string =>
  `${layer === 'school' ? 'school' : 'class-6'}.${schoolYear}`;

/** In another year than it was written for, the example is taken over as a school would do that. */
function inYear(plan: YearPlan, schoolYear: SchoolYear): YearPlan {
  if (schoolYear === WRITTEN_FOR) return plan;
  return { ...copyPlan(plan, { schoolYear }).plan, id: planIdOf(plan.group ? 'ofClass' : 'school', schoolYear) };
}
