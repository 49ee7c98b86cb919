import { type ActionPoint, parseActionPoint } from '../checklist/index.js';
import { may } from '../shared/rights.js';
import { findDuplicateIds, type ParseOptions, refuse, validate } from '../shared/validate.js';
import { planSchema } from './schema.js';
import { createWholeRules } from './whole-record.js';

/** The action points that people of a school chose because of a report, for an instrument in a school year. */
export interface ActionPlan {
  /** Unique for this instrument and school year. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The action points. @subject school @sensitivity internal */
  readonly actionPoints: readonly ActionPoint[];
}

/** Parses a plan of action points from unknown data; unknown fields are kept. Throws `InvalidDataError`. */
export function parseActionPlan(input: unknown, options?: ParseOptions): ActionPlan {
  const { actionPoints, ...plan } = validate(planSchema, input, options);
  const points = actionPoints.map((point) => parseActionPoint(point, options));
  refuse(findDuplicateIds(points, 'actionPoints'), options);
  return { ...plan, actionPoints: points };
}

/** Action points are for who works at the school. */
export const planRules = /* @__PURE__ */ createWholeRules<ActionPlan>({
  kind: 'plan',
  parse: parseActionPlan,
  maySee: (_plan, reader) => may(reader, 'report', 'see-action-points'),
  mayChange: (_plan, reader) => may(reader, 'report', 'plan-action-points'),
});
