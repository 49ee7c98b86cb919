import type { Role } from '../../shared/roles.js';
import type { SchoolYear } from '../../shared/school-year.js';

/** The answers that are not options of a scale: the statement does not apply, or the person does not know. Never scored. */
export const UNSCORED_ANSWERS = ['not-applicable', 'unknown'] as const;
export type UnscoredAnswer = (typeof UNSCORED_ANSWERS)[number];

/** The value of one of the scale's options, or an {@link UnscoredAnswer}. */
export type Answer = string;

/** The present `schemaVersion` of a response. */
export const RESPONSE_SCHEMA_VERSION = 1;

/** What one person answered, for one school or class, in one school year (P2). */
export interface Response {
  /** Unique for this response. @subject respondent @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The {@link Instrument} `id`. @subject nobody @sensitivity public */
  readonly instrument: string;
  /** The version that was filled in. @subject nobody @sensitivity public */
  readonly instrumentVersion: string;
  /** The year that the answers speak of. @subject nobody @sensitivity public */
  readonly schoolYear: SchoolYear;
  /** In which role the person answers. @subject respondent @sensitivity internal */
  readonly role: Role;
  /**
   * Given in the name of the office that the role is ({@link OFFICE_ROLES}), not as one of its people. Such a response is
   * shown as such and is not protected: a report holds it apart. Chosen before the first answer, and never changed
   * afterwards. Absent for a person. @subject respondent @sensitivity internal
   */
  readonly office?: true;
  /** The school, by a name or number of the page's own. @subject school @sensitivity internal */
  readonly school?: string;
  /** The class. @subject school @sensitivity internal */
  readonly group?: string;
  /** A pseudonym by which a second response of the same person is recognised; not a name. @subject respondent @sensitivity personal */
  readonly respondent?: string;
  /** Per statement id; a statement left open is absent. @subject respondent @sensitivity personal */
  readonly answers: { readonly [itemId: string]: Answer };
  /** Per statement id, in the person's own words. @subject respondent @sensitivity personal */
  readonly remarks?: { readonly [itemId: string]: string };
  /** Per section id: what the person wants to do. @subject respondent @sensitivity internal */
  readonly actionPoints?: { readonly [sectionId: string]: readonly string[] };
  /** When the person finished: RFC 3339, UTC. @subject respondent @sensitivity internal */
  readonly completedAt?: string;
}
