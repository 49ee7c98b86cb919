import type { Role } from '../../shared/roles.js';
import { type Instrument, listItems, type ReferenceMean } from '../instruments/instrument.js';
import { isScored } from '../response/score-counts.js';
import type { Report } from './report.js';

/** The mean of one group over the whole instrument, and the published means that may stand beside it. */
export interface ReferenceComparison {
  /** The role of those who answered here and there; left out, everybody together. */
  readonly role?: Role;
  /** How many answered here. */
  readonly respondents: number;
  /** The mean here, over all scored answers to all statements, in points of the scale. */
  readonly mean: number;
  readonly references: readonly ReferenceMean[];
}

/**
 * Compares a report with the published means of its instrument: only the whole mean over all statements, and only of the
 * role that was asked for the publication. Nothing for a group that is not shown, or in which a statement is not shown or
 * has no scored answers: its mean would be of something else. A published mean is nobody's norm (P1).
 */
export function compareWithReference(report: Report, instrument: Instrument): ReferenceComparison[] {
  const { reference = [] } = instrument;
  const asked = [...new Set(reference.map(({ role }) => role))];
  return asked.flatMap((role): ReferenceComparison[] => {
    const group = report.groups[role ?? 'all'];
    if (!group || !isScored(group.total)) return [];
    const { respondents, sections, total } = group;
    const scored = new Set(
      sections
        .flatMap(({ items }) => items)
        .filter(isScored)
        .map(({ id }) => id),
    );
    if (!listItems(instrument).every(({ id }) => scored.has(id))) return [];
    const references = reference.filter((each) => each.role === role);
    return [{ ...(role && { role }), respondents, mean: total.mean, references }];
  });
}
