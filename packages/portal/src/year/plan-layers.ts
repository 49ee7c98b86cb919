import {
  answerAttendance,
  type CountedFamily,
  countAttendance,
  mergePlans,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import type { AttendanceAnswer } from '../records.js';

/** The plan of the school and that of a class. */
export interface Layers {
  readonly school: YearPlan;
  readonly ofClass: YearPlan;
}

/** Both layers as one plan, as the class sees it. */
export function joinLayers({ school, ofClass }: Layers): YearPlan {
  return mergePlans(school, ofClass);
}

/** Each change back in the layer that it belongs to; what families answered is kept apart. */
export function splitLayers(joined: YearPlan, { school, ofClass }: Layers): Layers {
  const entries = joined.entries.map((entry) => (entry.attendance ? { ...entry, attendance: {} } : entry));
  const { region, daysOff } = joined;
  return {
    school: {
      ...school,
      region,
      ...(daysOff && { daysOff }),
      entries: entries.filter(({ level }) => level === 'school'),
    },
    ofClass: { ...ofClass, region, entries: entries.filter(({ level }) => level === 'class') },
  };
}

/** The plan with a family's own answers, for the family. */
export function withOwnAnswers(plan: YearPlan, answers: readonly AttendanceAnswer[], family: string): YearPlan {
  return answers
    .filter((answer) => (answer.family ?? family) === family)
    .reduce((next, answer) => answerAttendance(next, momentOf(answer), answer.coming), plan);
}

/** The plan with how many come, and which families, for staff; `answering` is the family that the answers are of. */
export function withTotals(
  plan: YearPlan,
  answers: readonly AttendanceAnswer[],
  families: readonly CountedFamily[],
  answering: string,
): YearPlan {
  return countAttendance(
    plan,
    answers.map((answer) => ({
      entry: momentOf(answer),
      coming: answer.coming,
      family: answer.family ?? answering,
    })),
    families,
  );
}

const momentOf = ({ id, entry = id }: AttendanceAnswer): string => entry;
