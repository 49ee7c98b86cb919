import { type Attendance, parseYearPlan, type YearPlan } from '../contact-calendar/index.js';
import { type KindRules, RefusedError } from '../records/index.js';
import { may, mayChange, maySee } from '../shared/rights.js';
import { keepFields } from './whole-record.js';

/**
 * A year plan is for everybody to read. Who comes to a moment is no part of it: names are in no copy. How many come is in the copy of
 * who may know that, and which families in that of who may know it of these families, where a server tells it; nobody changes either by
 * changing the plan, and families are not stored with it. A family has its own answers in the records of attendance.
 */
export const yearPlanRules: KindRules<YearPlan> = {
  parse: (input, options) => parseYearPlan(input, options),
  copyFor(plan, reader) {
    if (!maySee(reader, 'year-plan')) return undefined;
    const seesTotals = may(reader, 'year-plan', 'see-totals');
    return withAttendance(plan, (_id, { total, families = [] }) => {
      const seen = families.filter(({ family }) => may(reader, 'year-plan', 'see-families', { pupil: family }));
      return { ...(seesTotals && total && { total }), ...(seen.length > 0 && { families: seen }) };
    });
  },
  applyCopy(stored, { copy, reader }) {
    if (!mayChange(reader, 'year-plan')) throw new RefusedError('year-plan', copy.id, 'forbidden');
    const totals = new Map((stored?.entries ?? []).map(({ id, attendance }) => [id, attendance?.total]));
    const plan = withAttendance(copy, (id) => {
      const total = totals.get(id);
      return total ? { total } : {};
    });
    return stored ? keepFields(plan, stored, ['schoolYear', 'group']) : plan;
  },
  mayRemove: (_plan, reader) => mayChange(reader, 'year-plan'),
};

/** Returns the plan without names of who comes, and with what this says of how many. */
function withAttendance(
  plan: YearPlan,
  countOf: (id: string, attendance: Attendance) => Pick<Attendance, 'total' | 'families'>,
): YearPlan {
  if (plan.entries.every(({ attendance }) => !attendance)) return plan;
  return {
    ...plan,
    entries: plan.entries.map((entry) => {
      if (!entry.attendance) return entry;
      const { coming: _coming, answeredFor: _for, total: _total, families: _families, ...asked } = entry.attendance;
      return { ...entry, attendance: { ...asked, ...countOf(entry.id, entry.attendance) } };
    }),
  };
}
