import {
  answerAttendance,
  type CountedFamily,
  countAttendance,
  isStandingAnswer,
  mergePlans,
  type YearPlan,
} from '@driehoek/sdk/contact-calendar';
import { isOwnAttendance } from '@driehoek/sdk/kinds';
import type { Reader } from '@driehoek/sdk/shared';
import { FIRST_FAMILY } from '../family/example-families.js';
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

/** Each change back in the layer that it belongs to; what families answered is kept apart, and what was counted stays as it was. */
export function splitLayers(joined: YearPlan, { school, ofClass }: Layers): Layers {
  const counted = new Map([...school.entries, ...ofClass.entries].map(({ id, attendance }) => [id, attendance]));
  const entries = joined.entries.map((entry) =>
    entry.attendance ? { ...entry, attendance: counted.get(entry.id) ?? {} } : entry,
  );
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

/**
 * The answers of a family that are this reader's own to give: this browser may have those of others too. A pupil with two homes has
 * one apart from both.
 */
export function listOwnAnswers(
  answers: readonly AttendanceAnswer[],
  { family, reader, by }: { readonly family: string; readonly reader: Reader; readonly by: AttendanceAnswer['by'] },
): readonly AttendanceAnswer[] {
  return answers.filter((answer) => {
    const whose = { ...answer, family: familyIn(answer) };
    return whose.family === family && (by === undefined || answer.by === by) && isOwnAttendance(whose, reader);
  });
}

/** The plan with what a family's own home, or the pupil, answered; before a moment was moved only where it did not since. */
export function withOwnAnswers(plan: YearPlan, own: readonly AttendanceAnswer[]): YearPlan {
  return plan.entries.reduce((next, entry) => {
    const answers = own.filter((answer) => momentOf(answer) === entry.id);
    const standing = answers.filter((answer) => isStandingAnswer(answer, entry));
    const shown = standing.length > 0 ? standing : answers;
    const last = shown.at(-1);
    const coming = [...new Set(shown.flatMap((answer) => answer.coming))];
    return last ? answerAttendance(next, entry.id, coming, last.answeredFor) : next;
  }, plan);
}

/**
 * Lists what changes in the reader's own answers about a moment when these people come: who is new stands in the answer of the own
 * home, else in `fresh`, and each name stays in the answer that had it, and nobody reads there what was said elsewhere. All of them are then
 * given to the moment as it stands.
 */
export function changeAnswers(own: readonly AttendanceAnswer[], fresh: AttendanceAnswer): AttendanceAnswer[] {
  const whoseIs = ({ household = 'parents', by }: AttendanceAnswer) => by ?? household;
  const before = own.filter((answer) => momentOf(answer) === momentOf(fresh));
  const known = new Set(before.flatMap(({ coming }) => coming));
  const added = fresh.coming.filter((name) => !known.has(name));
  const kept = ({ coming }: AttendanceAnswer) => coming.filter((name) => fresh.coming.includes(name));
  const target = before.find((answer) => whoseIs(answer) === whoseIs(fresh)) ?? { ...fresh, coming: [] };
  const { answeredFor } = fresh;
  const now = answeredFor === undefined ? {} : { answeredFor };
  const isOther = (answer: AttendanceAnswer) =>
    answer !== target && (kept(answer).length < answer.coming.length || answer.answeredFor !== answeredFor);
  return [
    { ...target, coming: [...kept(target), ...added], ...now },
    ...before.filter(isOther).map((answer) => ({ ...answer, coming: kept(answer), ...now })),
  ];
}

/** The plan with how many come, and which families, for staff. */
export function withTotals(
  plan: YearPlan,
  answers: readonly AttendanceAnswer[],
  families: readonly CountedFamily[],
): YearPlan {
  return countAttendance(
    plan,
    answers.map((answer) => ({
      entry: momentOf(answer),
      coming: answer.coming,
      family: familyIn(answer),
      ...(answer.answeredFor !== undefined && { answeredFor: answer.answeredFor }),
    })),
    families,
  );
}

const momentOf = ({ id, entry = id }: AttendanceAnswer): string => entry;

/** An older portal had one family, and did not store whose an answer is. */
const familyIn = ({ family = FIRST_FAMILY }: AttendanceAnswer): string => family;
