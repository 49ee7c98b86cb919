import { type Attendance, parseYearPlan, type YearPlan } from '../contact-calendar/index.js';
import { type KindRules, RefusedError } from '../records/index.js';
import { may, mayChange, maySee } from '../shared/rights.js';
import { keepFields } from './whole-record.js';

/**
 * A year plan is for everybody to read. Who comes to a moment is no part of it: names and which families come are
 * in no copy, and are not stored with it; how many come is in the copy of who may know that, and nobody changes it by changing the plan. A family has its own
 * answers in the records of attendance.
 */
export const yearPlanRules: KindRules<YearPlan> = {
  parse: (input) => parseYearPlan(input),
  copyFor(plan, reader) {
    if (!maySee(reader, 'year-plan')) return undefined;
    const seesTotals = may(reader, 'year-plan', 'see-totals');
    return withAttendance(plan, (_id, { total }) => (seesTotals ? total : undefined));
  },
  applyCopy(stored, { copy, reader }) {
    if (!mayChange(reader, 'year-plan')) throw new RefusedError('year-plan', copy.id, 'forbidden');
    const totals = new Map((stored?.entries ?? []).map(({ id, attendance }) => [id, attendance?.total]));
    const plan = withAttendance(copy, (id) => totals.get(id));
    return stored ? keepFields(plan, stored, ['schoolYear', 'group']) : plan;
  },
  mayRemove: (_plan, reader) => mayChange(reader, 'year-plan'),
};

/** Returns the plan without names of who comes, and with these totals. */
function withAttendance(
  plan: YearPlan,
  totalOf: (id: string, attendance: Attendance) => Attendance['total'],
): YearPlan {
  if (plan.entries.every(({ attendance }) => !attendance)) return plan;
  return {
    ...plan,
    entries: plan.entries.map((entry) => {
      if (!entry.attendance) return entry;
      const { coming: _coming, total: _total, families: _families, ...asked } = entry.attendance;
      const total = totalOf(entry.id, entry.attendance);
      return { ...entry, attendance: { ...asked, ...(total && { total }) } };
    }),
  };
}
